#include "net/client.h"

#include "catalogue/snapshot.h"
#include "catalogue/validation.h"
#include "net/connection.h"
#include "net/curl.h"
#include "net/recordanswer.h"
#include "net/replyerrors.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int modestPageSize = 50;
    constexpr int mostOtherWords = 2; // how often a listing is asked for in other words

    /// The largest page that a refusal of a page's size names, or a modest one (operator-api.md B 40).
    int smallerPageSize(const Error &error, int wanted)
    {
        static const QRegularExpression number(u"[0-9]{1,6}"_s);
        for (const FieldProblem &problem : error.problems) {
            auto all = number.globalMatch(problem.message);
            while (all.hasNext()) {
                const int told = all.next().captured().toInt();
                if (told > 0 && told < wanted)
                    return told;
            }
        }
        return std::min(modestPageSize, wanted);
    }

    /// Where a listing cannot be narrowed by id and is: the id of the one record to read instead.
    QString idToRead(const Query &query)
    {
        const Filter *filter = query.resource->filter(u"id");
        return filter && filter->isById ? query.filters.value(u"id"_s).value(0) : QString();
    }

    /// The first name that is filtered by and that the resource does not have.
    QString unknownFilter(const Query &query)
    {
        for (const QString &name : query.filters.keys()) {
            if (!query.resource->filter(name))
                return name;
        }
        return {};
    }

    /// The filter of this listing that a refusal names. Older servers name only what stands behind the dot.
    const Filter *refusedFilter(const Query &query, const QString &name)
    {
        QList<const Filter *> dotted;
        for (const QString &used : query.filters.keys()) {
            const Filter *filter = query.resource->filter(used);
            if (!filter || name.isEmpty())
                continue;
            if (name == filter->name || name == filter->alias)
                return filter;
            if (used.endsWith(u'.' + name))
                dotted.append(filter);
        }
        return dotted.size() == 1 ? dotted.constFirst() : nullptr;
    }

    Record endingDraft(const Record &record)
    {
        const Ending &ending = record.resource().ending;
        Record draft(record.resource());
        draft.setValue(QString(ending.attribute), QString(ending.value));
        return draft;
    }

} // namespace

const Platform &Client::platform() const
{
    return m_connection->platform();
}

ExchangePtr Client::exchange(WireRequest request) const
{
    return ExchangePtr(new Exchange(*m_connection, std::move(request)));
}

WireRequest Client::request(const QByteArray &verb, const QString &path, const QByteArray &query) const
{
    const Dialect &dialect = m_connection->dialect();
    QUrl url = m_connection->account().url;
    url.setPath(u"%1%2/%3"_s.arg(url.path(QUrl::FullyEncoded), platform().root, path), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return {.verb = verb, .url = url, .accept = dialect.accept, .contentType = dialect.contentType};
}

WireRequest Client::readRequest(const Resource &resource, const QString &id) const
{
    const Dialect &dialect = m_connection->dialect();
    WireRequest wire = request("GET", dialect.recordPath(resource, id), dialect.recordQuery(resource));
    if (!isSendableId(id, resource.idShape))
        wire.refusal = unsendable(id);
    return wire;
}

Pending<Page> Client::list(const Query &query) const
{
    const Dialect *dialect = &m_connection->dialect();
    const Resource *resource = query.resource;
    const auto wireFor = [client = *this, dialect](const Query &wanted) {
        if (const QString id = idToRead(wanted); !id.isEmpty())
            return client.readRequest(*wanted.resource, id);
        WireRequest wire = client.request("GET", dialect->listPath(*wanted.resource),
                                          dialect->listQuery(wanted, client.m_connection->aliases()));
        if (const QString name = dialect->ignoresUnknownFilters ? unknownFilter(wanted) : QString();
            !name.isEmpty())
            wire.refusal = unknownFilterError(name);
        return wire;
    };
    struct Progress
    {
        Query query;
        Aliases seen = {};
        int triedAgain = 0;
    };
    const auto progress = std::make_shared<Progress>(Progress{.query = query});
    if (const int most = platform().mostRows; most > 0)
        progress->query.pageSize = std::min(query.pageSize, most);
    auto read = [dialect, resource, progress](const RawReply &reply) -> Outcome<Page> {
        if (reply.httpStatus == 404 && !idToRead(progress->query).isEmpty())
            return Page{.records = std::make_shared<RecordChunk>(*resource), .total = 0, .isLast = true};
        if (reply.failure || reply.httpStatus != 200)
            return errorIn(*dialect, reply, false);
        Outcome<ReadPage> page = dialect->readPage(*resource, reply.body);
        if (!page)
            return unreadable(page.error(), reply, false);
        progress->seen = page->aliasesSeen;
        Page told = page->page;
        told.elapsed = reply.elapsed;
        told.pageSize = progress->query.pageSize;
        return told;
    };
    // Learns from the answer, and asks again where the platform only wanted other words.
    auto followUp = [client = *this, wireFor,
                     progress](const Outcome<Page> &page) -> std::optional<WireRequest> {
        Connection &connection = *client.m_connection;
        connection.learn(progress->seen);
        if (page || page.error().kind != Error::Kind::Invalid)
            return {};
        Query &wanted = progress->query;
        const Filter *refused = refusedFilter(wanted, connection.dialect().refusedName(page.error()));
        const QString alias = refused ? QString(refused->alias) : QString();
        const bool hasOtherName = !alias.isEmpty() && !connection.aliases().contains(alias);
        if (refused && !hasOtherName)
            connection.refusals().note(*wanted.resource, Refusals::In::Listing, refused->name);
        if (++progress->triedAgain > mostOtherWords)
            return {};
        const int smaller = smallerPageSize(page.error(), wanted.pageSize);
        if (page.error().hasCode(u"118") && smaller < wanted.pageSize) {
            wanted.pageSize = smaller;
            return wireFor(wanted);
        }
        if (!hasOtherName)
            return {};
        connection.learn({alias});
        return wireFor(wanted);
    };
    return {exchange(wireFor(progress->query)), std::move(read), std::move(followUp)};
}

Pending<Record> Client::read(const Resource &resource, const QString &id) const
{
    return write(readRequest(resource, id), resource, id);
}

/// Sends a request that is answered with one record, and reads the record where the answer has none.
Pending<Record> Client::write(WireRequest request, const Resource &resource, const QString &knownId) const
{
    const bool isWrite = request.isWrite();
    const auto where = request.verb == "POST" ? Refusals::In::Creation : Refusals::In::Update;
    const auto answer = std::make_shared<RecordAnswer>(m_connection->dialect(), resource, knownId, isWrite);
    auto followUp = [client = *this, isWrite, where,
                     answer](const Outcome<Record> &record) -> std::optional<WireRequest> {
        client.m_connection->learn(answer->aliasesSeen());
        if (!record) {
            if (isWrite)
                client.m_connection->learn(answer->resource(), where, record.error());
            return {};
        }
        if (!isWrite || answer->isReadingBack() || !record->isBlank())
            return {};
        if (!answer->strayId().isEmpty())
            Q_EMIT client.m_connection->answeredAboutAnother(record->ref(), answer->strayId());
        answer->expectReadingBack(*record);
        return client.readRequest(record->resource(), record->id());
    };
    return {exchange(std::move(request)), [answer](const RawReply &reply) { return answer->read(reply); },
            std::move(followUp)};
}

void Client::complete(WireRequest &request, Intent intent, const Record &record)
{
    intent.verb = request.verb;
    intent.path = request.url.path();
    intent.resource = QString(record.resource().type);
    intent.id = record.id();
    if (intent.title.isEmpty())
        intent.title = record.title();
    request.intent = intent.toJson();
    request.isOnRecord = intent.isOnRecord;
}

Pending<Record> Client::create(const Record &draft, Intent intent) const
{
    return write(creation(draft, std::move(intent)), draft.resource(), draft.id());
}

QJsonObject Client::recordOfCreation(const Record &draft, const Intent &intent) const
{
    return creation(draft, intent).intent;
}

WireRequest Client::creation(const Record &draft, Intent intent) const
{
    const Dialect &dialect = m_connection->dialect();
    const WireBody body =
        dialect.createBody(draft, m_connection->aliasesToWrite(draft.resource(), Refusals::In::Creation));
    WireRequest wire =
        request(body.verb, dialect.listPath(draft.resource()), dialect.recordQuery(draft.resource()));
    wire.contentType = body.contentType;
    wire.prefer = dialect.prefer;
    wire.body = body.body;
    if (!draft.id().isEmpty() && !isSendableId(draft.id()))
        wire.refusal = unsendable(draft.id());
    intent.wanted = toSnapshot(draft);
    complete(wire, std::move(intent), draft);
    return wire;
}

Pending<Record> Client::update(const Record &base, const Record &draft, Intent intent) const
{
    const Dialect &dialect = m_connection->dialect();
    const WireBody body =
        dialect.updateBody(base, draft, m_connection->aliasesToWrite(base.resource(), Refusals::In::Update));
    WireRequest wire = request(body.verb, dialect.recordPath(base.resource(), base.id()),
                               dialect.recordQuery(base.resource()));
    wire.contentType = body.contentType;
    wire.prefer = dialect.prefer;
    wire.body = body.body;
    if (!isSendableId(base.id(), base.resource().idShape))
        wire.refusal = unsendable(base.id());
    intent.before = toSnapshot(base);
    intent.wanted = toSnapshot(draft);
    complete(wire, std::move(intent), base);
    return write(std::move(wire), base.resource(), base.id());
}

/// Where records do not go away, the change that ends one.
WireBody Client::removeBody(const Record &record) const
{
    if (!record.resource().ending.isKnown())
        return {.verb = "DELETE"};
    return m_connection->dialect().updateBody(
        record, endingDraft(record), m_connection->aliasesToWrite(record.resource(), Refusals::In::Update));
}

Pending<Done> Client::remove(const Record &record, Intent intent) const
{
    const Dialect *dialect = &m_connection->dialect();
    const WireBody body = removeBody(record);
    WireRequest wire = request(body.verb, dialect->recordPath(record.resource(), record.id()));
    if (!body.contentType.isEmpty()) {
        wire.contentType = body.contentType;
        wire.prefer = dialect->prefer;
        wire.body = body.body;
        intent.wanted = toSnapshot(endingDraft(record));
    }
    if (!isSendableId(record.id(), record.resource().idShape))
        wire.refusal = unsendable(record.id());
    intent.before = toSnapshot(record);
    complete(wire, std::move(intent), record);
    return {exchange(std::move(wire)), [dialect](const RawReply &reply) -> Outcome<Done> {
                const bool isDone =
                    reply.httpStatus == 200 || reply.httpStatus == 202 || reply.httpStatus == 204;
                if (reply.failure || !isDone)
                    return errorIn(*dialect, reply, true);
                const std::optional<Error> error =
                    reply.httpStatus == 204 ? std::nullopt : dialect->readDone(reply.body);
                if (error)
                    return unreadable(*error, reply, true);
                return Done{};
            }};
}

Pending<QJsonObject> Client::document(QLatin1StringView type) const
{
    const Dialect *dialect = &m_connection->dialect();
    const Resource like{
        .type = type, .singular = "", .plural = "", .methods = Method::Read, .attributes = {}};
    return {exchange(request("GET", dialect->listPath(like))),
            [dialect](const RawReply &reply) -> Outcome<QJsonObject> {
                if (reply.failure || reply.httpStatus != 200)
                    return errorIn(*dialect, reply, false);
                const QJsonObject told = QJsonDocument::fromJson(reply.body).object();
                if (told.isEmpty())
                    return unreadable({.kind = Error::Kind::NotThisApi}, reply, false);
                return told;
            }};
}

Pending<Done> Client::probe() const
{
    const Dialect *dialect = &m_connection->dialect();
    const Resource *resource = platform().scope;
    const Query query{.resource = resource, .pageSize = 1};
    return {exchange(request("GET", dialect->listPath(*resource), dialect->listQuery(query, {}))),
            [dialect, resource](const RawReply &reply) -> Outcome<Done> {
                if (reply.failure || reply.httpStatus != 200)
                    return errorIn(*dialect, reply, false);
                const Outcome<ReadPage> page = dialect->readPage(*resource, reply.body);
                if (!page)
                    return unreadable(page.error(), reply, false);
                return Done{};
            }};
}

QString Client::curlForList(const Query &query) const
{
    const Dialect &dialect = m_connection->dialect();
    return curlCommand(
        request("GET", dialect.listPath(*query.resource), dialect.listQuery(query, m_connection->aliases())),
        m_connection->account());
}

QString Client::curlForRecord(const Resource &resource, const QString &id) const
{
    const WireRequest wire = readRequest(resource, id);
    return wire.refusal ? QString() : curlCommand(wire, m_connection->account());
}

} // namespace cordboard
