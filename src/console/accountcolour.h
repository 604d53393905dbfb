#pragma once

#include "net/account.h"

#include <QColor>

namespace cordboard {

/// The colour that marks an account's windows: its own, or its environment's. Production is red, a sandbox
/// green, any other address blue.
QColor accountColour(const Account &account);

/// Black or white, whichever reads better on the colour.
QColor textOn(const QColor &colour);

/// The environment in a word, as it stands in band and title: "PRODUCTION".
QString environmentText(const Account &account);

} // namespace cordboard
