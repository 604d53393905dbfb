#pragma once

#include <QString>

namespace cordboard {

struct Error;

/// The one place where a failure becomes sentences for the operator: what happened, and for a write of
/// unknown outcome what that means.
QString describe(const Error &error);

} // namespace cordboard
