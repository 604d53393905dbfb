#pragma once

#include "catalogue/attribute.h"
#include "catalogue/calls.h"
#include "catalogue/command.h"
#include "catalogue/filter.h"
#include "catalogue/lifecycle.h"

#include <QString>

namespace cordboard {

struct Resource;

enum class Method : quint8 { List = 1, Read = 2, Create = 4, Update = 8, Delete = 16 };
Q_DECLARE_FLAGS(Methods, Method)
Q_DECLARE_OPERATORS_FOR_FLAGS(Methods)

/// A reference to one record of another resource.
struct Relation
{
    QLatin1StringView name;
    const char *label;
    const Resource *target;
    Traits traits = {};
    /// Relation that both records must share: a route takes only gateways of its own customer.
    QLatin1StringView within = {};
    const char *help = nullptr;

    constexpr bool is(Trait trait) const { return traits.testFlag(trait); }
};

/// How loudly a row speaks. The models layer turns it into colours of the current palette.
enum class Emphasis : quint8 { Plain, Muted, Alarm };

/// Rows whose attribute has this value (as text on the wire) stand out.
struct Highlight
{
    QLatin1StringView attribute;
    QLatin1StringView value;
    Emphasis emphasis;
};

/// How to write the SIP URI of a record: its own user part, and a host from a related listing.
struct SipAddress
{
    QLatin1StringView user = {};
    const Resource *hosts = nullptr;
    QLatin1StringView filter = {};   ///< of hosts
    QLatin1StringView relation = {}; ///< of the record; its id is the filter's value
    QLatin1StringView host = {};     ///< attribute of hosts

    constexpr bool isKnown() const { return hosts != nullptr; }
};

/// Where a page stands in the navigation.
enum class Section : quint8 { Provisioning, CallRecords, Hidden };

/// Everything the console knows about one kind of record on one platform. Columns, filters, forms,
/// checks, the sandbox and the reference manual are all read from here.
struct Resource
{
    QLatin1StringView type; ///< on the wire and in URLs; also the translation context of its words
    const char *singular;
    const char *plural;
    Methods methods; ///< Delete: it can be ended, by deletion or as ending says
    std::span<const Attribute> attributes;
    std::span<const Relation> relations = {};
    std::span<const Filter> filters = {};
    std::span<const Highlight> highlights = {};
    std::span<const Consequence> consequences = {};
    std::span<const SessionKind> sessions = {};
    std::span<const WebPage> webPages = {};
    std::span<const RecordCommand> commands = {};
    std::span<const Claim> claims = {};
    const PreferenceSet *preferences = nullptr;
    const Resource *companion = nullptr; ///< a record under the same id that is edited on its own
    SipAddress sipAddress = {};
    CallFields calls = {};  ///< of call records
    Switch suspension = {}; ///< what suspending one of them switches off
    QLatin1StringView expires =
        {}; ///< Kind::LocalTime attribute: when a record ends by itself, if nobody renews it
    QLatin1StringView range = {}; ///< Kind::PhoneNumber attribute: many are made from a range of numbers
    QLatin1StringView title = {}; ///< the attribute a person knows a record by
    std::span<const QLatin1StringView> titleParts = {}; ///< or several, with blanks between them
    QLatin1StringView titleRelation = {}; ///< or the record it belongs to, where the title is empty
    QLatin1StringView subtitle = {};      ///< shown beside the title where there is room
    QLatin1StringView defaultSort = {};   ///< as in a URL, e.g. "-time_start"; empty: by id
    IdPolicy ids = IdPolicy::Assigned;
    IdShape idShape = IdShape::Word;
    Updates updates = Updates::Merge;
    Ending ending = {};                   ///< how a record ends that is not deleted
    QLatin1StringView zoneParameter = {}; ///< the platform tells times in the zone this parameter names
    QLatin1StringView asksFor = {};       ///< a parameter without which none of this is told
    QLatin1StringView context = {};       ///< the translation context, where it is not the type
    const char *idLabel = nullptr;        ///< of the id when the operator sees or chooses it
    const char *idHelp = nullptr;
    Section section = Section::Provisioning;
    bool isOptional = false;     ///< not every platform or role has it: hidden where it answers 404 or 403
    bool confirmById = false;    ///< deletion asks for the id to be typed
    const char *about = nullptr; ///< one or two sentences, for the manual and empty tables

    const Attribute *attribute(QStringView name) const;
    qsizetype indexOf(QStringView name) const;
    const Relation *relation(QStringView name) const;
    qsizetype indexOfRelation(QStringView name) const;
    const Filter *filter(QStringView name) const;
    const RecordCommand *command(QStringView name) const;
    bool permits(Method method) const { return methods.testFlag(method); }
    /// Translates one of this resource's labels, plurals or help texts.
    QString text(const char *source) const;
};

} // namespace cordboard
