#include "catalogue/telecomcenter/telecomcenter.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr const Resource *resources[] = {
    &customers,         &incomingTrunks,    &didNumbers,       &terminationGateways,
    &terminationRoutes, &externalAccounts,  &sipAccounts,      &capacityGroups,
    &terminationCdrs,   &incomingTrunkCdrs, &customerSessions, &adminSessions,
};

constexpr const Resource *provisioning[] = {
    &customers, &incomingTrunks, &terminationGateways, &terminationRoutes, &didNumbers,
};

constexpr Environment environments[] = {
    {"production"_L1, QT_TRANSLATE_NOOP("telecomcenter", "Production"), "https://api.telecom.center"_L1,
     true},
    {"sandbox"_L1, QT_TRANSLATE_NOOP("telecomcenter", "Sandbox"), "https://api.sandbox.telecom.center"_L1},
};

constexpr Platform platform{
    .name = "telecomcenter"_L1,
    .label = QT_TRANSLATE_NOOP("telecomcenter", "telecom.center"),
    .protocol = Protocol::JsonApi,
    .root = "/api/rest/public/operator"_L1,
    .resources = resources,
    .environments = environments,
    .scope = &customers,
    .scopeFilter = "customer.id"_L1,
    .scopeRelation = "customer"_L1,
    .provisioning = provisioning,
};

} // namespace cordboard::telecomcenter
