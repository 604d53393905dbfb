#pragma once

#include <QtGlobal>

namespace cordboard::sandbox {

class Store;

/// So many calls over the last days, from now backwards, of the customers and records that are there.
void seedTerminationCdrs(Store &store, qint64 count, int days);
void seedIncomingTrunkCdrs(Store &store, qint64 count, int days);

} // namespace cordboard::sandbox
