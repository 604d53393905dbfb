#pragma once

#include "net/exchange.h"
#include "wire/dialect.h"

namespace cordboard {

/// Refused by ourselves: an id that must not enter a URL.
Error unsendable(const QString &id);
/// A listing that is not asked for, because the platform would pass over this filter and list everything.
Error unknownFilterError(const QString &name);

bool isSuccess(int httpStatus);

/// Names an attribute by its own name where the platform complained about its alias.
void renameAliases(const Resource &resource, Error &error);

/// What an answer that is no success says. A write it does not clearly refuse has an unknown outcome.
Error errorIn(const Dialect &dialect, const RawReply &reply, bool isWrite);

/// A success that says nothing readable: done, perhaps. For a write that is an unknown outcome.
Error unreadable(Error error, const RawReply &reply, bool isWrite);

} // namespace cordboard
