#pragma once

#include "catalogue/query.h"
#include "core/error.h"

namespace cordboard {

/// A number of a new record that one record alone may have, and how to ask who has it.
struct ClaimedValue
{
    QString field;
    QString text; ///< as it was entered
    QString digits;
    Query query; ///< older platforms also list who has a longer number with these digits in it
};

QList<ClaimedValue> claimedValues(const Record &draft);

/// What to tell whoever wants it; nothing where nobody listed has it.
std::optional<FieldProblem> takenBy(const RecordChunk &listed, const ClaimedValue &wanted);

} // namespace cordboard
