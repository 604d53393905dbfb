#include "catalogue/heeded.h"

#include "catalogue/resource.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    bool isHeeded(const Page &page, qsizetype relation, const QStringList &wanted)
    {
        for (qsizetype row = 0; row < page.size(); ++row) {
            const Related related = page.records->related(row, relation);
            if (related.state == Related::State::One && !wanted.contains(related.id))
                return false;
        }
        return true;
    }

} // namespace

qsizetype relationOf(const Resource &resource, const QString &filter)
{
    return resource.indexOfRelation(filter.endsWith(".id"_L1) ? filter.chopped(3) : filter);
}

const Filter *unheededFilter(const Query &query, const Page &page)
{
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it) {
        const qsizetype relation = relationOf(*query.resource, it.key());
        const bool asks = !it->isEmpty() && !(it->size() == 1 && it->constFirst().isEmpty());
        if (relation >= 0 && asks && !isHeeded(page, relation, *it))
            return query.resource->filter(it.key());
    }
    return nullptr;
}

} // namespace cordboard
