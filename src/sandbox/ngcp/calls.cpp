#include "sandbox/ngcp/callfields.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// One table of what happened, seen three ways: by everybody's records, from one party, and with voicemails.

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr auto isOneOfTheParties =
        "(json_extract(doc,'$.source_%1') = ? OR json_extract(doc,'$.destination_%1') = ?)"_L1;

    QString partyIs(QStringView what)
    {
        return QString(isOneOfTheParties).arg(what);
    }

    /// A time of the server as it reads in the zone that was asked for.
    QJsonValue inZone(const QJsonValue &time, const Context &context)
    {
        const QTimeZone zone(context.parameter(u"tz").toLatin1());
        const QString told = time.toString();
        if (!zone.isValid())
            return time;
        const bool hasMillis = told.contains(u'.');
        const QString format = hasMillis ? u"yyyy-MM-dd HH:mm:ss.zzz"_s : u"yyyy-MM-dd HH:mm:ss"_s;
        return QDateTime::fromString(told, format).toTimeZone(zone).toString(format);
    }

    class CallHandler : public Handler
    {
    public:
        using Handler::Handler;

        Condition condition() const override
        {
            Condition condition;
            condition.add(member(u"kind") + " = 'call'"_L1);
            if (const qint64 reseller = caller().reseller)
                condition.add(partyIs(u"reseller_id"), {reseller, reseller});
            for (const QStringView name : {u"customer_id", u"subscriber_id"}) {
                const QString value = context().parameter(name);
                if (!value.isNull())
                    condition.add(partyIs(name), {value.toLongLong(), value.toLongLong()});
            }
            return condition;
        }

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            for (const QLatin1StringView side : {"source_"_L1, "destination_"_L1}) {
                const QString reseller = side + "reseller_id"_L1;
                if (caller().reseller != 0 && row.number(reseller) != caller().reseller)
                    hide(shown, side);
                if (caller().role != Role::Admin)
                    dropOurs(shown, side);
            }
            for (const QLatin1StringView name : {"start_time"_L1, "init_time"_L1})
                shown[name] = inZone(shown[name], context());
            return shown;
        }

    private:
        /// What only the platform's own people see.
        static void dropOurs(QJsonObject &shown, QLatin1StringView side)
        {
            for (const QLatin1StringView name :
                 {"carrier_cost"_L1, "carrier_free_time"_L1, "carrier_billing_fee_id"_L1,
                  "carrier_billing_zone_id"_L1, "reseller_billing_fee_id"_L1, "reseller_billing_zone_id"_L1})
                shown.remove(side + name);
        }
        static void hide(QJsonObject &shown, QLatin1StringView side)
        {
            for (const QLatin1StringView name :
                 {"customer_id"_L1, "external_subscriber_id"_L1, "external_contract_id"_L1,
                  "customer_cost"_L1, "customer_free_time"_L1, "provider_id"_L1})
                shown[side + name] = QJsonValue();
        }
    };

    /// From one party's side; says nothing without one.
    class CallListHandler : public Handler
    {
    public:
        using Handler::Handler;

        std::optional<Row> find(const QString &id) const override
        {
            requireOwner();
            Condition condition = ownersCalls();
            condition.add(u"id = ?"_s, {id.toLongLong()});
            return store().first("calls"_L1, condition.where, condition.values);
        }

        Condition condition() const override
        {
            requireOwner();
            const Condition all = Handler::condition();
            Condition condition = ownersCalls();
            condition.add(all.where, all.values);
            if (const QString direction = context().parameter(u"direction"); !direction.isNull())
                condition.add(ownSideIs(direction), {m_owner});
            if (const QString own = context().parameter(u"own_cli"); !own.isNull())
                condition.add(u"%1 AND %2 = ? OR %3 AND %4 = ?"_s.arg(
                                  ownSideIs(u"out"_s), member(u"source_cli"), ownSideIs(u"in"_s),
                                  member(u"destination_user_in")),
                              {m_owner, own, m_owner, own});
            return condition;
        }

        QString linkParameters() const override
        {
            return m_party.isEmpty() ? QString() : u"%1=%2"_s.arg(m_party).arg(m_owner);
        }

        QJsonObject shown(const Row &row) const override
        {
            const bool isOut = row.number("source_"_L1 + m_party) == m_owner;
            const QString mine = isOut ? u"source_"_s : u"destination_"_s;
            const QString theirs = isOut ? u"destination_"_s : u"source_"_s;
            const bool isHidden = !isOut && row["source_clir"_L1].toInt() != 0;
            const auto party = [&](const QString &side) {
                return row.doc[side + (side == "source_"_L1 ? "cli"_L1 : "user_in"_L1)];
            };
            return {{u"id"_s, row.id},
                    {u"direction"_s, isOut ? u"out"_s : u"in"_s},
                    {u"own_cli"_s, party(mine)},
                    {u"other_cli"_s, isHidden ? QJsonValue() : party(theirs)},
                    {u"clir"_s, row["source_clir"_L1].toInt() != 0},
                    {u"status"_s, row["call_status"_L1]},
                    {u"rating_status"_s, row["rating_status"_L1]},
                    {u"type"_s, row["call_type"_L1]},
                    {u"init_time"_s, inZone(row["init_time"_L1], context())},
                    {u"start_time"_s, inZone(row["start_time"_L1], context())},
                    {u"duration"_s, QString::number(row["duration"_L1].toDouble(), 'f', 3)},
                    {u"customer_cost"_s, row.doc[mine + "customer_cost"_L1]},
                    {u"total_customer_cost"_s, row.doc[mine + "customer_cost"_L1]},
                    {u"customer_free_time"_s, row.doc[mine + "customer_free_time"_L1]},
                    {u"intra_customer"_s, row["source_customer_id"_L1] == row["destination_customer_id"_L1]},
                    {u"call_id"_s, row["call_id"_L1]},
                    {u"mos_average"_s, row["mos_average"_L1]},
                    {u"mos_average_packetloss"_s, row["mos_average_packetloss"_L1]},
                    {u"mos_average_jitter"_s, row["mos_average_jitter"_L1]},
                    {u"mos_average_roundtrip"_s, row["mos_average_roundtrip"_L1]}};
        }

    protected:
        /// Reads whose calls are wanted; throws Refused where nobody's are.
        void requireOwner() const
        {
            for (const QStringView name : {u"subscriber_id", u"customer_id"}) {
                const QString value = context().parameter(name);
                if (value.isNull())
                    continue;
                m_party = name.toString();
                m_owner = value.toLongLong();
                const QLatin1StringView table = name == u"subscriber_id" ? "subscribers"_L1 : "customers"_L1;
                if (!visible(table, m_owner))
                    throw notFound(table.chopped(1).toString());
                return;
            }
            throw Refused{422, u"Mandatory parameter 'subscriber_id' or 'customer_id' missing in request"_s};
        }
        /// With a place for the owner.
        QString ownSideIs(const QString &direction) const
        {
            const QString side = direction == "out"_L1 ? u"source_"_s : u"destination_"_s;
            const bool isKnown = direction == "out"_L1 || direction == "in"_L1;
            return member(side + m_party) + (isKnown ? " = ?"_L1 : " = ? AND 0"_L1);
        }
        virtual Condition ownersCalls() const
        {
            Condition condition;
            condition.add(member(u"kind") + " = 'call'"_L1);
            condition.add(partyIs(m_party), {m_owner, m_owner});
            return condition;
        }

        mutable QString m_party;
        mutable qint64 m_owner = 0;
    };

    class ConversationHandler final : public CallListHandler
    {
    public:
        using CallListHandler::CallListHandler;

        std::optional<Row> find(const QString &id) const override
        {
            if (context().parameter(u"type").isEmpty())
                throw Refused{422, u"Mandatory parameter 'type' missing in request"_s};
            return CallListHandler::find(id);
        }

        QString linkParameters() const override
        {
            return CallListHandler::linkParameters() + "&type="_L1 + wantedTypes();
        }

        QJsonObject shown(const Row &row) const override
        {
            const QJsonObject call = CallListHandler::shown(row);
            const bool isOut = call["direction"_L1] == "out"_L1;
            return {{u"id"_s, row.id},
                    {u"type"_s, row["kind"_L1]},
                    {u"call_type"_s, row["call_type"_L1]},
                    {u"direction"_s, call["direction"_L1]},
                    {u"caller"_s, isOut ? call["own_cli"_L1] : call["other_cli"_L1]},
                    {u"callee"_s, isOut ? call["other_cli"_L1] : call["own_cli"_L1]},
                    {u"start_time"_s, call["start_time"_L1]},
                    {u"duration"_s, call["duration"_L1]},
                    {u"status"_s, call["status"_L1]},
                    {u"rating_status"_s, call["rating_status"_L1]},
                    {u"customer_cost"_s, call["customer_cost"_L1]},
                    {u"total_customer_cost"_s, call["total_customer_cost"_L1]},
                    {u"currency"_s, u"EUR"_s},
                    {u"call_id"_s, call["call_id"_L1]}};
        }

    protected:
        Condition ownersCalls() const override
        {
            Condition condition;
            QStringList places;
            QVariantList values;
            for (const QString &type : wantedTypes().split(u'-')) {
                places.append(u"?"_s);
                values.append(type);
            }
            condition.add(u"%1 IN (%2)"_s.arg(member(u"kind"), places.join(u',')), values);
            condition.add(partyIs(m_party), {m_owner, m_owner});
            return condition;
        }

    private:
        QString wantedTypes() const
        {
            const QString types = context().parameter(u"type");
            return types.isEmpty() ? u"call-voicemail-sms-fax"_s : types;
        }
    };

    constexpr Filter listFilters[] = {
        {"call_id"_L1, Match::Prefix},
        {"status"_L1, Match::Equal, "json_extract(doc,'$.call_status')"_L1},
        {"status_ne"_L1, Match::NoneOf, "json_extract(doc,'$.call_status')"_L1},
        {"rating_status"_L1, Match::OneOf},
        {"rating_status_ne"_L1, Match::NoneOf, "json_extract(doc,'$.rating_status')"_L1},
        {"type"_L1, Match::Equal, "json_extract(doc,'$.call_type')"_L1},
        {"type_ne"_L1, Match::NoneOf, "json_extract(doc,'$.call_type')"_L1},
        {"start_ge"_L1, Match::Since, "json_extract(doc,'$.start_time')"_L1},
        {"start_le"_L1, Match::Until, "json_extract(doc,'$.start_time')"_L1},
        {"init_ge"_L1, Match::Since, "json_extract(doc,'$.init_time')"_L1},
        {"init_le"_L1, Match::Until, "json_extract(doc,'$.init_time')"_L1},
        {"duration_ge"_L1, Match::AtLeast, "CAST(json_extract(doc,'$.duration') AS REAL)"_L1},
        {"duration_le"_L1, Match::AtMost, "CAST(json_extract(doc,'$.duration') AS REAL)"_L1},
    };
    constexpr Filter conversationFilters[] = {
        {"from"_L1, Match::Since, "json_extract(doc,'$.start_time')"_L1},
        {"to"_L1, Match::Until, "json_extract(doc,'$.start_time')"_L1},
        {"caller"_L1, Match::Equal, "json_extract(doc,'$.source_cli')"_L1},
        {"callee"_L1, Match::Equal, "json_extract(doc,'$.destination_user_in')"_L1}};

} // namespace

constinit const Resource calls{.name = "calls"_L1,
                               .entity = "call"_L1,
                               .collection = Verb::Get,
                               .item = Verb::Get,
                               .make = makeHandler<CallHandler>,
                               .fields = callFields,
                               .readers = notForCare,
                               .visible = "json_extract(doc,'$.kind') = 'call'"_L1,
                               .scope = "json_extract(doc,'$.source_reseller_id') = ? OR "
                                        "json_extract(doc,'$.destination_reseller_id') = ?"_L1};

constinit const Resource callLists{.name = "calllists"_L1,
                                   .entity = "calllist"_L1,
                                   .collection = Verb::Get,
                                   .item = Verb::Get,
                                   .make = makeHandler<CallListHandler>,
                                   .fields = callFields,
                                   .filters = listFilters,
                                   .readers = notForCare,
                                   .table = "calls"_L1,
                                   .scope = "1"_L1};

constinit const Resource conversations{.name = "conversations"_L1,
                                       .entity = "conversation"_L1,
                                       .collection = Verb::Get,
                                       .item = Verb::Get,
                                       .make = makeHandler<ConversationHandler>,
                                       .fields = callFields,
                                       .filters = conversationFilters,
                                       .traits = Trait::GenericGet,
                                       .readers = notForCare,
                                       .table = "calls"_L1,
                                       .scope = "1"_L1};

} // namespace cordboard::sandbox::ngcp
