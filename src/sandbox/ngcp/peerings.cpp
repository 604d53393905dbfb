#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Verbs fullList = Verbs(Verb::Get) | Verb::Post;
    constexpr Verbs fullItem = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete;

    constexpr Field groupFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 127},
        {.name = "contract_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "priority"_L1, .type = Type::Int, .choices = "1 2 3 4 5 6 7 8 9"_L1, .fallback = "1"_L1},
        {.name = "description"_L1, .most = 255},
        {.name = "time_set_id"_L1, .type = Type::Int},
    };
    constexpr Filter groupFilters[] = {{"name"_L1, Match::Wild}, {"description"_L1, Match::Wild}};

    constexpr Field serverFields[] = {
        {.name = "group_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "name"_L1, .need = Need::Required, .most = 64},
        {.name = "ip"_L1, .need = Need::Required, .most = 64},
        {.name = "host"_L1, .most = 64},
        {.name = "port"_L1, .type = Type::Int, .fallback = "5060"_L1, .most = 65535},
        {.name = "transport"_L1, .type = Type::Int, .choices = "1 2 3"_L1, .fallback = "1"_L1},
        {.name = "weight"_L1, .type = Type::Int, .fallback = "1"_L1, .most = 127},
        {.name = "via_route"_L1},
        {.name = "site_id"_L1, .type = Type::Int},
        {.name = "probe"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "enabled"_L1, .type = Type::Flag, .fallback = "true"_L1},
    };
    constexpr Filter serverFilters[] = {{"group_id"_L1},
                                        {"name"_L1, Match::Wild},
                                        {"host"_L1, Match::Wild},
                                        {"ip"_L1, Match::Wild},
                                        {"enabled"_L1}};
    constexpr LinkTo serverLinks[] = {{"peeringgroups"_L1, "group_id"_L1},
                                      {"peeringserverpreferences"_L1, "id"_L1}};

    constexpr Field ruleFields[] = {
        {.name = "group_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "callee_prefix"_L1, .most = 16},
        {.name = "callee_pattern"_L1, .most = 64},
        {.name = "caller_pattern"_L1, .most = 64},
        {.name = "description"_L1, .most = 255},
        {.name = "enabled"_L1, .type = Type::Flag, .fallback = "true"_L1},
        {.name = "stopper"_L1, .type = Type::Flag, .fallback = "false"_L1},
    };
    constexpr Filter ruleFilters[] = {{"group_id"_L1}, {"description"_L1, Match::Wild}, {"enabled"_L1}};
    constexpr LinkTo ruleLinks[] = {{"peeringgroups"_L1, "group_id"_L1}};

    constexpr Field inboundFields[] = {
        {.name = "group_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "field"_L1,
         .need = Need::Required,
         .choices = "from_user from_domain from_uri to_user to_domain to_uri ruri_user ruri_domain ruri_uri "
                    "pai_user pai_domain pai_uri"_L1},
        {.name = "pattern"_L1, .need = Need::Required, .most = 1024},
        {.name = "reject_code"_L1, .type = Type::Int, .most = 699},
        {.name = "reject_reason"_L1, .most = 64},
        {.name = "priority"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "enabled"_L1, .type = Type::Flag, .fallback = "true"_L1},
    };
    constexpr Filter inboundFilters[] = {{"group_id"_L1}, {"field"_L1}, {"enabled"_L1}};

    class GroupHandler : public Handler
    {
    public:
        using Handler::Handler;

        void remove(const Row &row) override
        {
            for (const Row &server :
                 store().rows("peeringservers"_L1, member(u"group_id") + " = ?"_L1, {row.id}))
                removePreferences(store(), "peeringservers"_L1, server.id);
            for (const QLatin1StringView table :
                 {"peeringservers"_L1, "peeringrules"_L1, "peeringinboundrules"_L1})
                store().remove(table, member(u"group_id") + " = ?"_L1, {row.id});
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *) override
        {
            if (isTaken(row, {"name"_L1}))
                throw Refused{422, u"peering group with this name already exists"_s};
            const std::optional<Row> contract = store().find("contracts"_L1, row.number("contract_id"_L1));
            if (!contract || contract->text("type"_L1) != "sippeering"_L1)
                throw Refused{422, u"Invalid 'contract_id'"_s};
        }
    };

    /// Servers and rules.
    class MemberHandler : public Handler
    {
    public:
        using Handler::Handler;

        void remove(const Row &row) override
        {
            if (resource().name == "peeringservers"_L1)
                removePreferences(store(), "peeringservers"_L1, row.id);
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *) override
        {
            if (!store().find("peeringgroups"_L1, row.number("group_id"_L1)))
                throw Refused{422, u"Invalid 'group_id'"_s};
            if (resource().name == "peeringservers"_L1 && isTaken(row, {"name"_L1}))
                throw Refused{422, u"peering server with this name already exists"_s};
            if (resource().name == "peeringinboundrules"_L1 && isTaken(row, {"group_id"_L1, "priority"_L1}))
                throw Refused{422,
                              u"peering rule priority %1 already exists for this group"_s.arg(
                                  row.number("priority"_L1))};
            if (resource().name == "peeringrules"_L1 && isSame(row))
                throw Refused{422, u"peering rule already exists"_s};
        }

    private:
        bool isSame(const Row &row) const
        {
            for (const Row &other : store().rows("peeringrules"_L1, member(u"group_id") + " = ?"_L1,
                                                 {row["group_id"_L1].toVariant()})) {
                const auto same = [&](QLatin1StringView name) { return other[name] == row[name]; };
                if (other.id != row.id && same("callee_prefix"_L1) && same("callee_pattern"_L1)
                    && same("caller_pattern"_L1))
                    return true;
            }
            return false;
        }
    };

} // namespace

constinit const Resource peeringGroups{.name = "peeringgroups"_L1,
                                       .entity = "peeringgroup"_L1,
                                       .collection = fullList,
                                       .item = fullItem,
                                       .make = makeHandler<GroupHandler>,
                                       .fields = groupFields,
                                       .filters = groupFilters,
                                       .readers = adminOnly,
                                       .writers = adminOnly};

constinit const Resource peeringServers{.name = "peeringservers"_L1,
                                        .entity = "peeringserver"_L1,
                                        .collection = fullList,
                                        .item = fullItem,
                                        .make = makeHandler<MemberHandler>,
                                        .fields = serverFields,
                                        .filters = serverFilters,
                                        .links = serverLinks,
                                        .traits = Trait::EmptyPost,
                                        .readers = adminOnly,
                                        .writers = adminOnly};

constinit const Resource peeringRules{.name = "peeringrules"_L1,
                                      .entity = "peeringrule"_L1,
                                      .collection = fullList,
                                      .item = fullItem,
                                      .make = makeHandler<MemberHandler>,
                                      .fields = ruleFields,
                                      .filters = ruleFilters,
                                      .links = ruleLinks,
                                      .traits = Trait::EmptyPost,
                                      .readers = adminOnly,
                                      .writers = adminOnly};

constinit const Resource peeringInboundRules{.name = "peeringinboundrules"_L1,
                                             .entity = "peeringinboundrule"_L1,
                                             .collection = fullList,
                                             .item = fullItem,
                                             .make = makeHandler<MemberHandler>,
                                             .fields = inboundFields,
                                             .filters = inboundFilters,
                                             .links = ruleLinks,
                                             .traits = Trait::EmptyPost,
                                             .readers = adminOnly,
                                             .writers = adminOnly};

} // namespace cordboard::sandbox::ngcp
