#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace cordboard::test {

/// A server that follows a script on a real socket: it takes whole requests, counts them, and then does
/// whatever the test says, however rude.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<void(QSslSocket &, const QByteArray &request)>;

    explicit ScriptedServer(Script script, const QString &certificate = {}, const QString &key = {})
        : m_script(std::move(script))
        , m_certificate(certificate)
        , m_key(key)
    {
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                        .arg(m_key.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"))
                        .arg(serverPort()));
    }
    const QList<QByteArray> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &verb) const
    {
        return std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const QByteArray &request) { return request.startsWith(verb + ' '); });
    }
    void forget() { m_requests.clear(); }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (!m_key.isEmpty()) {
            QFile key(m_key);
            if (key.open(QIODevice::ReadOnly)) {
                socket->setLocalCertificate(m_certificate);
                socket->setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
            }
            socket->setPeerVerifyMode(QSslSocket::QueryPeer);
            socket->startServerEncryption();
        }
        auto *buffer = new QByteArray;
        connect(socket, &QObject::destroyed, this, [buffer] { delete buffer; });
        connect(socket, &QSslSocket::readyRead, this, [this, socket, buffer] { take(*socket, *buffer); });
    }

private:
    void take(QSslSocket &socket, QByteArray &buffer)
    {
        buffer += socket.readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : buffer.first(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.sliced(15).trimmed().toLongLong();
        }
        if (buffer.size() < end + 4 + length)
            return;
        const QByteArray request = buffer.first(end + 4 + length);
        buffer.remove(0, request.size());
        m_requests.append(request);
        m_script(socket, request);
    }

    Script m_script;
    QString m_certificate;
    QString m_key;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

/// A whole answer with a Content-Length.
inline QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {},
                         const QByteArray &type = "application/vnd.api+json")
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace cordboard::test
