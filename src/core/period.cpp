#include "core/period.h"

#include <QCoreApplication>

namespace cordboard {

namespace {

    constexpr qint64 hour = 3600;

    struct PeriodText
    {
        Q_DECLARE_TR_FUNCTIONS(PeriodText)
    };

    QDateTime startOf(const QDate &day, const QTimeZone &zone)
    {
        return day.startOfDay(zone).toUTC();
    }

} // namespace

Interval intervalOf(Period period, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    switch (period) {
    case Period::LastHour: return {now.toUTC().addSecs(-hour)};
    case Period::Today: return {startOf(today, zone)};
    case Period::Yesterday: return {startOf(today.addDays(-1), zone), startOf(today, zone)};
    case Period::LastDay: return {now.toUTC().addSecs(-24 * hour)};
    case Period::LastWeek: return {now.toUTC().addSecs(-7 * 24 * hour)};
    case Period::ThisMonth: return {startOf(QDate(today.year(), today.month(), 1), zone)};
    }
    Q_UNREACHABLE();
}

QString periodName(Period period)
{
    switch (period) {
    case Period::LastHour: return PeriodText::tr("Last hour");
    case Period::Today: return PeriodText::tr("Today");
    case Period::Yesterday: return PeriodText::tr("Yesterday");
    case Period::LastDay: return PeriodText::tr("Last 24 hours");
    case Period::LastWeek: return PeriodText::tr("Last 7 days");
    case Period::ThisMonth: return PeriodText::tr("This month");
    }
    Q_UNREACHABLE();
}

QTimeZone zoneOf(Clock clock)
{
    return clock == Clock::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

QString clockName(Clock clock)
{
    const QTimeZone zone = zoneOf(clock);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.hasDaylightTime() ? QString::fromUtf8(zone.id()) : zone.abbreviation(now);
}

} // namespace cordboard
