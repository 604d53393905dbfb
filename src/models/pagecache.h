#pragma once

#include "catalogue/query.h"

#include <QHash>
#include <QList>

namespace cordboard {

/// The pages of a listing that are at hand, least recently used ones dropped: memory is bounded by this, not
/// by the table.
class PageCache
{
public:
    explicit PageCache(qsizetype most)
        : m_most(most)
    {
    }

    /// The page, or null when it is not at hand. Looking makes it recent.
    std::shared_ptr<const RecordChunk> page(int number) const;
    bool contains(int number) const { return m_pages.contains(number); }
    void insert(int number, std::shared_ptr<const RecordChunk> page);
    void clear();
    QList<int> numbers() const { return m_pages.keys(); }

private:
    qsizetype m_most;
    QHash<int, std::shared_ptr<const RecordChunk>> m_pages;
    mutable QList<int> m_recent; // the latest last
};

} // namespace cordboard
