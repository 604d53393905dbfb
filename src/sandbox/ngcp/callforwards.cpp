#include "sandbox/ngcp/forwards.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

using namespace Qt::StringLiterals;

// The simple view: each kind of forward at most once, with everything in it.

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr LinkTo forwardLinks[] = {{"subscribers"_L1, "id"_L1}, {"subscriberpreferences"_L1, "id"_L1}};
    constexpr qint64 internalIds = 70'000; // what is between an id of the API and the internal one

    /// A set behind one part of a forward, and what it is called there.
    struct Part
    {
        QLatin1StringView list;     ///< "sources"
        QLatin1StringView table;    ///< "cfsourcesets"
        QLatin1StringView idMember; ///< of the mapping
        QLatin1StringView shownSet; ///< "source_set"
        QLatin1StringView mode = {};
        QLatin1StringView regex = {};
    };
    constexpr Part parts[] = {
        {"destinations"_L1, "cfdestinationsets"_L1, "destinationset_id"_L1, "destination_set"_L1},
        {"times"_L1, "cftimesets"_L1, "timeset_id"_L1, "time_set"_L1},
        {"sources"_L1, "cfsourcesets"_L1, "sourceset_id"_L1, "source_set"_L1, "sources_mode"_L1,
         "sources_is_regex"_L1},
        {"bnumbers"_L1, "cfbnumbersets"_L1, "bnumberset_id"_L1, "bnumber_set"_L1, "bnumbers_mode"_L1,
         "bnumbers_is_regex"_L1},
    };

    class CallForwardHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown{{u"id"_s, row.id}, {u"subscriber_id"_s, row.id + internalIds}};
            for (const QLatin1StringView type : forwardTypes) {
                if (mayHave(row, type))
                    shown[type] = shownForward(row, type);
            }
            return shown;
        }

        Row replace(const Row &before, const QJsonObject &body) override
        {
            for (const QLatin1StringView type : forwardTypes) {
                if (mappingsOf(store(), before.id, type).size() > 1)
                    throw Refused{422, u"Not a simple cf. Multiple %1-s configured."_s.arg(type)};
                const QJsonValue given = body[type];
                if (!given.isUndefined() && !given.isNull() && !given.isObject())
                    throw Refused{422, u"Invalid '%1'"_s.arg(type)};
                clear(before, type);
                const QJsonObject wanted = body[type].toObject();
                if (!wanted["destinations"_L1].toArray().isEmpty() && mayHave(before, type))
                    write(before, type, wanted);
            }
            return before;
        }

        void remove(const Row &row) override
        {
            for (const QLatin1StringView type : forwardTypes)
                clear(row, type);
        }

    private:
        bool mayHave(const Row &subscriber, QLatin1StringView type) const
        {
            const std::optional<Row> profile =
                store().find("subscriberprofiles"_L1, subscriber.number("profile_id"_L1));
            return !profile || (*profile)["attribute"_L1].toArray().contains(QString(type));
        }

        QJsonObject shownForward(const Row &row, QLatin1StringView type) const
        {
            const QList<Row> mappings = mappingsOf(store(), row.id, type);
            if (mappings.isEmpty())
                return {};
            const Row &mapping = mappings.constFirst();
            QJsonObject forward;
            for (const Part &part : parts) {
                const std::optional<Row> set = store().find(part.table, mapping.number(part.idMember));
                QJsonArray list = set ? (*set)[part.list].toArray() : QJsonArray();
                if (part.list == "destinations"_L1)
                    list = shownDestinations(list, row);
                forward[part.list] = list;
                forward[part.shownSet] = set
                    ? QJsonValue(QJsonObject{{u"id"_s, set->id}, {u"name"_s, (*set)["name"_L1]}})
                    : QJsonValue();
                if (!part.mode.isEmpty()) {
                    forward[part.mode] = set ? (*set)["mode"_L1] : QJsonValue(u"whitelist"_s);
                    forward[part.regex] = set && set->flag("is_regex"_L1);
                }
            }
            if (type == "cft"_L1)
                forward["ringtimeout"_L1] = ringTimeoutOf(store(), row.id);
            return forward;
        }

        void clear(const Row &row, QLatin1StringView type)
        {
            for (const Row &mapping : mappingsOf(store(), row.id, type)) {
                store().remove("cfmappings"_L1, u"id = ?"_s, {mapping.id});
                for (const Part &part : parts)
                    store().remove(part.table, u"id = ? AND "_s + member(u"name") + " = ?"_L1,
                                   {mapping.number(part.idMember), u"quickset_"_s + type});
            }
            if (type == "cft"_L1)
                setRingTimeout(store(), row.id, 0);
        }

        void write(const Row &row, QLatin1StringView type, const QJsonObject &wanted)
        {
            Row mapping{.reseller = row.reseller};
            mapping.doc = {{u"subscriber_id"_s, row.id},
                           {u"type"_s, QString(type)},
                           {u"enabled"_s, true},
                           {u"use_redirection"_s, false}};
            for (const Part &part : parts) {
                QJsonArray list = wanted[part.list].toArray();
                if (part.list == "destinations"_L1)
                    list = keptDestinations(list, row, QString(type));
                if (list.isEmpty())
                    continue;
                Row set{.reseller = row.reseller};
                set.doc = {{u"name"_s, u"quickset_"_s + type},
                           {u"subscriber_id"_s, row.id},
                           {QString(part.list), list}};
                if (!part.mode.isEmpty()) {
                    set.doc["mode"_L1] = wanted[part.mode].toString(u"whitelist"_s);
                    set.doc["is_regex"_L1] = wanted[part.regex].toBool();
                }
                store().insert(part.table, set);
                mapping.doc[part.idMember] = set.id;
            }
            store().insert("cfmappings"_L1, mapping);
            if (type == "cft"_L1)
                setRingTimeout(store(), row.id, wanted["ringtimeout"_L1].toInteger());
        }
    };

} // namespace

constinit const Resource callForwards{
    .name = "callforwards"_L1,
    .entity = "callforward"_L1,
    .collection = Verb::Get,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
    .make = makeHandler<CallForwardHandler>,
    .links = forwardLinks,
    .traits = Trait::GenericGet,
    .table = "subscribers"_L1,
    .visible = "json_extract(doc,'$.status') <> 'terminated'"_L1,
};

} // namespace cordboard::sandbox::ngcp
