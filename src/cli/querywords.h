#pragma once

#include "bulk/exportcolumn.h"
#include "catalogue/query.h"
#include "cli/invocation.h"

namespace cordboard {

/// The filters, order and columns that a command line asks for.
Outcome<Query> queryMeant(const Resource &resource, const Invocation &invocation);

/// The columns of --columns; without it those a person wants to see in a table, or all that may go out.
Outcome<RowLayout> layoutMeant(const Resource &resource, const Invocation &invocation, bool isTable);

/// A time of a filter: as platforms write it, a date alone, or "now", "today", "yesterday", "-90m", "-24h",
/// "-7d". All in UTC. Invalid when it is none of these.
QDateTime timeMeant(const QString &text, const QDateTime &now);

/// The values in a text: commas separate, "\," is a comma.
QStringList valuesIn(const QString &text);

} // namespace cordboard
