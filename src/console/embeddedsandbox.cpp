#include "console/embeddedsandbox.h"

#include "sandbox/sandbox.h"

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

    sandbox::Size sizeFrom(const QString &size)
    {
        if (size == "large"_L1)
            return sandbox::Size::Large;
        return size == "medium"_L1 ? sandbox::Size::Medium : sandbox::Size::Small;
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

Outcome<Account> EmbeddedSandbox::start(const QString &platform, const QString &size, const QString &dataFile)
{
    d->sandbox.emplace(sandbox::Options{.platform = platform,
                                        .size = sizeFrom(size),
                                        .dataFile = dataFile,
                                        .password = d->password,
                                        .newCallsEvery = newCallsEvery});
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

const Account &EmbeddedSandbox::account() const
{
    return d->account;
}

Secret EmbeddedSandbox::password() const
{
    return d->password;
}

} // namespace cordboard
