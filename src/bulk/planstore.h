#pragma once

#include "bulk/plan.h"

#include <memory>

class QLockFile;

namespace cordboard {

class Connection;

/// Plans that were begun and not ended are kept beside the account's journal, for their owner alone and
/// without their passwords, so that they can go on after the program was killed.

/// Keeps a plan, unless it is kept already. Returns what went wrong in a sentence, or nothing.
QString keepPlan(const Connection &connection, const Plan &plan);
QString keptPlanFile(const Connection &connection, const Plan &plan);
/// Files of the kept plans that nobody applies at the moment, oldest first.
QStringList keptPlanFiles(const Connection &connection);
/// Keeps other windows and programs from applying a kept plan as long as it lives. Null: one of them does.
std::unique_ptr<QLockFile> lockPlan(const Connection &connection, const Plan &plan);

} // namespace cordboard
