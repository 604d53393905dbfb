#pragma once

#include <QByteArray>

namespace cordboard::wire {

/// The document with U+FFFD wherever half a surrogate pair is escaped: one such name shall not make a whole
/// page unreadable.
QByteArray withoutHalfPairs(QByteArray document);

} // namespace cordboard::wire
