#pragma once

#include "cli/task.h"

#include <memory>

namespace cordboard {

/// The command of an invocation, ready to be started.
std::unique_ptr<Task> makeTask(const Invocation &invocation, Terminal &terminal);

} // namespace cordboard
