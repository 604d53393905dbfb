#pragma once

#include "bulk/work.h"

namespace cordboard {

/// "1,200 of 24,000, 3,100 a second, 7 s left"
QString progressWords(const Work &work);

} // namespace cordboard
