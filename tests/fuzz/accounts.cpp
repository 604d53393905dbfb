#include "fuzz.h"
#include "models/accountlist.h"

#include <QFile>
#include <QTemporaryDir>

namespace cordboard::fuzz {

namespace {

    void requireUsable(const Account &account)
    {
        require(!account.id.isEmpty() && !account.url.host().isEmpty(),
                "an account that was read has an address");
        const Outcome<QUrl> typed =
            endpointFrom(account.url.toString(QUrl::FullyEncoded), account.platformOrDefault());
        require(typed && *typed == account.url, "an address that was read is as if it were typed");
        require(complaintAboutUserName(account.userName).isEmpty(), "a user name that was read can be sent");
    }

} // namespace

void tryOut(const QByteArray &input)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("accounts.json"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "the disk takes it");
    file.close();

    AccountList list(path);
    for (const Account &account : list.accounts())
        requireUsable(account);
    require(list.trouble().isEmpty() == QFile::exists(path), "a damaged file is put aside");
    if (list.accounts().isEmpty())
        return;
    const QList<Account> accounts = list.accounts();
    require(list.save(accounts.constFirst()), "a list can be saved");
    require(AccountList(path).accounts() == accounts, "accounts saved and read again are the same");
}

} // namespace cordboard::fuzz
