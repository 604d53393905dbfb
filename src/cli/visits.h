#pragma once

#include "catalogue/resource.h"

namespace cordboard {

/// What --as calls a kind of session: "administrator" for "open-as-administrator".
inline QString visitWord(const SessionKind &kind)
{
    const QString name(kind.name);
    return name.section(QLatin1Char('-'), -1);
}

} // namespace cordboard
