#pragma once

#include <QString>

namespace cordboard {

/// What a final SIP response code says, in words: "busy". Of a code nobody registered, what its hundred says;
/// empty where it is no response code.
QString sipName(int code);

/// The Q.850 cause a gateway usually makes of a SIP code (RFC 3398, 8.2.6.1); 0 where there is none.
int causeOf(int sipCode);

/// What a Q.850 cause says, in words; empty for a cause this table does not know.
QString causeName(int cause);

/// "486 busy (Q.850 17, user busy)": a code with all its words.
QString sipCodeInWords(int code);

} // namespace cordboard
