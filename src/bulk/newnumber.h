#pragma once

#include "bulk/plannedchange.h"

namespace cordboard {

/// A number may be there once on the whole platform or once for each customer: which of them only the
/// platform knows. So what the owner of a new number has is there, and what only others have is made, with a
/// word. `owner` is the relation that leads to them.
PlannedChange newNumber(const Record &draft, const QList<Record> &withThisNumber, const QString &owner);

/// That it may be refused, because these have the number.
QString takenElsewhereWords(const QList<Record> &withThisNumber, const QString &owner);

} // namespace cordboard
