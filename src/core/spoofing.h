#pragma once

#include <QStringList>

namespace cordboard {

/// Whether a character shows nothing, or changes how others are shown: bidirectional controls, zero-width
/// characters, tags, private use. Line ends and ordinary controls are not meant.
bool isHiddenCharacter(char32_t character);

/// The text with every hidden character as a visible escape such as "\u202e". Nothing else is changed.
QString withHiddenShown(const QString &text);

/// Why a name may not be what it looks like, a phrase for each reason with its code point: hidden characters,
/// odd spaces, letters of two scripts in one word, a form that is not composed. Looks at the first 2,000
/// characters.
QStringList suspicions(const QString &text);

} // namespace cordboard
