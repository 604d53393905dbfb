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

    /// Two digits, or less than nothing.
    int twoDigits(QStringView text, qsizetype at)
    {
        const int tens = text[at].unicode() - u'0';
        const int ones = text[at + 1].unicode() - u'0';
        const bool areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return areDigits ? 10 * tens + ones : -1000;
    }

    /// The forms that call records come in by the million, "2026-06-10T12:30:00.000Z" with or without "T",
    /// milliseconds and "Z". Invalid for anything else.
    QDateTime readCommonForm(QStringView text)
    {
        const bool isUtc = text.endsWith(u'Z');
        const QStringView time = isUtc ? text.chopped(1) : text;
        const bool hasMilliseconds = time.size() == 23 && time[19] == u'.';
        const bool fits = (time.size() == 19 || hasMilliseconds) && time[4] == u'-' && time[7] == u'-'
            && (time[10] == u'T' || time[10] == u' ') && time[13] == u':' && time[16] == u':';
        if (!fits)
            return {};
        const int century = twoDigits(time, 0);
        const int year = twoDigits(time, 2);
        const int tens = hasMilliseconds ? twoDigits(time, 20) : 0;
        const int ones = hasMilliseconds ? time[22].unicode() - u'0' : 0;
        const QDate date(100 * century + year, twoDigits(time, 5), twoDigits(time, 8));
        const QTime clock(twoDigits(time, 11), twoDigits(time, 14), twoDigits(time, 17));
        if (century < 0 || year < 0 || !date.isValid() || !clock.isValid() || tens < 0 || ones < 0
            || ones > 9)
            return {};
        return QDateTime(date, clock.addMSecs(10 * tens + ones), Qt::UTC);
    }

} // namespace

QDateTime readTimestamp(const QString &text)
{
    if (const QDateTime time = readCommonForm(text); time.isValid())
        return time;
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
