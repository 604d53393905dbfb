#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice languages[] = {
    {"EN"_L1, QT_TRANSLATE_NOOP("customers", "English")},
    {"LT"_L1, QT_TRANSLATE_NOOP("customers", "Lithuanian")},
    {"LV"_L1, QT_TRANSLATE_NOOP("customers", "Latvian")},
    {"RU"_L1, QT_TRANSLATE_NOOP("customers", "Russian")},
};

constexpr Choice terminationModes[] = {
    {"operator"_L1, QT_TRANSLATE_NOOP("customers", "Operator's gateways")},
    {"operator_customer"_L1, QT_TRANSLATE_NOOP("customers", "Operator's and customer's gateways")},
    {"system"_L1, QT_TRANSLATE_NOOP("customers", "Platform's gateways")},
    {"system_customer"_L1, QT_TRANSLATE_NOOP("customers", "Platform's and customer's gateways")},
    {"customer"_L1, QT_TRANSLATE_NOOP("customers", "Customer's gateways")},
};

constexpr const char *limits = QT_TRANSLATE_NOOP("customers", "Limits");

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 255}},
    {.name = "language"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Language"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = languages,
     .help = QT_TRANSLATE_NOOP("customers",
                               "Language of the customer's own web interface. The customer may change it.")},
    {.name = "trm_mode"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Termination mode"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = terminationModes,
     .alias = "termination_mode"_L1,
     .help =
         QT_TRANSLATE_NOOP("customers", "Whose termination gateways the customer's outgoing calls may use.")},
    {.name = "capacity_limit"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Capacity limit"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 0, .most = 1'000'000},
     .alias = "incoming_capacity"_L1,
     .isAliasSent = false,
     .whenNull = QT_TRANSLATE_NOOP("customers", "unlimited"),
     .group = limits,
     .help = QT_TRANSLATE_NOOP("customers",
                               "Calls at one time, internal and external together. Beyond it calls are "
                               "rejected with 480 Temporarily Unavailable.")},
    {.name = "sip_account_limit"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "SIP account limit"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 0, .most = 1'000'000},
     .whenNull = QT_TRANSLATE_NOOP("customers", "unlimited"),
     .group = limits,
     .help = QT_TRANSLATE_NOOP("customers",
                               "SIP accounts the customer may create. Existing ones keep working when the "
                               "limit is lowered.")},
};

constexpr Filter filters[] = {
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("customers", "Customer ID")},
};

constexpr Consequence consequences[] = {
    // The platform gives every new customer one.
    {.text = nullptr, .resource = &incomingTrunks, .filter = "customer.id"_L1, .isPart = true},
    {.text = nullptr, .resource = &didNumbers, .filter = "customer.id"_L1},
    {.text = nullptr, .resource = &terminationGateways, .filter = "customer.id"_L1},
    {.text = nullptr, .resource = &terminationRoutes, .filter = "customer.id"_L1},
    {.text = nullptr, .resource = &externalAccounts, .filter = "customer.id"_L1},
    {.text = nullptr, .resource = &sipAccounts, .filter = "customer.id"_L1},
    {.text = QT_TRANSLATE_NOOP("customers",
                               "All of the customer's call routing is deleted for ever, and nobody of the "
                               "customer can sign in any more.")},
};

constexpr SessionKind sessions[] = {
    {.name = "open-as-administrator"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Open as administrator"),
     .resource = &adminSessions,
     .relation = "customer"_L1},
    {.name = "open-as-customer"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Open as customer"),
     .resource = &customerSessions,
     .relation = "customer"_L1,
     .warning = QT_TRANSLATE_NOOP("customers",
                                  "If the customer is signed in now, that session ends at once. Open as "
                                  "administrator leaves it alone.")},
};

constexpr Resource customers{
    .type = "customers"_L1,
    .singular = QT_TRANSLATE_NOOP("customers", "Customer"),
    .plural = QT_TRANSLATE_NOOP("customers", "Customers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .filters = filters,
    .consequences = consequences,
    .sessions = sessions,
    .suspension = {.resource = &didNumbers, .filter = "customer.id"_L1, .attribute = "enabled"_L1},
    .title = "name"_L1,
    .ids = IdPolicy::Optional,
    .idLabel = QT_TRANSLATE_NOOP("customers", "Customer ID"),
    .idHelp = QT_TRANSLATE_NOOP("customers",
                                "Your own id for the customer, such as the one in your billing. Left empty, "
                                "the platform chooses one."),
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP("customers", "An isolated PBX with its own numbers, trunks and users."),
};
static_assert(isWellFormed(customers));

} // namespace cordboard::telecomcenter
