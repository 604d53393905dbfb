#include "console/embeddedsandbox.h"

#include "sandbox/switches.h"

#include <QCoreApplication>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct SandboxText
    {
        Q_DECLARE_TR_FUNCTIONS(SandboxText)
    };

    constexpr auto newCallsEvery = std::chrono::seconds(5); // there is something to watch

    sandbox::Size sizeOf(const SandboxOrder &order)
    {
        if (order.size == "large"_L1)
            return sandbox::Size::Large;
        if (order.size == "medium"_L1)
            return sandbox::Size::Medium;
        return order.size == "small"_L1 ? sandbox::Size::Small : sandbox::usualSize(order.platform);
    }

} // namespace

class EmbeddedSandbox::Private
{
public:
    Secret password = Secret(QUuid::createUuid().toByteArray(QUuid::Id128));
    std::optional<sandbox::Sandbox> sandbox;
    Account account;
};

EmbeddedSandbox::EmbeddedSandbox()
    : d(std::make_unique<Private>())
{
}

EmbeddedSandbox::~EmbeddedSandbox() = default;

Outcome<Account> EmbeddedSandbox::start(const SandboxOrder &order)
{
    const QString &platform = order.platform;
    sandbox::Options options{.platform = platform,
                             .size = sizeOf(order),
                             .dataFile = order.dataFile,
                             .password = d->password,
                             .newCallsEvery = newCallsEvery};
    for (const QString &word : order.switches)
        sandbox::setSwitch(options, word);
    d->sandbox.emplace(options);
    const Outcome<QUrl> url = d->sandbox->start();
    if (!url)
        return url.error();
    const Platform &kind = *cordboard::platform(platform);
    const bool isFirst = &kind == platforms().front();
    d->account = {.id = isFirst ? u"sandbox"_s : u"sandbox-"_s + platform,
                  .name = isFirst ? SandboxText::tr("Sandbox")
                                  : SandboxText::tr("Sandbox: %1").arg(kind.text(kind.label)),
                  .platform = platform,
                  .environment = u"embedded"_s,
                  .url = *url,
                  .userName = d->sandbox->options().userName};
    return d->account;
}

bool EmbeddedSandbox::hasSwitch(const QString &platform, const QString &word)
{
    sandbox::Options options{.platform = platform};
    return sandbox::setSwitch(options, word);
}

QStringList EmbeddedSandbox::switchNames(const QString &platform)
{
    QStringList names;
    for (const sandbox::Switch &known : sandbox::switchesOf(platform))
        names.append(known.name);
    return names;
}

const Account &EmbeddedSandbox::account() const
{
    return d->account;
}

Secret EmbeddedSandbox::password() const
{
    return d->password;
}

} // namespace cordboard
