#pragma once

#include "catalogue/platform.h"

/// The records of Sipwise NGCP (sip:carrier, sip:provider PRO and CE), after its REST API of mr26 with what
/// older releases do otherwise.
namespace cordboard::ngcp {

extern const Resource customers;
extern const Resource subscribers;
extern const Resource callForwards;
extern const Resource numbers;
extern const Resource subscriberRegistrations;
extern const Resource customerContacts;
extern const Resource domains;
extern const Resource billingProfiles;
extern const Resource peeringGroups;
extern const Resource peeringServers;
extern const Resource peeringRules;
extern const Resource peeringInboundRules;
extern const Resource rewriteRuleSets;
extern const Resource rewriteRules;
extern const Resource resellers;
extern const Resource contracts;
extern const Resource systemContacts;
extern const Resource admins;
extern const Resource calls;
extern const Resource callLists;
extern const Resource conversations;

extern const PreferenceSet domainPreferences;

extern const Flow newCustomer;

extern const Platform platform;

} // namespace cordboard::ngcp
