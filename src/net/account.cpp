#include "net/account.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct AccountText
    {
        Q_DECLARE_TR_FUNCTIONS(AccountText)
    };

    Error unusable(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

    bool isLoopback(const QString &host)
    {
        return host == "localhost"_L1 || QHostAddress(host).isLoopback();
    }

    bool hasControls(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    }

} // namespace

bool Account::isProduction() const
{
    return std::ranges::any_of(platformOrDefault().environments, [this](const Environment &known) {
        return known.isProduction && (environment == known.name || url == QUrl(QString(known.url)));
    });
}

const Platform &Account::platformOrDefault() const
{
    const Platform *known = cordboard::platform(platform);
    return known ? *known : *platforms().front();
}

Outcome<QUrl> endpointFrom(const QString &typed, const Platform &platform)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return unusable(AccountText::tr("Enter the address of the platform."));
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || hasControls(text))
        return unusable(
            AccountText::tr("“%1” is no address. Write it like https://api.example.com.").arg(typed));
    if (!url.userInfo().isEmpty())
        return unusable(
            AccountText::tr("Leave the user name out of the address; it has a field of its own."));
    if (url.hasQuery() || url.hasFragment())
        return unusable(AccountText::tr("Leave out what follows the “?” or “#” in the address."));
    const bool isPlain = url.scheme() == "http"_L1;
    if (isPlain ? !isLoopback(url.host()) : url.scheme() != "https"_L1)
        return unusable(
            AccountText::tr("Use an https address: anything else would send the password in the clear."));
    QString path = url.path();
    while (path.endsWith(u'/') || (!platform.root.isEmpty() && path.endsWith(platform.root)))
        path.chop(path.endsWith(u'/') ? 1 : platform.root.size());
    const QStringList steps = path.split(u'/');
    if (steps.contains("."_L1) || steps.contains(".."_L1))
        return unusable(AccountText::tr("Write the address without “..” in its path."));
    url.setPath(path);
    if (url.port() < 0 && platform.port > 0)
        url.setPort(platform.port);
    return url;
}

QString complaintAboutUserName(const QString &userName)
{
    if (userName.contains(u':'))
        return AccountText::tr("A user name cannot contain a colon.");
    if (hasControls(userName))
        return AccountText::tr("The user name contains characters that cannot be sent.");
    return {};
}

} // namespace cordboard
