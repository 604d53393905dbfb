#include "net/permissionwords.h"

#include <QCoreApplication>

namespace cordboard {

namespace {

    struct PermissionText
    {
        Q_DECLARE_TR_FUNCTIONS(PermissionText)
    };

} // namespace

QString roleText(const Platform &platform, const Permissions &permissions)
{
    for (const Choice &role : platform.roles) {
        if (role.wire == permissions.role)
            return platform.text(role.label);
    }
    return permissions.role;
}

QString objectionTo(const Platform &platform, const Permissions &permissions, const Resource &resource,
                    Method method)
{
    if (!resource.permits(method))
        return {};
    switch (permissions.withheld(resource, method)) {
    case Permissions::Withheld::ReadOnly:
        return PermissionText::tr("%1 may only look at things on this platform, and change nothing.")
            .arg(permissions.userName);
    case Permissions::Withheld::Role:
        return PermissionText::tr("%1 may not do that: the platform gives it the role “%2”.")
            .arg(permissions.userName, roleText(platform, permissions));
    case Permissions::Withheld::Licence: return PermissionText::tr("This platform has no licence for that.");
    case Permissions::Withheld::Nothing: break;
    }
    return {};
}

} // namespace cordboard
