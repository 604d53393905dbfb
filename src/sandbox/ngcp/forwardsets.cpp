#include "sandbox/ngcp/forwards.h"
#include "sandbox/ngcp/handler.h"
#include "sandbox/ngcp/resources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    struct SetOfMapping
    {
        QLatin1StringView table;
        QLatin1StringView name;
        const char *words;
    };
    constexpr SetOfMapping sets[] = {{"cfdestinationsets"_L1, "destinationset"_L1, "destination set"},
                                     {"cftimesets"_L1, "timeset"_L1, "time set"},
                                     {"cfsourcesets"_L1, "sourceset"_L1, "source set"},
                                     {"cfbnumbersets"_L1, "bnumberset"_L1, "b-number set"}};

    const SetOfMapping &setOf(QLatin1StringView table)
    {
        return *std::ranges::find_if(sets, [&](const SetOfMapping &set) { return set.table == table; });
    }

    class SetHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown = Handler::shown(row);
            const std::optional<Row> owner = store().find("subscribers"_L1, row.number("subscriber_id"_L1));
            if (shown.contains("destinations"_L1) && owner)
                shown["destinations"_L1] = shownDestinations(row["destinations"_L1].toArray(), *owner);
            shown["usage_count"_L1] = usesOf(row).size();
            return shown;
        }

        void remove(const Row &row) override
        {
            const QList<Row> uses = usesOf(row);
            if (!uses.isEmpty() && !context().isOn(u"unassign_first"))
                throw Refused{422, u"Cannot delete, the set is in use."_s};
            for (Row mapping : uses) {
                mapping.doc[idMember()] = QJsonValue();
                if (idMember() == "destinationset_id"_L1)
                    store().remove("cfmappings"_L1, u"id = ?"_s, {mapping.id});
                else
                    store().update("cfmappings"_L1, mapping);
            }
            Handler::remove(row);
        }

    protected:
        void check(Row &row, const Row *) override
        {
            const std::optional<Row> owner = visible("subscribers"_L1, row["subscriber_id"_L1]);
            if (!owner || owner->text("status"_L1) == "terminated"_L1)
                throw Refused{422, u"Invalid 'subscriber_id'."_s};
            row.reseller = owner->reseller;
            if (isTaken(row, {"name"_L1, "subscriber_id"_L1}))
                throw Refused{422,
                              u"a %1 with this name already exists"_s.arg(
                                  QLatin1StringView(setOf(resource().name).words))};
            if (resource().field(u"destinations"))
                row.doc["destinations"_L1] =
                    keptDestinations(row["destinations"_L1].toArray(), *owner, row.text("name"_L1));
        }

    private:
        QString idMember() const { return setOf(resource().name).name + "_id"_L1; }
        QList<Row> usesOf(const Row &row) const
        {
            return store().rows("cfmappings"_L1, member(idMember()) + " = ?"_L1, {row.id});
        }
    };

    class MappingHandler : public Handler
    {
    public:
        using Handler::Handler;

        QJsonObject shown(const Row &row) const override
        {
            QJsonObject shown{{u"id"_s, row.id}};
            for (const QLatin1StringView type : forwardTypes) {
                QJsonArray mappings;
                for (const Row &mapping : mappingsOf(store(), row.id, type))
                    mappings.append(shownMapping(mapping));
                shown[type] = mappings;
            }
            const qint64 timeout = ringTimeoutOf(store(), row.id);
            shown["cft_ringtimeout"_L1] = timeout > 0 ? QJsonValue(timeout) : QJsonValue();
            return shown;
        }

        Row replace(const Row &before, const QJsonObject &body) override
        {
            store().remove("cfmappings"_L1, member(u"subscriber_id") + " = ?"_L1, {before.id});
            for (const QLatin1StringView type : forwardTypes) {
                for (const QJsonValue &mapping : body[type].toArray())
                    write(before, type, mapping.toObject());
            }
            setRingTimeout(store(), before.id, body["cft_ringtimeout"_L1].toInteger());
            if (context().isOn(u"delete_unused_sets"))
                removeUnused(before.id);
            return before;
        }

    private:
        QJsonObject shownMapping(const Row &mapping) const
        {
            QJsonObject told{{u"cfm_id"_s, mapping.id},
                             {u"enabled"_s, mapping["enabled"_L1]},
                             {u"use_redirection"_s, mapping["use_redirection"_L1]}};
            for (const SetOfMapping &set : sets) {
                const qint64 id = mapping.number(QString(set.name + "_id"_L1));
                const std::optional<Row> found = store().find(set.table, id);
                told[set.name] = found ? QJsonValue(found->text("name"_L1)) : QJsonValue();
                told[set.name + "_id"_L1] = found ? QJsonValue(id) : QJsonValue();
            }
            return told;
        }

        void write(const Row &subscriber, QLatin1StringView type, const QJsonObject &wanted)
        {
            Row mapping{.reseller = subscriber.reseller};
            mapping.doc = {{u"subscriber_id"_s, subscriber.id},
                           {u"type"_s, QString(type)},
                           {u"enabled"_s, wanted["enabled"_L1].toBool(true)},
                           {u"use_redirection"_s, wanted["use_redirection"_L1].toBool()}};
            for (const SetOfMapping &set : sets) {
                const QString idMember = set.name + "_id"_L1;
                const std::optional<Row> found = wanted[idMember].isDouble()
                    ? store().first(set.table, u"id = ? AND "_s + member(u"subscriber_id") + " = ?"_L1,
                                    {wanted[idMember].toInteger(), subscriber.id})
                    : store().first(set.table,
                                    member(u"name") + " = ? AND "_L1 + member(u"subscriber_id") + " = ?"_L1,
                                    {wanted[set.name].toString(), subscriber.id});
                const bool isNamed = wanted[idMember].isDouble() || wanted[set.name].isString();
                if (!found && (isNamed || set.name == "destinationset"_L1))
                    throw Refused{422, u"Invalid '%1'. Could not be found."_s.arg(set.name)};
                if (found)
                    mapping.doc[idMember] = found->id;
            }
            store().insert("cfmappings"_L1, mapping);
        }

        void removeUnused(qint64 subscriber)
        {
            for (const SetOfMapping &set : sets)
                store().remove(
                    set.table,
                    member(u"subscriber_id")
                        + u" = ? AND id NOT IN (SELECT %1 FROM cfmappings WHERE %1 IS NOT NULL)"_s.arg(
                            member(set.name + "_id"_L1)),
                    {subscriber});
        }
    };

    constexpr Field destinationFields[] = {
        {.name = "name"_L1, .need = Need::Required},
        {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "destinations"_L1, .type = Type::List, .fallback = "[]"_L1}};
    constexpr Field timeFields[] = {{.name = "name"_L1, .need = Need::Required},
                                    {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
                                    {.name = "times"_L1, .type = Type::List, .fallback = "[]"_L1}};
    constexpr Field sourceFields[] = {
        {.name = "name"_L1, .need = Need::Required},
        {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "mode"_L1, .need = Need::Required, .choices = "whitelist blacklist"_L1},
        {.name = "is_regex"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "sources"_L1, .type = Type::List, .fallback = "[]"_L1}};
    constexpr Field bnumberFields[] = {
        {.name = "name"_L1, .need = Need::Required},
        {.name = "subscriber_id"_L1, .type = Type::Int, .need = Need::Required},
        {.name = "mode"_L1, .need = Need::Required, .choices = "whitelist blacklist"_L1},
        {.name = "is_regex"_L1, .type = Type::Flag, .fallback = "false"_L1},
        {.name = "bnumbers"_L1, .type = Type::List, .fallback = "[]"_L1}};
    constexpr Filter setFilters[] = {{"subscriber_id"_L1}, {"name"_L1, Match::Wild}};
    constexpr LinkTo setLinks[] = {{"subscribers"_L1, "subscriber_id"_L1}};
    constexpr LinkTo mappingLinks[] = {{"subscribers"_L1, "id"_L1}};

    constexpr Resource setResource(QLatin1StringView name, QLatin1StringView entity,
                                   std::span<const Field> fields, Traits traits)
    {
        return {.name = name,
                .entity = entity,
                .collection = Verbs(Verb::Get) | Verb::Post,
                .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch | Verb::Delete,
                .make = makeHandler<SetHandler>,
                .fields = fields,
                .filters = setFilters,
                .links = setLinks,
                .traits = traits};
    }

} // namespace

constinit const Resource destinationSets =
    setResource("cfdestinationsets"_L1, "cfdestinationset"_L1, destinationFields, Trait::GenericGet);
constinit const Resource timeSetsOfForwards =
    setResource("cftimesets"_L1, "cftimeset"_L1, timeFields, Traits(Trait::GenericGet) | Trait::AllPatches);
constinit const Resource sourceSets =
    setResource("cfsourcesets"_L1, "cfsourceset"_L1, sourceFields, Trait::AllPatches);
constinit const Resource bnumberSets = setResource("cfbnumbersets"_L1, "cfbnumberset"_L1, bnumberFields,
                                                   Traits(Trait::GenericGet) | Trait::AllPatches);

constinit const Resource forwardMappings{
    .name = "cfmappings"_L1,
    .entity = "cfmapping"_L1,
    .collection = Verb::Get,
    .item = Verbs(Verb::Get) | Verb::Put | Verb::Patch,
    .make = makeHandler<MappingHandler>,
    .links = mappingLinks,
    .traits = Trait::AllPatches,
    .table = "subscribers"_L1,
    .visible = "json_extract(doc,'$.status') <> 'terminated'"_L1,
};

} // namespace cordboard::sandbox::ngcp
