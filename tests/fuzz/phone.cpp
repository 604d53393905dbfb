#include "core/e164.h"
#include "fuzz.h"

#include <algorithm>

namespace cordboard::fuzz {

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString digits = phoneDigits(text);
    require(phoneDigits(digits) == digits, "digits have nothing more to take off");
    const auto ornaments =
        std::ranges::count_if(text, [](QChar c) { return QStringView(u"+-.() \u00a0").contains(c); });
    require(digits.size() + ornaments == text.size(), "nothing but ornaments goes");
    const bool isDigits = std::ranges::all_of(digits, [](QChar c) { return c.unicode() - u'0' < 10u; });
    require(isAsciiDigits(digits) == isDigits, "digits are ASCII digits");
    require(isE164(digits)
                == (isDigits && digits.size() >= 3 && digits.size() <= 15 && !digits.startsWith(u'0')),
            "E.164 is 3 to 15 digits, the first of them not zero");
}

} // namespace cordboard::fuzz
