#include "bulk/topcount.h"

#include <algorithm>

namespace cordboard {

void TopCount::add(const QString &word)
{
    ++m_counts[word];
    if (m_counts.size() > 2 * m_room)
        forgetRare();
}

/// What all counts lose is what the most frequent of the forgotten had.
void TopCount::forgetRare()
{
    QList<qint64> counts = m_counts.values();
    const auto last = counts.begin() + m_room;
    std::ranges::nth_element(counts, last, std::greater<>());
    const qint64 loss = *last;
    m_slack += loss;
    m_counts.removeIf([loss](auto entry) { return (entry.value() -= loss) <= 0; });
}

QList<TopCount::Entry> TopCount::top(qsizetype most) const
{
    QList<Entry> entries;
    entries.reserve(m_counts.size());
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        entries.append({it.key(), *it});
    const qsizetype wanted = std::min(most, entries.size());
    std::ranges::partial_sort(entries, entries.begin() + wanted, [](const Entry &a, const Entry &b) {
        return a.count != b.count ? a.count > b.count : a.word < b.word;
    });
    entries.resize(wanted);
    return entries;
}

} // namespace cordboard
