#pragma once

#include "wire/dialect.h"

namespace cordboard::jsonapi {

/// A POST of everything the draft sets.
WireBody createBody(const Record &draft, const Aliases &aliases);
/// A PATCH of what the draft sets, and of nothing else the base has.
WireBody updateBody(const Record &base, const Record &draft, const Aliases &aliases);

} // namespace cordboard::jsonapi
