#pragma once

#include <QString>

namespace cordboard {

/// How many cells of a terminal a text takes: none for marks that combine, two for the wide letters of East
/// Asia and for pictograms.
int cellWidth(QStringView text);

/// The text, or what fits of it into so many cells with "…" at its end. Never cut within a character.
QString cutToCells(const QString &text, int most);

} // namespace cordboard
