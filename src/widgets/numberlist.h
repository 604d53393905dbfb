#pragma once

#include <QStringList>

namespace cordboard {

/// The words of a list as people type and paste them: separated by commas, semicolons, spaces or line ends.
QStringList listedWords(const QString &typed);

/// As listedWords(), but of telephone numbers, which may have spaces inside: "+370 5 200 0117" is one number,
/// "37052000117 37052000118" are two. Ornaments go, a leading plus stays.
QStringList listedNumbers(const QString &typed);

} // namespace cordboard
