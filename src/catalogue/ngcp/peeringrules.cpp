#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("peerings", "enabled")},
    {"false"_L1, QT_TRANSLATE_NOOP("peerings", "disabled")},
};

constexpr Choice fields[] = {
    {"from_user"_L1, QT_TRANSLATE_NOOP("peerings", "From user")},
    {"from_domain"_L1, QT_TRANSLATE_NOOP("peerings", "From domain")},
    {"from_uri"_L1, QT_TRANSLATE_NOOP("peerings", "From URI")},
    {"to_user"_L1, QT_TRANSLATE_NOOP("peerings", "To user")},
    {"to_domain"_L1, QT_TRANSLATE_NOOP("peerings", "To domain")},
    {"to_uri"_L1, QT_TRANSLATE_NOOP("peerings", "To URI")},
    {"ruri_user"_L1, QT_TRANSLATE_NOOP("peerings", "Request-URI user")},
    {"ruri_domain"_L1, QT_TRANSLATE_NOOP("peerings", "Request-URI domain")},
    {"ruri_uri"_L1, QT_TRANSLATE_NOOP("peerings", "Request-URI URI")},
    {"pai_user"_L1, QT_TRANSLATE_NOOP("peerings", "P-Asserted-Identity user")},
    {"pai_domain"_L1, QT_TRANSLATE_NOOP("peerings", "P-Asserted-Identity domain")},
    {"pai_uri"_L1, QT_TRANSLATE_NOOP("peerings", "P-Asserted-Identity URI")},
};

constexpr const char *rejection = QT_TRANSLATE_NOOP("peerings", "Rejection");

constexpr Relation relations[] = {
    {.name = "group_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Peering group"),
     .target = &peeringGroups,
     .traits = Trait::Required},
};

constexpr Attribute ruleAttributes[] = {
    {.name = "callee_prefix"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Callee prefix"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 16},
     .help = QT_TRANSLATE_NOOP("peerings", "Digits that the called number begins with; empty for any.")},
    {.name = "callee_pattern"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Callee pattern"),
     .kind = Kind::Pattern,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "caller_pattern"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Caller pattern"),
     .kind = Kind::Pattern,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Description"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "stopper"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Stops the search"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable | Trait::OffTable,
     .help = QT_TRANSLATE_NOOP("peerings", "No rule behind it is looked at.")},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "State"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "true"_L1},
};

constexpr Filter ruleFilters[] = {
    {.name = "group_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Peering group"),
     .target = &peeringGroups,
     .takesOne = true},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Description"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "State"),
     .kind = Kind::Flag,
     .choices = states,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("peerings", "ID"), .isById = true, .takesOne = true},
};

constexpr Attribute inboundAttributes[] = {
    {.name = "priority"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Priority"),
     .kind = Kind::Integer,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 0, .most = 65535},
     .help = QT_TRANSLATE_NOOP("peerings",
                               "The lowest is looked at first; no two rules of a group have the same.")},
    {.name = "field"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Field"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::Sortable,
     .choices = fields},
    {.name = "pattern"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Pattern"),
     .kind = Kind::Pattern,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.most = 1023}},
    {.name = "reject_code"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Reject with"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 400, .most = 699},
     .whenNull = QT_TRANSLATE_NOOP("peerings", "not rejected"),
     .group = rejection,
     .help = QT_TRANSLATE_NOOP("peerings", "A SIP code.")},
    {.name = "reject_reason"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Reason"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 64},
     .group = rejection},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "State"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "true"_L1},
};

constexpr Filter inboundFilters[] = {
    {.name = "group_id"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Peering group"),
     .target = &peeringGroups,
     .takesOne = true},
    {.name = "field"_L1,
     .label = QT_TRANSLATE_NOOP("peerings", "Field"),
     .kind = Kind::Choice,
     .choices = fields,
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

constexpr Resource peeringRules{
    .type = "peeringrules"_L1,
    .singular = QT_TRANSLATE_NOOP("peerings", "Peering rule"),
    .plural = QT_TRANSLATE_NOOP("peerings", "Peering rules"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = ruleAttributes,
    .relations = relations,
    .filters = ruleFilters,
    .highlights = highlights,
    .title = "description"_L1,
    .subtitle = "callee_prefix"_L1,
    .updates = Updates::Replacing,
    .context = "peerings"_L1,
    .isOptional = true,
    .about = QT_TRANSLATE_NOOP(
        "peerings", "Which outgoing calls a peering group takes. Each change acts on live calls at once."),
};
static_assert(isWellFormed(peeringRules));

constexpr Resource peeringInboundRules{
    .type = "peeringinboundrules"_L1,
    .singular = QT_TRANSLATE_NOOP("peerings", "Inbound peering rule"),
    .plural = QT_TRANSLATE_NOOP("peerings", "Inbound peering rules"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = inboundAttributes,
    .relations = relations,
    .filters = inboundFilters,
    .highlights = highlights,
    .title = "pattern"_L1,
    .subtitle = "field"_L1,
    .updates = Updates::Replacing,
    .context = "peerings"_L1,
    .isOptional = true,
    .about = QT_TRANSLATE_NOOP(
        "peerings",
        "Which incoming calls belong to a peering group. Each change acts on live calls at once."),
};
static_assert(isWellFormed(peeringInboundRules));

} // namespace cordboard::ngcp
