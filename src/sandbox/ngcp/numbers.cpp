#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field numberFields[] = {
        {.name = "cc"_L1, .need = Need::ReadOnly},
        {.name = "ac"_L1, .need = Need::ReadOnly},
        {.name = "sn"_L1, .need = Need::ReadOnly},
        {.name = "is_primary"_L1, .type = Type::Flag, .need = Need::ReadOnly},
        {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "is_devid"_L1, .type = Type::Flag, .fallback = "false"_L1},
    };
    constexpr Filter numberFilters[] = {
        {"cc"_L1, Match::Wild},
        {"ac"_L1, Match::Wild},
        {"sn"_L1, Match::Wild},
        {"subscriber_id"_L1},
        {"customer_id"_L1},
        {"reseller_id"_L1, Match::Equal, "reseller"_L1},
        {"type"_L1, Match::Equal,
         "CASE WHEN json_extract(doc,'$.is_primary') THEN 'primary' ELSE 'alias' END"_L1},
    };
    constexpr LinkTo numberLinks[] = {{"subscribers"_L1, "subscriber_id"_L1}};

    class NumberHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            if (caller().role == Role::Admin)
                shown["reseller_id"_L1] = row.reseller;
            return shown;
        }

        Row replace(const Row &before, const QJsonObject &body) override
        {
            for (const QLatin1StringView name : {"cc"_L1, "ac"_L1, "sn"_L1}) {
                if (body.contains(name) && body[name].toVariant().toString() != before.text(name))
                    throw Refused{422,
                                  u"Field '%1' is not allowed to be updated via this API endpoint, use "
                                  "/api/subscriber/$id instead."_s.arg(name)};
            }
            return Handler::replace(before, body);
        }

    protected:
        void check(Row &row, const Row *before) override
        {
            const qint64 from = before->number("subscriber_id"_L1);
            const qint64 to = row.number("subscriber_id"_L1);
            if (from == to)
                return;
            if (row.flag("is_primary"_L1))
                throw Refused{422, u"Cannot reassign primary number, already at subscriber %1"_s.arg(from)};
            const std::optional<Row> subscriber = visible("subscribers"_L1, to);
            if (!subscriber || subscriber->text("status"_L1) == "terminated"_L1)
                throw Refused{422, u"Invalid 'subscriber_id', does not exist."_s};
            row.reseller = subscriber->reseller;
            row.doc["customer_id"_L1] = subscriber->number("customer_id"_L1);
        }
    };

} // namespace

constinit const Resource numbers{
    .name = "numbers"_L1,
    .entity = "number"_L1,
    .collection = Verb::Get,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
    .make = makeHandler<NumberHandler>,
    .fields = numberFields,
    .filters = numberFilters,
    .links = numberLinks,
    .traits = Trait::GenericGet,
    .readers = notForCare,
    .writers = notForCare,
};

} // namespace cordboard::sandbox::ngcp
