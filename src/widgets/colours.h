#pragma once

#include <QPalette>

namespace cordboard {

/// Red that reads on the palette's base, light or dark (4.5:1 and more).
QColor alarmColour(const QPalette &palette);
/// Text that steps back and still reads.
QColor mutedColour(const QPalette &palette);

} // namespace cordboard
