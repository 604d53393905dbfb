#pragma once

#include <QString>

namespace cordboard {

/// "sip:37052000117@3391285728100.in.phone.systems"; empty when either part is. The user part is
/// percent-encoded where RFC 3261 asks for it.
QString sipUri(const QString &user, const QString &host);

/// Whether this is a host name (RFC 1123), an IPv4 address, or an IPv6 address with or without brackets.
bool isSipHost(const QString &host);

} // namespace cordboard
