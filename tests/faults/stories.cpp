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
using test::Ask;
using test::Matrix;
using test::ScriptedServer;
using test::Tongue;
using test::Verdict;
namespace tc = cordboard::telecomcenter;

namespace {

/// The writes of the platform that these sandboxes are; NGCP's have stories of their own.
QList<Ask> sandboxWrites()
{
    QList<Ask> asks = test::allWrites();
    asks.removeIf([](const Ask &what) { return what.tongue != &test::telecomCenterTongue(); });
    return asks;
}

/// Everything that was asked for with this verb.
qsizetype count(const sandbox::Sandbox &platform, const QByteArray &verb)
{
    const QList<sandbox::Received> received = platform.received();
    return std::ranges::count(received, verb, &sandbox::Received::method);
}

QByteArray longHeaderTo(const Ask &what)
{
    return test::answer(200, what.tongue->page({}, 0), "X-Long: " + QByteArray(9'000'000, 'x') + "\r\n",
                        what.tongue->contentType());
}

/// For how long the event loop did not turn, at most, while something was done.
template <typename Deed>
qint64 longestPause(Deed deed)
{
    QTimer tick;
    qint64 longest = 0;
    QElapsedTimer clock;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, clock.restart()); });
    tick.start(5ms);
    clock.start();
    deed();
    return std::max(longest, clock.elapsed());
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
            for (const Ask &what : test::allAsks()) {
                int seen = 0;
                const ScriptedServer server(
                    [&](QSslSocket &socket, const QByteArray &) {
                        if (++seen == 1)
                            socket.write(test::nothing(what));
                        else
                            socket.disconnectFromHost();
                    },
                    pair.certificate, pair.key);
                Connection connection(m_matrix.account(*what.tongue, server.url(), pair.certificate),
                                      Secret("pw"), test::hurried);
                QVERIFY(!Matrix::askAndWait(Client(connection), {what.tongue, "GET"}));
                const auto error = Matrix::askAndWait(Client(connection), what);
                QTest::qWait(20);
                const bool isOnce = server.count(what.wire()) == 1 && server.requests().size() == 2;
                const bool isGood =
                    error && (what.isRead() || (error->fate == Error::Fate::Unknown && isOnce));
                m_matrix.note(u"13"_s, what, unless(isGood, u"fate or count"_s));
            }
        }
    }

    void row22FindsOutWhatTheLateAnswerWouldHaveSaid()
    {
        for (const Ask &what : sandboxWrites()) {
            test::TelecomCenter platform;
            const Record customer =
                *test::await(platform.client.read(tc::customers, platform.seedCustomer(u"A"_s)));
            Deadlines impatient = test::hurried;
            impatient.firstByte = impatient.totalWrite = 300ms;
            Connection connection(platform.connection.account(), platform.sandbox.options().password,
                                  impatient);
            Writer writer(Client(connection), nullptr, test::shortPatience());
            platform.sandbox.answerNext(
                {.status = 201, .method = what.wire(), .delay = 600ms, .isAfterTheDeed = true});
            const WriteEnd end = test::await(begin(writer, what.verb, customer));
            const bool isSession = what.verb == "session"; // nobody can look
            const auto wanted = isSession ? WriteEnd::Kind::Unknown : WriteEnd::Kind::Applied;
            const bool isGood = end.kind == wanted && count(platform.sandbox, what.wire()) == 1;
            m_matrix.note(u"22"_s, what, unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
    }

    void row22DropsTheLateAnswerToARead()
    {
        for (const Ask &what : test::allReads()) {
            int seen = 0;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                const bool isLate = ++seen == 1; // the next attempt's counts
                QTimer::singleShot(isLate ? 900 : 0, &socket, [&socket, isLate, what] {
                    socket.write(isLate ? test::answer(200, "{\"data\":7}") : test::nothing(what));
                });
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            m_matrix.note(u"22"_s, what,
                          unless(!Matrix::askAndWait(Client(connection), what) && seen == 2,
                                 u"not the second answer"_s));
        }
    }

    void row29TakesNothingFromTheBodyOfA204()
    {
        for (const Ask &what : test::allAsks()) {
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                const bool isReadAfterwards = !what.isRead() && request.startsWith("GET");
                const QByteArray body =
                    isReadAfterwards ? what.tongue->record(7, "A") : what.tongue->page({9});
                socket.write(
                    test::answer(isReadAfterwards ? 200 : 204, body, {}, what.tongue->contentType()));
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), what);
            // Who made something new wants to know its id; who reads a list wants a list.
            const bool isGood = what.isRead() ? error.has_value()
                : what.isNew()                ? error && error->fate == Error::Fate::Unknown
                                              : !error;
            const bool isOnce = what.isRead() || server.count(what.wire()) == 1;
            m_matrix.note(u"29"_s, what, unless(isGood && isOnce, u"another end"_s));
        }
    }

    void row36AsksForThePasswordOnce()
    {
        for (const Ask &what : test::allReads()) {
            const ScriptedServer server(
                [&](QSslSocket &socket, const QByteArray &) { socket.write(test::refused(what, 401)); });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("wrong"),
                                  test::hurried);
            QSignalSpy refusals(&connection, &Connection::refused);
            int ended = 0;
            for (int i = 0; i < 20; ++i)
                Matrix::ask(Client(connection), what, this, [&](const auto &) { ++ended; });

            QTRY_COMPARE(ended, 20);
            QCOMPARE(refusals.size(), 1);
            // Who bans those that fail too often is asked once.
            const int most = what.tongue->platform().countsFailedSignIns ? 1 : 6;
            m_matrix.note(u"36"_s, what, unless(server.requests().size() <= most, u"asked on"_s));
            const qsizetype before = server.requests().size();
            for (const Ask &write : test::allWrites()) {
                if (write.tongue != what.tongue)
                    continue;
                const auto error = Matrix::askAndWait(Client(connection), write);
                m_matrix.note(
                    u"36"_s, write,
                    unless(error && error->fate == Error::Fate::NotSent, u"tried a refused password"_s));
            }
            QCOMPARE(server.requests().size(), before);
        }
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
            m_matrix.note(u"40"_s, {&test::telecomCenterTongue(), "PATCH"},
                          unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
    }

    void row42TellsEveryComplaintWhereverItPoints()
    {
        QByteArrayList fields;
        for (int i = 0; i < 30; ++i)
            fields.append("field_" + QByteArray::number(i));
        for (const Ask &what : test::allWrites()) {
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                socket.write(
                    test::answer(422, what.tongue->complaints(fields), {}, what.tongue->contentType()));
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), what);
            const bool isGood = error && error->fate == Error::Fate::Refused && error->problems.size() == 30
                && error->problems[0].field == "field_0"_L1 && error->problems[29].field == "field_29"_L1;
            m_matrix.note(u"42"_s, what, unless(isGood, u"not every complaint"_s));
        }
    }

    void row42TellsComplaintsThatPointNowhere()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(test::answer(
                422,
                R"({"errors":[{"detail":"whole","source":{"pointer":"/nowhere/at/all"}},{"detail":"bare"}]})"));
        });
        for (const Ask &what : sandboxWrites()) {
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), what);
            const bool isGood = error && error->problems.size() == 2 && error->problems[0].field.isEmpty()
                && error->problems[1].message == "bare"_L1;
            m_matrix.note(u"42"_s, what, unless(isGood, u"not every complaint"_s));
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
        for (const Ask &what : test::allReads()) {
            int seen = 0;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                socket.write(++seen == 1 ? test::refused(what, 429, "Retry-After: " + told + "\r\n")
                                         : test::nothing(what));
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            std::optional<std::optional<Error>> end;
            Matrix::ask(Client(connection), what, this,
                        [&](const std::optional<Error> &error) { end = error; });
            QTRY_VERIFY(connection.retrier().isWaiting());
            const auto left = connection.retrier().remaining();
            const bool isTold = left > std::chrono::seconds(least) && left <= std::chrono::seconds(most);
            connection.retrier().skip(); // a person need not wait
            QTRY_VERIFY(end);
            m_matrix.note(u"43"_s, what, unless(isTold && !*end && seen == 2, u"another pause"_s));
        }
    }

    void row43DoesNotWaitLongerThanAMinute()
    {
        for (const QByteArray &told : {QByteArray("61"), QByteArray("Fri, 31 Dec 2100 23:59:59 GMT")}) {
            for (const Ask &what : test::allReads()) {
                const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
                    socket.write(test::refused(what, 429, "Retry-After: " + told + "\r\n"));
                });
                Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"),
                                      test::hurried);
                const auto error = Matrix::askAndWait(Client(connection), what);
                m_matrix.note(u"43"_s, what,
                              unless(error && error->retryAfterSeconds > 60 && server.requests().size() == 1,
                                     u"waited"_s));
            }
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
        for (const Ask &what : test::allAsks()) {
            QFile forget(u"/proc/self/clear_refs"_s);
            QVERIFY(forget.open(QIODevice::WriteOnly) && forget.write("5") == 1);
            forget.close();
            const int before = peak();
            const bool isQuick = test::isWithin(1s, [&] {
                const ScriptedServer server(
                    [&](QSslSocket &socket, const QByteArray &) { socket.write(bomb); });
                Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"),
                                      test::hurried);
                QElapsedTimer clock;
                clock.start();
                return Matrix::askAndWait(Client(connection), what) ? clock.elapsed() : 1000;
            });
            m_matrix.note(u"47"_s, what, unless(isQuick, u"unpacked, or not within a second"_s));
            m_matrix.note(u"47"_s, what,
                          unless(peak() - before < 100 * 1024, u"%1 kB more"_s.arg(peak() - before)));
        }
#endif
    }

    void row50StaysAwakeOverALongHeader()
    {
        for (const Ask &what : test::allAsks()) {
            bool isOnce = true;
            const bool isAwake = test::isWithin(100ms, [&] {
                const ScriptedServer server(
                    [&](QSslSocket &socket, const QByteArray &) { socket.write(longHeaderTo(what)); });
                Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"),
                                      test::hurried);
                const qint64 pause = longestPause([&] { // whatever it is, it comes to an end
                    (void)Matrix::askAndWait(Client(connection), what);
                });
                printf("row 50, %s: longest pause of the window's thread %lld ms\n", what.name().constData(),
                       static_cast<long long>(pause));
                isOnce = isOnce && (what.isRead() || server.requests().size() == 1);
                return pause;
            });
            m_matrix.note(u"50"_s, what, unless(isOnce, u"not once"_s));
            m_matrix.note(u"50"_s, what, unless(isAwake, u"the window's thread stood still"_s));
        }
    }

    void row57SendsNothingThatWasCancelledBefore()
    {
        for (const Ask &what : sandboxWrites()) {
            test::WritingTelecomCenter platform;
            const Record customer =
                *test::await(platform.client.read(tc::customers, platform.seedCustomer(u"A"_s)));
            platform.sandbox.forgetReceived();
            WriteOperation *operation = begin(platform.writer, what.verb, customer);
            operation->cancel();
            const WriteEnd end = test::await(operation);
            QTest::qWait(20);
            m_matrix.note(u"57"_s, what,
                          unless(end.kind == WriteEnd::Kind::NotSent && platform.sandbox.received().isEmpty(),
                                 u"it left"_s));
        }
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
