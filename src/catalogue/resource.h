#pragma once

#include "catalogue/attribute.h"
#include "catalogue/calls.h"

#include <QString>

namespace cordboard {

struct Resource;

enum class Method : quint8 { List = 1, Read = 2, Create = 4, Update = 8, Delete = 16 };
Q_DECLARE_FLAGS(Methods, Method)
Q_DECLARE_OPERATORS_FOR_FLAGS(Methods)

/// Who names a new record.
enum class IdPolicy : quint8 {
    Assigned, ///< the platform
    Optional, ///< the operator may
    Required, ///< the operator must
};

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

/// One thing the platform can narrow a listing by.
struct Filter
{
    QLatin1StringView name; ///< on the wire, e.g. "customer.id", "time_start_gteq"
    const char *label;
    Kind kind = Kind::Text;
    std::span<const Choice> choices = {};
    const Resource *target = nullptr; ///< picks a record of this resource; the value is its id
    QLatin1StringView alias = {};     ///< the name other generations of the platform know it by
    bool isRequired = false;          ///< a listing without it is refused
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

/// Something a deletion takes along. Either records, counted through a filter or through a relation that
/// the platform cannot filter by, or a loss that no count describes.
struct Consequence
{
    const char *text; ///< "Its domain %1 is lost for ever"; for counted records their plural is used
    const Resource *resource = nullptr;
    QLatin1StringView filter = {};    ///< filter of resource that takes the id of the deleted record
    QLatin1StringView relation = {};  ///< or: relation of resource that points at it
    QLatin1StringView attribute = {}; ///< stands for %1 in text
};

/// A signed-in browser visit the platform opens for a record of this resource.
struct SessionKind
{
    QLatin1StringView name; ///< of the action, e.g. "open-as-administrator"
    const char *label;
    const Resource *resource; ///< where it is asked for; its Kind::Link attribute is the answer
    QLatin1StringView relation;
    const char *warning = nullptr; ///< what it does to others; asked about first
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

/// Records of another resource that are switched off together with a record of this one: what suspending it
/// means on a platform that has no word for it.
struct Switch
{
    const Resource *resource = nullptr;
    QLatin1StringView filter = {};    ///< of resource; takes the id of the suspended record
    QLatin1StringView attribute = {}; ///< of resource; Kind::Flag, true is on

    constexpr bool isKnown() const { return resource != nullptr; }
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
    Methods methods;
    std::span<const Attribute> attributes;
    std::span<const Relation> relations = {};
    std::span<const Filter> filters = {};
    std::span<const Highlight> highlights = {};
    std::span<const Consequence> consequences = {};
    std::span<const SessionKind> sessions = {};
    SipAddress sipAddress = {};
    CallFields calls = {};           ///< of call records
    Switch suspension = {};          ///< what suspending one of them switches off
    QLatin1StringView range = {};    ///< Kind::PhoneNumber attribute: many are made from a range of numbers
    QLatin1StringView title = {};    ///< the attribute a person knows a record by
    QLatin1StringView subtitle = {}; ///< shown beside the title where there is room
    QLatin1StringView defaultSort = {}; ///< as in a URL, e.g. "-time_start"; empty: by id
    IdPolicy ids = IdPolicy::Assigned;
    const char *idLabel = nullptr; ///< of the id when the operator sees or chooses it
    const char *idHelp = nullptr;
    Section section = Section::Provisioning;
    bool isOptional = false;     ///< not every platform has it: hidden where it answers 404
    bool confirmById = false;    ///< deletion asks for the id to be typed
    const char *about = nullptr; ///< one or two sentences, for the manual and empty tables

    const Attribute *attribute(QStringView name) const;
    qsizetype indexOf(QStringView name) const;
    const Relation *relation(QStringView name) const;
    qsizetype indexOfRelation(QStringView name) const;
    const Filter *filter(QStringView name) const;
    bool permits(Method method) const { return methods.testFlag(method); }
    /// Translates one of this resource's labels, plurals or help texts.
    QString text(const char *source) const;
};

} // namespace cordboard
