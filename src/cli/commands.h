#pragma once

#include <QString>

#include <span>

namespace cordboard {

/// The commands and options of cordboardctl, described once: the parser, --help, the manual page and the
/// completions of the shells are made of it.

/// What a shell can complete a word with.
enum class Words : quint8 {
    Any, ///< only the person knows
    Files,
    Accounts,
    Platforms,
    Formats,
    Visits,    ///< the kinds of sessions
    Resources, ///< types and everyday words
    Columns,   ///< of the resource that was named before; so the next three
    FilterNames,
    SortKeys,
    Fields, ///< "name=" of what can be written
};

struct CommandOption
{
    QLatin1StringView name;
    const char *value = nullptr; ///< what stands for it in the manual; null: it takes none
    const char *help = nullptr;
    Words words = Words::Any;
    bool isRepeatable = false;
};

struct CommandOperand
{
    const char *name;
    Words words = Words::Any;
    bool isOptional = false;
    bool isRepeatable = false;
};

struct Command
{
    QLatin1StringView name;
    const char *summary;
    std::span<const CommandOperand> operands = {};
    std::span<const QLatin1StringView> options = {}; ///< names
    bool needsPlatform = true;                       ///< takes the options that say which
    const char *about = nullptr;                     ///< a paragraph of the manual
    const char *example = nullptr;
    const char *exampleSays = nullptr;

    bool takes(const QString &option) const;
};

std::span<const Command> commands();
const Command *commandNamed(QStringView name);

std::span<const CommandOption> commandOptions();
const CommandOption *optionNamed(QStringView name);

/// Translates one of the texts of this table.
QString commandText(const char *source);
/// "list RESOURCE"
QString synopsisOf(const Command &command);

} // namespace cordboard
