#pragma once

#include "bulk/exportsink.h"

namespace cordboard {

class RecordTableModel;
class RecordTableView;

/// What is selected in a table, loaded or not: rows of the listing from top to bottom.
QList<RowRange> selectedRows(const RecordTableView &table);
qint64 rowsIn(const QList<RowRange> &rows);
bool areLoaded(const RecordTableModel &model, const QList<RowRange> &rows);

} // namespace cordboard
