#pragma once

#include "catalogue/platform.h"

namespace cordboard {

/// The reference chapter of one resource, in Markdown: everything its description says, and nothing else.
QString manualOf(const Platform &platform, const Resource &resource);

} // namespace cordboard
