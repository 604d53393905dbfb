#pragma once

#include <QStringList>

namespace cordboard {

/// What a person pasted, taken apart: each piece is one number or one range. Line ends, commas, semicolons
/// and tabs part for certain; a space parts where what follows it begins a number of its own.
QStringList numberPieces(QStringView written);

} // namespace cordboard
