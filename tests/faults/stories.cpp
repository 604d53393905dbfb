#include "catalogue/telecomcenter/telecomcenter.h"
#include "faults/matrix.h"
#include "support/await.h"
#include "support/writingfixture.h"
#include "writes/history.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::Matrix;
using test::ScriptedServer;
using test::Verdict;
namespace tc = cordboard::telecomcenter;

namespace {

const QByteArray noCustomers = R"({"data":[],"meta":{"record_count":0}})";
const QList<QByteArray> writes{"POST", "PATCH", "DELETE", "session"};

void ignore(QSslSocket &, const QByteArray &) { }

/// Everything that was asked for with this verb.
qsizetype count(const sandbox::Sandbox &platform, const QByteArray &verb)
{
    const QList<sandbox::Received> received = platform.received();
    return std::ranges::count(received, verb, &sandbox::Received::method);
}

Record named(const QString &name)
{
    Record draft(tc::customers);
    draft.setValue(u"name", name);
    return draft;
}

} // namespace

/// The rows that one request does not tell: what comes after an outcome that is unknown, a line that was kept
/// alive, a queue, an end in the middle.
class TestStories : public QObject
{
    Q_OBJECT

public:
    explicit TestStories(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    static QString unless(bool isGood, const QString &problem) { return isGood ? QString() : problem; }

    /// A write of this kind through everything that a person's write goes through.
    static WriteOperation *begin(Writer &writer, const QByteArray &verb, const Record &customer)
    {
        if (verb == "POST")
            return writer.create(named(u"New"_s));
        if (verb == "PATCH")
            return writer.update(customer, named(u"Other"_s));
        if (verb == "DELETE")
            return writer.remove(customer);
        Record session(tc::adminSessions);
        session.relate(u"customer", customer.id());
        return writer.create(session);
    }

private Q_SLOTS:
    void row13SendsAWriteOnceThoughALineWasKeptAlive()
    {
        for (const bool isTls : {false, true}) {
            const test::Certificates::Pair pair =
                isTls ? m_matrix.certificates().good() : test::Certificates::Pair();
            for (const QByteArray &verb : test::verbs) {
                int seen = 0;
                const ScriptedServer server(
                    [&](QSslSocket &socket, const QByteArray &) {
                        if (++seen == 1)
                            socket.write(test::answer(200, noCustomers));
                        else
                            socket.disconnectFromHost();
                    },
                    pair.certificate, pair.key);
                Connection connection(m_matrix.account(server.url(), pair.certificate), Secret("pw"),
                                      test::hurried);
                QVERIFY(!Matrix::askAndWait(Client(connection), "GET"));
                const auto error = Matrix::askAndWait(Client(connection), verb);
                QTest::qWait(20);
                const bool isOnce = server.count(Matrix::wire(verb)) == 1 && server.requests().size() == 2;
                const bool isGood =
                    error && (verb == "GET" || (error->fate == Error::Fate::Unknown && isOnce));
                m_matrix.note(u"13"_s, verb, unless(isGood, u"fate or count"_s));
            }
        }
    }

    void row22FindsOutWhatTheLateAnswerWouldHaveSaid()
    {
        for (const QByteArray &verb : writes) {
            test::TelecomCenter platform;
            const Record customer =
                *test::await(platform.client.read(tc::customers, platform.seedCustomer(u"A"_s)));
            Deadlines impatient = test::hurried;
            impatient.firstByte = impatient.totalWrite = 300ms;
            Connection connection(platform.connection.account(), platform.sandbox.options().password,
                                  impatient);
            Writer writer(Client(connection), nullptr, test::shortPatience());
            platform.sandbox.answerNext(
                {.status = 201, .method = Matrix::wire(verb), .delay = 600ms, .isAfterTheDeed = true});
            const WriteEnd end = test::await(begin(writer, verb, customer));
            const bool isSession = verb == "session"; // nobody can look
            const auto wanted = isSession ? WriteEnd::Kind::Unknown : WriteEnd::Kind::Applied;
            const bool isGood = end.kind == wanted && count(platform.sandbox, Matrix::wire(verb)) == 1;
            m_matrix.note(u"22"_s, verb, unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
        // A read's late answer is dropped; the next attempt's counts.
        int seen = 0;
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            const bool isLate = ++seen == 1;
            QTimer::singleShot(isLate ? 900 : 0, &socket, [&socket, isLate] {
                socket.write(test::answer(200, isLate ? QByteArray("{\"data\":7}") : noCustomers));
            });
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        m_matrix.note(
            u"22"_s, "GET",
            unless(!Matrix::askAndWait(Client(connection), "GET") && seen == 2, u"not the second answer"_s));
    }

    void row29TakesNothingFromTheBodyOfA204()
    {
        for (const QByteArray &verb : test::verbs) {
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                const bool isReadAfterwards = verb != "GET" && request.startsWith("GET");
                socket.write(
                    isReadAfterwards
                        ? test::answer(200, R"({"data":{"id":"7","type":"customers","attributes":{}}})")
                        : test::answer(204, R"({"data":[{"id":"9","type":"customers"}]})"));
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), verb);
            // Who made something new wants to know its id; who reads a list wants a list.
            const bool isNew = verb == "POST" || verb == "session";
            const bool isGood = verb == "GET" ? error.has_value()
                : isNew                       ? error && error->fate == Error::Fate::Unknown
                                              : !error;
            const bool isOnce = verb == "GET" || server.count(Matrix::wire(verb)) == 1;
            m_matrix.note(u"29"_s, verb, unless(isGood && isOnce, u"another end"_s));
        }
    }

    void row36AsksForThePasswordOnce()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(401, "{\"errors\":[{}]}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("wrong"), test::hurried);
        QSignalSpy refused(&connection, &Connection::refused);
        int ended = 0;
        for (int i = 0; i < 20; ++i)
            Matrix::ask(Client(connection), "GET", this, [&](const auto &) { ++ended; });

        QTRY_COMPARE(ended, 20);
        QCOMPARE(refused.size(), 1);
        m_matrix.note(u"36"_s, "GET", unless(server.requests().size() <= 6, u"asked on"_s));
        const qsizetype before = server.requests().size();
        for (const QByteArray &verb : writes) {
            const auto error = Matrix::askAndWait(Client(connection), verb);
            m_matrix.note(
                u"36"_s, verb,
                unless(error && error->fate == Error::Fate::NotSent, u"tried a refused password"_s));
        }
        QCOMPARE(server.requests().size(), before);
    }

    void row40ShowsBothSidesWhereThePlatformSaysSo()
    {
        for (const int status : {412, 428}) {
            test::WritingTelecomCenter platform;
            const Record base =
                *test::await(platform.client.read(tc::customers, platform.seedCustomer(u"A"_s)));
            platform.sandbox.answerNext(
                {.status = status, .method = "PATCH", .body = "{\"errors\":[{}]}", .delay = 400ms});
            WriteOperation *operation = platform.writer.update(base, named(u"Mine"_s));
            connect(operation, &WriteOperation::progressed, this, [&](WriteOperation::Step step) {
                if (step == WriteOperation::Step::Sending) // somebody is faster
                    QTimer::singleShot(100, this, [&] {
                        platform.client.update(base, named(u"Theirs"_s)).then(this, [](const auto &) {});
                    });
            });
            const WriteEnd end = test::await(operation);
            const bool isGood = end.kind == WriteEnd::Kind::Conflict
                && end.conflicts.value(0).fields == QStringList{u"name"_s}
                && count(platform.sandbox, "PATCH") == 2; // theirs and, once, ours
            m_matrix.note(u"40"_s, "PATCH", unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
    }

    void row42TellsEveryComplaintWhereverItPoints()
    {
        QByteArray all;
        for (int i = 0; i < 30; ++i)
            all += (i ? "," : "")
                + QByteArray(
                      R"({"detail":"name - no. %","code":"100","source":{"pointer":"/data/attributes/%"}})")
                      .replace('%', i == 0 ? QByteArray("name") : "field" + QByteArray::number(i));
        all += R"(,{"detail":"whole","source":{"pointer":"/nowhere/at/all"}},{"detail":"bare"})";
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(422, "{\"errors\":[" + all + "]}"));
        });
        for (const QByteArray &verb : writes) {
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), verb);
            const bool isGood = error && error->fate == Error::Fate::Refused && error->problems.size() == 32
                && error->problems[0].field == "name"_L1 && error->problems[29].field == "field29"_L1
                && error->problems[30].field.isEmpty() && error->problems[31].message == "bare"_L1;
            m_matrix.note(u"42"_s, verb, unless(isGood, u"not every complaint"_s));
        }
    }

    void row43WaitsAsLongAsItIsTold_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const QLocale c = QLocale::c();
        const auto date = [&](int seconds) {
            return c.toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                              u"ddd, dd MMM yyyy HH:mm:ss"_s)
                       .toLatin1()
                + " GMT";
        };
        QTest::addRow("seconds") << QByteArray("30") << 20 << 30;
        QTest::addRow("the longest") << QByteArray("60") << 50 << 60;
        QTest::addRow("a date") << date(40) << 20 << 40;
    }

    void row43WaitsAsLongAsItIsTold()
    {
        QFETCH(QByteArray, told);
        QFETCH(int, least);
        QFETCH(int, most);
        int seen = 0;
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            socket.write(++seen == 1 ? test::answer(429, "{\"errors\":[{}]}", "Retry-After: " + told + "\r\n")
                                     : test::answer(200, noCustomers));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        std::optional<std::optional<Error>> end;
        Matrix::ask(Client(connection), "GET", this, [&](const std::optional<Error> &error) { end = error; });
        QTRY_VERIFY(connection.retrier().isWaiting());
        const auto left = connection.retrier().remaining();
        const bool isTold = left > std::chrono::seconds(least) && left <= std::chrono::seconds(most);
        connection.retrier().skip(); // a person need not wait
        QTRY_VERIFY(end);
        m_matrix.note(u"43"_s, "GET", unless(isTold && !*end && seen == 2, u"another pause"_s));
    }

    void row43DoesNotWaitLongerThanAMinute()
    {
        for (const QByteArray &told : {QByteArray("61"), QByteArray("Fri, 31 Dec 2100 23:59:59 GMT")}) {
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                socket.write(test::answer(429, "{\"errors\":[{}]}", "Retry-After: " + told + "\r\n"));
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), "GET");
            m_matrix.note(
                u"43"_s, "GET",
                unless(error && error->retryAfterSeconds > 60 && server.requests().size() == 1, u"waited"_s));
        }
    }

    void row47UnpacksNoBombIntoMemory()
    {
#ifdef Q_OS_LINUX
        const auto peak = [] {
            QFile status(u"/proc/self/status"_s);
            if (!status.open(QIODevice::ReadOnly))
                return 0;
            const QByteArray all = status.readAll();
            return all.sliced(all.indexOf("VmHWM:") + 6).trimmed().split(' ').constFirst().toInt();
        };
        const QByteArray bomb = test::bomb();
        QFile forget(u"/proc/self/clear_refs"_s);
        QVERIFY(forget.open(QIODevice::WriteOnly) && forget.write("5") == 1);
        forget.close();
        const int before = peak();
        for (const QByteArray &verb : test::verbs) {
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) { socket.write(bomb); });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), verb);
            m_matrix.note(
                u"47"_s, verb,
                unless(error && peak() - before < 100 * 1024, u"%1 kB more"_s.arg(peak() - before)));
        }
#endif
    }

    void row50StaysAwakeOverALongHeader()
    {
        for (const QByteArray &verb : test::verbs) {
            const ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
                socket.write(
                    test::answer(200, noCustomers, "X-Long: " + QByteArray(9'000'000, 'x') + "\r\n"));
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            QTimer tick;
            qint64 longest = 0;
            QElapsedTimer clock;
            connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
            tick.start(5ms);
            clock.start();
            (void)Matrix::askAndWait(Client(connection), verb); // whatever it is, it comes to an end
            printf("row 50, %s: longest pause of the window's thread %lld ms\n", verb.constData(),
                   static_cast<long long>(longest));
            m_matrix.note(u"50"_s, verb,
                          unless(verb == "GET" || server.requests().size() == 1, u"not once"_s));
        }
    }

    void row56KnowsThatWhatWaitedWasNotSent()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &request) {
            if (!request.startsWith("GET"))
                socket.write(request.startsWith("DELETE") ? test::answer(204, {}) : test::answer(403, "{}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"));
        auto context = std::make_unique<QObject>();
        for (int i = 0; i < 9; ++i)
            Matrix::ask(Client(connection), "GET", context.get(), [](const auto &) {});
        QTRY_COMPARE(server.requests().size(), 6);
        for (const QByteArray &verb : writes) { // no hanging read is in the way of a write
            const auto error = Matrix::askAndWait(Client(connection), verb);
            m_matrix.note(u"56"_s, verb, unless(!error || error->httpStatus == 403, u"had to wait"_s));
        }
        context.reset(); // nobody wants the reads any more
        QTest::qWait(100);
        m_matrix.note(u"56"_s, "GET", unless(server.count("GET") == 6, u"a cancelled read left"_s));
    }

    void row57KnowsWhatACancelledWriteMayHaveDone()
    {
        for (const QByteArray &verb : test::verbs) {
            bool isLetGo = false;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                connect(&socket, &QSslSocket::disconnected, this, [&] { isLetGo = true; });
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"));
            auto context = std::make_unique<QObject>();
            bool wasTold = false;
            Matrix::ask(Client(connection), verb, context.get(), [&](const auto &) { wasTold = true; });
            QTRY_COMPARE(server.requests().size(), 1);
            QElapsedTimer clock;
            clock.start();
            context.reset();
            QTRY_VERIFY_WITH_TIMEOUT(isLetGo, 10'000); // long before any deadline
            printf("row 57, %s: the line was let go after %lld ms\n", verb.constData(),
                   static_cast<long long>(clock.elapsed()));
            const auto entries = [&] { return connection.journal().read().entries; };
            const bool isWrite = verb != "GET";
            const bool isLogged = QTest::qWaitFor([&] { return entries().size() == (isWrite ? 2 : 0); });
            const bool isUnknown =
                !isWrite || (isLogged && entries().constLast()["state"_L1].toString() == "unknown"_L1);
            m_matrix.note(u"57"_s, verb,
                          unless(isLogged && isUnknown && !wasTold && server.requests().size() == 1,
                                 u"told or not logged"_s));
        }
    }

    void row57SendsNothingThatWasCancelledBefore()
    {
        for (const QByteArray &verb : writes) {
            test::WritingTelecomCenter platform;
            const Record customer =
                *test::await(platform.client.read(tc::customers, platform.seedCustomer(u"A"_s)));
            platform.sandbox.forgetReceived();
            WriteOperation *operation = begin(platform.writer, verb, customer);
            operation->cancel();
            const WriteEnd end = test::await(operation);
            QTest::qWait(20);
            m_matrix.note(u"57"_s, verb,
                          unless(end.kind == WriteEnd::Kind::NotSent && platform.sandbox.received().isEmpty(),
                                 u"it left"_s));
        }
    }

    void row58HasTheIntentOnTheDiskBeforeAnythingArrives()
    {
        for (const QByteArray &verb : writes) {
            Account account = m_matrix.account({});
            QList<HistoryEntry> whenItArrived;
            const ScriptedServer server([&](QSslSocket &, const QByteArray &) {
                whenItArrived = historyOf(Journal(account.journalFile).read());
            });
            account.url = server.url();
            {
                Connection connection(account, Secret("pw"), test::hurried);
                Matrix::ask(Client(connection), verb, &connection, [](const auto &) {});
                QTRY_COMPARE(server.requests().size(), 1);
            } // the window is closed in the middle of it
            const QList<HistoryEntry> later = historyOf(Journal(account.journalFile).read());
            const bool isGood = whenItArrived.size() == 1 && later.size() == 1
                && whenItArrived[0].intent.verb == Matrix::wire(verb) && isOpenEnded(later[0].state);
            m_matrix.note(u"58"_s, verb, unless(isGood, u"the journal does not know"_s));
        }
    }

    void row59WakesUpOnALineThatIsDead()
    {
        // A computer that slept, or changed its network, keeps lines on which nobody is any more.
        QList<QPointer<QSslSocket>> dead;
        for (const QByteArray &verb : test::verbs) {
            bool isAsleep = false;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                if (isAsleep && !dead.contains(&socket) && !request.startsWith("GET"))
                    return; // a write that left as the network went
                if (dead.contains(&socket))
                    return;
                socket.write(test::answer(200, noCustomers));
                if (!isAsleep)
                    dead.append(&socket);
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            QVERIFY(!Matrix::askAndWait(Client(connection), "GET"));
            isAsleep = true;
            const auto error = Matrix::askAndWait(Client(connection), verb);
            const bool isGood = verb == "GET"
                ? !error
                : error && error->fate == Error::Fate::Unknown && server.count(Matrix::wire(verb)) == 1;
            m_matrix.note(u"59"_s, verb, unless(isGood, u"another end"_s));
        }
    }

    void row62SendsNothingWhenTheJournalIsFull()
    {
        m_matrix.judge(
            u"62"_s,
            [](const QByteArray &verb) { return verb == "GET" ? Verdict::Answered : Verdict::NotSent; },
            [this](const ScriptedServer *server) {
                Account full = m_matrix.account(server->url());
                full.journalFile = u"/dev/full"_s;
                return full;
            },
            [] {
                return std::make_unique<ScriptedServer>([](QSslSocket &socket, const QByteArray &) {
                    socket.write(test::answer(200, noCustomers));
                });
            });
    }
};

namespace cordboard::test {

int runStories(Matrix &matrix, int argc, char *argv[])
{
    TestStories stories(matrix);
    return QTest::qExec(&stories, argc, argv);
}

} // namespace cordboard::test

#include "stories.moc"
