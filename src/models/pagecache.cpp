#include "models/pagecache.h"

#include <algorithm>

namespace cordboard {

std::shared_ptr<const RecordChunk> PageCache::page(int number) const
{
    const auto found = m_pages.constFind(number);
    if (found == m_pages.cend())
        return {};
    found->looked = ++m_looks;
    return found->chunk;
}

qsizetype PageCache::insert(int number, const std::shared_ptr<const RecordChunk> &page)
{
    remove(number);
    m_pages.insert(number, {page, ++m_looks});
    qsizetype repeated = 0;
    for (qsizetype row = 0; row < page->size(); ++row) {
        const QByteArrayView id = page->toldId(row);
        if (id.isEmpty())
            continue;
        auto other = m_pageOf.constFind(id);
        if (other != m_pageOf.cend() && m_pages.constFind(*other)->isDoubted) {
            remove(*other);
            other = m_pageOf.cend();
        }
        const bool isElsewhere = other != m_pageOf.cend();
        repeated += isElsewhere && *other != number ? 1 : 0;
        if (isElsewhere)
            m_pageOf.erase(other); // the key must lie in the page that is named
        m_pageOf.insert(id, number);
    }
    while (m_pages.size() > m_most)
        dropOldest();
    return repeated;
}

void PageCache::doubt()
{
    for (Kept &kept : m_pages)
        kept.isDoubted = true;
}

void PageCache::dropDoubtedAfter(int number)
{
    QList<int> behind;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.key() > number && it->isDoubted)
            behind.append(it.key());
    }
    for (const int page : std::as_const(behind))
        remove(page);
}

void PageCache::dropOldest()
{
    const auto oldest = std::ranges::min_element(m_pages, {}, [](const Kept &kept) { return kept.looked; });
    remove(oldest.key());
}

void PageCache::remove(int number)
{
    const auto found = m_pages.constFind(number);
    if (found == m_pages.cend())
        return;
    for (qsizetype row = 0; row < found->chunk->size(); ++row) {
        const auto at = m_pageOf.constFind(found->chunk->toldId(row));
        if (at != m_pageOf.cend() && *at == number)
            m_pageOf.erase(at);
    }
    m_pages.erase(found);
}

void PageCache::clear()
{
    m_pageOf.clear();
    m_pages.clear();
}

std::optional<PageCache::Spot> PageCache::find(QByteArrayView id) const
{
    const auto number = m_pageOf.constFind(id);
    if (number == m_pageOf.cend())
        return {};
    const RecordChunk &chunk = *m_pages.constFind(*number)->chunk;
    for (qsizetype row = 0; row < chunk.size(); ++row) {
        if (chunk.toldId(row) == id)
            return Spot{*number, row};
    }
    return {};
}

} // namespace cordboard
