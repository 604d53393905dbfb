#pragma once

#include "sandbox/ngcp/context.h"

namespace cordboard::sandbox::ngcp {

struct Condition;

/// The query's filters as SQL. Parameters that the resource does not know are passed over, as the platform
/// does.
void addFilters(Condition &condition, const Resource &resource, const Context &context);

/// The order a list was asked for in; one that is not by id where it was not.
QString orderOf(const Resource &resource, const Context &context);

} // namespace cordboard::sandbox::ngcp
