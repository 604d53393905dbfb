#include "core/sipuri.h"
#include "fuzz.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    bool isOf(const QString &text, QLatin1StringView marks)
    {
        return std::ranges::all_of(text, [&](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                || marks.contains(c);
        });
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const bool isHost = isSipHost(text);
    if (isHost) {
        require(!text.isEmpty() && text.size() <= 254, "a host has a length that DNS can carry");
        require(isOf(text, "-_.:[]"_L1), "a host has nothing in it but letters, digits and its own marks");
        require(text.contains(u':') || isOf(text, "-_."_L1), "brackets are for IPv6 addresses only");
    }
    const QString uri = sipUri(text, isHost ? text : u"example.com"_s);
    require(uri.isEmpty() == text.isEmpty(), "whoever has a name has a SIP URI");
    if (!text.isEmpty()) {
        require(uri.startsWith("sip:"_L1) && uri.count(u'@') == 1, "a SIP URI has one user and one host");
        require(isOf(uri.section(u'@', 0, 0).sliced(4), "-_.!~*'()&=+$,;?/%"_L1),
                "the user of a SIP URI is escaped");
    }
}

} // namespace cordboard::fuzz
