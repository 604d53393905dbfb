#include "sandbox/telecomcenter/api.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "sandbox/telecomcenter/drafts.h"
#include "sandbox/telecomcenter/refusal.h"
#include "sandbox/telecomcenter/rules.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace tc = cordboard::telecomcenter;

namespace cordboard::sandbox::telecomcenter {

namespace {

    constexpr QByteArrayView mediaType = "application/vnd.api+json";

    /// The client takes our media type if it says so without parameters, or takes anything.
    bool isAcceptable(const QByteArray &accept)
    {
        if (accept.trimmed().isEmpty())
            return true;
        for (const QByteArray &entry : accept.split(',')) {
            const QByteArray type = entry.trimmed();
            if (type == mediaType || type.startsWith("*/*"))
                return true;
        }
        return false;
    }

    void checkHeaders(const Request &request)
    {
        if (!isAcceptable(request.header("Accept")))
            throw Refused{{refusal::notAcceptable(QString::fromLatin1(request.header("Accept")))}};
        const bool hasBody = request.method == "POST" || request.method == "PATCH" || request.method == "PUT";
        if (hasBody && request.header("Content-Type").trimmed() != mediaType)
            throw Refused{
                {refusal::unsupportedMediaType(QString::fromLatin1(request.header("Content-Type")))}};
    }

    /// The same order, last first.
    QString turned(const QString &order)
    {
        QStringList terms = order.split(u", "_s);
        for (QString &term : terms)
            term = term.endsWith(" DESC"_L1) ? term.chopped(5) : term + " DESC"_L1;
        return terms.join(u", "_s);
    }

    /// The documented base path with the resource behind it.
    QByteArray baseOf(const Request &request)
    {
        return request.origin + QByteArray(tc::platform.root.latin1());
    }

} // namespace

Answer Api::answer(const Request &request)
{
    try {
        return route(request);
    } catch (const Refused &refused) {
        return answerFor(refused.refusals, m_profile.textErrorCodes);
    }
}

Answer Api::route(const Request &request)
{
    const Resource *resource = request.path.isEmpty() ? nullptr : tc::platform.resource(request.path.first());
    if (!resource || (resource->isOptional && !m_profile.capacityGroups))
        return routerNotFound();
    if (request.path.size() > 2) {
        checkHeaders(request);
        return routeRelation(*resource, request);
    }
    const bool isItem = request.path.size() == 2;
    const QString id = isItem ? request.path.last() : QString();
    if (isItem && !couldBeId(*resource, id))
        return routerNotFound();
    const QByteArray &method = request.method;
    const bool isUpdate = method == "PATCH" || method == "PUT";
    const Method wanted = method == "GET" ? (isItem ? Method::Read : Method::List)
        : method == "POST"                ? Method::Create
        : method == "DELETE"              ? Method::Delete
                                          : Method::Update;
    const bool isKnown =
        isItem ? method == "GET" || isUpdate || method == "DELETE" : method == "GET" || method == "POST";
    if (!isKnown || !resource->permits(wanted))
        return routerNotFound();
    checkHeaders(request);
    switch (wanted) {
    case Method::List: return list(*resource, request);
    case Method::Read: return read(*resource, id, request);
    case Method::Create: return create(*resource, request);
    case Method::Update: return update(*resource, id, request);
    case Method::Delete: return remove(*resource, id);
    }
    return routerNotFound();
}

DocumentWriter Api::writerFor(const Resource &resource, const Request &request) const
{
    return {m_profile, baseOf(request), readFields(tc::platform.resources, request, m_profile),
            readIncludes(resource, request)};
}

Record Api::existing(const Resource &resource, const QString &id) const
{
    const std::optional<Record> record = m_store.find(resource, id);
    if (!record)
        throw Refused{{refusal::notFound(id)}};
    return *record;
}

Answer Api::list(const Resource &resource, const Request &request)
{
    const ListParameters list = readListParameters(resource, request, m_profile);
    const DocumentWriter writer = writerFor(resource, request);
    const QString table = tableOf(resource);
    const qint64 total = m_store.count(table, list.where, list.values);
    // The inner select walks an index only, and from the nearer end, so that deep pages are cheap.
    const qint64 before = qint64(list.number - 1) * list.size;
    const qint64 size = std::clamp<qint64>(total - before, 0, list.size);
    const qint64 behind = total - before - size;
    const bool isFromEnd = behind < before;
    QSqlQuery rows = m_store.run(
        u"SELECT t.* FROM (SELECT rowid r FROM %1 WHERE %2 ORDER BY %3 LIMIT %4 OFFSET %5) JOIN %1 t ON t.rowid = r"_s
            .arg(table, list.where, isFromEnd ? turned(list.order) : list.order)
            .arg(size)
            .arg(isFromEnd ? behind : before),
        list.values);
    QList<Record> records;
    while (rows.next())
        records.append(recordFromRow(resource, rows));
    if (isFromEnd)
        std::ranges::reverse(records);

    QByteArray out;
    out.reserve(records.size() * 900 + 1024);
    out += "{\"data\":[";
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i > 0)
            out += ',';
        writer.appendRecord(out, records.at(i), writer.includes());
    }
    out += ']';
    appendIncluded(out, writer, records);
    out += ",\"meta\":{\"record_count\":" + QByteArray::number(total) + "},\"links\":{"
        + pageLinks(resource, request, list, total) + "}}";
    return {200, out};
}

QByteArray Api::pageLinks(const Resource &resource, const Request &request, const ListParameters &list,
                          qint64 total) const
{
    const qint64 last = std::max<qint64>(1, (total + list.size - 1) / list.size);
    QByteArray out;
    const auto add = [&](const char *name, qint64 number) {
        if (!out.isEmpty())
            out += ',';
        out += QByteArray("\"") + name + "\":";
        const QString base =
            QString::fromUtf8(m_profile.wrongSelfLinks ? "https://pbx-staging.example.net" : baseOf(request));
        appendJsonText(out,
                       base + u'/' + resource.type + u'?' + list.linkQuery + "&page%5Bnumber%5D="_L1
                           + QString::number(number));
    };
    add("first", 1);
    if (list.number > 1)
        add("prev", list.number - 1);
    if (list.number < last)
        add("next", list.number + 1);
    add("last", last);
    return out;
}

void Api::appendIncluded(QByteArray &out, const DocumentWriter &writer, const QList<Record> &primary) const
{
    if (writer.includes().isEmpty())
        return;
    QSet<RecordRef> seen;
    for (const Record &record : primary)
        seen.insert(record.ref());
    QHash<QString, QList<Record>> at{{QString(), primary}};
    bool isFirst = true;
    out += ",\"included\":[";
    for (const QString &path : writer.includes()) {
        const QString parent = path.contains(u'.') ? path.section(u'.', 0, -2) : QString();
        const QString name = path.section(u'.', -1);
        QList<Record> &reached = at[path];
        for (const Record &record : at.value(parent)) {
            const Related related = record.related(name);
            const Resource *target = record.resource().relation(name)->target;
            const RecordRef ref{QString(target->type), related.id};
            if (related.state != Related::State::One || seen.contains(ref))
                continue;
            const std::optional<Record> found = m_store.find(*target, related.id);
            if (!found)
                continue;
            seen.insert(ref);
            reached.append(*found);
            QStringList nested;
            for (const QString &other : writer.includes()) {
                if (other.startsWith(path + u'.'))
                    nested.append(other.sliced(path.size() + 1));
            }
            out += isFirst ? "" : ",";
            isFirst = false;
            writer.appendRecord(out, *found, nested);
        }
    }
    out += ']';
}

QByteArray Api::document(const DocumentWriter &writer, const Record &record, const QStringList &ignored) const
{
    QByteArray out = "{\"data\":";
    writer.appendRecord(out, record, writer.includes());
    appendIncluded(out, writer, {record});
    if (!ignored.isEmpty()) {
        out += ",\"meta\":{\"warnings\":[";
        for (const QString &name : ignored) {
            out += name == ignored.constFirst() ? "{" : ",{";
            out += "\"title\":\"Param not allowed\",\"detail\":";
            appendJsonText(out, name + " is not allowed."_L1);
            out += ",\"code\":\"105\"}";
        }
        out += "]}";
    }
    return out + '}';
}

Answer Api::read(const Resource &resource, const QString &id, const Request &request)
{
    const DocumentWriter writer = writerFor(resource, request);
    return {200, document(writer, existing(resource, id))};
}

Answer Api::create(const Resource &resource, const Request &request)
{
    const DocumentWriter writer = writerFor(resource, request);
    const Draft draft = readDraft(resource, request, {}, m_profile);
    const Record record = Rules(m_store, m_profile).created(draft.record);
    return {m_profile.createsWith200 ? 200 : 201, document(writer, record, draft.ignored)};
}

Answer Api::update(const Resource &resource, const QString &id, const Request &request)
{
    const DocumentWriter writer = writerFor(resource, request);
    const Record before = existing(resource, id);
    const Draft draft = readDraft(resource, request, id, m_profile);
    Record record = Rules(m_store, m_profile).updated(before, draft.record);
    if (m_profile.echoesOldCodecs && resource.attribute(u"codecs"))
        record.setValue(u"codecs", before.value(u"codecs"));
    if (m_profile.strayIds)
        record.setId(u"1243"_s);
    return {200, document(writer, record, draft.ignored)};
}

Answer Api::remove(const Resource &resource, const QString &id)
{
    Rules(m_store, m_profile).remove(existing(resource, id));
    return {204, {}, {}};
}

} // namespace cordboard::sandbox::telecomcenter
