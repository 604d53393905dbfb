#pragma once

#include "catalogue/platform.h"
#include "catalogue/record.h"
#include "core/secret.h"
#include "net/account.h"

#include <memory>

namespace cordboard::test {

/// A platform with a record for each of these words, which say them wherever a record of that resource says
/// anything.
class HostilePlatform
{
public:
    HostilePlatform() = default;
    virtual ~HostilePlatform() = default;
    HostilePlatform(const HostilePlatform &) = delete;
    HostilePlatform &operator=(const HostilePlatform &) = delete;

    virtual Account account() = 0;
    virtual Secret password() const = 0;
    /// A customer that pages can be narrowed to.
    virtual QString customer() const = 0;
};

std::unique_ptr<HostilePlatform> hostilePlatform(const Platform &platform, const Resource &resource,
                                                 const QStringList &words);

/// A record that says these words everywhere, related to records with this id that are called so, too.
Record hostileRecord(const Resource &resource, const QString &words, const QString &related);

} // namespace cordboard::test
