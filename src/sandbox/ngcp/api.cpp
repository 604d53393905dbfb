#include "sandbox/ngcp/api.h"

#include "sandbox/ngcp/body.h"
#include "sandbox/ngcp/hal.h"
#include "sandbox/ngcp/panel.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr std::pair<Verb, const char *> verbs[] = {{Verb::Get, "GET"},
                                                       {Verb::Post, "POST"},
                                                       {Verb::Put, "PUT"},
                                                       {Verb::Patch, "PATCH"},
                                                       {Verb::Delete, "DELETE"}};
    constexpr qint64 politePage = 100;

    Verbs verbOf(const QByteArray &method)
    {
        for (const auto &[verb, name] : verbs) {
            if (method == name)
                return verb;
        }
        return {};
    }

    QStringList operationsOf(const Resource &resource, const NgcpProfile &profile)
    {
        const bool isOldForward = profile.allPatchesOfForwards && resource.name == "callforwards"_L1;
        return resource.is(Trait::AllPatches) || isOldForward
            ? QStringList{u"add"_s, u"replace"_s, u"remove"_s, u"copy"_s}
            : QStringList{u"replace"_s, u"copy"_s};
    }

} // namespace

Answer Api::answer()
{
    const Request &request = m_context.request;
    const QString name = request.path.value(0);
    if (name.isEmpty() && request.method == "GET")
        return capabilities(m_context);
    if (name.isEmpty() && request.method == "OPTIONS")
        return collections();
    const Resource *resource = resourceNamed(name);
    if (!resource)
        throw pathNotFound();
    if (request.path.size() == 1)
        return {301, {}, {}, {{"Location", request.origin + request.rawPath + '/'}}};
    const bool isWrite = request.method != "GET" && request.method != "OPTIONS";
    if (isWrite && !request.header("Link").isEmpty())
        throw Refused{400, u"The request must not have a Link header."_s};
    checkCaller(*resource);
    const std::unique_ptr<Handler> handler = resource->make(*resource, m_context);
    const QString id = request.path.value(1);
    if (id.isEmpty())
        return collection(*handler);
    if (request.path.value(2) == "journal"_L1) {
        if (!handler->find(id))
            throw notFound(QString(resource->entity));
        return journal(m_context, *handler);
    }
    if (request.path.size() > 3 || !request.path.value(2).isEmpty())
        throw pathNotFound();
    return item(*handler, id);
}

void Api::checkCaller(const Resource &resource) const
{
    const QByteArray &method = m_context.request.method;
    const Caller &caller = m_context.caller;
    if (!resource.readers.testFlag(caller.role))
        throw Refused{403, u"Invalid user"_s};
    if (method == "GET" || method == "OPTIONS")
        return;
    if (caller.isReadOnly)
        throw Refused{403, u"Invalid HTTP method for read-only user"_s};
    if (!resource.writers.testFlag(caller.role))
        throw Refused{403, u"Read-only resource for authenticated role"_s};
    if (resource.is(Trait::Licensed) && !m_context.profile().isLicensed)
        throw Refused{403, u"Invalid license"_s};
}

void Api::checkAccept(const Resource &resource) const
{
    const QByteArray accept = m_context.request.header("Accept");
    if (!resource.is(Trait::GenericGet) || accept.isEmpty() || accept.contains("*/*")
        || accept.contains("application/json"))
        return;
    throw Refused{500,
                  u"Requested unknown type '%1', supported types: application/json."_s.arg(
                      QString::fromLatin1(accept))};
}

Answer Api::collections() const
{
    Answer answer{200, "{}", "application/json"};
    for (const Resource *resource : allResources()) {
        const QByteArray name(resource->name.latin1());
        answer.add("Link",
                   "</api/" + name + "/>; rel=\"collection http://purl.org/sipwise/ngcp-api/#rel-" + name
                       + '"');
    }
    return answer;
}

Answer Api::shown(int status, const QJsonObject &document) const
{
    const bool isExact = m_context.request.header("Accept") == "application/json";
    Answer answer{status, halBytes(document, m_context.profile()),
                  isExact ? QByteArray("application/json")
                          : QByteArray("application/hal+json; profile=\"http://purl.org/sipwise/ngcp-api/\"; "
                                       "charset=utf-8")};
    if (document.contains("id"_L1)) {
        for (const QByteArray &link : linkHeaders(document))
            answer.add("Link", link);
    }
    return answer;
}

bool Api::wantsRepresentation() const
{
    return m_context.request.header("Prefer") == "return=representation";
}

Answer Api::options(const Resource &resource, bool isItem) const
{
    const Verbs known = isItem ? resource.item : resource.collection;
    QStringList methods{u"GET"_s, u"HEAD"_s, u"OPTIONS"_s};
    for (const auto &[verb, name] : verbs) {
        const bool mayWrite =
            !m_context.caller.isReadOnly && resource.writers.testFlag(m_context.caller.role);
        if (verb != Verb::Get && known.testFlag(verb) && mayWrite)
            methods.append(QString::fromLatin1(name));
    }
    const QJsonObject body{{u"methods"_s, QJsonArray::fromStringList(methods)}};
    Answer answer{200, QJsonDocument(body).toJson(), "application/json"};
    answer.add("Allow", methods.join(u", "_s).toLatin1());
    if (!isItem)
        answer.add("Accept-Post",
                   "application/hal+json; profile=http://purl.org/sipwise/ngcp-api/#rel-"
                       + QByteArray(resource.name.latin1()));
    else if (known.testFlag(Verb::Patch))
        answer.add("Accept-Patch", "application/json-patch+json");
    return answer;
}

Answer Api::collection(Handler &handler)
{
    const Resource &resource = handler.resource();
    const QByteArray &method = m_context.request.method;
    if (method == "OPTIONS")
        return options(resource, false);
    if (!(resource.collection & verbOf(method)))
        throw pathNotFound();
    if (method == "POST")
        return create(handler);
    if (resource.is(Trait::OneObject))
        return shown(200, handler.shown({}));
    Answer answer = shown(200, halList(handler, m_context));
    if (m_context.parameter(u"rows").toLongLong() > politePage)
        answer.delay = m_context.profile().latencyOfHugePages;
    return answer;
}

Answer Api::item(Handler &handler, const QString &id)
{
    const Resource &resource = handler.resource();
    const QByteArray &method = m_context.request.method;
    if (method != "OPTIONS" && !(resource.item & verbOf(method)))
        throw pathNotFound();
    const std::optional<Row> row = handler.find(id);
    if (method == "OPTIONS")
        return options(resource, true);
    if (!row)
        throw notFound(QString(resource.entity));
    if (method == "GET") {
        checkAccept(resource);
        return shown(200, halItem(handler, *row, m_context));
    }
    if (method == "DELETE") {
        note(handler, *row, u"delete"_s);
        handler.remove(*row);
        return {204};
    }
    return change(handler, *row);
}

Answer Api::create(Handler &handler)
{
    const Resource &resource = handler.resource();
    const Row row = handler.create(objectFrom(m_context.request));
    note(handler, row, u"create"_s);
    const bool isShown = wantsRepresentation() && !resource.is(Trait::EmptyPost);
    Answer answer = isShown ? shown(201, halItem(handler, row, m_context)) : Answer{201};
    answer.add("Location", hrefOf(handler, row));
    if (resource.name == "subscriberregistrations"_L1)
        answer.delay = m_context.profile().latencyOfRegistrations;
    return answer;
}

Answer Api::change(Handler &handler, const Row &before)
{
    const Request &request = m_context.request;
    const Resource &resource = handler.resource();
    const QJsonObject body = request.method == "PATCH"
        ? patched(handler.shown(before), operationsFrom(request, operationsOf(resource, m_context.profile())))
        : objectFrom(request);
    const Row row = handler.replace(before, body);
    note(handler, row, u"update"_s);
    const bool isShown = wantsRepresentation();
    Answer answer = isShown ? shown(200, halItem(handler, row, m_context)) : Answer{204};
    answer.add("Preference-Applied",
               isShown ? QByteArray("return=representation") : QByteArray("return=minimal"));
    if (handler.idOf(row) != handler.idOf(before))
        answer.add("Location", hrefOf(handler, row));
    if (resource.name == "subscriberregistrations"_L1)
        answer.delay = m_context.profile().latencyOfRegistrations;
    return answer;
}

void Api::note(const Handler &handler, const Row &row, const QString &operation) const
{
    Row entry{.reseller = row.reseller};
    const Resource &resource = handler.resource();
    entry.doc = {
        {u"owner"_s, u"%1/%2"_s.arg(resource.name, handler.idOf(row))},
        {u"operation"_s, operation},
        {u"resource_name"_s, QString(resource.name)},
        {u"resource_id"_s, row.id},
        {u"timestamp"_s, timeNow()},
        {u"username"_s, m_context.caller.login},
        {u"content"_s, QString::fromUtf8(QJsonDocument(handler.shown(row)).toJson(QJsonDocument::Compact))}};
    m_context.store.insert("journal"_L1, entry);
}

} // namespace cordboard::sandbox::ngcp
