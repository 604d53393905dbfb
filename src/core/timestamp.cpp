#include "core/timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cordboard {

QDateTime readTimestamp(const QString &text)
{
    static const QRegularExpression parts(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,](\\d{1,9}))?(?: ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?$"_s);
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
    const QString zone = match.captured(5);
    int offset = 0;
    if (!zone.isEmpty() && zone != "Z"_L1 && zone != "UTC"_L1) {
        const int minutes = zone.sliced(1, 2).toInt() * 60 + zone.last(2).toInt();
        offset = (zone.startsWith(u'-') ? -60 : 60) * minutes;
    }
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

QString filterTimestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace cordboard
