#include "cli/signon.h"

#include "core/plaintext.h"
#include "net/accountfile.h"
#include "net/keyring.h"
#include "net/unsavedaccount.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// A locked key ring asks the person; where nobody is, it asks for ever.
    constexpr std::chrono::seconds longestForKeyring(60);

    Outcome<Account> savedAccount(const Invocation &invocation)
    {
        const AccountFile saved({}, AccountFile::Damaged::LeaveAlone);
        if (!saved.trouble().isEmpty())
            return Error{
                .kind = Error::Kind::Unrecorded, .fate = Error::Fate::NotSent, .detail = saved.trouble()};
        const QString name = invocation.value("account"_L1);
        const QStringList names = saved.names();
        if (!invocation.has("account"_L1)) {
            if (names.size() == 1)
                return saved.accounts().constFirst();
            return usageError(names.isEmpty()
                                  ? SignOn::tr("No account is saved. Save one in the console, or use --url.")
                                  : SignOn::tr("Which account? --account takes one of: %1.")
                                        .arg(oneLine(names.join(u", "_s))));
        }
        if (names.count(name) > 1)
            return usageError(SignOn::tr("More than one account is called “%1”.").arg(oneLine(name)));
        if (const std::optional<Account> account = saved.byName(name))
            return *account;
        QString sentence = SignOn::tr("There is no account called “%1”.").arg(oneLine(name));
        if (!names.isEmpty())
            sentence += u' ' + SignOn::tr("There are: %1.").arg(oneLine(names.join(u", "_s)));
        return usageError(sentence);
    }

} // namespace

Outcome<Account> accountMeant(const Invocation &invocation)
{
    if (!invocation.has("url"_L1)) {
        for (const QLatin1StringView option : {"user"_L1, "ca"_L1, "platform"_L1}) {
            if (invocation.has(option))
                return usageError(SignOn::tr("--%1 goes with --url.").arg(option));
        }
        return savedAccount(invocation);
    }
    if (invocation.has("account"_L1))
        return usageError(SignOn::tr("Choose one of --account and --url."));
    const Outcome<Account> account =
        accountFrom({.platform = invocation.value("platform"_L1, QString(platforms().front()->name)),
                     .url = invocation.value("url"_L1),
                     .userName = invocation.value("user"_L1),
                     .caFile = invocation.value("ca"_L1)});
    if (account && !invocation.has("password-stdin"_L1))
        return usageError(SignOn::tr("--url needs --password-stdin: no password is saved for it."));
    return account;
}

SignOn::SignOn(Account account, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { Q_EMIT failed(tr("The key ring did not answer. Is it locked?")); });
}

void SignOn::start()
{
    m_deadline.start(longestForKeyring);
    keyring::read(m_account.id, this, [this](const Outcome<Secret> &saved) { take(saved); });
}

void SignOn::take(const Outcome<Secret> &saved)
{
    if (!m_deadline.isActive())
        return;
    m_deadline.stop();
    const QString name = oneLine(m_account.name, 80);
    const bool isNeeded = m_account.clientCertificate.isEmpty(); // the key of one may have no passphrase
    if (!isNeeded || (saved && !saved->isEmpty()))
        Q_EMIT ready(saved ? *saved : Secret());
    else if (!saved)
        Q_EMIT failed(tr("The password of “%1” could not be read from the key ring: %2 Use --password-stdin.")
                          .arg(name, oneLine(saved.error().detail)));
    else
        Q_EMIT failed(tr("The key ring has no password of “%1”. Let the console remember it, or use "
                         "--password-stdin.")
                          .arg(name));
}

} // namespace cordboard
