#pragma once

#include "net/client.h"
#include "net/connection.h"
#include "support/scriptedserver.h"

#include <QUrlQuery>

namespace cordboard::test {

/// A platform with as many DID numbers as one likes, whose ids count from 1, and which answers for each page
/// what the test makes of the truth.
class ListServer
{
public:
    struct Told
    {
        QList<qint64> ids = {};
        std::optional<qint64> total = {};
        bool isLast = false;
    };
    /// What is said of a page: the truth, changed.
    using Lie = std::function<void(int page, int pageSize, Told &truth)>;

    explicit ListServer(qint64 rows, Lie lie = {})
        : m_rows(rows)
        , m_lie(std::move(lie))
        , m_server([this](QSslSocket &socket, const QByteArray &request) { take(socket, request); })
        , m_connection({.id = QStringLiteral("test"),
                        .name = QStringLiteral("Test"),
                        .platform = QStringLiteral("telecomcenter"),
                        .environment = QStringLiteral("embedded"),
                        .url = m_server.url(),
                        .userName = QStringLiteral("operator")},
                       Secret("x"), {.retries = {.attempts = 1}})
        , m_client(m_connection)
    {
    }

    const Client &client() const { return m_client; }
    /// The pages that were asked for, in order.
    const QList<int> &asked() const { return m_asked; }
    void forget() { m_asked.clear(); }
    void setRows(qint64 rows) { m_rows = rows; }
    void setLie(Lie lie) { m_lie = std::move(lie); }
    /// Whether requests wait for release().
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        for (const auto &[socket, reply] : std::exchange(m_held, {})) {
            if (socket)
                socket->write(reply);
        }
    }

private:
    void take(QSslSocket &socket, const QByteArray &request)
    {
        const QByteArray target = request.split(' ').value(1);
        const QUrlQuery query(QUrl::fromPercentEncoding(target.sliced(target.indexOf('?') + 1)));
        const int page = query.queryItemValue(QStringLiteral("page[number]")).toInt();
        const int size = query.queryItemValue(QStringLiteral("page[size]")).toInt();
        m_asked.append(page);
        Told told{.total = m_rows};
        for (qint64 id = qint64(page - 1) * size + 1; id <= std::min<qint64>(qint64(page) * size, m_rows);
             ++id)
            told.ids.append(id);
        told.isLast = qint64(page) * size >= m_rows;
        if (m_lie)
            m_lie(page, size, told);
        const QByteArray reply = answer(200, document(told));
        if (m_isHeld)
            m_held.append({&socket, reply});
        else
            socket.write(reply);
    }

    static QByteArray document(const Told &told)
    {
        QByteArray rows;
        for (const qint64 id : told.ids) {
            const QByteArray number = QByteArray::number(id);
            rows += (rows.isEmpty() ? "" : ",") + ("{\"id\":\"" + number)
                + "\",\"type\":\"available_did_numbers\",\"attributes\":{\"number\":\"370" + number + "\"}}";
        }
        QByteArray text = "{\"data\":[" + rows + "],\"links\":{\"first\":\"x\"";
        if (!told.isLast)
            text += ",\"next\":\"x\"";
        text += "}";
        if (told.total)
            text += ",\"meta\":{\"record_count\":" + QByteArray::number(*told.total) + "}";
        return text + "}";
    }

    qint64 m_rows;
    Lie m_lie;
    QList<int> m_asked;
    bool m_isHeld = false;
    QList<std::pair<QPointer<QSslSocket>, QByteArray>> m_held;
    ScriptedServer m_server;
    Connection m_connection;
    Client m_client;
};

} // namespace cordboard::test
