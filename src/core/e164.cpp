#include "core/e164.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

QString phoneDigits(QStringView written)
{
    static constexpr QStringView ornaments = u"+ -.()\u00a0";
    QString digits;
    digits.reserve(written.size());
    for (const QChar c : written) {
        if (!ornaments.contains(c))
            digits.append(c);
    }
    return digits;
}

bool isAsciiDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isE164(QStringView digits)
{
    return digits.size() >= 3 && digits.size() <= 15 && digits.front() != u'0' && isAsciiDigits(digits);
}

} // namespace cordboard
