#pragma once

#include <QString>

namespace cordboard {

/// What the shells complete, made of the table of commands and the catalogue. Only the names of accounts are
/// asked for while a person types.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace cordboard
