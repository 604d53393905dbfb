#include "catalogue/telecomcenter/telecomcenter.h"
#include "faults/faults.h"
#include "net/client.h"
#include "net/connection.h"
#include "support/await.h"
#include "support/certificates.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#    include <arpa/inet.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::Fault;
using test::ScriptedServer;
using test::Verdict;

namespace {

const Deadlines hurried{.connecting = 400ms,
                        .firstByte = 600ms,
                        .idle = 400ms,
                        .totalRead = 1200ms,
                        .totalWrite = 1000ms,
                        .retries = {.attempts = 3, .unit = 5ms, .perMinute = 1000}};
const QList<QByteArray> verbs{"GET", "POST", "PATCH", "DELETE", "session"};

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

} // namespace

/// Every row of the fault matrix, for a read and for each kind of write, with the server's own count of
/// writes as the judge and a second server that must hear nothing.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    test::Certificates m_certificates;
    QTemporaryDir m_folder;
    ScriptedServer m_elsewhere{[](QSslSocket &, const QByteArray &) {}};
    QMap<QString, std::pair<int, int>> m_table; // row: passed, run
    int m_journals = 0;

    Account account(const QUrl &url, const QString &caFile = {})
    {
        return {.platform = u"telecomcenter"_s,
                .url = url,
                .userName = u"operator"_s,
                .caFile = caFile,
                .journalFile = m_folder.filePath(u"%1.jsonl"_s.arg(++m_journals))};
    }
    static QUrl https(quint16 port) { return QUrl(u"https://127.0.0.1:%1"_s.arg(port)); }

    static std::optional<Error> ask(const Client &client, const QByteArray &verb)
    {
        namespace tc = telecomcenter;
        Record draft(tc::customers), session(tc::adminSessions);
        draft.setValue(u"name", u"A"_s);
        session.relate(u"customer", u"7"_s);
        const auto errorIn = [](const auto &outcome) {
            return outcome ? std::optional<Error>() : std::optional(outcome.error());
        };
        if (verb == "GET")
            return errorIn(test::await(client.list({.resource = &tc::customers})));
        if (verb == "POST")
            return errorIn(test::await(client.create(draft)));
        if (verb == "PATCH")
            return errorIn(test::await(client.update(Record(tc::customers, u"7"_s), draft)));
        if (verb == "session")
            return errorIn(test::await(client.create(session)));
        return errorIn(test::await(client.remove(Record(tc::customers, u"7"_s))));
    }

    static Verdict verdict(const std::optional<Error> &error, bool isWrite, qsizetype pauses)
    {
        if (!error)
            return isWrite ? Verdict::Done : Verdict::Answered;
        if (!isWrite)
            return pauses >= 2 ? Verdict::Retried : Verdict::Failed;
        switch (error->fate) {
        case Error::Fate::NotSent: return Verdict::NotSent;
        case Error::Fate::Refused: return Verdict::Refused;
        case Error::Fate::Unknown: return Verdict::Unknown;
        }
        return Verdict::None;
    }

    /// Asks once and compares; says what is wrong, or nothing.
    QString judge(const Account &account, const QByteArray &verb, Verdict wanted, ScriptedServer *server)
    {
        Connection connection(account, Secret("pw"), hurried);
        qsizetype pauses = 0;
        connect(&connection.retrier(), &Retrier::changed, this,
                [&] { pauses += connection.retrier().isWaiting(); });
        const bool isWrite = verb != "GET";
        const auto error = ask(Client(connection), verb);
        const Verdict got = verdict(error, isWrite, pauses);
        if (got != wanted)
            return u"verdict %1 instead of %2: %3"_s.arg(int(got))
                .arg(int(wanted))
                .arg(error ? error->detail : QString());
        if (!isWrite || !server)
            return {};
        const QByteArray sent = verb == "session" ? "POST" : verb;
        QTest::qWait(20); // a second one would be on its way now
        const qsizetype writes = server->count(sent);
        if (writes != (wanted == Verdict::NotSent ? 0 : 1))
            return u"%1 writes arrived"_s.arg(writes);
        if (server->requests().size() != writes)
            return u"something else arrived"_s;
        return {};
    }

    void note(const QString &row, const QByteArray &verb, const QString &problem)
    {
        auto &[passed, run] = m_table[row];
        ++run;
        passed += problem.isEmpty();
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(row, QLatin1StringView(verb), problem)));
    }

    void eachVerb(const QString &row, Verdict read, Verdict write, const std::function<Account()> &accountFor,
                  ScriptedServer *server = nullptr)
    {
        for (const QByteArray &verb : verbs) {
            if (server)
                server->forget();
            note(row, verb, judge(accountFor(), verb, verb == "GET" ? read : write, server));
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isUsable()); }

    void countsEveryWriteOnceWhateverTheAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isTls");
        for (const bool isTls : {false, true}) {
            for (const Fault &fault : test::faultsOfAnswers(m_elsewhere.url().toEncoded() + "/stolen"))
                QTest::addRow("%s %s, %s", fault.row, fault.name, isTls ? "TLS" : "plain") << fault << isTls;
        }
    }

    void countsEveryWriteOnceWhateverTheAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, isTls);
        const test::Certificates::Pair &pair = m_certificates.good();
        for (const QByteArray &verb : verbs) {
            Verdict wanted = verb == "GET" ? fault.read : fault.write;
            const bool isForeign = verb == "session" && wanted == Verdict::Done; // a customer is no session
            const bool isBodiless =
                verb == "DELETE" && (qstrcmp(fault.row, "33") == 0 || qstrcmp(fault.row, "34") == 0);
            if (wanted == Verdict::None || isForeign || isBodiless)
                continue;
            ScriptedServer server(fault.script, isTls ? pair.certificate : QString(),
                                  isTls ? pair.key : QString());
            note(QString::fromLatin1(fault.row), verb,
                 judge(account(server.url(), isTls ? pair.certificate : QString()), verb, wanted, &server));
        }
        QCOMPARE(m_elsewhere.connections(), 0);
    }

    void row1KnowsThatANameDoesNotExist()
    {
        eachVerb(u"1"_s, Verdict::Retried, Verdict::NotSent,
                 [this] { return account(QUrl(u"https://no-such-host.invalid"_s)); });
    }

    void row2KnowsThatNobodyListens()
    {
        quint16 port = 0;
        {
            const ScriptedServer gone([](QSslSocket &, const QByteArray &) {});
            port = gone.serverPort();
        }
        eachVerb(u"2"_s, Verdict::Retried, Verdict::NotSent, [this, port] { return account(https(port)); });
    }

    void row3KnowsThatNoConnectionCame()
    {
        const BlackHole hole;
        eachVerb(u"3"_s, Verdict::Retried, Verdict::NotSent, [&] { return account(https(hole.port)); });
    }

    void row4KnowsThatTheLineWasNeverEncrypted()
    {
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        eachVerb(u"4"_s, Verdict::Retried, Verdict::NotSent,
                 [&] { return account(https(silent.serverPort())); });
    }

    void rows5To7TrustNoStranger_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<test::Certificates::Pair>("pair");
        QTest::addColumn<bool>("isTrusted");
        QTest::addRow("5 self-signed") << u"5"_s << m_certificates.good() << false;
        QTest::addRow("6 another name") << u"6"_s << m_certificates.wrongName() << true;
        QTest::addRow("7 expired") << u"7"_s << m_certificates.expired() << true;
    }

    void rows5To7TrustNoStranger()
    {
        QFETCH(QString, row);
        QFETCH(test::Certificates::Pair, pair);
        QFETCH(bool, isTrusted);
        ScriptedServer server([](QSslSocket &, const QByteArray &) {}, pair.certificate, pair.key);
        eachVerb(
            row, Verdict::Failed, Verdict::NotSent,
            [&] { return account(server.url(), isTrusted ? pair.certificate : QString()); }, &server);
        QVERIFY(server.requests().isEmpty());
    }

    void row8LocksTheAccountWhenThePinnedCertificateChanged()
    {
        const test::Certificates::Pair &pair = m_certificates.good();
        ScriptedServer server([](QSslSocket &, const QByteArray &) {}, pair.certificate, pair.key);
        const auto pinned = [&] {
            Account other = account(server.url(), pair.certificate);
            other.pin = QString(64, u'a');
            return other;
        };
        eachVerb(u"8"_s, Verdict::Failed, Verdict::NotSent, pinned, &server);
        Connection connection(pinned(), Secret("pw"), hurried);
        QSignalSpy changed(&connection, &Connection::pinChanged);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(Client(connection), "GET")->kind, Error::Kind::PinChanged);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(server.connections(), 1 + int(verbs.size())); // locked: no second look
    }

    void row8TrustsThePinnedCertificateAlone()
    {
        const test::Certificates::Pair &pair = m_certificates.wrongName();
        ScriptedServer server(
            [](QSslSocket &socket, const QByteArray &) {
                socket.write(test::answer(200, "{\"data\":[],\"meta\":{\"record_count\":0}}"));
            },
            pair.certificate, pair.key);
        Account pinned = account(server.url());
        const QSslCertificate certificate = QSslCertificate::fromPath(pair.certificate).constFirst();
        pinned.pin = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
        Connection connection(pinned, Secret("pw"), hurried);

        QVERIFY(!ask(Client(connection), "GET"));
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
        eachVerb(row, Verdict::Failed, Verdict::NotSent, [&] { return account(https(server.serverPort())); });
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
        ScriptedServer api([](QSslSocket &, const QByteArray &) {});
        ScriptedServer proxy([&](QSslSocket &socket, const QByteArray &) { socket.write(refusal); });
        eachVerb(
            u"11"_s, Verdict::Failed, Verdict::NotSent,
            [&] {
                Account other = account(https(api.serverPort()));
                other.proxy = {Proxy::Mode::Manual, u"127.0.0.1"_s, proxy.serverPort()};
                return other;
            },
            &api);
        QCOMPARE(api.connections(), 0);
        for (const QByteArray &request : proxy.requests())
            QVERIFY(request.startsWith("CONNECT ") && !request.contains("Authorization: Basic"));
    }

    void row13SendsAWriteOnALineOfItsOwn()
    {
        for (const QByteArray &verb : verbs) {
            int seen = 0;
            ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                if (++seen == 1)
                    socket.write(test::answer(200, "{\"data\":[],\"meta\":{\"record_count\":0}}"));
                else
                    socket.disconnectFromHost();
            });
            Connection connection(account(server.url()), Secret("pw"), hurried);
            QVERIFY(!ask(Client(connection), "GET"));
            const bool isWrite = verb != "GET";
            const auto error = ask(Client(connection), verb);
            const QByteArray sent = verb == "session" ? "POST" : verb;
            QString problem;
            if (!error || (isWrite && (error->fate != Error::Fate::Unknown || server.count(sent) != 1)))
                problem = u"fate or count"_s;
            note(u"13"_s, verb, problem);
        }
    }

    void row36AsksForThePasswordOnce()
    {
        ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(401, "{\"errors\":[{}]}"));
        });
        Connection connection(account(server.url()), Secret("wrong"), hurried);
        QSignalSpy refused(&connection, &Connection::refused);
        const Client client(connection);
        QObject context;
        int ended = 0;
        for (int i = 0; i < 20; ++i)
            client.list({.resource = &telecomcenter::customers}).then(&context, [&](const auto &) {
                ++ended;
            });

        QTRY_COMPARE(ended, 20);
        QCOMPARE(refused.size(), 1);
        note(u"36"_s, "20 at once", server.requests().size() <= 6 ? QString() : u"asked on"_s);
    }

    void row50SurvivesALongHeader()
    {
        for (const QByteArray &verb : verbs) {
            ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
                socket.write(test::answer(200, "{\"data\":[],\"meta\":{\"record_count\":0}}",
                                          "X-Long: " + QByteArray(9'000'000, 'x') + "\r\n"));
            });
            Deadlines patient = hurried;
            patient.firstByte = patient.totalRead = patient.totalWrite = 20s;
            Connection connection(account(server.url()), Secret("pw"), patient);
            ask(Client(connection), verb); // whatever it is, it comes to an end
            note(u"50"_s, verb, verb == "GET" || server.requests().size() == 1 ? QString() : u"not once"_s);
        }
    }

    void row52NeverFollowsANextLink()
    {
        ScriptedServer server([this](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(
                200, "{\"data\":[],\"links\":{\"next\":\"" + m_elsewhere.url().toEncoded() + "/next\"}}"));
        });
        Connection connection(account(server.url()), Secret("pw"), hurried);
        ask(Client(connection), "GET");
        ask(Client(connection), "GET");
        note(u"52"_s, "GET", m_elsewhere.connections() == 0 ? QString() : u"it was followed"_s);
    }

    void rows56And57KnowThatWhatWaitedWasNotSent()
    {
        ScriptedServer server([](QSslSocket &, const QByteArray &) {});
        Connection connection(account(server.url()), Secret("pw"), hurried);
        const Client client(connection);
        auto context = std::make_unique<QObject>();
        for (int i = 0; i < 9; ++i)
            client.list({.resource = &telecomcenter::customers}).then(context.get(), [](const auto &) {});
        QTRY_COMPARE(server.requests().size(), 6);
        context.reset(); // nobody wants them any more
        QTest::qWait(100);
        note(u"56"_s, "GET", server.requests().size() == 6 ? QString() : u"a cancelled read left"_s);
    }

    void row57TellsTheJournalOfACancelledWrite()
    {
        ScriptedServer server([](QSslSocket &, const QByteArray &) {});
        Connection connection(account(server.url()), Secret("pw"), hurried);
        Record draft(telecomcenter::customers);
        draft.setValue(u"name", u"A"_s);
        auto context = std::make_unique<QObject>();
        Client(connection).create(draft).then(context.get(), [](const auto &) {});
        QTRY_COMPARE(server.requests().size(), 1);
        context.reset();

        QTRY_COMPARE(connection.journal().read().entries.size(), 2);
        const QJsonObject end = connection.journal().read().entries.constLast();
        note(u"57"_s, "POST", end["state"_L1].toString() == "unknown"_L1 ? QString() : u"not unknown"_s);
    }

    void row62SendsNothingWhenTheJournalIsFull()
    {
        ScriptedServer server([](QSslSocket &, const QByteArray &) {});
        eachVerb(
            u"62"_s, Verdict::Retried, Verdict::NotSent,
            [&] {
                Account full = account(server.url());
                full.journalFile = u"/dev/full"_s;
                return full;
            },
            &server);
    }

    void cleanupTestCase()
    {
        QStringList rows = m_table.keys();
        std::ranges::sort(rows, {}, [](const QString &row) {
            return std::pair(row.chopped(row.back().isLetter()).toInt(), row);
        });
        int passed = 0, run = 0;
        for (const QString &row : std::as_const(rows)) {
            printf("row %4s: %3d of %3d\n", qPrintable(row), m_table[row].first, m_table[row].second);
            passed += m_table[row].first;
            run += m_table[row].second;
        }
        printf("%d rows, %d checks, %d passed\n", int(rows.size()), run, passed);
        QCOMPARE(m_elsewhere.connections(), 0);
    }
};

Q_DECLARE_METATYPE(cordboard::test::Fault)
Q_DECLARE_METATYPE(cordboard::test::Certificates::Pair)

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
