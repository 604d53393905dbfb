#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/preferencedefs.h"
#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/resources.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr qsizetype longest = 128;

    /// The preferences that hold another record's name, and where that is kept.
    struct Reference
    {
        QLatin1StringView preference;
        QLatin1StringView table;
        QLatin1StringView name;
    };
    constexpr Reference references[] = {
        {"rewrite_rule_set"_L1, "rewriterulesets"_L1, "name"_L1},
        {"ncos"_L1, "ncoslevels"_L1, "level"_L1},
        {"adm_ncos"_L1, "ncoslevels"_L1, "level"_L1},
        {"adm_cf_ncos"_L1, "ncoslevels"_L1, "level"_L1},
        {"sound_set"_L1, "soundsets"_L1, "name"_L1},
        {"contract_sound_set"_L1, "soundsets"_L1, "name"_L1},
    };

    QLatin1StringView ownersId(QLatin1StringView table)
    {
        return table == "customers"_L1  ? "customer_id"_L1
            : table == "domains"_L1     ? "domain_id"_L1
            : table == "subscribers"_L1 ? "subscriber_id"_L1
                                        : "peeringserver_id"_L1;
    }

    QJsonValue scalarFrom(const PreferenceDef &def, const QJsonValue &value)
    {
        const QString text = value.toVariant().toString();
        if (def.type == "boolean"_L1)
            return value.toBool() || text == "1"_L1 || text == "true"_L1;
        if (def.type == "int"_L1) {
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            if (!isNumber)
                throw Refused{422, u"Invalid value for preference '%1', expected an integer"_s.arg(def.name)};
            return number;
        }
        if (def.type == "enum"_L1 && !def.values.isEmpty() && !def.values.contains(text))
            throw Refused{422, u"Invalid enum value in preference '%1'"_s.arg(def.name)};
        if (text.size() > longest)
            throw Refused{
                422, u"Preference '%1' exceeds maximum length of %2 characters"_s.arg(def.name).arg(longest)};
        return text;
    }

    QString perlType(const QJsonValue &value)
    {
        return value.isArray() ? u"ARRAY"_s : value.isObject() ? u"HASH"_s : QString();
    }

    QJsonValue valueFrom(const PreferenceDef &def, const QJsonValue &value)
    {
        const QString wrongType = u"Invalid data type '%1' for preference '%2', expected %3"_s;
        if (!def.isList) {
            const bool isRight = def.type == "blob"_L1 ? value.isObject() : perlType(value).isEmpty();
            if (!isRight)
                throw Refused{422, wrongType.arg(perlType(value), def.name, u"flat value"_s)};
            return def.type == "blob"_L1 ? value : scalarFrom(def, value);
        }
        if (!value.isArray())
            throw Refused{422, wrongType.arg(perlType(value), def.name, u"ARRAY"_s)};
        QJsonArray list;
        QSet<QString> seen;
        for (const QJsonValue &element : value.toArray()) {
            if (!perlType(element).isEmpty())
                throw Refused{422, u"Invalid data type for element in preference '%1'"_s.arg(def.name)};
            const QString text = element.toVariant().toString();
            if (def.name == "allowed_clis"_L1 && seen.contains(text))
                throw Refused{422, u"Duplicate value '%1' in preference '%2'"_s.arg(text, def.name)};
            seen.insert(text);
            list.append(scalarFrom(def, element));
        }
        return list;
    }

    /// What is set on one record, flat.
    class PreferenceHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            const QLatin1StringView table = resource().table;
            QJsonObject shown = preferencesOf(store(), table, row.id);
            shown.remove("ringtimeout"_L1);
            shown["id"_L1] = row.id;
            shown[ownersId(table)] = row.id;
            if (table == "subscribers"_L1 && row.number("lock"_L1) != 0)
                shown["lock"_L1] = QString::number(row.number("lock"_L1));
            return shown;
        }

        Row replace(const Row &before, const QJsonObject &body) override
        {
            const PreferenceDefs &defs = preferenceDefs(resource().table);
            QJsonObject values;
            const QJsonObject known = preferencesOf(store(), resource().table, before.id);
            if (known.contains("ringtimeout"_L1))
                values["ringtimeout"_L1] = known["ringtimeout"_L1];
            for (auto entry = body.begin(); entry != body.end(); ++entry) {
                const auto def = defs.constFind(entry.key());
                if (def == defs.cend() || def->isReadOnly || entry.value().isNull())
                    continue;
                values[entry.key()] = valueFrom(*def, entry.value());
                checkReference(entry.key(), values[entry.key()].toString());
            }
            setPreferences(store(), resource().table, before.id, values);
            return before;
        }

    private:
        void checkReference(const QString &preference, const QString &name) const
        {
            for (const Reference &reference : references) {
                if (preference == reference.preference
                    && !store().contains(reference.table, member(QString(reference.name)) + " = ?"_L1,
                                         {name}))
                    throw Refused{422, u"Unknown %1 '%2'"_s.arg(preference, name)};
            }
        }
    };

    class PreferenceDefsHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &) const override
        {
            const QLatin1StringView name = resource().name;
            return shownDefs(preferenceDefs(name.startsWith("customer"_L1)      ? "customers"_L1
                                                : name.startsWith("domain"_L1)  ? "domains"_L1
                                                : name.startsWith("peering"_L1) ? "peeringservers"_L1
                                                                                : "subscribers"_L1));
        }
    };

    constexpr LinkTo ofSubscriber[] = {{"subscribers"_L1, "subscriber_id"_L1}};
    constexpr LinkTo ofCustomer[] = {{"customers"_L1, "customer_id"_L1}};
    constexpr LinkTo ofDomain[] = {{"domains"_L1, "domain_id"_L1}};
    constexpr LinkTo ofServer[] = {{"peeringservers"_L1, "peeringserver_id"_L1}};

    constexpr Resource preferences(QLatin1StringView name, QLatin1StringView table, Traits more,
                                   std::span<const LinkTo> links, QLatin1StringView alive = {},
                                   Roles roles = everybody)
    {
        return {.name = name,
                .entity = name.chopped(1),
                .collection = Verb::Get,
                .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
                .make = makeHandler<PreferenceHandler>,
                .links = links,
                .traits = Traits(Trait::AllPatches) | more,
                .readers = roles,
                .writers = roles,
                .table = table,
                .visible = alive};
    }

    constexpr Resource definitions(QLatin1StringView name)
    {
        return {.name = name,
                .entity = name,
                .collection = Verb::Get,
                .make = makeHandler<PreferenceDefsHandler>,
                .traits = Trait::OneObject};
    }

    constexpr auto isAlive = "json_extract(doc,'$.status') <> 'terminated'"_L1;

} // namespace

constinit const Resource subscriberPreferences =
    preferences("subscriberpreferences"_L1, "subscribers"_L1, {}, ofSubscriber, isAlive);
constinit const Resource customerPreferences =
    preferences("customerpreferences"_L1, "customers"_L1, Trait::GenericGet, ofCustomer);
constinit const Resource domainPreferences =
    preferences("domainpreferences"_L1, "domains"_L1, Trait::GenericGet, ofDomain, {}, notForCare);
constinit const Resource peerPreferences = preferences("peeringserverpreferences"_L1, "peeringservers"_L1,
                                                       Trait::GenericGet, ofServer, {}, adminOnly);

constinit const Resource subscriberPreferenceDefs = definitions("subscriberpreferencedefs"_L1);
constinit const Resource customerPreferenceDefs = definitions("customerpreferencedefs"_L1);
constinit const Resource domainPreferenceDefs = definitions("domainpreferencedefs"_L1);
constinit const Resource peerPreferenceDefs = definitions("peeringserverpreferencedefs"_L1);

} // namespace cordboard::sandbox::ngcp
