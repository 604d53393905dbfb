#pragma once

#include <QString>

namespace cordboard {

/// The platform's words made fit for one line of a widget: line ends become "⏎", other controls become
/// visible escapes such as "\x1b", and what goes beyond `most` characters is cut behind "…".
QString oneLine(const QString &words, qsizetype most = 512);

/// As oneLine(), but "&" is doubled for places that read it as a mnemonic: menus, buttons, tabs.
QString menuText(const QString &words);

/// The words as tool tip: escaped, so that nothing in them is markup.
QString toolTipText(const QString &words);

} // namespace cordboard
