#pragma once

#include "bulk/plan.h"

namespace cordboard {

/// "Create", "Change", "Delete", "Nothing", or "Wrong" where it is.
QString actionWords(const PlannedChange &change);

/// "Number: 37052000117" for each value of a new record, "State: enabled → disabled" for each that changes.
/// Passwords are dots.
QStringList changesIn(const PlannedChange &change);

/// All that is to be said about a change on one line: what is wrong and where, what changes, the remark.
QString detailsOf(const Plan &plan, const PlannedChange &change);

} // namespace cordboard
