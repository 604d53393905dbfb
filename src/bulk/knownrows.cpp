#include "bulk/knownrows.h"

namespace cordboard {

bool KnownRows::disagreesWith(const Page &page, qint64 first) const
{
    if (total && page.total && *total != *page.total)
        return true;
    for (auto known = ids.lowerBound(first); known != ids.cend() && known.key() < first + page.size();
         ++known) {
        if (page.records->id(known.key() - first) != *known)
            return true;
    }
    return false;
}

} // namespace cordboard
