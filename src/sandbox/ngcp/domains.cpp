#include "sandbox/ngcp/endings.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field domainFields[] = {{.name = "domain"_L1, .need = Need::Required, .most = 127},
                                      {.name = "reseller_id"_L1, .type = Type::Int}};
    constexpr Filter domainFilters[] = {{"domain"_L1, Match::Pattern},
                                        {"reseller_id"_L1, Match::Equal, "reseller"_L1}};
    constexpr LinkTo domainLinks[] = {{"resellers"_L1, "reseller_id"_L1}, {"domainpreferences"_L1, "id"_L1}};

    class DomainHandler : public Handler
    {
    public:
        using Handler::Handler;

        void remove(const Row &row) override { removeDomain(store(), row); }

    protected:
        void check(Row &row, const Row *) override
        {
            if (caller().reseller == 0 && !row["reseller_id"_L1].isNull()
                && !store().find("resellers"_L1, row.number("reseller_id"_L1)))
                throw Refused{422, u"Invalid 'reseller_id', doesn't exist."_s};
            takeReseller(row);
            if (isTaken(row, {"domain"_L1}))
                throw Refused{422, u"Domain '%1' already exists."_s.arg(row.text("domain"_L1))};
        }

        void written(const Row &row, const Row *, const QJsonObject &body) override
        {
            if (context().profile().failsToReload && !body["_skip_sip_reload"_L1].toBool())
                throw Refused{500, u"Failed to activate domain. Domain was created"_s, true,
                              "/api/domains/" + QByteArray::number(row.id)};
        }
    };

} // namespace

constinit const Resource domains{
    .name = "domains"_L1,
    .entity = "domain"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Delete,
    .make = makeHandler<DomainHandler>,
    .fields = domainFields,
    .filters = domainFilters,
    .links = domainLinks,
    .traits = Trait::EmptyPost,
    .writers = notForCare,
};

} // namespace cordboard::sandbox::ngcp
