#include "core/timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// How far a zone as it is written is ahead of UTC; nothing for what is no zone.
    std::optional<int> secondsAhead(const QString &zone)
    {
        if (zone.isEmpty() || zone == "Z"_L1 || zone == "UTC"_L1)
            return 0;
        const int hours = zone.sliced(1, 2).toInt();
        const int minutes = zone.last(2).toInt();
        if (hours > 23 || minutes > 59)
            return {};
        return (zone.startsWith(u'-') ? -60 : 60) * (hours * 60 + minutes);
    }

} // namespace

QDateTime readTimestamp(const QString &text)
{
    static const QRegularExpression parts(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?:(:\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?$"_s);
    const QRegularExpressionMatch match = parts.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    QTime time = QTime::fromString(match.captured(2) + seconds, u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    // Cut, not rounded: .9999 must not become the next second.
    time = time.addMSecs(match.captured(4).leftJustified(3, u'0').first(3).toInt());
    const auto offset = secondsAhead(match.captured(5));
    const QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs(-offset.value_or(0));
    const bool hasFourDigitYear = utc.date().year() >= 1 && utc.date().year() <= 9999;
    return offset && hasFourDigitYear ? utc : QDateTime();
}

QString filterTimestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace cordboard
