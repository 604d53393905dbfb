#pragma once

#include <QDateTime>

namespace cordboard {

/// A time as platforms write it: ISO 8601 with or without milliseconds and zone, "YYYY-MM-DD
/// HH:MM[:SS[.frac]]", or either with " UTC" behind. Without a zone it is UTC. Invalid when it is none of
/// these; never local time.
QDateTime readTimestamp(const QString &text);

/// "YYYY-MM-DD hh:mm:ss" in UTC: the form in which telecom.center takes times in filters
/// (operator-api-source.txt, "Incoming Trunk CDRs").
QString filterTimestamp(const QDateTime &time);

} // namespace cordboard
