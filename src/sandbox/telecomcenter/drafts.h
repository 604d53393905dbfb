#pragma once

#include "sandbox/http.h"
#include "sandbox/sandbox.h"
#include "sandbox/telecomcenter/store.h"

namespace cordboard::sandbox::telecomcenter {

/// What a client sent to be written, checked in form: only members that may be written, linkage of the right
/// shape. Reading it throws Refused; whether the values are good is for rules.h.
struct Draft
{
    Record record;
    QStringList ignored = {}; ///< members that were let pass with a warning
};

Draft readDraft(const Resource &resource, const Request &request, const QString &idInUrl,
                const Profile &profile);

/// What a body for a relationship's own address sets: as readDraft(), with one relation in it.
Draft readLinkage(const Record &record, const Relation &relation, const Request &request,
                  const Profile &profile);

/// Whether an id could be one of this resource: a UUID where the platform assigns them.
bool couldBeId(const Resource &resource, const QString &id);

} // namespace cordboard::sandbox::telecomcenter
