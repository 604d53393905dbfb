#pragma once

#include "sandbox/ngcp/resource.h"

namespace cordboard::sandbox::ngcp {

extern const Resource customerContacts, systemContacts, customers, contracts, resellers, admins;
extern const Resource billingProfiles, billingZones, billingFees, domains;
extern const Resource subscribers, numbers, registrations, profileSets, profiles;
extern const Resource callForwards, forwardMappings, destinationSets, timeSetsOfForwards, sourceSets,
    bnumberSets;
extern const Resource subscriberPreferences, customerPreferences, domainPreferences, peerPreferences;
extern const Resource subscriberPreferenceDefs, customerPreferenceDefs, domainPreferenceDefs,
    peerPreferenceDefs;
extern const Resource peeringGroups, peeringServers, peeringRules, peeringInboundRules;
extern const Resource rewriteRuleSets, rewriteRules, soundSets, ncosLevels, timeSets;
extern const Resource calls, callLists, conversations;

} // namespace cordboard::sandbox::ngcp
