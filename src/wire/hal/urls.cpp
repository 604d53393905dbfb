#include "core/timestamp.h"
#include "wire/common/texts.h"
#include "wire/hal/hal.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cordboard::hal {

namespace {

    QString valueText(const Filter &filter, const QString &value)
    {
        if (filter.kind == Kind::Flag)
            return value == "true"_L1 ? u"1"_s : value == "false"_L1 ? u"0"_s : value;
        if (filter.kind != Kind::Timestamp)
            return value;
        const QDateTime time = readTimestamp(value);
        return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : value;
    }

    QString valuesText(const Filter &filter, const QStringList &values)
    {
        QStringList texts;
        for (const QString &value : values)
            texts.append(valueText(filter, value));
        return filter.takesOne ? texts.value(0) : texts.join(QLatin1Char(filter.between));
    }

    /// One key is all that can be asked for. Without any, rows come in no order and move between pages.
    SortKey sortKey(const Query &query)
    {
        if (!query.sort.isEmpty())
            return query.sort.constFirst();
        const QString key(query.resource->defaultSort);
        if (key.startsWith(u'-'))
            return {key.sliced(1), Qt::DescendingOrder};
        return {key.isEmpty() ? u"id"_s : key, Qt::AscendingOrder};
    }

    /// What makes answers readable: names of related records, and times in a zone that is known.
    void addManner(wire::QueryText &text, const Resource &resource)
    {
        QStringList names;
        for (const Relation &relation : resource.relations) {
            if (!relation.target->title.isEmpty())
                names.append(QString(relation.name));
        }
        if (!names.isEmpty()) {
            text.add(u"expand"_s, names.join(u','));
            text.add(u"soft_expand"_s, u"1"_s); // else a name that some release does not know is a refusal
        }
        if (!resource.zoneParameter.isEmpty())
            text.add(QString(resource.zoneParameter), u"UTC"_s);
        if (!resource.asksFor.isEmpty())
            text.add(QString(resource.asksFor), u"1"_s);
    }

} // namespace

QString listPath(const Resource &resource)
{
    return resource.type + u'/'; // without the slash there is a redirect, which loses the body of a POST
}

QString recordPath(const Resource &resource, const QString &id)
{
    return resource.type + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QByteArray listQuery(const Query &query, const Aliases &)
{
    wire::QueryText text;
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it) {
        const Filter *filter = query.resource->filter(it.key());
        const QString value = filter ? valuesText(*filter, *it) : QString();
        if (!value.isEmpty()) // an unknown name would be ignored, and everything be listed
            text.add(it.key(), value);
    }
    const SortKey key = sortKey(query);
    text.add(u"order_by"_s, key.attribute);
    text.add(u"order_by_direction"_s, key.order == Qt::DescendingOrder ? u"desc"_s : u"asc"_s);
    text.add(u"page"_s, QString::number(query.page));
    text.add(u"rows"_s, QString::number(query.pageSize));
    addManner(text, *query.resource);
    return text.take();
}

QByteArray recordQuery(const Resource &resource)
{
    wire::QueryText text;
    addManner(text, resource);
    return text.take();
}

} // namespace cordboard::hal
