#pragma once

#include "catalogue/resource.h"
#include "wire/dialect.h"

namespace cordboard::jsonapi {

inline constexpr char mediaType[] = "application/vnd.api+json";

/// The name this platform knows an attribute or filter by.
template <typename Described>
QString wireName(const Described &described, const Aliases &aliases)
{
    const QString alias(described.alias);
    return !alias.isEmpty() && aliases.contains(alias) ? alias : QString(described.name);
}

/// The relation target an included resource belongs to. Types come misspelt ("termination cdrs",
/// "termination_gateway"), so blanks and a missing plural are forgiven. Null: none of them.
const Resource *includedTarget(const Resource &resource, QStringView type);

} // namespace cordboard::jsonapi
