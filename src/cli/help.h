#pragma once

#include "cli/commands.h"

namespace cordboard {

/// What --help prints, for a terminal of 80 columns.
QString help();
QString helpOn(const Command &command);

} // namespace cordboard
