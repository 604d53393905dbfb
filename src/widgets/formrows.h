#pragma once

class QString;
class QWidget;

namespace cordboard {

/// A mnemonic breaks the kerning where it stands, and a label with one gets wider than it says it is. Gives
/// all labels of a form the room.
void makeRoomForMnemonics(QWidget &form);

/// Hides a field of a form, and the label in front of it.
void hideField(QWidget &form, const QString &name);

} // namespace cordboard
