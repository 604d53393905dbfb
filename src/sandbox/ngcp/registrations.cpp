#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr Field registrationFields[] = {
        {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "contact"_L1, .need = Need::Required},
        {.name = "expires"_L1, .need = Need::Required},
        {.name = "q"_L1, .type = Type::Number, .fallback = "1"_L1},
        {.name = "nat"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "received"_L1},
        {.name = "socket"_L1},
        {.name = "user_agent"_L1, .need = Need::ReadOnly},
        {.name = "path"_L1, .need = Need::ReadOnly},
        {.name = "key"_L1, .need = Need::Hidden},
    };
    constexpr Filter registrationFilters[] = {{"subscriber_id"_L1}};
    constexpr LinkTo registrationLinks[] = {{"subscribers"_L1, "subscriber_id"_L1}};

    /// Bindings are found by a key of the SIP proxy's cache, which is made of their contact.
    class RegistrationHandler : public Handler
    {
    public:
        using Handler::Handler;

        std::optional<Row> find(const QString &id) const override
        {
            Condition condition;
            condition.add(member(u"key") + " = ?"_L1, {id});
            addScope(condition);
            return store().first("subscriberregistrations"_L1, condition.where, condition.values);
        }
        QString idOf(const Row &row) const override { return row.text("key"_L1); }
        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            shown["id"_L1] = idOf(row);
            return shown;
        }

    protected:
        void check(Row &row, const Row *) override
        {
            const std::optional<Row> subscriber = visible("subscribers"_L1, row["subscriber_id"_L1]);
            if (!subscriber || subscriber->text("status"_L1) == "terminated"_L1)
                throw Refused{422, u"Could not find a subscriber with the provided subscriber_id"_s};
            const QString contact = row.text("contact"_L1);
            if (!contact.startsWith("sip:"_L1) && !contact.startsWith("sips:"_L1))
                throw Refused{422, u"Invalid location entry"_s};
            row.reseller = subscriber->reseller;
            row.doc["key"_L1] =
                u"%1@%2|%3"_s.arg(subscriber->text("username"_L1), subscriber->text("domain"_L1), contact);
        }

        void written(const Row &, const Row *, const QJsonObject &) override
        {
            if (context().profile().hidesNewRegistrations && !context().isOn(u"suppress_flush"))
                throw Refused{422,
                              u"Could not find a new registration entry in the db, that might be ok if "
                              "you use the redis-based usrloc"_s,
                              true};
        }
    };

} // namespace

constinit const Resource registrations{
    .name = "subscriberregistrations"_L1,
    .entity = "subscriberregistration"_L1,
    .collection = Verbs(Verb::Get) | Verb::Post,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<RegistrationHandler>,
    .fields = registrationFields,
    .filters = registrationFilters,
    .links = registrationLinks,
};

} // namespace cordboard::sandbox::ngcp
