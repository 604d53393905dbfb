#include "net/permissionwords.h"

#include "core/plaintext.h"
#include "net/connection.h"

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
            .arg(oneLine(permissions.userName, 60));
    case Permissions::Withheld::Role:
        return PermissionText::tr("%1 may not do that: the platform gives it the role “%2”.")
            .arg(oneLine(permissions.userName, 60), oneLine(roleText(platform, permissions), 60));
    case Permissions::Withheld::Licence: return PermissionText::tr("This platform has no licence for that.");
    case Permissions::Withheld::Nothing: break;
    }
    return {};
}

QString objectionTo(const Client &client, const Resource &resource, Method method)
{
    return objectionTo(client.platform(), client.connection().permissions(), resource, method);
}

} // namespace cordboard
