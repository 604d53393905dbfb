#include "cli/platformtask.h"

#include "cli/resourcewords.h"
#include "cli/signon.h"
#include "core/passwordline.h"
#include "net/errorwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// How a refusal words what cannot be done with a resource.
    QString verbOf(Method method)
    {
        switch (method) {
        case Method::List: return PlatformTask::tr("listed");
        case Method::Read: return PlatformTask::tr("shown");
        case Method::Create: return PlatformTask::tr("created");
        case Method::Update: return PlatformTask::tr("changed");
        case Method::Delete: return PlatformTask::tr("deleted");
        }
        return {};
    }

} // namespace

void PlatformTask::start()
{
    const Outcome<Account> account = accountMeant(invocation());
    if (!account)
        return reject(account.error());
    m_account = *account;
    if (invocation().has("read-only"_L1) && invocation().has("unlock"_L1))
        return reject(usageError(tr("Choose one of --read-only and --unlock.")));
    m_account.isReadOnly = m_account.isReadOnly || invocation().has("read-only"_L1);
    std::optional<Secret> password;
    if (invocation().has("password-stdin"_L1)) {
        password = readPasswordLine(); // before anything else takes from standard input
        if (password->isEmpty() && m_account.clientCertificate.isEmpty())
            return end(ExitCode::Usage, tr("There is no password on standard input."));
        if (m_account.usesOneTimePassword)
            m_oneTimePassword = readPasswordLine();
    }
    if (const std::optional<Error> error = prepare())
        return reject(*error);
    if (password)
        return connectTo(*password);
    auto *signOn = new SignOn(m_account, this);
    connect(signOn, &SignOn::ready, this, &PlatformTask::connectTo);
    connect(signOn, &SignOn::failed, this, [this](const QString &reason) { end(ExitCode::Refused, reason); });
    signOn->start();
}

void PlatformTask::connectTo(const Secret &password)
{
    m_connection = std::make_unique<Connection>(m_account, password);
    if (m_account.usesOneTimePassword) {
        // It is asked for each time and kept nowhere.
        if (m_oneTimePassword.isEmpty() && terminal().hasPerson())
            m_oneTimePassword = Secret(terminal().ask(tr("One-time password:")).trimmed().toUtf8());
        if (m_oneTimePassword.isEmpty())
            return end(
                ExitCode::Usage,
                tr("This account signs in with a one-time password, too. Enter it when asked, or write "
                   "it into the second line of standard input with --password-stdin."));
        m_connection->signIn({.oneTimePassword = std::exchange(m_oneTimePassword, {})});
    }
    if (invocation().has("unlock"_L1))
        m_connection->unlock();
    connect(&m_connection->retrier(), &Retrier::changed, this, &PlatformTask::showPause);
    run();
}

void PlatformTask::showPause()
{
    const Retrier &retrier = m_connection->retrier();
    if (!retrier.isWaiting())
        return terminal().clearProgress();
    const int seconds = int((retrier.remaining().count() + 999) / 1000);
    terminal().showProgress(
        tr("Trying again in %n second(s): %1", nullptr, seconds).arg(describe(retrier.reason())));
}

Outcome<const Resource *> PlatformTask::resourceFor(Method method) const
{
    Outcome<const Resource *> resource = resourceMeant(platform(), invocation().operands.constFirst());
    if (resource && !(*resource)->permits(method))
        return usageError(tr("%1 cannot be %2.").arg((*resource)->text((*resource)->plural), verbOf(method)));
    return resource;
}

void PlatformTask::withPreferences(const PreferenceSet &set, std::function<void(const Resource &)> next)
{
    client()
        .document(set.definitions)
        .then(this, [this, &set, next = std::move(next)](const Outcome<QJsonObject> &told) {
            if (!told)
                return fail(told.error());
            m_schema = std::make_unique<PreferenceSchema>(set, set.label, *told);
            next(m_schema->resource());
        });
}

} // namespace cordboard
