#pragma once

#include <QIcon>

namespace cordboard {

/// One of our own drawings in the colour of the palette's text, sharp at every scale.
QIcon themedIcon(const QString &name);

} // namespace cordboard
