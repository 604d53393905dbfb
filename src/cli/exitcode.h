#pragma once

#include "core/error.h"

#include <span>

namespace cordboard {

/// What the program leaves behind. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Network = 3,
    Unknown = 4,
    Partly = 5,
    Interrupted = 130,
};

/// A row of the manual's table.
struct ExitCodeWords
{
    ExitCode code;
    const char *words;
};

std::span<const ExitCodeWords> exitCodes();

ExitCode exitCodeFor(const Error &error);

} // namespace cordboard
