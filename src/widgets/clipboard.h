#pragma once

#include <QByteArray>

#include <chrono>

namespace cordboard {

/// Puts a secret on the clipboard, marked so that clipboard managers keep no copy, and takes it away again
/// after a while or at the end of the program, if it is still there.
void copySecret(const QByteArray &utf8, std::chrono::milliseconds time = std::chrono::seconds(20));

} // namespace cordboard
