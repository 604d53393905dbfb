#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

// Kinds of records with few rules: profiles of subscribers, sound sets, barring levels, time sets.

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Verbs fullList = Verbs(Verb::Get) | Verb::Post;
    constexpr Verbs fullItem = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete;

    constexpr Field setFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 63},
        {.name = "description"_L1, .need = Need::Required, .most = 255},
        {.name = "reseller_id"_L1, .type = Type::Int},
    };
    constexpr Filter namedFilters[] = {{"name"_L1, Match::Wild},
                                       {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr Field profileFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 63},
        {.name = "description"_L1, .need = Need::Required, .most = 255},
        {.name = "profile_set_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "set_default"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "attribute"_L1, .type = Type::List, .fallback = "[]"_L1},
    };
    constexpr Filter profileFilters[] = {{"name"_L1, Match::Wild}, {"profile_set_id"_L1}};

    constexpr Field soundFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 63},
        {.name = "description"_L1, .most = 255},
        {.name = "reseller_id"_L1, .type = Type::Int},
        {.name = "customer_id"_L1, .type = Type::Int},
        {.name = "contract_default"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "parent_id"_L1, .type = Type::Int},
        {.name = "expose_to_customer"_L1, .type = Type::Flag, .fallback = "false"_L1},
    };
    constexpr Filter soundFilters[] = {
        {"name"_L1, Match::Wild}, {"reseller_id"_L1, Match::Equal, "reseller"_L1}, {"customer_id"_L1}};
    constexpr Field levelFields[] = {
        {.name = "level"_L1, .need = Need::Required, .most = 255},
        {.name = "mode"_L1, .need = Need::Required, .choices = "whitelist blacklist"_L1},
        {.name = "description"_L1, .need = Need::Required},
        {.name = "reseller_id"_L1, .type = Type::Int},
    };
    constexpr Filter levelFilters[] = {{"level"_L1, Match::Wild},
                                       {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr Field timeFields[] = {
        {.name = "name"_L1, .need = Need::Required},
        {.name = "reseller_id"_L1, .type = Type::Int},
        {.name = "times"_L1, .type = Type::List, .fallback = "[]"_L1},
    };

    class OwnedHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *before) override
        {
            if (!before)
                takeReseller(row);
            else
                row.doc["reseller_id"_L1] = before->reseller;
        }
    };

    class ProfileHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *) override
        {
            const std::optional<Row> set = visible("subscriberprofilesets"_L1, row["profile_set_id"_L1]);
            if (!set)
                throw Refused{422, u"Invalid 'profile_set_id'"_s};
            row.reseller = set->reseller;
        }
    };

} // namespace

constinit const Resource profileSets{.name = "subscriberprofilesets"_L1,
                                     .entity = "subscriberprofileset"_L1,
                                     .collection = fullList,
                                     .item = fullItem,
                                     .make = makeHandler<OwnedHandler>,
                                     .fields = setFields,
                                     .filters = namedFilters,
                                     .traits = Trait::EmptyPost,
                                     .writers = notForCare};

constinit const Resource profiles{.name = "subscriberprofiles"_L1,
                                  .entity = "subscriberprofile"_L1,
                                  .collection = fullList,
                                  .item = fullItem,
                                  .make = makeHandler<ProfileHandler>,
                                  .fields = profileFields,
                                  .filters = profileFilters,
                                  .traits = Traits(Trait::EmptyPost) | Trait::AllPatches,
                                  .writers = notForCare};

constinit const Resource soundSets{.name = "soundsets"_L1,
                                   .entity = "soundset"_L1,
                                   .collection = fullList,
                                   .item = fullItem,
                                   .make = makeHandler<OwnedHandler>,
                                   .fields = soundFields,
                                   .filters = soundFilters,
                                   .traits = Trait::GenericGet,
                                   .readers = notForCare,
                                   .writers = notForCare};

constinit const Resource ncosLevels{.name = "ncoslevels"_L1,
                                    .entity = "ncoslevel"_L1,
                                    .collection = fullList,
                                    .item = fullItem,
                                    .make = makeHandler<OwnedHandler>,
                                    .fields = levelFields,
                                    .filters = levelFilters,
                                    .traits = Trait::EmptyPost,
                                    .readers = notForCare,
                                    .writers = notForCare};

constinit const Resource timeSets{.name = "timesets"_L1,
                                  .entity = "timeset"_L1,
                                  .collection = fullList,
                                  .item = fullItem,
                                  .make = makeHandler<OwnedHandler>,
                                  .fields = timeFields,
                                  .filters = namedFilters,
                                  .traits = Traits(Trait::GenericGet) | Trait::AllPatches,
                                  .readers = notForCare,
                                  .writers = notForCare};

} // namespace cordboard::sandbox::ngcp
