#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/telecomcenter/store.h"

namespace cordboard::sandbox::telecomcenter {

/// What the platform does beyond keeping what it is sent (operator-api.md A): defaults, uniqueness, side
/// effects and cascades.
class Rules
{
public:
    Rules(Store &store, const Profile &profile)
        : m_store(store)
        , m_profile(profile)
    {
    }

    /// Checks a draft and makes a whole record of it. Throws Refused with every problem at once.
    Record created(const Record &draft);
    Record updated(const Record &before, const Record &draft);
    void remove(const Record &record);

private:
    void check(const Record &draft, const Record *before) const;
    void complete(Record &record);
    void normalise(Record &record) const;
    Record createdSession(Record session);
    void addDefaultTrunk(const Record &customer);

    Store &m_store;
    const Profile &m_profile;
};

} // namespace cordboard::sandbox::telecomcenter
