#pragma once

#include "net/account.h"

#include <QAbstractListModel>

#include <optional>

namespace cordboard {

/// The saved accounts, in a JSON file that only its owner can read. No password is ever in it.
class AccountList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Kept in the given file; without one, where the system keeps settings.
    explicit AccountList(const QString &file = {}, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account &at(int row) const { return m_accounts.at(row); }
    std::optional<Account> byName(const QString &name) const;
    QStringList names() const;

    /// Adds the account, or takes the place of the one with its id. False: it could not be written.
    bool save(const Account &account);
    bool remove(const QString &id);

    /// What was wrong with the file when it was read; empty when nothing was. A damaged file is kept aside.
    const QString &trouble() const { return m_trouble; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read();
    bool write() const;

    QString m_file;
    QList<Account> m_accounts;
    QString m_trouble;
};

} // namespace cordboard
