#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace cordboard {

class Record;
struct Resource;

/// A value that is set, as it travels; none: null.
struct Setting
{
    QLatin1StringView attribute = {};
    QLatin1StringView value = {};
};

/// Records that a command leaves alone: those whose attribute has this value, as text on the wire.
struct Exemption
{
    QLatin1StringView attribute;
    QLatin1StringView value;
    const char *why;
};

/// A change that is made so often that it has a name of its own. It sets what it says and nothing else.
struct RecordCommand
{
    QLatin1StringView name; ///< of the action, e.g. "lock"
    const char *label;
    const char *about = nullptr;            ///< what it does, told before it is done
    std::span<const Setting> settings = {}; ///< what it always sets
    QLatin1StringView field = {};           ///< the attribute or relation that a person gives a value of
    std::span<const Exemption> exemptions = {};
    /// It is the command of the same name of another resource, for a record that a person picks among those
    /// that the filter `by` finds with the id of the record at hand, and that are `only` so.
    const Resource *of = nullptr;
    QLatin1StringView by = {};
    Setting only = {}; ///< a filter

    constexpr bool asks() const { return field.size() > 0 || of; }
};

/// The command itself, or the other resource's that it stands for.
const RecordCommand &carriedOut(const RecordCommand &command);
/// What the command always sets, as a draft.
Record settingsOf(const Resource &resource, const RecordCommand &command);
/// Why the command leaves the record alone; empty: it does not.
QString exemptionOf(const RecordCommand &command, const Record &record);

} // namespace cordboard
