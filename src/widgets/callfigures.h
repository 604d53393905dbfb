#pragma once

#include "bulk/callsummary.h"
#include "widgets/chartwithtable.h"

namespace cordboard {

/// The figures of a summary for charts and tables, with every code and time in words.
Figures callsOverTime(const CallSummary &summary, Clock clock);
Figures callsByCode(const CallSummary &summary, const CodeTable &table);
Figures callsByDestination(const CallSummary &summary);

} // namespace cordboard
