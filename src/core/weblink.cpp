#include "core/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

WebLink webLink(const QString &text)
{
    const bool isClean =
        std::ranges::none_of(text, [](QChar c) { return c <= u' ' || c == u'\\' || c == u'\x7f'; });
    const QUrl url(text, QUrl::StrictMode);
    const bool hasScope = url.host().contains(u'%'); // of an address on this very network
    if (text.isEmpty() || !isClean || !url.isValid() || hasScope)
        return {.verdict = WebLink::Verdict::Malformed};
    if (url.scheme() != "https"_L1)
        return {.verdict = WebLink::Verdict::NotHttps};
    if (!text.startsWith("https://"_L1, Qt::CaseInsensitive) || url.host().isEmpty())
        return {.verdict = WebLink::Verdict::NoHost};
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return {.verdict = WebLink::Verdict::HasUserInfo};
    return {WebLink::Verdict::Open, url};
}

} // namespace cordboard
