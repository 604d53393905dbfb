#include "net/refusals.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString keyOf(const Resource &resource, Refusals::In where, QLatin1StringView name)
    {
        return u"%1/%2/%3"_s.arg(resource.type).arg(int(where)).arg(name);
    }

} // namespace

void Refusals::note(const Resource &resource, In where, QLatin1StringView name)
{
    m_names.insert(keyOf(resource, where, name));
}

bool Refusals::contains(const Resource &resource, In where, QLatin1StringView name) const
{
    return m_names.contains(keyOf(resource, where, name));
}

bool Refusals::areWhole(const Resource &resource, In where, const Attribute &attribute) const
{
    const bool hasOtherName = !attribute.alias.isEmpty() && attribute.isAliasSent;
    return contains(resource, where, attribute.name)
        && (!hasOtherName || contains(resource, where, attribute.alias));
}

} // namespace cordboard
