#pragma once

#include "bulk/suspendplan.h"
#include "bulk/suspensionmemory.h"
#include "console/planwindow.h"

namespace cordboard {

/// Keeps the memory of suspensions in step with a plan that suspends or resumes. What is to be switched off
/// is remembered before anything is sent; what was not switched off after all is forgotten at the end.
PlanWindow::Company companyOf(const SuspendOrder &order, const Connection &connection);

} // namespace cordboard
