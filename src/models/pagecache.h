#pragma once

#include "catalogue/query.h"

#include <QHash>

#include <optional>

namespace cordboard {

/// The pages of a listing that are at hand, least recently used ones dropped: memory is bounded by this, not
/// by the table.
class PageCache
{
public:
    struct Spot
    {
        int page = 0;
        qsizetype row = 0; ///< of the page
    };

    explicit PageCache(qsizetype most)
        : m_most(most)
    {
    }

    /// The page, or null when it is not at hand. Looking makes it recent.
    std::shared_ptr<const RecordChunk> page(int number) const;
    bool contains(int number) const { return m_pages.contains(number); }
    /// How many of its rows are on another page, too. Doubted pages that have some of them are dropped
    /// instead: they are from before.
    qsizetype insert(int number, const std::shared_ptr<const RecordChunk> &page);
    void clear();
    /// What is kept now may have moved: records came to be in places that are not known.
    void doubt();
    void dropDoubtedAfter(int number);
    qsizetype size() const { return m_pages.size(); }
    /// Where the record is; makes nothing recent.
    std::optional<Spot> find(QByteArrayView id) const;

private:
    struct Kept
    {
        std::shared_ptr<const RecordChunk> chunk;
        mutable quint64 looked; // when, counted in looks
        bool isDoubted = false;
    };

    void remove(int number);
    void dropOldest();

    qsizetype m_most;
    mutable quint64 m_looks = 0;
    QHash<int, Kept> m_pages;
    QHash<QByteArrayView, int> m_pageOf; // by id, whose text lies in that page
};

} // namespace cordboard
