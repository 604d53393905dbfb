#pragma once

#include <QLatin1StringView>

namespace cordboard {

struct Resource;

/// Who names a new record.
enum class IdPolicy : quint8 {
    Assigned, ///< the platform
    Optional, ///< the operator may
    Required, ///< the operator must
};

/// Which ids are sent. Anything else is refused before it touches a URL.
enum class IdShape : quint8 {
    Word, ///< 1 to 64 letters, digits, "-" and "_"
    Line, ///< 1 to 512 characters of any kind but controls; percent-encoded in a path
};

/// How a record is changed.
enum class Updates : quint8 {
    Merge,     ///< PATCH of what changes, in a document like the one that is read
    Replacing, ///< PATCH that may replace what the record tells, else PUT of the whole record
    AnyMember, ///< PATCH that may set anything
};

/// A record that ends by a change and stays, where the platform does not delete.
struct Ending
{
    QLatin1StringView attribute = {};
    QLatin1StringView value = {}; ///< that the attribute is set to, for ever

    constexpr bool isKnown() const { return attribute.size() > 0; }
};

/// Something a deletion takes along, or leaves without it. Either records, counted through a filter, through
/// a relation that the platform cannot filter by, or by the platform, or a loss that no count describes.
struct Consequence
{
    const char *text; ///< "Its domain %1 is lost for ever"; for counted records their plural is used
    const Resource *resource = nullptr;
    QLatin1StringView filter = {};    ///< filter of resource that takes the id of the deleted record
    QLatin1StringView relation = {};  ///< or: relation of resource that points at it
    QLatin1StringView attribute = {}; ///< stands for %1 in text
    QLatin1StringView by = {};        ///< the attribute that the filter takes instead of the id
    QLatin1StringView counter = {};   ///< or: attribute of resource, which is read under the same id
    bool isUser = false;              ///< uses the record and does not go with it
    bool isPart = false; ///< of the record itself, and nobody's loss where the record is not wanted any more
};

/// Numbers that one record alone may have, where the platform does not say which of a new record's is taken:
/// who has them is looked up before it is sent.
struct Claim
{
    QLatin1StringView attribute; ///< Kind::PartedNumbers
    QLatin1StringView filter;    ///< of the same resource; takes the digits of one of them
};

/// A signed-in browser visit the platform opens for a record of this resource.
struct SessionKind
{
    QLatin1StringView name; ///< of the action, e.g. "open-as-administrator"
    const char *label;
    const Resource *resource = nullptr; ///< where it is asked for; its Kind::Link attribute is the answer
    QLatin1StringView relation = {};
    const char *warning = nullptr; ///< what it does to others; asked about first
    /// Or: the page behind the account's address that leads to it; %1 stands for the id.
    QLatin1StringView path = {};
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

/// A record's page in the platform's own web interface, where a person signs in as always.
struct WebPage
{
    QLatin1StringView name; ///< of the action, e.g. "open-admin-page"
    const char *label;
    QLatin1StringView path; ///< behind the account's address; %1 stands for the id
};

/// Settings of a record that only the platform can name: it has a document of what there is, and one record
/// of what is set, under the same id.
struct PreferenceSet
{
    const char *label = nullptr;             ///< of the action: "Preferences"
    QLatin1StringView values = {};           ///< type of the records with the values
    QLatin1StringView definitions = {};      ///< type of the document that defines them
    const PreferenceSet *inherits = nullptr; ///< where a value comes from that is not set
    QLatin1StringView through = {};          ///< the relation that leads there

    constexpr bool isKnown() const { return values.size() > 0; }
};

} // namespace cordboard
