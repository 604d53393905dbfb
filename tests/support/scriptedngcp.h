#pragma once

#include "catalogue/ngcp/ngcp.h"
#include "net/client.h"
#include "net/connection.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cordboard::test {

/// What a request asked for, by verb and path: "GET /api/customers/42". Without its query.
inline QByteArray askedFor(const QByteArray &request)
{
    const QByteArray line = request.first(request.indexOf('\r'));
    const QByteArray target = line.split(' ').value(1);
    return line.split(' ').value(0) + ' ' + target.split('?').value(0);
}

inline QByteArray ngcpError(int status, const QByteArray &message)
{
    return answer(status, "{\"code\":" + QByteArray::number(status) + ",\"message\":\"" + message + "\"}\n",
                  {}, "application/json");
}

inline QByteArray ngcpRecord(const QByteArray &members)
{
    return answer(200, "{\"_links\":{}," + members + "}\n", {}, "application/json");
}

inline QByteArray bodyOf(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

/// What a create is answered with.
inline QByteArray created(const QByteArray &location)
{
    return answer(201, {}, "Location: " + location + "\r\n", "application/json");
}

/// A page of a listing; what is embedded as it stands in the document.
inline QByteArray listing(const QByteArray &embedded, int total, const QByteArray &links = {})
{
    const QByteArray rows = embedded.isEmpty() ? QByteArray() : "\"_embedded\":{" + embedded + "},";
    return answer(
        200, "{" + rows + "\"_links\":{" + links + "},\"total_count\":" + QByteArray::number(total) + "}", {},
        "application/json");
}

/// With one value set: a base, or a draft.
inline Record withValue(const Resource &resource, const QString &id, const QString &name,
                        const QVariant &value)
{
    Record record(resource, id);
    record.setValue(name, value);
    return record;
}

/// An NGCP that answers as it is told, and a client signed in to it.
struct ScriptedNgcp
{
    using Answers = std::function<QByteArray(const QByteArray &askedFor, const QByteArray &request)>;

    explicit ScriptedNgcp(Answers answers)
        : server([answers = std::move(answers)](QSslSocket &socket, const QByteArray &request) {
            socket.write(answers(askedFor(request), request));
        })
        , connection({.id = QStringLiteral("test"),
                      .name = QStringLiteral("Test"),
                      .platform = QStringLiteral("ngcp"),
                      .environment = QStringLiteral("custom"),
                      .url = server.url(),
                      .userName = QStringLiteral("administrator")},
                     Secret("secret"), {.retries = {.attempts = 1}})
        , client(connection)
    {
    }

    QByteArrayList asked() const
    {
        QByteArrayList lines;
        for (const QByteArray &request : server.requests())
            lines.append(askedFor(request));
        return lines;
    }

    ScriptedServer server;
    Connection connection;
    Client client;
};

} // namespace cordboard::test
