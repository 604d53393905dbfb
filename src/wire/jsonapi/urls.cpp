#include "wire/jsonapi/urls.h"

#include "wire/common/texts.h"
#include "wire/jsonapi/names.h"

using namespace Qt::StringLiterals;

namespace cordboard::jsonapi {

namespace {

    class FamilyQuery : public wire::QueryText
    {
    public:
        using QueryText::add;
        void add(QLatin1StringView family, const QString &member, const QString &value)
        {
            add(u"%1[%2]"_s.arg(family, member), value);
        }
    };

    /// The platform reads a filter's value as one line of CSV: a comma separates wanted values.
    QString csvLine(const QStringList &values)
    {
        QStringList cells;
        for (QString cell : values) {
            const bool wantsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                || cell.startsWith(u' ') || cell.endsWith(u' ');
            cells.append(wantsQuotes ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell);
        }
        return cells.join(u',');
    }

    QString sortText(const Query &query, const Aliases &aliases)
    {
        QStringList keys;
        bool hasId = false;
        for (const SortKey &key : query.sort) {
            const Attribute *attribute = query.resource->attribute(key.attribute);
            const QString name = attribute ? wireName(*attribute, aliases) : key.attribute;
            keys.append(key.order == Qt::DescendingOrder ? u'-' + name : name);
            hasId = hasId || key.attribute == "id"_L1;
        }
        if (keys.isEmpty() && !query.resource->defaultSort.isEmpty())
            keys.append(QString(query.resource->defaultSort));
        if (!hasId)
            keys.append(u"id"_s); // rows must not move between pages
        return keys.join(u',');
    }

    void addIncludes(FamilyQuery &text, const Resource &resource, const QStringList &fields)
    {
        QStringList include;
        QStringList limited;
        for (const Relation &relation : resource.relations) {
            const QString name(relation.name);
            if (!fields.isEmpty() && !fields.contains(name))
                continue;
            include.append(name);
            const QString type(relation.target->type);
            if (relation.target->title.isEmpty() || relation.target == &resource || limited.contains(type))
                continue;
            limited.append(type);
        }
        if (!include.isEmpty())
            text.add(u"include"_s, include.join(u','));
        for (const Relation &relation : resource.relations) {
            if (limited.removeOne(QString(relation.target->type)))
                text.add("fields"_L1, QString(relation.target->type), QString(relation.target->title));
        }
    }

} // namespace

QString listPath(const Resource &resource)
{
    return QString(resource.type);
}

QString recordPath(const Resource &resource, const QString &id)
{
    return u"%1/%2"_s.arg(resource.type, id);
}

QByteArray listQuery(const Query &query, const Aliases &aliases)
{
    FamilyQuery text;
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it) {
        const Filter *filter = query.resource->filter(it.key());
        const bool says = !it->isEmpty() && !(it->size() == 1 && it->first().isEmpty());
        if (filter && says) // an empty value would mean "no rows", not "no filter"
            text.add("filter"_L1, wireName(*filter, aliases), csvLine(*it));
    }
    text.add(u"sort"_s, sortText(query, aliases));
    text.add("page"_L1, u"number"_s, QString::number(query.page));
    text.add("page"_L1, u"size"_s, QString::number(query.pageSize));
    if (!query.fields.isEmpty())
        text.add("fields"_L1, QString(query.resource->type), query.fields.join(u','));
    addIncludes(text, *query.resource, query.fields);
    return text.take();
}

QByteArray recordQuery(const Resource &resource)
{
    FamilyQuery text;
    addIncludes(text, resource, {});
    return text.take();
}

} // namespace cordboard::jsonapi
