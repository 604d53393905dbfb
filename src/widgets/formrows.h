#pragma once

class QString;
class QWidget;

namespace cordboard {

/// A mnemonic breaks the kerning where it stands, and a label with one gets wider than it says it is. Gives
/// all labels of a form the room.
void makeRoomForMnemonics(QWidget &form);

/// Shows or hides a field of a form and the label in front of it, and a group of which nothing is left.
void showField(QWidget &form, const QString &name, bool isShown);

} // namespace cordboard
