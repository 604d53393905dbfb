#pragma once

#include "catalogue/platform.h"

#include <QHash>

namespace cordboard {

/// What a platform says of whoever is signed in: who it is, and what may be done with which resource. As long
/// as it said nothing, everything is tried.
struct Permissions
{
    /// Why something is withheld that the resource has.
    enum class Withheld : quint8 {
        Nothing, ///< it is not
        Role,
        ReadOnly, ///< this person may look at everything and change nothing
        Licence,  ///< of the platform
    };

    QString userName = {};
    QString role = {};                    ///< the platform's word; Platform::roles has the words for it
    bool isLicensedByPart = false;        ///< the platform sells what it can do in parts
    bool seesEverything = false;          ///< the role is withheld nothing
    bool isKnown = false;                 ///< methods is what the platform said
    QHash<QString, Methods> methods = {}; ///< by type; without one, it is not there for this person

    Withheld withheld(const Resource &resource, Method method) const;
    bool permits(const Resource &resource, Method method) const
    {
        return resource.permits(method) && withheld(resource, method) == Withheld::Nothing;
    }

    friend bool operator==(const Permissions &, const Permissions &) = default;
};

} // namespace cordboard
