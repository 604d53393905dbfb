#pragma once

#include "catalogue/recordchunk.h"

namespace cordboard::bench {

/// What the product's reader stands beside: the same page through Qt's own JSON classes, into the same store.
RecordChunk naiveChunk(const Resource &resource, const QByteArray &body);
/// And into CSV text, all attributes and the customer.
QByteArray naiveCsv(const Resource &resource, const QByteArray &body);

} // namespace cordboard::bench
