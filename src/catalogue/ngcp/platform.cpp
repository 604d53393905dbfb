#include "catalogue/ngcp/ngcp.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr const Resource *resources[] = {
    &customers,
    &subscribers,
    &callForwards,
    &numbers,
    &subscriberRegistrations,
    &customerContacts,
    &domains,
    &billingProfiles,
    &peeringGroups,
    &peeringServers,
    &peeringRules,
    &peeringInboundRules,
    &rewriteRuleSets,
    &rewriteRules,
    &resellers,
    &contracts,
    &systemContacts,
    &admins,
    &calls,
    &callLists,
    &conversations,
};

constexpr const Resource *provisioning[] = {
    &customers,
    &subscribers,
};

constexpr Choice roles[] = {
    {"system"_L1, QT_TRANSLATE_NOOP("ngcp", "system")},
    {"admin"_L1, QT_TRANSLATE_NOOP("ngcp", "administrator")},
    {"reseller"_L1, QT_TRANSLATE_NOOP("ngcp", "reseller")},
    {"ccareadmin"_L1, QT_TRANSLATE_NOOP("ngcp", "customer care of all resellers")},
    {"ccare"_L1, QT_TRANSLATE_NOOP("ngcp", "customer care")},
    {"lintercept"_L1, QT_TRANSLATE_NOOP("ngcp", "lawful interception")},
};

constexpr Platform platform{
    .name = "ngcp"_L1,
    .label = QT_TRANSLATE_NOOP("ngcp", "Sipwise NGCP"),
    .protocol = Protocol::Hal,
    .root = "/api"_L1,
    .resources = resources,
    .environments = {},
    .scope = &customers,
    .scopeFilter = "customer_id"_L1,
    .scopeRelation = "customer_id"_L1,
    .port = 1443,
    .countsFailedSignIns = true,
    .hasOneTimePasswords = true,
    .roles = roles,
    .mostRows = 100,
    .provisioning = provisioning,
    .flow = &newCustomer,
};

} // namespace cordboard::ngcp
