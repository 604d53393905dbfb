#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("contracts", "active")},
    {"pending"_L1, QT_TRANSLATE_NOOP("contracts", "pending")},
    {"locked"_L1, QT_TRANSLATE_NOOP("contracts", "locked")},
    {"terminated"_L1, QT_TRANSLATE_NOOP("contracts", "terminated"), false},
};

constexpr Choice types[] = {
    {"sippeering"_L1, QT_TRANSLATE_NOOP("contracts", "peering")},
    {"reseller"_L1, QT_TRANSLATE_NOOP("contracts", "reseller")},
};

constexpr Attribute attributes[] = {
    {.name = "type"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Type"),
     .kind = Kind::Choice,
     .traits = Trait::ReadOnly,
     .choices = types},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Status"),
     .kind = Kind::Choice,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = states},
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "External ID"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "max_subscribers"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Subscriber limit"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .whenNull = QT_TRANSLATE_NOOP("contracts", "unlimited")},
};

constexpr Relation relations[] = {
    {.name = "contact_id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Contact"),
     .target = &systemContacts,
     .traits = Trait::ReadOnly},
    {.name = "billing_profile_id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Billing profile"),
     .target = &billingProfiles,
     .traits = Trait::ReadOnly},
};

constexpr Filter filters[] = {
    {.name = "type"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Type"),
     .kind = Kind::Choice,
     .choices = types},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Status"),
     .kind = Kind::Choice,
     .choices = states,
     .takesOne = true},
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "External ID"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "contact_id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Contact"),
     .target = &systemContacts,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("contracts", "Contract ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Resource contracts{
    .type = "contracts"_L1,
    .singular = QT_TRANSLATE_NOOP("contracts", "Contract"),
    .plural = QT_TRANSLATE_NOOP("contracts", "Contracts"),
    .methods = Method::List | Method::Read,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .title = "external_id"_L1,
    .titleRelation = "contact_id"_L1,
    .idLabel = QT_TRANSLATE_NOOP("contracts", "Contract ID"),
    .isOptional = true,
    .about = QT_TRANSLATE_NOOP("contracts",
                               "Contracts of resellers and of carriers. Terminated ones are not listed."),
};
static_assert(isWellFormed(contracts));

} // namespace cordboard::ngcp
