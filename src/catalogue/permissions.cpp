#include "catalogue/permissions.h"

#include <algorithm>

namespace cordboard {

namespace {

    constexpr Methods writes = Method::Create | Method::Update | Method::Delete;

    /// A record that ends by a change is ended by whoever may change it.
    Method meant(const Resource &resource, Method method)
    {
        return method == Method::Delete && resource.ending.isKnown() ? Method::Update : method;
    }

} // namespace

Permissions::Withheld Permissions::withheld(const Resource &resource, Method method) const
{
    const Methods told = methods.value(QString(resource.type));
    if (!isKnown || told.testFlag(meant(resource, method)))
        return Withheld::Nothing;
    const bool mayWrite =
        std::ranges::any_of(methods, [](Methods some) { return some.testAnyFlags(writes); });
    if (Methods(method).testAnyFlags(writes) && !mayWrite)
        return Withheld::ReadOnly;
    return isLicensedByPart && seesEverything ? Withheld::Licence : Withheld::Role;
}

} // namespace cordboard
