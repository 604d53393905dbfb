#pragma once

#include "bulk/rowwriter.h"
#include "catalogue/query.h"
#include "cli/invocation.h"

namespace cordboard {

/// The filters, order and columns that a command line asks for.
Outcome<Query> queryMeant(const Resource &resource, const Invocation &invocation);

/// Which columns there are where none are named.
enum class UsualColumns {
    Telling, ///< those a person wants to see in a table
    All,     ///< all that may go out
};

/// The columns of --columns, or the usual ones.
Outcome<RowLayout> layoutMeant(const Resource &resource, const Invocation &invocation, UsualColumns usual);

/// --format, or the one that is usual here.
Outcome<ExportFormat> formatMeant(const Invocation &invocation, ExportFormat usual);
/// What the spreadsheets of the person's country expect in safe-csv: a semicolon where numbers have commas.
char spreadsheetSeparator();
/// --limit; 0 when there is none.
Outcome<qint64> limitMeant(const Invocation &invocation);

/// A time of a filter: as platforms write it, a date alone, or "now", "today", "yesterday", "-90m", "-24h",
/// "-7d". All in UTC. Invalid when it is none of these.
QDateTime timeMeant(const QString &text, const QDateTime &now);

/// The values in a text: commas separate, "\," is a comma.
QStringList valuesIn(const QString &text);

} // namespace cordboard
