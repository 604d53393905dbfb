#include "models/accountlist.h"

#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

AccountList::AccountList(const QString &file, QObject *parent)
    : QAbstractListModel(parent)
    , m_file(file)
{
}

bool AccountList::save(const Account &account)
{
    QList<Account> accounts = this->accounts();
    const auto found = std::ranges::find(accounts, account.id, &Account::id);
    if (found != accounts.end()) {
        *found = account;
        const QModelIndex at = index(int(found - accounts.begin()));
        const bool isWritten = m_file.write(accounts);
        Q_EMIT dataChanged(at, at);
        return isWritten;
    }
    const int row = int(accounts.size());
    accounts.append(account);
    beginInsertRows({}, row, row);
    const bool isWritten = m_file.write(accounts);
    endInsertRows();
    return isWritten;
}

bool AccountList::remove(const QString &id)
{
    QList<Account> accounts = this->accounts();
    const auto found = std::ranges::find(accounts, id, &Account::id);
    if (found == accounts.end())
        return true;
    const int row = int(found - accounts.begin());
    accounts.removeAt(row);
    beginRemoveRows({}, row, row);
    const bool isWritten = m_file.write(accounts);
    endRemoveRows();
    return isWritten;
}

int AccountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(accounts().size());
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return u"%1  —  %2"_s.arg(oneLine(account.name, 80), account.url.host());
    case Qt::ToolTipRole: return toolTipText(u"%1 · %2"_s.arg(account.url.toString(), account.userName));
    default: return {};
    }
}

} // namespace cordboard
