#pragma once

#include "sandbox/sandbox.h"

namespace cordboard::sandbox {

/// A way in which a server may differ from the usual one: its release, its configuration, its haste.
struct Switch
{
    QString name = {};
    QString values = {}; ///< what it takes: "yes or no"
    QString about = {};
};

/// Those of a platform by its name.
QList<Switch> switchesOf(const QString &platform);

/// Sets what "NAME=VALUE" says, or "NAME" for "NAME=yes". False, and nothing done, where the platform has no
/// such switch or the switch no such value.
bool setSwitch(Options &options, const QString &word);

} // namespace cordboard::sandbox
