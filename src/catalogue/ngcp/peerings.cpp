#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("peerings", "enabled")},
    {"false"_L1, QT_TRANSLATE_NOOP("peerings", "disabled")},
};

constexpr Choice transports[] = {
    {"1"_L1, "UDP"},
    {"2"_L1, "TCP"},
    {"3"_L1, "TLS"},
};

constexpr const char *address = QT_TRANSLATE_NOOP("peerings", "Address");
constexpr Attribute groupAttributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 127}},
    {.name = "priority"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Priority"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable,
     .range = {.least = 1, .most = 9},
     .initial = "1"_L1,
     .help = QT_TRANSLATE_NOOP("peerings", "Groups with 1 are tried first.")},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Description"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "time_set_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Time set"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1, .most = 2147483647},
     .whenNull = QT_TRANSLATE_NOOP("peerings", "always")},
};

constexpr Relation groupRelations[] = {
    {.name = "contract_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Contract"),
     .target = &contracts,
     .traits = Trait::Required,
     .help = QT_TRANSLATE_NOOP("peerings", "A contract of type peering: the carrier's.")},
};

constexpr Filter groupFilters[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Description"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("peerings", "ID"), .isById = true, .takesOne = true},
};

constexpr Consequence groupConsequences[] = {
    {.text = nullptr, .resource = &peeringServers, .filter = "group_id"_L1},
    {.text = nullptr, .resource = &peeringRules, .filter = "group_id"_L1},
    {.text = nullptr, .resource = &peeringInboundRules, .filter = "group_id"_L1},
};

constexpr Attribute serverAttributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 64}},
    {.name = "ip"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "IP address"),
     .kind = Kind::SipHost,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 64},
     .group = address},
    {.name = "host"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Host name"),
     .kind = Kind::SipHost,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 64},
     .group = address},
    {.name = "port"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Port"),
     .kind = Kind::Integer,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 65535},
     .initial = "5060"_L1,
     .group = address},
    {.name = "transport"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Transport"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = transports,
     .initial = "1"_L1,
     .group = address},
    {.name = "weight"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Weight"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable,
     .range = {.least = 1, .most = 127},
     .initial = "1"_L1,
     .help = QT_TRANSLATE_NOOP("peerings", "Servers of a group share its calls by weight.")},
    {.name = "via_route"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Outbound proxy"),
     .traits = Trait::Sortable | Trait::Nullable | Trait::OffTable,
     .range = {.most = 255},
     .group = address},
    {.name = "probe"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Is probed"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable | Trait::OffTable,
     .help = QT_TRANSLATE_NOOP("peerings", "The platform asks the server by OPTIONS whether it is alive.")},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "State"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "true"_L1},
    {.name = "site_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Site"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1, .most = 2147483647}},
};

constexpr Relation serverRelations[] = {
    {.name = "group_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Peering group"),
     .target = &peeringGroups,
     .traits = Trait::Required},
};

constexpr Filter serverFilters[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "host"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Host name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "ip"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "IP address"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "group_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Peering group"),
     .target = &peeringGroups,
     .takesOne = true},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "State"),
     .kind = Kind::Flag,
     .choices = states,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("peerings", "ID"), .isById = true, .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"enabled"_L1, "false"_L1, Emphasis::Alarm},
};

constexpr PreferenceSet peeringServerPreferences{.label = QT_TRANSLATE_NOOP("peerings", "Preferences"),
                                                 .values = "peeringserverpreferences"_L1,
                                                 .definitions = "peeringserverpreferencedefs"_L1};

constexpr Resource peeringGroups{
    .type = "peeringgroups"_L1,
    .singular = QT_TRANSLATE_NOOP("peerings", "Peering group"),
    .plural = QT_TRANSLATE_NOOP("peerings", "Peering groups"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = groupAttributes,
    .relations = groupRelations,
    .filters = groupFilters,
    .consequences = groupConsequences,
    .title = "name"_L1,
    .updates = Updates::Replacing,
    .context = "peerings"_L1,
    .isOptional = true,
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP("peerings", "A carrier: servers that take calls, and rules for which ones."),
};
static_assert(isWellFormed(peeringGroups));

constexpr Resource peeringServers{
    .type = "peeringservers"_L1,
    .singular = QT_TRANSLATE_NOOP("peerings", "Peering server"),
    .plural = QT_TRANSLATE_NOOP("peerings", "Peering servers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = serverAttributes,
    .relations = serverRelations,
    .filters = serverFilters,
    .highlights = highlights,
    .preferences = &peeringServerPreferences,
    .title = "name"_L1,
    .subtitle = "ip"_L1,
    .updates = Updates::Replacing,
    .context = "peerings"_L1,
    .isOptional = true,
    .about = QT_TRANSLATE_NOOP("peerings",
                               "A gateway of a peering group. Each change acts on live calls at once."),
};
static_assert(isWellFormed(peeringServers));

} // namespace cordboard::ngcp
