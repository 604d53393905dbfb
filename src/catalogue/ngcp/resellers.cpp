#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("resellers", "active")},
    {"locked"_L1, QT_TRANSLATE_NOOP("resellers", "locked")},
    {"terminated"_L1, QT_TRANSLATE_NOOP("resellers", "terminated"), false},
};

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 63}},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Status"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::Sortable,
     .choices = states,
     .initial = "active"_L1},
};

constexpr Relation relations[] = {
    {.name = "contract_id"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Contract"),
     .target = &contracts,
     .traits = Trait::Required,
     .help = QT_TRANSLATE_NOOP("resellers", "A contract of type reseller that no other reseller has.")},
};

constexpr Filter filters[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Status"),
     .kind = Kind::Choice,
     .choices = states,
     .initial = "active,locked"_L1},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("resellers", "Reseller ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"status"_L1, "locked"_L1, Emphasis::Alarm},
    {"status"_L1, "terminated"_L1, Emphasis::Muted},
};

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &customers, .filter = "reseller_id"_L1},
    {.text = nullptr, .resource = &subscribers, .filter = "reseller_id"_L1},
    {.text = nullptr, .resource = &domains, .filter = "reseller_id"_L1},
    {.text = nullptr, .resource = &rewriteRuleSets, .filter = "reseller_id"_L1},
    {.text = nullptr, .resource = &admins, .filter = "reseller_id"_L1},
    {.text = QT_TRANSLATE_NOOP("resellers", "Everything the reseller has ends with it, for ever.")},
};

constexpr Resource resellers{
    .type = "resellers"_L1,
    .singular = QT_TRANSLATE_NOOP("resellers", "Reseller"),
    .plural = QT_TRANSLATE_NOOP("resellers", "Resellers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .consequences = consequences,
    .title = "name"_L1,
    .updates = Updates::Replacing,
    .ending = {.attribute = "status"_L1, .value = "terminated"_L1},
    .idLabel = QT_TRANSLATE_NOOP("resellers", "Reseller ID"),
    .isOptional = true,
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP(
        "resellers",
        "Who sells the platform's service. Customers, domains and billing profiles belong to one each."),
};
static_assert(isWellFormed(resellers));

} // namespace cordboard::ngcp
