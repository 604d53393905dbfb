#include "sandbox/ngcp/endings.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field contractFields[] = {
        {.name = "contact_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "status"_L1, .need = Need::Required, .choices = "active pending locked terminated"_L1},
        {.name = "type"_L1, .need = Need::Required, .choices = "sippeering reseller"_L1},
        {.name = "billing_profile_id"_L1, .type = Type::Int},
        {.name = "billing_profile_definition"_L1, .choices = "id profiles"_L1, .fallback = "\"id\""_L1},
        {.name = "external_id"_L1},
        {.name = "max_subscribers"_L1, .type = Type::Int},
        {.name = "create_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
        {.name = "modify_timestamp"_L1, .type = Type::Time, .need = Need::ReadOnly},
    };
    constexpr Filter contractFilters[] = {
        {"contact_id"_L1}, {"status"_L1}, {"external_id"_L1, Match::Wild}, {"type"_L1, Match::OneOf}};
    constexpr LinkTo contractLinks[] = {{"systemcontacts"_L1, "contact_id"_L1},
                                        {"billingprofiles"_L1, "billing_profile_id"_L1}};

    constexpr Field resellerFields[] = {
        {.name = "name"_L1, .need = Need::Required, .most = 63},
        {.name = "contract_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "status"_L1, .need = Need::Required, .choices = "active locked terminated"_L1},
    };
    constexpr Filter resellerFilters[] = {{"name"_L1, Match::Wild}, {"status"_L1, Match::OneOf}};
    constexpr LinkTo resellerLinks[] = {{"contracts"_L1, "contract_id"_L1}};

    void terminateReseller(Store &store, Row reseller)
    {
        reseller.doc["status"_L1] = u"terminated"_s;
        store.update("resellers"_L1, reseller);
        for (const Row &customer :
             store.rows("customers"_L1, u"reseller = ? AND "_s + member(u"status") + " <> 'terminated'"_L1,
                        {reseller.id}))
            terminateCustomer(store, customer);
        for (const Row &domain : store.rows("domains"_L1, u"reseller = ?"_s, {reseller.id}))
            removeDomain(store, domain);
        for (const QLatin1StringView table :
             {"admins"_L1, "rewriterulesets"_L1, "soundsets"_L1, "ncoslevels"_L1})
            store.remove(table, u"reseller = ?"_s, {reseller.id});
    }

    class ContractHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *before) override
        {
            const QString status = row.text("status"_L1);
            if (row.id == 1 && status != "active"_L1)
                throw Refused{403, u"Cannot set contract status to '%1' for contract id '1'"_s.arg(status)};
            const std::optional<Row> contact = store().find("contacts"_L1, row.number("contact_id"_L1));
            if (!contact || contact->reseller != 0 || contact->text("status"_L1) != "active"_L1)
                throw Refused{422, u"Invalid 'contact_id'"_s};
            const bool isPeering = row.text("type"_L1) == "sippeering"_L1;
            if (isPeering && !row["max_subscribers"_L1].isNull())
                throw Refused{422, u"Peering contract should not have 'max_subscribers' defined."_s};
            const std::optional<Row> profile =
                store().find("billingprofiles"_L1, row.number("billing_profile_id"_L1));
            if (!profile)
                throw Refused{422, u"Invalid 'billing_profile_id', not defined."_s};
            if (profile->flag("prepaid"_L1))
                throw Refused{422,
                              u"%1 contract can't be connected to the prepaid billing profile %2."_s.arg(
                                  isPeering ? u"Peering"_s : u"Reseller"_s, QString::number(profile->id))};
            row.doc["create_timestamp"_L1] = before ? before->text("create_timestamp"_L1) : timeNow();
            row.doc["modify_timestamp"_L1] = timeNow();
        }

        void written(const Row &row, const Row *, const QJsonObject &) override
        {
            if (row.text("status"_L1) != "terminated"_L1)
                return;
            for (const Row &reseller :
                 store().rows("resellers"_L1, member(u"contract_id") + " = ?"_L1, {row.id}))
                terminateReseller(store(), reseller);
        }
    };

    class ResellerHandler : public Handler
    {
    public:
        using Handler::Handler;

    protected:
        void check(Row &row, const Row *) override
        {
            if (isTaken(row, {"name"_L1}, member(u"status") + " <> 'terminated'"_L1))
                throw Refused{422, u"Invalid 'name', reseller with this name already exists"_s};
            if (isTaken(row, {"contract_id"_L1}))
                throw Refused{422, u"Invalid 'contract_id', reseller with this contract already exists"_s};
            const std::optional<Row> contract = store().find("contracts"_L1, row.number("contract_id"_L1));
            if (!contract || contract->text("type"_L1) != "reseller"_L1)
                throw Refused{422, u"Invalid 'contract_id'"_s};
        }

        void written(const Row &row, const Row *, const QJsonObject &) override
        {
            if (row.text("status"_L1) == "terminated"_L1)
                terminateReseller(store(), row);
        }
    };

} // namespace

constinit const Resource contracts{
    .name = "contracts"_L1,
    .entity = "contract"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
    .make = makeHandler<ContractHandler>,
    .fields = contractFields,
    .filters = contractFilters,
    .links = contractLinks,
    .readers = adminOnly,
    .writers = adminOnly,
    .visible = "json_extract(doc,'$.status') <> 'terminated'"_L1,
};

constinit const Resource resellers{
    .name = "resellers"_L1,
    .entity = "reseller"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
    .make = makeHandler<ResellerHandler>,
    .fields = resellerFields,
    .filters = resellerFilters,
    .links = resellerLinks,
    .traits = Traits(Trait::EmptyPost) | Trait::Licensed,
    .readers = adminOnly,
    .writers = adminOnly,
};

} // namespace cordboard::sandbox::ngcp
