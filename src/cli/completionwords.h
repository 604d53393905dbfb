#pragma once

#include "cli/commands.h"

#include <QStringList>

namespace cordboard {

struct Resource;

/// The words that an option or operand can have, whatever was typed before; empty where it depends or is
/// open.
QStringList fixedWords(Words words);

/// Every resource of every platform, by the words that name it.
struct ResourceNames
{
    QStringList called = {};
    const Resource *resource = nullptr;
};
QList<ResourceNames> resourceNames();

/// The words of a kind that depends on the resource.
QStringList wordsOf(const Resource &resource, Words words);

/// "--account --url": options of a command.
QStringList dashedOptions(const Command &command);
/// "--account --url": those that take a value, of all commands.
QStringList dashedOptionsWithValue();
/// Options whose value is of this kind.
QStringList dashedOptionsFor(Words words);

/// Prints the names of the accounts, one on a line.
inline constexpr const char *accountNamesCommand =
    "cordboardctl accounts --columns name --format csv 2>/dev/null | tail -n +2 | tr -d '\\r'";

} // namespace cordboard
