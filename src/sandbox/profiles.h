#pragma once

#include <chrono>

namespace cordboard::sandbox {

/// The ways in which a telecom.center is known to differ from its own description.
struct Profile
{
    enum class Linkage { Links, Data, Both, Absent }; ///< what a relationship shows without include

    Linkage linkage = Linkage::Links;
    bool legacyNames = false;     ///< incoming_capacity, termination_mode
    bool spacedCdrTypes = false;  ///< "termination cdrs", "Component cdrs"
    bool textScalars = false;     ///< numbers and booleans of CDRs as text
    bool lteqFilter = false;      ///< time_start_lteq instead of time_start_lted
    bool untilFilter = true;      ///< false: neither of them
    bool wrongSelfLinks = false;  ///< foreign hosts and wrong ids in links
    bool echoesOldCodecs = false; ///< a PATCH answers with the codecs from before
    bool createsWith200 = false;
    bool warnsInsteadOfRefusing = false; ///< unknown attributes: meta.warnings, not 400/105
    bool textErrorCodes = false;
    bool htmlUnauthorized = false;
    bool capacityGroups = true;
    bool trunkForNewCustomer = true;
    bool fixedCustomerNames = false;       ///< name and language of a customer cannot be changed later
    bool wholeNumbers = false;             ///< a change of a DID number has to name the number
    bool strayIds = false;                 ///< a change is answered with the id of another record
    bool uniqueNumbersPerCustomer = false; ///< instead of across all customers
    bool ignoresRelatedFilters = false;    ///< of relations that are included: not a word, and no effect
    bool trunkCdrsNeedStart = true;        ///< 400 without filter[time_start_gteq]
    bool terminationCdrsNeedStart = false;
    int defaultPageSize = 50;
    int largestPageSize = 1000;
};

/// What differs between one Sipwise NGCP and another: its release, its configuration, its haste.
struct NgcpProfile
{
    /// What a list of one row, or of one link, is: arrays, objects, or arrays of rows but single links.
    enum class Legacy { Modern, Single, EmbeddedArray };

    Legacy legacy = Legacy::Modern;
    bool implicitStars = false;             ///< alias, primary_number and pbx_extension match any part
    bool allPatchesOfForwards = false;      ///< add and remove on callforwards, until mr12.3
    bool countsPageOfRegistrations = false; ///< total_count is the page's size, until mr26.0
    bool isLicensed = true;                 ///< for billing, resellers and PBX; a CE always is
    bool failsToReload = false;             ///< a new domain is kept, and 500 is said
    bool hidesNewRegistrations = false;     ///< 422: written, not yet visible
    int wrongLoginsToBan = 5;               ///< 0: never bans
    std::chrono::milliseconds banFor = std::chrono::seconds(300);
    std::chrono::milliseconds tokensLast = std::chrono::seconds(60); ///< one-time tokens
    std::chrono::milliseconds loginsLast = std::chrono::hours(1);    ///< of /login_jwt
    std::chrono::milliseconds latency = {};                          ///< of everything
    std::chrono::milliseconds latencyOfRegistrations = {};           ///< of writing one
    std::chrono::milliseconds latencyOfHugePages = {};               ///< of more than 100 rows
};

} // namespace cordboard::sandbox
