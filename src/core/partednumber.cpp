#include "core/partednumber.h"

#include "core/e164.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr QLatin1StringView device("device");

} // namespace

QString PartedNumber::text() const
{
    QStringList parts{country, area, number};
    parts.removeAll(QString());
    if (isDevice)
        parts.append(device);
    return parts.join(u' ');
}

std::optional<PartedNumber> partedNumberFrom(const QString &text)
{
    static const QRegularExpression between(u"[\\s/-]+"_s);
    QString bare = text.trimmed();
    if (bare.startsWith(u'+'))
        bare.remove(0, 1);
    QStringList parts = bare.split(between, Qt::SkipEmptyParts);
    const bool isDevice = !parts.isEmpty() && parts.constLast() == device;
    if (isDevice)
        parts.removeLast();
    const bool areDigits =
        std::ranges::all_of(parts, [](const QString &part) { return isAsciiDigits(part); });
    if (!areDigits || parts.size() < 2 || parts.size() > 3)
        return {};
    const bool fits =
        parts[0].size() <= 4 && parts.constLast().size() <= 31 && (parts.size() == 2 || parts[1].size() <= 7);
    if (!fits)
        return {};
    return PartedNumber{.country = parts[0],
                        .area = parts.size() == 3 ? parts[1] : QString(),
                        .number = parts.constLast(),
                        .isDevice = isDevice};
}

} // namespace cordboard
