#pragma once

#include <QtGlobal>

class QRandomGenerator;

namespace cordboard::sandbox::telecomcenter {

class Store;

/// So many calls over the last days, from now backwards, of the customers and records that are there: more by
/// day than by night, most of them to a few numbers, half of them answered.
void seedTerminationCdrs(Store &store, qint64 count, int days);
void seedIncomingTrunkCdrs(Store &store, qint64 count, int days);

/// One more call of each kind, which has ended just now.
void addCallNow(Store &store, QRandomGenerator &dice);

} // namespace cordboard::sandbox::telecomcenter
