#pragma once

#include "catalogue/resource.h"

#include <string_view>

namespace cordboard {

constexpr bool sameName(QLatin1StringView a, QLatin1StringView b)
{
    return std::string_view(a.data(), size_t(a.size())) == std::string_view(b.data(), size_t(b.size()));
}

template <typename Entries>
constexpr bool hasEntry(const Entries &entries, QLatin1StringView name)
{
    for (const auto &entry : entries) {
        if (sameName(entry.name, name))
            return true;
    }
    return false;
}

template <typename Entries>
constexpr bool areNamesUnique(const Entries &entries)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].name.size() == 0 || entries[i].label == nullptr)
            return false;
        for (size_t j = 0; j < i; ++j) {
            if (sameName(entries[i].name, entries[j].name))
                return false;
        }
    }
    return true;
}

constexpr bool isWellFormed(const Attribute &attribute)
{
    if (attribute.kind == Kind::Choice && attribute.choices.empty())
        return false;
    if (attribute.is(Trait::ReadOnly) && attribute.traits.testAnyFlags(Trait::Required | Trait::WriteOnce))
        return false;
    return attribute.range.least <= attribute.range.most;
}

/// Empty, or one of the entries.
template <typename Entries>
constexpr bool hasEntryIfNamed(const Entries &entries, QLatin1StringView name)
{
    return name.size() == 0 || hasEntry(entries, name);
}

constexpr bool areCallFieldsThere(const Resource &resource)
{
    const CallFields &calls = resource.calls;
    for (const QLatin1StringView name :
         {calls.start, calls.connect, calls.end, calls.duration, calls.code, calls.reason, calls.source,
          calls.destination, calls.direction, calls.success, resource.range, resource.expires}) {
        if (!hasEntryIfNamed(resource.attributes, name))
            return false;
    }
    return hasEntryIfNamed(resource.filters, calls.from) && hasEntryIfNamed(resource.filters, calls.until);
}

constexpr bool areCommandsThere(const Resource &resource)
{
    for (const RecordCommand &command : resource.commands) {
        // What it is `of` cannot be asked here: under the sanitizers an address is no constant.
        if (command.by.size() == 0 && command.settings.empty() && command.field.size() == 0)
            return false;
        for (const Setting &setting : command.settings) {
            if (!hasEntry(resource.attributes, setting.attribute))
                return false;
        }
        for (const Exemption &exemption : command.exemptions) {
            if (!hasEntry(resource.attributes, exemption.attribute))
                return false;
        }
        if (!hasEntryIfNamed(resource.attributes, command.field)
            && !hasEntry(resource.relations, command.field))
            return false;
    }
    return areNamesUnique(resource.commands);
}

constexpr bool areClaimsThere(const Resource &resource)
{
    for (const Claim &claim : resource.claims) {
        if (!hasEntry(resource.attributes, claim.attribute) || !hasEntry(resource.filters, claim.filter))
            return false;
    }
    return true;
}

/// The slips a description can contain, caught by the compiler: static_assert(isWellFormed(x)).
constexpr bool isWellFormed(const Resource &resource)
{
    for (const Attribute &attribute : resource.attributes) {
        if (!isWellFormed(attribute))
            return false;
        if (!hasEntryIfNamed(resource.attributes, attribute.linked)
            || !hasEntryIfNamed(resource.attributes, attribute.unless))
            return false;
    }
    for (const Highlight &highlight : resource.highlights) {
        if (!hasEntry(resource.attributes, highlight.attribute))
            return false;
    }
    for (const Relation &relation : resource.relations) {
        if (hasEntry(resource.attributes, relation.name))
            return false;
        if (relation.within.size() > 0 && !hasEntry(resource.relations, relation.within))
            return false;
    }
    if (resource.title.size() > 0 && !hasEntry(resource.attributes, resource.title))
        return false;
    if (!hasEntryIfNamed(resource.attributes, resource.ending.attribute)
        || !hasEntryIfNamed(resource.relations, resource.titleRelation))
        return false;
    for (const QLatin1StringView part : resource.titleParts) {
        if (!hasEntry(resource.attributes, part))
            return false;
    }
    return areCallFieldsThere(resource) && areCommandsThere(resource) && areClaimsThere(resource)
        && areNamesUnique(resource.attributes) && areNamesUnique(resource.relations)
        && areNamesUnique(resource.filters) && areNamesUnique(resource.sessions)
        && areNamesUnique(resource.webPages);
}

} // namespace cordboard
