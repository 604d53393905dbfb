#pragma once

#include "sandbox/ngcp/store.h"

namespace cordboard::sandbox::ngcp {

// How things end, and what they take along.

/// Frees its numbers and takes its registrations, preferences and forwards; the record stays, unseen.
void terminateSubscriber(Store &store, Row subscriber);
/// All of a customer's.
void terminateSubscribersOf(Store &store, qint64 customer);
void terminateCustomer(Store &store, Row customer);
/// The domain and its subscribers.
void removeDomain(Store &store, const Row &domain);

/// Those of a customer that are not terminated.
QList<Row> subscribersOf(const Store &store, qint64 customer);

} // namespace cordboard::sandbox::ngcp
