#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QStringList>

#include <memory>
#include <span>

namespace cordboard::sandbox::ngcp {

class Handler;
struct Context;
struct Resource;

// The server's own account of its resources. The console's description of the platform is another one, on
// purpose: a slip in either shows in the tests.

enum class Type : quint8 { Text, Int, Number, Flag, Time, Email, Object, List, Secret };
enum class Need : quint8 { Optional, Required, ReadOnly, Hidden };

struct Field
{
    QLatin1StringView name;
    Type type = Type::Text;
    Need need = Need::Optional;
    QLatin1StringView choices = {};  ///< with blanks between them
    QLatin1StringView fallback = {}; ///< JSON; empty: null
    int most = 0;                    ///< characters, or the largest number; 0: any
};

/// How a query parameter narrows a list.
enum class Match : quint8 {
    Equal,
    Wild,
    Pattern,
    Prefix,
    OneOf,
    NoneOf,
    AtLeast,
    AtMost,
    Since, ///< a time in the zone that was asked for, or by the server's clock
    Until,
};

struct Filter
{
    QLatin1StringView name;
    Match match = Match::Equal;
    QLatin1StringView sql = {};    ///< what is compared; empty: the member of that name
    QLatin1StringView around = {}; ///< condition with %1 for the comparison; empty: nothing
    bool onceMatchedParts = false; ///< older releases put stars around the value
};

struct LinkTo
{
    QLatin1StringView relation;  ///< behind "ngcp:"
    QLatin1StringView field;     ///< whose value stands for %1
    QLatin1StringView path = {}; ///< empty: "/api/RELATION/%1"
};

enum class Verb : quint8 { Get = 1, Post = 2, Put = 4, Patch = 8, Delete = 16 };
Q_DECLARE_FLAGS(Verbs, Verb)
Q_DECLARE_OPERATORS_FOR_FLAGS(Verbs)

enum class Role : quint8 { Admin = 1, Reseller = 2, CareAdmin = 4, Care = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr Roles adminOnly = Role::Admin;
inline constexpr Roles notForCare = Roles(Role::Admin) | Role::Reseller;
inline constexpr Roles everybody = Roles(Role::Admin) | Role::Reseller | Role::CareAdmin | Role::Care;

enum class Trait : quint8 {
    EmptyPost = 1,  ///< 201 without a body, whatever is preferred
    GenericGet = 2, ///< an item is refused in any media type but application/json
    AllPatches = 4, ///< add and remove, not only replace and copy
    Licensed = 8,   ///< writing needs a licence
    OneObject = 16, ///< the collection is a document and no list
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

using MakeHandler = std::unique_ptr<Handler> (*)(const Resource &resource, const Context &context);

struct Resource
{
    QLatin1StringView name;   ///< in the path
    QLatin1StringView entity; ///< in messages
    Verbs collection = {};
    Verbs item = {};
    MakeHandler make;
    std::span<const Field> fields = {};
    std::span<const Filter> filters = {};
    std::span<const LinkTo> links = {};
    Traits traits = {};
    Roles readers = everybody;
    Roles writers = everybody;
    QLatin1StringView table = {};   ///< empty: its name
    QLatin1StringView visible = {}; ///< condition; empty: all
    QLatin1StringView scope = {};   ///< condition of a reseller's rows, with ?; empty: reseller = ?

    constexpr bool is(Trait trait) const { return traits.testFlag(trait); }
    constexpr QLatin1StringView tableName() const { return table.isEmpty() ? name : table; }
    const Field *field(QStringView wanted) const;
};

std::span<const Resource *const> allResources();
const Resource *resourceNamed(QStringView name);

} // namespace cordboard::sandbox::ngcp
