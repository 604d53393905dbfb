#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice codecs[] = {
    {"g729"_L1, "G.729"},
    {"G722"_L1, "G.722"},
    {"GSM"_L1, "GSM"},
    {"PCMA"_L1, "PCMA"},
    {"PCMU"_L1, "PCMU"},
    {"OPUS"_L1, "Opus"},
    {"telephone-event/8000"_L1, "telephone-event"},
};

constexpr Choice networkProtocols[] = {
    {"IPv4_only"_L1, QT_TRANSLATE_NOOP("termination_gateways", "IPv4 only")},
    {"IPv6_only"_L1, QT_TRANSLATE_NOOP("termination_gateways", "IPv6 only")},
    {"IPv4_pref"_L1, QT_TRANSLATE_NOOP("termination_gateways", "IPv4 preferred")},
    {"IPv6_pref"_L1, QT_TRANSLATE_NOOP("termination_gateways", "IPv6 preferred")},
    {"Dualstack"_L1, QT_TRANSLATE_NOOP("termination_gateways", "Dual stack")},
};

constexpr Choice makers[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("termination_gateways", "operator")},
    {"false"_L1, QT_TRANSLATE_NOOP("termination_gateways", "customer")},
};

constexpr const char *address = QT_TRANSLATE_NOOP("termination_gateways", "Address");
constexpr const char *authorization = QT_TRANSLATE_NOOP("termination_gateways", "Authorization");
constexpr const char *rewriting = QT_TRANSLATE_NOOP("termination_gateways", "Number rewriting");

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 255}},
    {.name = "host"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Host"),
     .kind = Kind::SipHost,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 253},
     .linked = "port"_L1,
     .group = address,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "Host name or IP address of the peer that takes the calls.")},
    {.name = "port"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Port"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 1, .most = 65535},
     .linked = "host"_L1,
     .whenNull = QT_TRANSLATE_NOOP("termination_gateways", "default (5060)"),
     .group = address},
    {.name = "network_protocol"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Network protocol"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = networkProtocols,
     .group = address},
    {.name = "codecs"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Codecs"),
     .kind = Kind::Codecs,
     .choices = codecs,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "In order of preference, the first is preferred. DTMF needs telephone-event. "
                               "Without a choice the account's own default applies.")},
    {.name = "authorization_name"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Authorization name"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255},
     .group = authorization},
    {.name = "authorization_password"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Authorization password"),
     .kind = Kind::Secret,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255},
     .group = authorization},
    {.name = "src_rewrite_rule"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Source rewrite rule"),
     .kind = Kind::Pattern,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "src_rewrite_result"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "A regular expression; what it matches in the caller's number is replaced.")},
    {.name = "src_rewrite_result"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Source rewrite result"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "src_rewrite_rule"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "What takes the place of the match; \\1 to \\9 stand for its groups.")},
    {.name = "dst_rewrite_rule"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Destination rewrite rule"),
     .kind = Kind::Pattern,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "dst_rewrite_result"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "A regular expression; what it matches in the called number is replaced.")},
    {.name = "dst_rewrite_result"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Destination rewrite result"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "dst_rewrite_rule"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "What takes the place of the match; \\1 to \\9 stand for its groups.")},
    {.name = "operator"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Made by"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = makers,
     .help = QT_TRANSLATE_NOOP("termination_gateways",
                               "Whether the operator made it through the API or the customer in the PBX.")},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Customer"),
     .target = &customers,
     .traits = Trait::WriteOnce,
     .help =
         QT_TRANSLATE_NOOP("termination_gateways", "Without one the gateway is shared by all customers.")},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_gateways", "Customer"),
     .target = &customers},
    {.name = "name"_L1, .label = QT_TRANSLATE_NOOP("termination_gateways", "Name")},
    {.name = "host"_L1, .label = QT_TRANSLATE_NOOP("termination_gateways", "Host")},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("termination_gateways", "Gateway ID")},
};

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &terminationRoutes, .relation = "gateway"_L1},
};

constexpr Resource terminationGateways{
    .type = "termination_gateways"_L1,
    .singular = QT_TRANSLATE_NOOP("termination_gateways", "Termination gateway"),
    .plural = QT_TRANSLATE_NOOP("termination_gateways", "Termination gateways"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .consequences = consequences,
    .title = "name"_L1,
    .subtitle = "host"_L1,
    .about = QT_TRANSLATE_NOOP("termination_gateways",
                               "A peer that takes outgoing calls. It gets none until a termination route "
                               "points to it."),
};
static_assert(isWellFormed(terminationGateways));

} // namespace cordboard::telecomcenter
