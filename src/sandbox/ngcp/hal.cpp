#include "sandbox/ngcp/hal.h"

#include "sandbox/ngcp/expansion.h"
#include "sandbox/ngcp/filters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr auto profileAddress = "http://purl.org/sipwise/ngcp-api/"_L1;

    QJsonObject link(const QString &href)
    {
        return {{u"href"_s, href}};
    }

    QJsonObject commonLinks()
    {
        return {{u"curies"_s,
                 QJsonObject{{u"href"_s, profileAddress + "#rel-{rel}"_L1},
                             {u"name"_s, u"ngcp"_s},
                             {u"templated"_s, true}}},
                {u"profile"_s, link(profileAddress)}};
    }

    struct Paging
    {
        qint64 page = 1;
        qint64 rows = 10;
    };

    Paging pagingOf(const Context &context)
    {
        const auto read = [&](QStringView name, qint64 fallback) {
            const QString value = context.parameter(name);
            if (value.isNull())
                return fallback;
            const qint64 number = value.toLongLong();
            if (number <= 0)
                throw Refused{
                    400, u"Query parameters 'page' and 'rows', when specified, must be greater than 0."_s};
            return number;
        };
        return {read(u"page", 1), read(u"rows", 10)};
    }

    /// A link to another page the way the platform makes it: names and values as they come, nothing encoded,
    /// in an order that nobody promised.
    QString pageHref(const Handler &handler, const Context &context, qint64 page, qint64 rows)
    {
        QStringList names;
        for (const auto &[name, value] : context.request.query) {
            if (name != "page"_L1 && name != "rows"_L1 && !names.contains(name))
                names.append(name);
        }
        QStringList parts{u"page=%1"_s.arg(page), u"rows=%1"_s.arg(rows)};
        for (const QString &name : std::as_const(names)) {
            const auto times = std::ranges::count_if(context.request.query,
                                                     [&](const auto &entry) { return entry.first == name; });
            parts.append(name + u'=' + (times > 1 ? u"ARRAY(0x55d0c8a3e2f8)"_s : context.parameter(name)));
        }
        std::ranges::shuffle(parts, *QRandomGenerator::global());
        return u"/api/%1/?%2"_s.arg(handler.resource().name, parts.join(u'&'));
    }

    QJsonValue collapsed(const QJsonValue &value, bool inLinks, NgcpProfile::Legacy legacy)
    {
        static const QRegularExpression relation(u"^ngcp:[a-z0-9]+$"_s);
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &element : value.toArray())
                list.append(collapsed(element, inLinks, legacy));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto entry = before.begin(); entry != before.end(); ++entry) {
            QJsonValue made = collapsed(entry.value(), inLinks || entry.key() == "_links"_L1, legacy);
            const bool isSingle = made.isArray() && made.toArray().size() == 1
                && relation.match(entry.key()).hasMatch()
                && (inLinks || legacy == NgcpProfile::Legacy::Single);
            object[entry.key()] = isSingle ? made.toArray().first() : made;
        }
        return object;
    }

    QJsonObject itemLinks(const Handler &handler, const Row &row, const QJsonObject &shown)
    {
        const Resource &resource = handler.resource();
        QJsonObject links = commonLinks();
        const QString self = QString::fromUtf8(hrefOf(handler, row));
        links["self"_L1] = link(self);
        links["collection"_L1] = link(u"/api/%1/"_s.arg(resource.name));
        links["ngcp:journal"_L1] =
            QJsonArray{link(u"/api/%1/%2/journal/"_s.arg(resource.name, handler.idOf(row)))};
        for (const LinkTo &to : resource.links) {
            const QJsonValue value = to.field == "id"_L1 ? QJsonValue(row.id) : shown.value(to.field);
            if (value.isNull() || value.isUndefined())
                continue;
            const QString id = value.isString() ? value.toString() : QString::number(value.toInteger());
            const QString path =
                to.path.isEmpty() ? u"/api/%1/%2"_s.arg(to.relation, id) : QString(to.path).arg(id);
            links["ngcp:"_L1 + to.relation] = QJsonArray{link(path)};
        }
        return links;
    }

} // namespace

QByteArray hrefOf(const Handler &handler, const Row &row)
{
    const QString parameters = handler.linkParameters();
    return "/api/" + QByteArray(handler.resource().name.latin1()) + '/'
        + handler.idOf(row).toUtf8().toPercentEncoding()
        + (parameters.isEmpty() ? QByteArray() : '?' + parameters.toUtf8());
}

QJsonObject halItem(const Handler &handler, const Row &row, const Context &context)
{
    QJsonObject item = handler.shown(row);
    item["_links"_L1] = itemLinks(handler, row, item);
    expand(item, context);
    return item;
}

QJsonObject halList(const Handler &handler, const Context &context)
{
    const Resource &resource = handler.resource();
    const Paging paging = pagingOf(context);
    const Condition condition = handler.condition();
    QList<Row> rows =
        context.store.rows(resource.tableName(), condition.where, condition.values,
                           orderOf(resource, context), paging.rows + 1, (paging.page - 1) * paging.rows);
    const bool isMore = rows.size() > paging.rows;
    if (isMore)
        rows.removeLast();

    QJsonArray items, itemsLinks;
    for (const Row &row : std::as_const(rows)) {
        items.append(halItem(handler, row, context));
        itemsLinks.append(link(QString::fromUtf8(hrefOf(handler, row))));
    }
    QJsonObject links = commonLinks();
    links["self"_L1] = link(pageHref(handler, context, paging.page, paging.rows));
    if (isMore)
        links["next"_L1] = link(pageHref(handler, context, paging.page + 1, paging.rows));
    if (paging.page > 1)
        links["prev"_L1] = link(pageHref(handler, context, paging.page - 1, paging.rows));
    QJsonObject document;
    const QString relation = "ngcp:"_L1 + resource.name;
    if (!items.isEmpty()) {
        document["_embedded"_L1] = QJsonObject{{relation, items}};
        links[relation] = itemsLinks;
    }
    document["_links"_L1] = links;
    const bool isPageCounted =
        resource.name == "subscriberregistrations"_L1 && context.profile().countsPageOfRegistrations;
    document["total_count"_L1] = context.isOn(u"no_count") ? QJsonValue()
        : isPageCounted                                    ? QJsonValue(rows.size())
                        : QJsonValue(context.store.count(u"\"%1\""_s.arg(resource.tableName()),
                                                         condition.where, condition.values));
    return document;
}

QByteArray halBytes(const QJsonObject &document, const NgcpProfile &profile)
{
    const bool isModern = profile.legacy == NgcpProfile::Legacy::Modern;
    return QJsonDocument(isModern ? document : collapsed(document, false, profile.legacy).toObject())
        .toJson(QJsonDocument::Indented);
}

QList<QByteArray> linkHeaders(const QJsonObject &item)
{
    QList<QByteArray> headers;
    const QJsonObject links = item["_links"_L1].toObject();
    for (auto entry = links.begin(); entry != links.end(); ++entry) {
        const QJsonValue first = entry.value().isArray() ? entry.value()[0] : entry.value();
        const QByteArray relation = entry.key() == "self"_L1 ? QByteArray("item self") : entry.key().toUtf8();
        headers.append('<' + first["href"_L1].toString().toUtf8() + ">; rel=\"" + relation + '"');
    }
    return headers;
}

} // namespace cordboard::sandbox::ngcp
