#include "catalogue/neededfilters.h"

#include "catalogue/resource.h"

#include <algorithm>

namespace cordboard {

QList<const Filter *> requiredFilters(const Resource &resource)
{
    QList<const Filter *> required;
    for (const Filter &filter : resource.filters) {
        if (filter.isRequired)
            required.append(&filter);
    }
    return required;
}

QList<const Filter *> neededFilters(const Resource &resource, const Filters &chosen)
{
    const QList<const Filter *> required = requiredFilters(resource);
    const bool isThere = std::ranges::any_of(
        required, [&](const Filter *filter) { return chosen.contains(QString(filter->name)); });
    return isThere ? QList<const Filter *>() : required;
}

} // namespace cordboard
