#include "catalogue/platform.h"

#include "catalogue/ngcp/ngcp.h"
#include "catalogue/telecomcenter/telecomcenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordboard {

const Resource *Platform::resource(QStringView type) const
{
    const auto found = std::ranges::find_if(resources, [&](const Resource *r) { return type == r->type; });
    return found == resources.end() ? nullptr : *found;
}

QString Platform::text(const char *source) const
{
    return source ? QCoreApplication::translate(name.latin1(), source) : QString();
}

std::span<const Platform *const> platforms()
{
    static constexpr const Platform *all[] = {&telecomcenter::platform, &ngcp::platform};
    return all;
}

const Platform *platform(QStringView name)
{
    const auto found = std::ranges::find_if(platforms(), [&](const Platform *p) { return name == p->name; });
    return found == platforms().end() ? nullptr : *found;
}

} // namespace cordboard
