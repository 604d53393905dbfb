#pragma once

#include "catalogue/platform.h"

/// The records of the telecom.center Operator API, after its reference (2020 PDF and the web pages that
/// followed it). Where the generations of that reference disagree, the newer one is described and the older
/// one tolerated.
namespace cordboard::telecomcenter {

extern const Resource customers;
extern const Resource incomingTrunks;
extern const Resource didNumbers;
extern const Resource terminationGateways;
extern const Resource terminationRoutes;
extern const Resource externalAccounts;
extern const Resource sipAccounts;
extern const Resource capacityGroups;
extern const Resource terminationCdrs;
extern const Resource incomingTrunkCdrs;
extern const Resource customerSessions;
extern const Resource adminSessions;

extern const Platform platform;

} // namespace cordboard::telecomcenter
