#pragma once

#include "catalogue/recordchunk.h"

namespace cordboard {

/// Records that are at hand, as a page would have brought them: for those who write chunks.
RecordChunk chunkOf(const Resource &resource, const QList<Record> &records);

} // namespace cordboard
