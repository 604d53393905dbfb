#include "sandbox/ngcp/panel.h"

#include "sandbox/ngcp/hal.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    Answer json(int status, const QJsonObject &body)
    {
        return {status, QJsonDocument(body).toJson(), "application/json"};
    }

    QStringList methodNames(Verbs verbs, bool mayWrite)
    {
        QStringList names;
        for (const auto &[verb, name] :
             std::initializer_list<std::pair<Verb, QString>>{{Verb::Get, u"GET"_s},
                                                             {Verb::Post, u"POST"_s},
                                                             {Verb::Put, u"PUT"_s},
                                                             {Verb::Patch, u"PATCH"_s},
                                                             {Verb::Delete, u"DELETE"_s}}) {
            if (verbs.testFlag(verb) && (verb == Verb::Get || mayWrite))
                names.append(name);
        }
        return names;
    }

    Answer selfCarePage(const Store &store, qint64 subscriber)
    {
        const std::optional<Row> row = store.find("subscribers"_L1, subscriber);
        if (!row)
            return {403, "<html><body>This link has been used, or is too old.</body></html>",
                    "text/html; charset=utf-8"};
        const QString name = row->text("username"_L1).toHtmlEscaped() + u'@' + row->text("domain"_L1);
        return {200, ("<html><body>Self care of "_L1 + name + "</body></html>"_L1).toUtf8(),
                "text/html; charset=utf-8"};
    }

    qint64 subscriberOfLogin(const QByteArray &path)
    {
        const QList<QByteArray> steps = path.split('/');
        const bool isLogin = steps.size() == 5 && steps.at(1) == "subscriber" && steps.at(3) == "details"
            && steps.at(4) == "login_to_csc_v2";
        return isLogin ? steps.at(2).toLongLong() : 0;
    }

} // namespace

Answer platformInfo(const NgcpProfile &profile)
{
    return json(200,
                {{u"type"_s, profile.isLicensed ? u"spce"_s : u"sppro"_s},
                 {u"csc_v2_mode"_s, u"yes"_s},
                 {u"ngcp_version"_s, u"mr26.2"_s},
                 {u"licenses"_s, QJsonArray()}});
}

Answer userInfo(const Context &context)
{
    const std::optional<Row> admin = context.store.find("admins"_L1, context.caller.id);
    return json(200,
                {{u"username"_s, context.caller.login},
                 {u"role"_s, roleName(*admin)},
                 {u"permissions"_s, QJsonObject()},
                 {u"read_only"_s, context.caller.isReadOnly}});
}

Answer capabilities(const Context &context)
{
    QJsonObject all;
    for (const Resource *resource : allResources()) {
        if (!resource->readers.testFlag(context.caller.role))
            continue;
        const bool mayWrite = !context.caller.isReadOnly && resource->writers.testFlag(context.caller.role)
            && (!resource->is(Trait::Licensed) || context.profile().isLicensed);
        QJsonArray fields, sorting{u"id"_s}, parameters;
        for (const Field &field : resource->fields) {
            if (field.need == Need::Hidden)
                continue;
            fields.append(QJsonObject{{u"name"_s, QString(field.name)},
                                      {u"mandatory"_s, field.need == Need::Required},
                                      {u"readonly"_s, field.need == Need::ReadOnly}});
            if (field.type != Type::List && field.type != Type::Object)
                sorting.append(QString(field.name));
        }
        for (const Filter &filter : resource->filters)
            parameters.append(QJsonObject{{u"param"_s, QString(filter.name)}});
        const auto actions = [&](Verbs verbs) {
            return QJsonArray::fromStringList(methodNames(verbs, mayWrite));
        };
        all[resource->name] = QJsonObject{{u"actions"_s, actions(resource->collection)},
                                          {u"item_actions"_s, actions(resource->item)},
                                          {u"fields"_s, fields},
                                          {u"sorting_cols"_s, sorting},
                                          {u"query_params"_s, parameters}};
    }
    return json(200, all);
}

Answer newToken(const Context &context, Doorkeeper &doorkeeper)
{
    if (context.caller.isReadOnly)
        throw Refused{403, u"Invalid HTTP method for read-only user"_s};
    return json(201, {{u"token"_s, doorkeeper.issueOneTime(context.caller.id, 0)}});
}

Answer journal(const Context &context, const Handler &handler)
{
    Condition condition;
    const QString owner = context.request.path.value(0) + u'/' + context.request.path.value(1);
    condition.add(member(u"owner") + " = ?"_L1, {owner});
    for (const QStringView name : {u"operation", u"username"}) {
        if (const QString wanted = context.parameter(name); !wanted.isNull())
            condition.add(member(name) + " = ?"_L1, {wanted});
    }
    QJsonArray entries;
    for (const Row &row : context.store.rows("journal"_L1, condition.where, condition.values, u"id DESC"_s)) {
        QJsonObject entry = row.doc;
        entry.remove("owner"_L1);
        entry["id"_L1] = row.id;
        entries.append(entry);
    }
    const QString here = u"/api/%1/%2/journal/"_s.arg(handler.resource().name, context.request.path.value(1));
    QJsonObject document{{u"total_count"_s, entries.size()},
                         {u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, here}}}}}};
    if (!entries.isEmpty())
        document["_embedded"_L1] = QJsonObject{{u"ngcp:journal"_s, entries}};
    return {200, halBytes(document, context.profile()), "application/json"};
}

Answer panelAnswer(const Request &request, Store &store, Doorkeeper &doorkeeper)
{
    if (request.rawPath == "/login_jwt" && request.method == "POST")
        return json(200, doorkeeper.login(request));
    if (const qint64 subscriber = subscriberOfLogin(request.rawPath)) {
        const Caller caller = doorkeeper.admit(request);
        const std::optional<Row> row = store.find("subscribers"_L1, subscriber);
        const bool isForeign = row && caller.reseller != 0 && row->reseller != caller.reseller;
        if (!row || isForeign)
            throw notFound(u"subscriber");
        if (caller.isReadOnly)
            throw Refused{403, u"Forbidden"_s};
        const QString token = doorkeeper.issueOneTime(caller.id, subscriber);
        // Self care is another virtual host, on 443.
        return {302, {}, {}, {{"Location", "https://ngcp.example.com/?a=" + token.toLatin1()}}};
    }
    if (request.rawPath == "/" && !request.query.isEmpty() && request.query.first().first == "a"_L1)
        return selfCarePage(store, doorkeeper.redeem(request.query.first().second));
    return {404, "<html><head><title>404 Not Found</title></head></html>", "text/html"};
}

} // namespace cordboard::sandbox::ngcp
