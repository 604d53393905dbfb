#pragma once

#include "catalogue/flow.h"

namespace cordboard {

/// How a platform writes its documents. wire/dialect.h knows how to read and write each.
enum class Protocol : quint8 { JsonApi, Hal };

/// A well-known address of a platform.
struct Environment
{
    QLatin1StringView name; ///< "production", "sandbox"
    const char *label;
    QLatin1StringView url;
    bool isProduction = false;
};

/// A kind of service the console can be signed in to.
struct Platform
{
    QLatin1StringView name; ///< in saved accounts and on the command line; also the translation context
    const char *label;
    Protocol protocol;
    QLatin1StringView root; ///< path of the API below the account's address, "/" in front, none behind
    std::span<const Resource *const> resources; ///< in the order of the navigation
    std::span<const Environment> environments;
    const Resource *scope = nullptr;      ///< the resource a window can be narrowed to: customers
    QLatin1StringView scopeFilter = {};   ///< the filter that does it: "customer.id"
    QLatin1StringView scopeRelation = {}; ///< the relation that leads to it: "customer"

    quint16 port = 0;                   ///< of addresses that name none; 0: that of https
    bool countsFailedSignIns = false;   ///< and bans for a while who has too many
    bool hasOneTimePasswords = false;   ///< some of its people sign in with one beside their password
    std::span<const Choice> roles = {}; ///< that it gives to people
    int mostRows = 0;                   ///< the largest page that is polite to ask for; 0: no limit

    /// What a new record of the scope is provisioned with, in this order, the scope itself first. Later ones
    /// refer to earlier ones through their relations.
    std::span<const Resource *const> provisioning = {};
    const Flow *flow = nullptr; ///< what a person is guided through to a new record of the scope, if anything

    const Resource *resource(QStringView type) const;
    QString text(const char *source) const;
};

/// Every platform of this build.
std::span<const Platform *const> platforms();
/// The platform of that name, or null.
const Platform *platform(QStringView name);

} // namespace cordboard
