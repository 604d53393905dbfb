#pragma once

#include "console/navigation.h"
#include "widgets/filtereditor.h"

namespace cordboard {

/// Where a person was in a window, and comes back to.
struct Visit
{
    const Resource *resource = nullptr;
    Scope scope = {};
    QMap<QString, FilterValue> filters = {};
};

} // namespace cordboard
