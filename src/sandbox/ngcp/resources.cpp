#include "sandbox/ngcp/resources.h"

#include <algorithm>
#include <iterator>

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr const Resource *all[] = {
        &customerContacts,
        &systemContacts,
        &customers,
        &contracts,
        &resellers,
        &admins,
        &billingProfiles,
        &billingZones,
        &billingFees,
        &domains,
        &subscribers,
        &numbers,
        &registrations,
        &profileSets,
        &profiles,
        &callForwards,
        &forwardMappings,
        &destinationSets,
        &timeSetsOfForwards,
        &sourceSets,
        &bnumberSets,
        &subscriberPreferences,
        &customerPreferences,
        &domainPreferences,
        &peerPreferences,
        &subscriberPreferenceDefs,
        &customerPreferenceDefs,
        &domainPreferenceDefs,
        &peerPreferenceDefs,
        &peeringGroups,
        &peeringServers,
        &peeringRules,
        &peeringInboundRules,
        &rewriteRuleSets,
        &rewriteRules,
        &soundSets,
        &ncosLevels,
        &timeSets,
        &calls,
        &callLists,
        &conversations,
    };

} // namespace

const Field *Resource::field(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [&](const Field &field) { return wanted == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

std::span<const Resource *const> allResources()
{
    return all;
}

const Resource *resourceNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(all, [&](const Resource *resource) { return name == resource->name; });
    return found == std::end(all) ? nullptr : *found;
}

} // namespace cordboard::sandbox::ngcp
