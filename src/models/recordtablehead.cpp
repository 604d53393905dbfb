#include "models/recordtablemodel.h"

#include <QMap>

#include <algorithm>

namespace cordboard {

void RecordTableModel::prepend(const std::shared_ptr<const RecordChunk> &chunk, const QList<qsizetype> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_head.insert(i, {chunk, rows.at(i)});
    endInsertRows();
    m_cache.doubt();
}

/// What was prepended and is on this page, too, has its place there. The listing is longer by it than was
/// known, and pages behind that were read before it came to be are off by it.
void RecordTableModel::moveFromHead(int page)
{
    QMap<qsizetype, QString> found; // ids by row of the page: the upper ones first, as each moves those below
    for (const Spot &spot : std::as_const(m_head)) {
        const std::optional<PageCache::Spot> at = m_cache.find(spot.chunk->toldId(spot.row));
        if (at && at->page == page)
            found.insert(at->row, spot.chunk->id(spot.row));
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const int from = rowOf(*it);
        const int place = prepended() + (page - 1) * m_query.pageSize + int(it.key());
        const bool isMoving = beginMoveRows({}, from, from, {}, std::min(place, rowCount()));
        m_head.removeAt(from);
        ++m_rows;
        if (m_total)
            ++*m_total;
        if (isMoving)
            endMoveRows();
    }
    if (!found.isEmpty())
        m_cache.dropDoubtedAfter(page);
}

void RecordTableModel::dropHead()
{
    if (m_head.isEmpty())
        return;
    beginRemoveRows({}, 0, prepended() - 1);
    m_head.clear();
    endRemoveRows();
}

} // namespace cordboard
