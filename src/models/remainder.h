#pragma once

#include <QString>

#include <optional>

namespace cordboard {

/// Seconds from now until a time that a platform's clock told, which is so many seconds ahead of UTC. Nothing
/// where it is no time.
std::optional<qint64> secondsUntil(const QString &told, int offset);

/// What is left of a record that ends by itself: "online, 29:41 left", "expired", "online for good".
QString remainderText(qint64 seconds);

} // namespace cordboard
