#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field setFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 32},
        {.name = "description"_L1, .most = 255},
        {.name = "reseller_id"_L1, .type = Type::Int},
    };
    constexpr Filter setFilters[] = {{"name"_L1, Match::Wild},
                                     {"description"_L1, Match::Wild},
                                     {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo setLinks[] = {{"rewriterules"_L1, "id"_L1, "/api/rewriterules/?set_id=%1"_L1}};

    constexpr Field ruleFields[] = {
        {.name = "set_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "match_pattern"_L1, .need = Need::Required},
        {.name = "replace_pattern"_L1, .need = Need::Required},
        {.name = "description"_L1, .need = Need::Required, .most = 127},
        {.name = "direction"_L1, .choices = "in out lnp"_L1, .fallback = "\"in\""_L1},
        {.name = "field"_L1, .choices = "caller callee"_L1, .fallback = "\"caller\""_L1},
        {.name = "priority"_L1, .type = Type::Int, .fallback = "50"_L1},
        {.name = "enabled"_L1, .type = Type::Flag, .fallback = "true"_L1},
    };
    constexpr Filter ruleFilters[] = {{"set_id"_L1},
                                      {"direction"_L1},
                                      {"field"_L1},
                                      {"description"_L1, Match::Wild},
                                      {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo ruleLinks[] = {{"rewriterulesets"_L1, "set_id"_L1}};

    class SetHandler : public Handler
    {
    public:
        using Handler::Handler;

        void remove(const Row &row) override
        {
            store().remove("rewriterules"_L1, member(u"set_id") + " = ?"_L1, {row.id});
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            if (!before)
                takeReseller(row);
            else
                row.doc["reseller_id"_L1] = before->reseller;
            if (isTaken(row, {"name"_L1}))
                throw Refused{422, u"Ruleset with this 'name' already exists."_s};
        }

        void written(const Row &row, const Row *before, const QJsonObject &body) override
        {
            if (before)
                return;
            const std::unique_ptr<Handler> rules = rewriteRules.make(rewriteRules, context());
            for (const QJsonValue &rule : body["rewriterules"_L1].toArray()) {
                QJsonObject ours = rule.toObject();
                ours["set_id"_L1] = row.id;
                rules->create(ours);
            }
        }
    };

    class RuleHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *) override
        {
            const std::optional<Row> set = visible("rewriterulesets"_L1, row["set_id"_L1]);
            if (!set)
                throw Refused{422, u"Invalid 'set_id'."_s};
            row.reseller = set->reseller;
        }
    };

    constexpr Verbs fullList = Verbs(Verb::Get) | Verb::Post;
    constexpr Verbs fullItem = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete;

} // namespace

constinit const Resource rewriteRuleSets{.name = "rewriterulesets"_L1,
                                         .entity = "rewriteruleset"_L1,
                                         .collection = fullList,
                                         .item = fullItem,
                                         .make = makeHandler<SetHandler>,
                                         .fields = setFields,
                                         .filters = setFilters,
                                         .links = setLinks,
                                         .traits = Trait::GenericGet,
                                         .readers = notForCare,
                                         .writers = notForCare};

constinit const Resource rewriteRules{.name = "rewriterules"_L1,
                                      .entity = "rewriterule"_L1,
                                      .collection = fullList,
                                      .item = fullItem,
                                      .make = makeHandler<RuleHandler>,
                                      .fields = ruleFields,
                                      .filters = ruleFilters,
                                      .links = ruleLinks,
                                      .traits = Trait::GenericGet,
                                      .readers = notForCare,
                                      .writers = notForCare};

} // namespace cordboard::sandbox::ngcp
