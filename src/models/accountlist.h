#pragma once

#include "net/accountfile.h"

#include <QAbstractListModel>

namespace cordboard {

/// The saved accounts as a list to choose from.
class AccountList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Kept in the given file; without one, where the system keeps settings.
    explicit AccountList(const QString &file = {}, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_file.accounts(); }
    const Account &at(int row) const { return accounts().at(row); }
    std::optional<Account> byName(const QString &name) const { return m_file.byName(name); }
    QStringList names() const { return m_file.names(); }

    /// Adds the account, or takes the place of the one with its id. False: it could not be written.
    bool save(const Account &account);
    bool remove(const QString &id);

    /// What was wrong with the file when it was read; empty when nothing was. A damaged file is kept aside.
    const QString &trouble() const { return m_file.trouble(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    AccountFile m_file;
};

} // namespace cordboard
