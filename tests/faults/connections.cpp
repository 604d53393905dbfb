#include "faults/matrix.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#    include <arpa/inet.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Ask;
using test::Matrix;
using test::ScriptedServer;
using test::Tongue;
using test::Verdict;

namespace {

/// A port that takes no more connections and refuses none.
class BlackHole
{
public:
    BlackHole()
    {
        m_listener = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        listen(m_listener, 0);
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        for (int &filler : m_fillers) {
            filler = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            connect(filler, reinterpret_cast<sockaddr *>(&address), size);
        }
    }
    ~BlackHole()
    {
        for (const int filler : m_fillers)
            close(filler);
        close(m_listener);
    }

    quint16 port = 0;

private:
    int m_listener = -1;
    std::array<int, 4> m_fillers{};
};

/// Wants a certificate, and sees that there is none when the handshake has ended for the client: so it is
/// with TLS 1.3.
class Doorkeeper final : public QTcpServer
{
public:
    explicit Doorkeeper(const test::Certificates::Pair &pair)
    {
        QFile key(pair.key);
        if (key.open(QIODevice::ReadOnly))
            m_tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        m_tls.setLocalCertificate(QSslCertificate::fromPath(pair.certificate).value(0));
        m_tls.setProtocol(QSsl::TlsV1_3OrLater);
        m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        listen(QHostAddress::LocalHost);
    }

    QByteArray heard;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls;
};

void ignore(QSslSocket &, const QByteArray &) { }

/// Where no request arrives it does not matter which platform it was for.
const Ask anyRead{&test::telecomCenterTongue(), "GET"};

} // namespace

/// The rows in which nothing of a request may reach anybody.
class TestConnections : public QObject
{
    Q_OBJECT

public:
    explicit TestConnections(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    /// Where to, for one platform.
    using AccountFor = std::function<Account(const Tongue &)>;

    /// Writes are known not to have been sent.
    void expect(const QString &row, Verdict read, const AccountFor &accountFor)
    {
        m_matrix.judge(
            row, [read](const Ask &what) { return what.isRead() ? read : Verdict::NotSent; },
            [&](const Ask &what, ScriptedServer *) { return accountFor(*what.tongue); });
    }

private Q_SLOTS:
    void row1KnowsThatANameDoesNotExist()
    {
        expect(u"1"_s, Verdict::Retried, [this](const Tongue &tongue) {
            return m_matrix.account(tongue, QUrl(u"https://no-such-host.invalid"_s));
        });
    }

    void row2KnowsThatNobodyListens()
    {
        quint16 port = 0;
        {
            const ScriptedServer gone(ignore);
            port = gone.serverPort();
        }
        expect(u"2"_s, Verdict::Retried,
               [&](const Tongue &tongue) { return m_matrix.account(tongue, Matrix::https(port)); });
        expect(u"2"_s, Verdict::Retried, [&](const Tongue &tongue) {
            return m_matrix.account(tongue, QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        });
    }

    void row3KnowsThatNoConnectionCame()
    {
        const BlackHole hole;
        expect(u"3"_s, Verdict::Retried,
               [&](const Tongue &tongue) { return m_matrix.account(tongue, Matrix::https(hole.port)); });
    }

    void row4KnowsThatTheLineWasNeverEncrypted()
    {
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        expect(u"4"_s, Verdict::Retried, [&](const Tongue &tongue) {
            return m_matrix.account(tongue, Matrix::https(silent.serverPort()));
        });
    }

    void rows5To7TrustNoStranger_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<test::Certificates::Pair>("pair");
        QTest::addColumn<bool>("isTrusted");
        QTest::addRow("5 self-signed") << u"5"_s << m_matrix.certificates().good() << false;
        QTest::addRow("6 another name") << u"6"_s << m_matrix.certificates().wrongName() << true;
        QTest::addRow("7 expired") << u"7"_s << m_matrix.certificates().expired() << true;
        QTest::addRow("7 not yet valid") << u"7"_s << m_matrix.certificates().early() << true;
    }

    void rows5To7TrustNoStranger()
    {
        QFETCH(QString, row);
        QFETCH(test::Certificates::Pair, pair);
        QFETCH(bool, isTrusted);
        QVERIFY(!pair.certificate.isEmpty());
        const ScriptedServer server(ignore, pair.certificate, pair.key);
        expect(row, Verdict::Failed, [&](const Tongue &tongue) {
            return m_matrix.account(tongue, server.url(), isTrusted ? pair.certificate : QString());
        });
        QVERIFY(server.requests().isEmpty());
    }

    void row60SpeaksOfTheClockWhereDatesAreTheTrouble()
    {
        for (const auto &pair : {m_matrix.certificates().early(), m_matrix.certificates().expired()}) {
            const ScriptedServer server(ignore, pair.certificate, pair.key);
            Connection connection(m_matrix.account(*anyRead.tongue, server.url(), pair.certificate),
                                  Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), anyRead);
            m_matrix.note(u"60"_s, anyRead,
                          error && error->detail.contains("clock"_L1) ? QString()
                                                                      : u"no word of the clock"_s);
        }
        const ScriptedServer server(ignore, m_matrix.certificates().good().certificate,
                                    m_matrix.certificates().good().key);
        Connection connection(m_matrix.account(*anyRead.tongue, server.url()), Secret("pw"), test::hurried);
        QVERIFY(!Matrix::askAndWait(Client(connection), anyRead)->detail.contains("clock"_L1));
    }

    void row8LocksTheAccountWhenThePinnedCertificateChanged()
    {
        const test::Certificates::Pair &pair = m_matrix.certificates().good();
        const ScriptedServer server(ignore, pair.certificate, pair.key);
        const auto pinned = [&](const Tongue &tongue) {
            Account other = m_matrix.account(tongue, server.url(), pair.certificate);
            other.pin = QString(64, u'a');
            return other;
        };
        expect(u"8"_s, Verdict::Failed, pinned);
        QVERIFY(server.requests().isEmpty());
        for (const Tongue *tongue : test::tongues()) {
            const int before = server.connections();
            Connection connection(pinned(*tongue), Secret("pw"), test::hurried);
            QSignalSpy changed(&connection, &Connection::pinChanged);
            for (const QByteArray &verb : tongue->verbs())
                QCOMPARE(Matrix::askAndWait(Client(connection), {tongue, verb})->kind,
                         Error::Kind::PinChanged);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(server.connections(), before + 1); // locked: no second look
        }
    }

    void row8TrustsThePinnedCertificateAlone()
    {
        const test::Certificates::Pair &pair = m_matrix.certificates().wrongName();
        const ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) {
                socket.write(test::answer(200, anyRead.tongue->page({}, 0)));
            },
            pair.certificate, pair.key);
        Account pinned = m_matrix.account(*anyRead.tongue, server.url());
        const QSslCertificate certificate = QSslCertificate::fromPath(pair.certificate).constFirst();
        pinned.pin = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
        Connection connection(pinned, Secret("pw"), test::hurried);

        QVERIFY(!Matrix::askAndWait(Client(connection), anyRead));
    }

    void rows9And10EndWhereTheHandshakeDoes_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QByteArray>("alert");
        QTest::addRow("9 only an old TLS") << u"9"_s << QByteArray::fromHex("15030100020246");
        QTest::addRow("10 client certificate refused") << u"10"_s << QByteArray::fromHex("1503030002022a");
    }

    void rows9And10EndWhereTheHandshakeDoes()
    {
        QFETCH(QString, row);
        QFETCH(QByteArray, alert);
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, alert] {
                socket->write(alert);
                socket->disconnectFromHost();
            });
        });
        expect(row, Verdict::Failed, [&](const Tongue &tongue) {
            return m_matrix.account(tongue, Matrix::https(server.serverPort()));
        });
    }

    /// A request may have left before the refusal came, so nobody knows. Nothing of it was read there.
    void row10IsNotKnownWhereTheHandshakeEndedBefore()
    {
        const test::Certificates::Pair &pair = m_matrix.certificates().good();
        const Doorkeeper server(pair);
        m_matrix.judge(
            u"10"_s, [](const Ask &what) { return what.isRead() ? Verdict::Retried : Verdict::Unknown; },
            [&](const Ask &what, ScriptedServer *) {
                return m_matrix.account(*what.tongue, Matrix::https(server.serverPort()), pair.certificate);
            });
        QCOMPARE(server.heard, QByteArray());
    }

    void row11NamesTheProxyThatRefused_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::addRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        QTest::addRow("407") << QByteArray(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
            "realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    }

    void row11NamesTheProxyThatRefused()
    {
        QFETCH(QByteArray, refusal);
        const ScriptedServer api(ignore);
        const ScriptedServer proxy([&](QSslSocket &socket, const QByteArray &) { socket.write(refusal); });
        const auto through = [&](const Tongue &tongue) {
            Account other = m_matrix.account(tongue, Matrix::https(api.serverPort()));
            other.proxy = {Proxy::Mode::Manual, u"127.0.0.1"_s, proxy.serverPort()};
            return other;
        };
        expect(u"11"_s, Verdict::Failed, through);
        QCOMPARE(api.connections(), 0);
        for (const QByteArray &request : proxy.requests())
            QVERIFY(request.startsWith("CONNECT ") && !request.contains("Authorization: Basic"));
        Connection connection(through(*anyRead.tongue), Secret("pw"), test::hurried);
        const auto error = Matrix::askAndWait(Client(connection), anyRead);
        QCOMPARE(error->kind, Error::Kind::ProxyRefused);
        QCOMPARE(error->detail, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
    }
};

Q_DECLARE_METATYPE(cordboard::test::Certificates::Pair)

namespace cordboard::test {

int runConnections(Matrix &matrix, int argc, char *argv[])
{
    TestConnections connections(matrix);
    return QTest::qExec(&connections, argc, argv);
}

} // namespace cordboard::test

#include "connections.moc"
