#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice permissions[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("external_account_routes", "allowed")},
    {"false"_L1, QT_TRANSLATE_NOOP("external_account_routes", "not allowed")},
};

constexpr const char *recording = QT_TRANSLATE_NOOP("external_account_routes", "Call recording");

constexpr Attribute attributes[] = {
    {.name = "caller_id_name"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Caller ID name"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "internal_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Internal caller ID"),
     .kind = Kind::Digits,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .help = QT_TRANSLATE_NOOP("external_account_routes", "The extension shown on internal calls.")},
    {.name = "external_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "External caller ID"),
     .kind = Kind::PhoneNumber,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .help = QT_TRANSLATE_NOOP("external_account_routes", "The number shown on calls that leave the PBX.")},
    {.name = "allow_external_calls"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "External calls"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = permissions},
    {.name = "incoming_internal"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Record incoming internal"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "incoming_external"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Record incoming external"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "outgoing_internal"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Record outgoing internal"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "outgoing_external"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Record outgoing external"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "on_demand"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Record on demand"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
    {.name = "available_did_number"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "DID number"),
     .target = &didNumbers,
     .within = "customer"_L1,
     .help = QT_TRANSLATE_NOOP("external_account_routes",
                               "A DID number makes it the external caller ID and allows external calls.")},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "Customer"),
     .target = &customers},
    {.name = "external_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "External caller ID"),
     .kind = Kind::PhoneNumber},
    {.name = "allow_external_calls"_L1,
     .label = QT_TRANSLATE_NOOP("external_account_routes", "External calls"),
     .kind = Kind::Flag,
     .choices = permissions},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("external_account_routes", "External account ID")},
};

constexpr Resource externalAccounts{
    .type = "external_account_routes"_L1,
    .singular = QT_TRANSLATE_NOOP("external_account_routes", "External account"),
    .plural = QT_TRANSLATE_NOOP("external_account_routes", "External accounts"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .ids = IdPolicy::Required,
    .idLabel = QT_TRANSLATE_NOOP("external_account_routes", "External account ID"),
    .idHelp = QT_TRANSLATE_NOOP("external_account_routes",
                                "Your own id of letters and digits, such as the number of a SIM card. It "
                                "cannot be changed later."),
    .about =
        QT_TRANSLATE_NOOP("external_account_routes",
                          "A telephone outside the PBX, such as a SIM card, that belongs to a customer."),
};
static_assert(isWellFormed(externalAccounts));

} // namespace cordboard::telecomcenter
