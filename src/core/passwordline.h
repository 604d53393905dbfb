#pragma once

#include "core/secret.h"

namespace cordboard {

/// The next line of standard input, without its line end. Not a byte more is read than that.
Secret readPasswordLine();

} // namespace cordboard
