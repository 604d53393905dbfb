#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("customers", "active")},
    {"pending"_L1, QT_TRANSLATE_NOOP("customers", "pending")},
    {"locked"_L1, QT_TRANSLATE_NOOP("customers", "locked")},
    {"terminated"_L1, QT_TRANSLATE_NOOP("customers", "terminated"), false},
};

constexpr Choice products[] = {
    {"sipaccount"_L1, QT_TRANSLATE_NOOP("customers", "SIP account")},
    {"pbxaccount"_L1, QT_TRANSLATE_NOOP("customers", "Cloud PBX")},
};

constexpr const char *billing = QT_TRANSLATE_NOOP("customers", "Billing");

constexpr const char *templates = QT_TRANSLATE_NOOP("customers", "Templates");

constexpr Attribute attributes[] = {
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "External ID"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255},
     .help = QT_TRANSLATE_NOOP("customers",
                               "Your own id for the customer, such as the one in your billing. NGCP does not "
                               "mind two customers with the same one.")},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Status"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::Sortable,
     .choices = states,
     .initial = "active"_L1,
     .help = QT_TRANSLATE_NOOP("customers",
                               "Locking a customer locks all of its subscribers; unlocking it unlocks them "
                               "all, also those that were locked one by one.")},
    {.name = "type"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Product"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::WriteOnce,
     .choices = products,
     .initial = "sipaccount"_L1},
    {.name = "max_subscribers"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Subscriber limit"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 0, .most = 1000000},
     .whenNull = QT_TRANSLATE_NOOP("customers", "unlimited"),
     .help = QT_TRANSLATE_NOOP("customers", "Subscribers the customer may have at the most.")},
    {.name = "vat_rate"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "VAT rate"),
     .kind = Kind::Decimal,
     .traits = Trait::Sortable,
     .range = {.least = 0, .most = 100},
     .group = billing,
     .help = QT_TRANSLATE_NOOP("customers", "In per cent.")},
    {.name = "add_vat"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "VAT is added"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .group = billing,
     .help =
         QT_TRANSLATE_NOOP("customers", "Whether invoices add VAT to the prices, rather than contain it.")},
    {.name = "profile_package_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Profile package ID"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::Nullable | Trait::OffTable,
     .group = billing,
     .help =
         QT_TRANSLATE_NOOP("customers",
                           "Of a customer whose billing profile comes with a package; it is chosen in the "
                           "admin interface.")},
    {.name = "subscriber_email_template_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "E-mail to new subscribers"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1},
     .whenNull = QT_TRANSLATE_NOOP("customers", "none"),
     .group = templates,
     .help = QT_TRANSLATE_NOOP("customers", "ID of an e-mail template of the customer's reseller.")},
    {.name = "passreset_email_template_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "E-mail for new passwords"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1},
     .whenNull = QT_TRANSLATE_NOOP("customers", "none"),
     .group = templates,
     .help = QT_TRANSLATE_NOOP("customers", "ID of an e-mail template of the customer's reseller.")},
    {.name = "invoice_email_template_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "E-mail with invoices"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1},
     .whenNull = QT_TRANSLATE_NOOP("customers", "none"),
     .group = templates,
     .help = QT_TRANSLATE_NOOP("customers", "ID of an e-mail template of the customer's reseller.")},
    {.name = "invoice_template_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Invoice"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1},
     .whenNull = QT_TRANSLATE_NOOP("customers", "none"),
     .group = templates,
     .help = QT_TRANSLATE_NOOP(
         "customers",
         "ID of an invoice template of the customer's reseller. Without one there are no invoices.")},
    {.name = "create_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Created"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "activate_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Activated"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "modify_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Modified"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "terminate_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Terminated"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "contact_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Contact"),
     .target = &customerContacts,
     .traits = Trait::Required,
     .help = QT_TRANSLATE_NOOP(
         "customers",
         "Whom the contract is with. The contact belongs to the same reseller as the billing profile.")},
    {.name = "billing_profile_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Billing profile"),
     .target = &billingProfiles,
     .traits = Trait::Required,
     .help = QT_TRANSLATE_NOOP("customers", "What the calls cost. A change takes effect at once.")},
};

constexpr Filter filters[] = {
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "External ID"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Status"),
     .kind = Kind::Choice,
     .choices = states,
     .initial = "active,pending,locked"_L1},
    {.name = "not_status"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Status other than"),
     .kind = Kind::Choice,
     .choices = states},
    {.name = "type"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Product"),
     .kind = Kind::Choice,
     .choices = products,
     .takesOne = true},
    {.name = "contact_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Contact"),
     .target = &customerContacts,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "profile_package_id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Profile package ID"),
     .kind = Kind::Integer,
     .takesOne = true},
    {.name = "create_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Created from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "create_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Created until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "activate_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Activated from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "activate_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Activated until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "modify_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Modified from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "modify_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Modified until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "terminate_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Terminated from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "terminate_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Terminated until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("customers", "Customer ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"status"_L1, "locked"_L1, Emphasis::Alarm},
    {"status"_L1, "terminated"_L1, Emphasis::Muted},
};

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &subscribers, .filter = "customer_id"_L1},
    {.text = QT_TRANSLATE_NOOP(
         "customers",
         "All of its numbers become free. A terminated customer can never be changed or brought back.")},
};

constexpr PreferenceSet customerPreferences{.label = QT_TRANSLATE_NOOP("customers", "Preferences"),
                                            .values = "customerpreferences"_L1,
                                            .definitions = "customerpreferencedefs"_L1};

constexpr WebPage webPages[] = {
    {"open-admin-page"_L1, QT_TRANSLATE_NOOP("customers", "Open in the admin interface"),
     "/v2/#/customer/%1/details"_L1},
};

constexpr Resource customers{
    .type = "customers"_L1,
    .singular = QT_TRANSLATE_NOOP("customers", "Customer"),
    .plural = QT_TRANSLATE_NOOP("customers", "Customers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .consequences = consequences,
    .webPages = webPages,
    .preferences = &customerPreferences,
    .title = "external_id"_L1,
    .titleRelation = "contact_id"_L1,
    .updates = Updates::Replacing,
    .ending = {.attribute = "status"_L1, .value = "terminated"_L1},
    .idLabel = QT_TRANSLATE_NOOP("customers", "Customer ID"),
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP(
        "customers", "A contract with a contact and a billing profile, and the subscribers beneath it."),
};
static_assert(isWellFormed(customers));

} // namespace cordboard::ngcp
