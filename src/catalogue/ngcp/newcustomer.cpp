#include "catalogue/ngcp/ngcp.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr QLatin1StringView contactNames[] = {"firstname"_L1, "lastname"_L1, "company"_L1};

constexpr QLatin1StringView contactFields[] = {
    "reseller_id"_L1, "email"_L1, "firstname"_L1, "lastname"_L1, "company"_L1, "phonenumber"_L1,
};

constexpr QLatin1StringView customerFields[] = {
    "contact_id"_L1, "billing_profile_id"_L1, "external_id"_L1, "status"_L1, "type"_L1, "max_subscribers"_L1,
};

constexpr QLatin1StringView subscriberFields[] = {
    "customer_id"_L1, "domain_id"_L1,   "primary_number"_L1, "alias_numbers"_L1, "username"_L1,
    "password"_L1,    "webusername"_L1, "webpassword"_L1,    "external_id"_L1,
};

/// The life cycle of the handbook as far as it makes something.
constexpr FlowStep steps[] = {
    {.label = QT_TRANSLATE_NOOP("ngcp", "Billing profile"),
     .about = QT_TRANSLATE_NOOP(
         "ngcp",
         "What the customer's calls cost. Look for the profile by its handle. Resellers may have profiles of "
         "the same handle: the one that is chosen decides whose customer it is."),
     .resource = &billingProfiles,
     .source = FlowSource::Existing,
     .lookup = "handle"_L1},
    {.label = QT_TRANSLATE_NOOP("ngcp", "Contact"),
     .about = QT_TRANSLATE_NOOP("ngcp",
                                "Whom the contract is with: somebody new, or a contact that is there. It "
                                "belongs to the reseller of the billing profile."),
     .resource = &customerContacts,
     .source = FlowSource::Either,
     .lookup = "email"_L1,
     .findsParts = true,
     .tells = contactNames,
     .asked = contactFields},
    {.label = QT_TRANSLATE_NOOP("ngcp", "Customer"),
     .about = QT_TRANSLATE_NOOP("ngcp", "The contract that joins the contact and the billing profile."),
     .resource = &customers,
     .asked = customerFields},
    {.label = QT_TRANSLATE_NOOP("ngcp", "Domain"),
     .about =
         QT_TRANSLATE_NOOP("ngcp",
                           "What stands behind the @ of the SIP address. A domain that is there is used, "
                           "another one is made."),
     .resource = &domains,
     .source = FlowSource::Missing,
     .lookup = "domain"_L1},
    {.label = QT_TRANSLATE_NOOP("ngcp", "Subscriber"),
     .about = QT_TRANSLATE_NOOP(
         "ngcp", "The first line: its numbers, what telephones register with, and the sign-in to self-care."),
     .resource = &subscribers,
     .asked = subscriberFields},
};

constexpr Flow newCustomer{
    .name = "new-customer"_L1,
    .label = QT_TRANSLATE_NOOP("ngcp", "New customer step by step"),
    .about = QT_TRANSLATE_NOOP(
        "ngcp", "From the billing profile to the first telephone. Nothing is sent before the last step."),
    .steps = steps,
    .common = "reseller_id"_L1,
};

} // namespace cordboard::ngcp
