#pragma once

#include "sandbox/sandbox.h"

namespace cordboard::sandbox::telecomcenter {

class Store;

/// Fills a new store. The same every time, but for the times of call records, which end now.
void seedStore(Store &store, Size size);

/// Puts one record in with whatever id it has, or a new one, and returns that. Attributes that are not set
/// get believable values.
QString seedRecord(Store &store, const Record &record);

} // namespace cordboard::sandbox::telecomcenter
