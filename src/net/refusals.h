#pragma once

#include "catalogue/resource.h"

#include <QSet>
#include <QString>

namespace cordboard {

/// Names that a platform was seen not to take: filters of a listing, attributes of a new record or of a
/// change. Kept for one account, so that what was refused once is not offered again.
class Refusals
{
public:
    enum class In { Listing, Creation, Update };

    void note(const Resource &resource, In where, QLatin1StringView name);
    bool contains(const Resource &resource, In where, QLatin1StringView name) const;
    /// Whether the attribute is taken by none of the names that it is sent under.
    bool areWhole(const Resource &resource, In where, const Attribute &attribute) const;

private:
    QSet<QString> m_names; // with the resource and the place
};

} // namespace cordboard
