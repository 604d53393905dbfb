#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice makers[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("termination_routes", "operator")},
    {"false"_L1, QT_TRANSLATE_NOOP("termination_routes", "customer")},
};

constexpr const char *rewriting = QT_TRANSLATE_NOOP("termination_routes", "Number rewriting");

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 255}},
    {.name = "dst_prefix"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Destination prefix"),
     .kind = Kind::Digits,
     .traits = Trait::Sortable,
     .range = {.most = 32},
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "Calls to numbers that begin so take this route; the longest prefix wins. "
                               "Empty matches every number.")},
    {.name = "src_prefix"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Source prefix"),
     .kind = Kind::Digits,
     .traits = Trait::Sortable,
     .range = {.most = 32},
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "Calls from numbers that begin so take this route; the longest prefix wins. "
                               "Empty matches every number.")},
    {.name = "src_rewrite_rule"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Source rewrite rule"),
     .kind = Kind::Pattern,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "src_rewrite_result"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "A regular expression; what it matches in the caller's number is replaced.")},
    {.name = "src_rewrite_result"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Source rewrite result"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "src_rewrite_rule"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "What takes the place of the match; \\1 to \\9 stand for its groups.")},
    {.name = "dst_rewrite_rule"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Destination rewrite rule"),
     .kind = Kind::Pattern,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "dst_rewrite_result"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "A regular expression; what it matches in the called number is replaced.")},
    {.name = "dst_rewrite_result"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Destination rewrite result"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 1024},
     .linked = "dst_rewrite_rule"_L1,
     .group = rewriting,
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "What takes the place of the match; \\1 to \\9 stand for its groups.")},
    {.name = "operator"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Made by"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = makers,
     .help = QT_TRANSLATE_NOOP("termination_routes",
                               "Whether the operator made it through the API or the customer in the PBX.")},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Customer"),
     .target = &customers,
     .traits = Trait::WriteOnce},
    {.name = "gateway"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Termination gateway"),
     .target = &terminationGateways,
     .traits = Trait::Required,
     .within = "customer"_L1},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_routes", "Customer"),
     .target = &customers},
    {.name = "name"_L1, .label = QT_TRANSLATE_NOOP("termination_routes", "Name")},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("termination_routes", "Route ID")},
};

constexpr Resource terminationRoutes{
    .type = "termination_routes"_L1,
    .singular = QT_TRANSLATE_NOOP("termination_routes", "Termination route"),
    .plural = QT_TRANSLATE_NOOP("termination_routes", "Termination routes"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .title = "name"_L1,
    .subtitle = "dst_prefix"_L1,
    .about = QT_TRANSLATE_NOOP("termination_routes",
                               "A prefix rule that picks the termination gateway of an outgoing call."),
};
static_assert(isWellFormed(terminationRoutes));

} // namespace cordboard::telecomcenter
