#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <optional>

namespace cordboard {

/// Stretches of time that people ask for by name. They move: "the last hour" is another one a minute later.
enum class Period : quint8 { LastHour, Today, Yesterday, LastDay, LastWeek, ThisMonth };

inline constexpr std::array allPeriods = {Period::LastHour, Period::Today,    Period::Yesterday,
                                          Period::LastDay,  Period::LastWeek, Period::ThisMonth};

/// From a moment on and, unless it goes on, until another.
struct Interval
{
    QDateTime from = {};
    std::optional<QDateTime> until = {};

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The period as it is now. Days and months are those of the zone, 23 and 25 hours long where its clocks
/// change; hours, and "the last 24 hours", are hours. Both ends are in UTC. A day ends where the next begins:
/// platforms take ends as included and in whole seconds, and a second less would lose the calls in it.
Interval intervalOf(Period period, const QDateTime &now, const QTimeZone &zone);

QString periodName(Period period); ///< "Last hour"

/// Whose clock times are shown and typed in.
enum class Clock : quint8 { Local, Utc };

QTimeZone zoneOf(Clock clock);
/// How the clock is called beside times: "UTC", "EEST"; the zone's own name where its abbreviation changes in
/// the course of the year.
QString clockName(Clock clock);

} // namespace cordboard
