#pragma once

#include "bulk/knownrows.h"

namespace cordboard {

class RecordTableModel;
class RecordTableView;

/// What is selected in a table, loaded or not: rows of the listing from top to bottom.
QList<RowRange> selectedRows(const RecordTableView &table);
qint64 rowsIn(const QList<RowRange> &rows);
/// The listing as the table has it: how long it is, and the records at the edges of these rows.
KnownRows knownOf(const RecordTableModel &model, const QList<RowRange> &rows);
bool areLoaded(const RecordTableModel &model, const QList<RowRange> &rows);

} // namespace cordboard
