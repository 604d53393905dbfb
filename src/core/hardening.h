#pragma once

namespace cordboard {

/// Keeps passwords in memory from others as far as the system lets a program: no core dumps, no debugger of
/// the same user, no files that others can read. To be called first of all.
void hardenProcess();

} // namespace cordboard
