#include "catalogue/telecomcenter/telecomcenter.h"
#include "fuzz.h"
#include "net/account.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

void tryOut(const QByteArray &input)
{
    const QString typed = QString::fromUtf8(input);
    const Outcome<QUrl> outcome = endpointFrom(typed, telecomcenter::platform);
    if (!outcome) {
        require(outcome.error().kind == Error::Kind::Unsendable && !outcome.error().detail.isEmpty(),
                "whoever is refused is told why");
        return;
    }
    const QUrl &url = *outcome;
    require(url.isValid() && !url.host().isEmpty(), "an account has a host");
    const bool isLocal = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLocal),
            "passwords travel under https, or stay on this machine");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(),
            "an account's address has a scheme, a host and a path only");
    require(!url.path().endsWith(u'/') && !url.path().endsWith(telecomcenter::platform.root),
            "the platform's own path is left out");
    const QStringList steps = url.path().split(u'/');
    require(!steps.contains("."_L1) && !steps.contains(".."_L1), "a path goes down only");
    const Outcome<QUrl> again = endpointFrom(url.toString(QUrl::FullyEncoded), telecomcenter::platform);
    require(again && *again == url, "an account that is saved and read again has the same address");
}

} // namespace cordboard::fuzz
