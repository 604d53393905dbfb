#include "catalogue/telecomcenter/telecomcenter.h"
#include "net/client.h"
#include "net/connection.h"
#include "support/await.h"
#include "support/scriptedserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::answer;
using test::ScriptedServer;

namespace {

constexpr Deadlines shortDeadlines{
    .firstByte = 400ms, .idle = 300ms, .totalRead = 1200ms, .totalWrite = 900ms, .retries = {.attempts = 1}};
const Deadlines onceOnly{.retries = {.attempts = 1}};
const QByteArray oneCustomer = R"({"data":{"id":"7","type":"customers","attributes":{"name":"A"}}})";
const QByteArray noCustomers = R"({"data":[],"meta":{"record_count":0}})";

Account accountAt(const ScriptedServer &server, const QString &caFile = {})
{
    return {.platform = u"telecomcenter"_s, .url = server.url(), .userName = u"operator"_s, .caFile = caFile};
}

Record draft()
{
    Record customer(telecomcenter::customers);
    customer.setValue(u"name", u"A"_s);
    return customer;
}

const Query customers{.resource = &telecomcenter::customers};

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_key;

    /// What became of a write of this kind.
    static Error::Fate fateOf(const Client &client, const QByteArray &verb)
    {
        if (verb == "POST")
            return test::await(client.create(draft())).error().fate;
        if (verb == "PATCH")
            return test::await(client.update(Record(telecomcenter::customers, u"7"_s), draft())).error().fate;
        return test::await(client.remove(Record(telecomcenter::customers, u"7"_s))).error().fate;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = m_folder.filePath(u"cert.pem"_s);
        m_key = m_folder.filePath(u"key.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                       u"-keyout"_s, m_key, u"-out"_s, m_certificate});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void sendsAWriteOnceWhenTheConnectionClosesWithoutAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<bool>("isTls");
        for (const char *verb : {"POST", "PATCH", "DELETE"}) {
            QTest::addRow("%s, plain", verb) << QByteArray(verb) << false;
            QTest::addRow("%s, TLS", verb) << QByteArray(verb) << true;
        }
    }

    void sendsAWriteOnceWhenTheConnectionClosesWithoutAnAnswer()
    {
        QFETCH(QByteArray, verb);
        QFETCH(bool, isTls);
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) { socket.disconnectFromHost(); },
                              m_certificate, isTls ? m_key : QString());
        Connection connection(accountAt(server, m_certificate), Secret("pw"), onceOnly);

        const Error::Fate fate = fateOf(Client(connection), verb);

        QCOMPARE(fate, Error::Fate::Unknown);
        QTest::qWait(100);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().startsWith(verb));
    }

    void sendsAWriteOnceAfterReadsKeptAConnectionAlive()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET"))
                socket.write(answer(200, noCustomers));
            else
                socket.disconnectFromHost();
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);
        QVERIFY(test::await(Client(connection).list(customers)));

        QCOMPARE(fateOf(Client(connection), "POST"), Error::Fate::Unknown);

        QCOMPARE(server.requests().size(), 2);
    }

    void letsWritesGoAtTheSameTime()
    {
        QList<QSslSocket *> waiting;
        ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            waiting.append(&socket);
            if (waiting.size() < 3)
                return;
            for (QSslSocket *each : std::as_const(waiting))
                each->write(answer(201, oneCustomer));
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);
        int created = 0;
        for (int i = 0; i < 3; ++i) {
            Client(connection).create(draft()).then(this, [&](const Outcome<Record> &outcome) {
                created += outcome.has_value();
            });
            QTest::qWait(20);
        }

        QTRY_COMPARE(created, 3);
        QCOMPARE(server.requests().size(), 3);
    }

    void knowsThatNothingWasSentWhereNobodyListens()
    {
        QUrl nowhere;
        {
            ScriptedServer gone([](QSslSocket &, const QByteArray &) {});
            nowhere = gone.url();
        }
        Connection connection({.platform = u"telecomcenter"_s, .url = nowhere, .userName = u"o"_s},
                              Secret("pw"), onceOnly);

        const auto created = test::await(Client(connection).create(draft()));

        QCOMPARE(created.error().kind, Error::Kind::NotListening);
        QCOMPARE(created.error().fate, Error::Fate::NotSent);
    }

    void saysThatANameDoesNotExist()
    {
        Connection connection({.platform = u"telecomcenter"_s,
                               .url = QUrl(u"https://no-such-host.invalid"_s),
                               .userName = u"o"_s},
                              Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));

        QCOMPARE(page.error().kind, Error::Kind::NameNotFound);
        QCOMPARE(page.error().detail, u"no-such-host.invalid"_s);
    }

    void refusesACertificateThatIsNotTrustedAndSaysWhy()
    {
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(200, noCustomers)); },
            m_certificate, m_key);
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));

        QCOMPARE(page.error().kind, Error::Kind::Untrusted);
        QVERIFY(page.error().detail.contains("self-signed"_L1, Qt::CaseInsensitive));
        QVERIFY(server.requests().isEmpty());
    }

    void trustsTheAccountsOwnCaFile()
    {
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(200, noCustomers)); },
            m_certificate, m_key);
        Connection connection(accountAt(server, m_certificate), Secret("pw"), onceOnly);

        QVERIFY(test::await(Client(connection).list(customers)));
    }

    void followsNoRedirectAndKeepsTheCredentialsAtHome_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsNoRedirectAndKeepsTheCredentialsAtHome()
    {
        QFETCH(int, status);
        ScriptedServer other(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(200, noCustomers)); });
        const QByteArray location = "Location: " + other.url().toEncoded() + "/elsewhere\r\n";
        ScriptedServer server(
            [&](QSslSocket &socket, const QByteArray &) { socket.write(answer(status, {}, location)); });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));
        const auto removed = test::await(Client(connection).remove(Record(telecomcenter::customers, u"7"_s)));

        QCOMPARE(page.error().kind, Error::Kind::Redirected);
        QVERIFY(page.error().detail.contains("/elsewhere"_L1));
        QCOMPARE(removed.error().kind, Error::Kind::Redirected);
        QCOMPARE(removed.error().fate, Error::Fate::Unknown);
        QTest::qWait(50);
        QCOMPARE(other.connections(), 0);
    }

    void givesUpOnAServerThatSaysNothing()
    {
        ScriptedServer server([](QSslSocket &, const QByteArray &) {});
        Connection connection(accountAt(server), Secret("pw"), shortDeadlines);

        const auto page = test::await(Client(connection).list(customers));
        const auto created = test::await(Client(connection).create(draft()));

        QCOMPARE(page.error().kind, Error::Kind::TimedOut);
        QCOMPARE(created.error().kind, Error::Kind::TimedOut);
        QCOMPARE(created.error().fate, Error::Fate::Unknown);
        QCOMPARE(server.requests().size(), 2);
    }

    void givesUpOnAnAnswerThatDripsForEver()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\nContent-Length: 9999\r\n\r\n{");
            auto *drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            drip->start(50);
        });
        Connection connection(accountAt(server), Secret("pw"), shortDeadlines);

        const auto page = test::await(Client(connection).list(customers));

        QCOMPARE(page.error().kind, Error::Kind::Endless);
    }

    void trustsNoAnswerThatWasCutOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("half a status line") << QByteArray("HTTP/1.1 20");
        QTest::addRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
        QTest::addRow("body short of its length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":[]}");
        QTest::addRow("chunked, cut")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"data\":[");
        QTest::addRow("no length, half a document") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n\r\n{\"data\":[{\"id\":\"1\"");
    }

    void trustsNoAnswerThatWasCutOff()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));
        const auto created = test::await(Client(connection).create(draft()));

        QVERIFY(!page);
        QVERIFY(!created);
        QCOMPARE(created.error().fate, Error::Fate::Unknown);
        QCOMPARE(server.count("POST"), 1);
    }

    void showsWhatIsNotTheApiAsAShortExcerpt()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(answer(200, "<html><h1>Welcome to the hotel</h1></html>", {}, "text/html"));
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));
        const auto created = test::await(Client(connection).create(draft()));

        QCOMPARE(page.error().kind, Error::Kind::NotThisApi);
        QCOMPARE(page.error().detail, u"Welcome to the hotel"_s);
        QCOMPARE(created.error().fate, Error::Fate::Unknown);
    }

    void refusesAnAnswerThatIsTooLarge()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n\r\n");
            const QByteArray block(1024 * 1024, ' ');
            for (int i = 0; i < 70; ++i)
                socket.write(block);
            socket.disconnectFromHost();
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        const auto page = test::await(Client(connection).list(customers));

        QCOMPARE(page.error().kind, Error::Kind::TooLarge);
    }

    void asksForAPasswordOnceHoweverManyRequestsAreRefused()
    {
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(401, "no")); });
        Connection connection(accountAt(server), Secret("wrong"), onceOnly);
        int asked = 0;
        connect(&connection, &Connection::refused, this, [&] { ++asked; });
        const Client client(connection);

        QCOMPARE(test::await(client.list(customers)).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(test::await(client.create(draft())).error().fate, Error::Fate::NotSent);
        QCOMPARE(test::await(client.list(customers)).error().kind, Error::Kind::Unauthorized);

        QCOMPARE(asked, 1);
        QCOMPARE(server.requests().size(), 1);
        connection.setPassword(Secret("also wrong"));
        QVERIFY(!test::await(client.list(customers)));
        QCOMPARE(asked, 2);
        QCOMPARE(server.requests().size(), 2);
    }

    void sendsTheHeadersTheApiWantsAndNoOthersSecrets()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(answer(200, noCustomers, "Set-Cookie: session=abc\r\n"));
        });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        QVERIFY(test::await(Client(connection).list(customers)));
        QVERIFY(test::await(Client(connection).list(customers)));

        const QByteArray request = server.requests().constLast();
        QVERIFY(request.contains("Content-Type: application/vnd.api+json\r\n"));
        QVERIFY(request.contains("Accept: application/vnd.api+json\r\n"));
        QVERIFY(request.contains("Authorization: Basic " + QByteArray("operator:pw").toBase64()));
        QVERIFY(!request.toLower().contains("cookie:"));
        QVERIFY(request.startsWith("GET /api/rest/public/operator/customers?"));
    }

    void neverLetsAnIdLeaveItsPath()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) { socket.write(answer(204, {})); });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);

        for (const QString &id : {u"../gateways/5"_s, u"%2E%2E"_s, u""_s, u"1?x"_s}) {
            const auto removed = test::await(Client(connection).remove(Record(telecomcenter::customers, id)));
            QCOMPARE(removed.error().kind, Error::Kind::Unsendable);
            QCOMPARE(removed.error().fate, Error::Fate::NotSent);
        }
        QVERIFY(server.requests().isEmpty());
    }

    void isSilentOnceItsContextIsGone()
    {
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(200, noCustomers)); });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);
        bool wasCalled = false;
        auto *context = new QObject;
        Client(connection).list(customers).then(context, [&](const Outcome<Page> &) { wasCalled = true; });

        delete context;

        QTest::qWait(150);
        QVERIFY(!wasCalled);
    }

    void isSilentOnceItsConnectionIsGone()
    {
        ScriptedServer server([](QSslSocket &, const QByteArray &) {});
        bool wasCalled = false;
        {
            Connection connection(accountAt(server), Secret("pw"), onceOnly);
            for (int i = 0; i < 20; ++i)
                Client(connection).list(customers).then(this, [&](const Outcome<Page> &) {
                    wasCalled = true;
                });
            QTest::qWait(50);
        }
        QTest::qWait(50);
        QVERIFY(!wasCalled);
    }

    void letsTheLatestOfASeriesReplaceTheOneBefore()
    {
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) { socket.write(answer(200, noCustomers)); });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);
        Latest latest;
        QStringList told;
        for (const QString &name : {u"first"_s, u"second"_s})
            Client(connection)
                .list(customers)
                .replacing(latest)
                .then(this, [&told, name](const Outcome<Page> &) { told.append(name); });

        QTRY_COMPARE(told, QStringList{u"second"_s});
        QTest::qWait(50);
        QCOMPARE(told.size(), 1);
    }

    void keepsAtMostSixReadsInFlight()
    {
        QList<QSslSocket *> waiting;
        ScriptedServer server([&](QSslSocket &socket, const QByteArray &) { waiting.append(&socket); });
        Connection connection(accountAt(server), Secret("pw"), onceOnly);
        int answered = 0;
        for (int i = 0; i < 9; ++i)
            Client(connection).list(customers).then(this, [&](const Outcome<Page> &) { ++answered; });

        QTRY_COMPARE(waiting.size(), 6);
        QTest::qWait(100);
        QCOMPARE(waiting.size(), 6);
        while (answered < 9) {
            for (QSslSocket *socket : std::exchange(waiting, {}))
                socket->write(answer(200, noCustomers));
            QTest::qWait(20);
        }
        QCOMPARE(server.requests().size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
