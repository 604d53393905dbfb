#pragma once

#include "bulk/plan.h"

namespace cordboard {

class Connection;

/// Plans that were begun and not ended are kept beside the account's journal, for their owner alone, so that
/// they can go on after the program was killed.

/// Keeps a plan, unless it is kept already. Returns what went wrong in a sentence, or nothing.
QString keepPlan(const Connection &connection, const Plan &plan);
QString keptPlanFile(const Connection &connection, const Plan &plan);
/// Files of the kept plans, oldest first.
QStringList keptPlanFiles(const Connection &connection);

} // namespace cordboard
