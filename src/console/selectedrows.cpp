#include "console/selectedrows.h"

#include "widgets/recordtableview.h"

#include <algorithm>

namespace cordboard {

QList<RowRange> selectedRows(const RecordTableView &table)
{
    QList<RowRange> all;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        all.append({range.top(), range.height()});
    std::ranges::sort(all, {}, &RowRange::first);
    QList<RowRange> rows;
    for (const RowRange &range : std::as_const(all)) {
        const bool touches =
            !rows.isEmpty() && range.first <= rows.constLast().first + rows.constLast().count;
        if (!touches) {
            rows.append(range);
            continue;
        }
        RowRange &last = rows.last();
        last.count = std::max(last.first + last.count, range.first + range.count) - last.first;
    }
    return rows;
}

qint64 rowsIn(const QList<RowRange> &rows)
{
    qint64 count = 0;
    for (const RowRange &range : rows)
        count += range.count;
    return count;
}

KnownRows knownOf(const RecordTableModel &model, const QList<RowRange> &rows)
{
    KnownRows known{.total = model.total()};
    for (const RowRange &range : rows) {
        for (const qint64 row : {range.first, range.first + range.count - 1}) {
            if (model.isLoaded(int(row)))
                known.ids.insert(row, model.recordAt(int(row)).id());
        }
    }
    return known;
}

bool areLoaded(const RecordTableModel &model, const QList<RowRange> &rows)
{
    return std::ranges::all_of(rows, [&](const RowRange &range) {
        for (qint64 row = range.first; row < range.first + range.count; ++row) {
            if (!model.isLoaded(int(row)))
                return false;
        }
        return true;
    });
}

} // namespace cordboard
