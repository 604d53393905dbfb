#include "models/pagecache.h"

namespace cordboard {

std::shared_ptr<const RecordChunk> PageCache::page(int number) const
{
    const auto found = m_pages.constFind(number);
    if (found == m_pages.cend())
        return {};
    if (!m_recent.isEmpty() && m_recent.constLast() != number) {
        m_recent.removeOne(number);
        m_recent.append(number);
    }
    return *found;
}

void PageCache::insert(int number, std::shared_ptr<const RecordChunk> page)
{
    m_recent.removeOne(number);
    m_recent.append(number);
    m_pages.insert(number, std::move(page));
    while (m_pages.size() > m_most)
        m_pages.remove(m_recent.takeFirst());
}

void PageCache::clear()
{
    m_pages.clear();
    m_recent.clear();
}

} // namespace cordboard
