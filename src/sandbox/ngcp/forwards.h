#pragma once

#include "sandbox/ngcp/store.h"

#include <QJsonArray>

namespace cordboard::sandbox::ngcp {

/// The kinds of call forwards.
inline constexpr QLatin1StringView forwardTypes[] = {
    QLatin1StringView("cfu"), QLatin1StringView("cfb"), QLatin1StringView("cft"), QLatin1StringView("cfna"),
    QLatin1StringView("cfs"), QLatin1StringView("cfr"), QLatin1StringView("cfo")};

/// Destinations as they are kept: a number becomes an address at the subscriber's domain. Throws Refused,
/// which names what they belong to.
QJsonArray keptDestinations(const QJsonArray &given, const Row &subscriber, const QString &owner);
/// As they are shown.
QJsonArray shownDestinations(const QJsonArray &kept, const Row &subscriber);

/// The mappings of a subscriber of one kind.
QList<Row> mappingsOf(const Store &store, qint64 subscriber, QLatin1StringView type);

/// The seconds a call rings before cft; 0: none.
qint64 ringTimeoutOf(const Store &store, qint64 subscriber);
void setRingTimeout(Store &store, qint64 subscriber, qint64 seconds);

} // namespace cordboard::sandbox::ngcp
