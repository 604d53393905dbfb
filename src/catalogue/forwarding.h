#pragma once

#include <QVariantMap>

namespace cordboard {

/// Where a call forward leads, in order, with the seconds of each: "voicebox, 4366610001 (30 s)".
QString forwardingText(const QVariantMap &forwarding);

/// The number or keyword of one destination, as a person writes it.
QString simpleDestination(const QVariantMap &destination);

/// A call forward that was written out as JSON; what is no object stays text, to be complained about.
QVariant forwardingFrom(const QString &text);

/// Whether it is a call forward that can be sent: anything else would end the one that is there.
bool isForwarding(const QVariant &value);

/// Whether two call forwards lead to the same places at the same times from the same callers. The platform
/// writes numbers as SIP URIs, and adds what nobody said.
bool isSameForwarding(const QVariantMap &a, const QVariantMap &b);

} // namespace cordboard
