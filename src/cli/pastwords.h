#pragma once

#include "writes/reconciler.h"

namespace cordboard {

/// What became of a write that an earlier run saw no end of.
QString settledWords(const Intent &intent, const Finding &finding);
/// That nobody could look what became of so many, and so nothing was sent.
QString stuckWords(int count, const Error &error);

} // namespace cordboard
