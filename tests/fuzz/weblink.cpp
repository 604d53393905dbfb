#include "core/weblink.h"

#include "fuzz.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const WebLink link = webLink(text);
    if (link.verdict != WebLink::Verdict::Open) {
        require(link.url.isEmpty(), "a link that is not opened has no address");
        return;
    }
    require(link.url.isValid() && link.url.scheme() == "https"_L1, "only https is opened");
    require(!link.url.host().isEmpty(), "what is opened has a host");
    require(link.url.userInfo().isEmpty() && !link.url.authority().contains(u'@'), "no user info is opened");
    const QByteArray sent = link.url.toEncoded();
    require(std::ranges::all_of(sent, [](char c) { return c > ' ' && c < 0x7f && c != '\\'; }),
            "what the browser gets is plain ASCII");
    require(sent.startsWith("https://"), "what the browser gets is https");
    QByteArray authority = sent.sliced(8);
    authority.truncate(
        std::ranges::find_if(authority, [](char c) { return c == '/' || c == '?' || c == '#'; })
        - authority.begin());
    require(!authority.contains('@'), "what the browser gets has no user info");
    require(QUrl::fromEncoded(sent, QUrl::StrictMode).host() == link.url.host(),
            "the browser goes to the host that was judged");
}

} // namespace cordboard::fuzz
