#pragma once

#include "net/account.h"

#include <QStringList>

#include <optional>

namespace cordboard {

/// The saved accounts, in a JSON file that only its owner can read. No password is ever in it.
class AccountFile
{
public:
    enum class Damaged {
        KeepAside, ///< a damaged file is renamed, so that a new one can be begun
        LeaveAlone,
    };

    /// Reads the given file; without one, where the system keeps settings.
    explicit AccountFile(const QString &file = {}, Damaged damaged = Damaged::KeepAside);

    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> byName(const QString &name) const;
    QStringList names() const;

    /// These accounts from now on. False: they could not be written.
    bool write(const QList<Account> &accounts);

    /// What was wrong with the file when it was read; empty when nothing was.
    const QString &trouble() const { return m_trouble; }

private:
    void read(Damaged damaged);
    void noteDamage(Damaged damaged);

    QString m_file;
    QList<Account> m_accounts;
    QString m_trouble;
};

} // namespace cordboard
