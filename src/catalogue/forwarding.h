#pragma once

#include <QVariantMap>

namespace cordboard {

/// Where a call forward leads, in order, with the seconds of each: "voicebox, 4366610001 (30 s)".
QString forwardingText(const QVariantMap &forwarding);

/// The number or keyword of one destination, as a person writes it.
QString simpleDestination(const QVariantMap &destination);

/// Whether two call forwards lead to the same places at the same times from the same callers. The platform
/// writes numbers as SIP URIs, and adds what nobody said.
bool isSameForwarding(const QVariantMap &a, const QVariantMap &b);

} // namespace cordboard
