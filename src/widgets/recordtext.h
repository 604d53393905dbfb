#pragma once

#include "catalogue/record.h"

namespace cordboard {

/// A record as indented JSON for people: id, attributes, relations, and what the catalogue does not know.
/// Secrets and links that sign in are left out.
QString recordAsJson(const Record &record);

} // namespace cordboard
