#pragma once

#include "catalogue/query.h"

namespace cordboard {

/// The filters of which a listing with these still needs one; none where it can be asked for.
QList<const Filter *> neededFilters(const Resource &resource, const Filters &chosen);

/// All of which a listing needs one; none where it needs none.
QList<const Filter *> requiredFilters(const Resource &resource);

} // namespace cordboard
