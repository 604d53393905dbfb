#pragma once

#include "net/client.h"

namespace cordboard {

/// The role in words: "customer care"; the platform's own where it has none.
QString roleText(const Platform &platform, const Permissions &permissions);

/// Why the person may not do that, in a sentence; empty: it may, or the resource has no such method.
QString objectionTo(const Platform &platform, const Permissions &permissions, const Resource &resource,
                    Method method);
/// Of whoever is signed in.
QString objectionTo(const Client &client, const Resource &resource, Method method);

} // namespace cordboard
