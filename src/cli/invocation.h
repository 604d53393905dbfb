#pragma once

#include "cli/commands.h"
#include "core/outcome.h"

#include <QMap>
#include <QStringList>

namespace cordboard {

/// A command line that was understood.
struct Invocation
{
    const Command *command = nullptr; ///< null: only `text` is to be printed
    QStringList operands = {};
    QMap<QString, QStringList> options = {}; ///< by name; one value, unless repeatable
    QString text = {};

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option, const QString &otherwise = {}) const
    {
        return options.value(option).value(0, otherwise);
    }
    QStringList values(QLatin1StringView option) const { return options.value(option); }
};

/// An Error that says in a sentence what is wrong with a command line.
Error usageError(const QString &sentence);

/// Reads the arguments, the program's name first.
Outcome<Invocation> readInvocation(const QStringList &arguments);

} // namespace cordboard
