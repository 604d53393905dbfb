#pragma once

#include <QString>

namespace cordboard {

/// The digits of a telephone number as people write it: "+", spaces, dashes, dots and parentheses go.
/// Anything else stays, so that validation can complain about it.
QString phoneDigits(QStringView written);

/// Whether this is 3 to 15 ASCII digits that do not begin with zero: E.164 without the plus.
bool isE164(QStringView digits);

/// Whether every character is one of 0 to 9. QChar::isDigit() also accepts other scripts.
bool isAsciiDigits(QStringView text);

} // namespace cordboard
