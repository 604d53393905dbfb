#pragma once

#include "bulk/changeresult.h"
#include "bulk/plannedchange.h"
#include "writes/history.h"

namespace cordboard {

/// Of a change that nothing was sent for yet.
ChangeResult firstResult(const PlannedChange &change);

/// What the journal knows of an earlier run; nothing where the change is to be sent.
std::optional<ChangeResult> resultOf(const HistoryEntry &entry);

} // namespace cordboard
