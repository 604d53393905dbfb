#include "faults/matrix.h"
#include "support/await.h"
#include "writes/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::Ask;
using test::Matrix;
using test::ScriptedServer;
using test::Verdict;

/// The rows that are a story of lines, queues and ends in the middle.
class TestLineStories : public QObject
{
    Q_OBJECT

public:
    explicit TestLineStories(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    static QString unless(bool isGood, const QString &problem) { return isGood ? QString() : problem; }

    /// How long it takes until a line is let go whose request nobody wants any more. The deadlines are those
    /// of every day, half a minute and more.
    qint64 cancelUnderWay(const Ask &what, QString &problem)
    {
        bool isLetGo = false;
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &) {
            connect(&socket, &QSslSocket::disconnected, this, [&] { isLetGo = true; });
        });
        Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"));
        auto context = std::make_unique<QObject>();
        bool wasTold = false;
        Matrix::ask(Client(connection), what, context.get(), [&](const auto &) { wasTold = true; });
        const bool isUnderWay = QTest::qWaitFor([&] { return server.requests().size() == 1; });
        QElapsedTimer clock;
        clock.start();
        context.reset();
        const bool isFree = QTest::qWaitFor([&] { return isLetGo; }, 10'000);
        const qint64 taken = clock.elapsed();
        printf("row 57, %s: the line was let go after %lld ms\n", what.name().constData(),
               static_cast<long long>(taken));
        const auto entries = [&] { return connection.journal().read().entries; };
        const bool isWrite = !what.isRead();
        const bool isLogged = QTest::qWaitFor([&] { return entries().size() == (isWrite ? 2 : 0); });
        const bool isUnknown =
            !isWrite || (isLogged && entries().constLast()["state"_L1].toString() == "unknown"_L1);
        const bool isOnce = server.requests().size() == 1;
        if (!isUnderWay || !isFree || !isLogged || !isUnknown || wasTold || !isOnce)
            problem = u"told, or not logged, or never let go"_s;
        return taken;
    }

private Q_SLOTS:
    void row56KnowsThatWhatWaitedWasNotSent()
    {
        for (const Ask &read : test::allReads()) {
            bool isHeld = false;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                if (!request.startsWith("GET"))
                    socket.write(test::refused(read, 403));
                else if (!isHeld)
                    socket.write(test::nothing(read));
            });
            Connection connection(m_matrix.account(*read.tongue, server.url()), Secret("pw"));
            QVERIFY(!Matrix::askAndWait(Client(connection), read)); // who it is has been seen
            isHeld = true;
            auto context = std::make_unique<QObject>();
            for (int i = 0; i < 9; ++i)
                Matrix::ask(Client(connection), read, context.get(), [](const auto &) {});
            QTRY_COMPARE(server.count("GET"), 7);
            for (const Ask &what : test::allWrites()) { // no hanging read is in the way of a write
                if (what.tongue != read.tongue)
                    continue;
                const auto error = Matrix::askAndWait(Client(connection), what);
                m_matrix.note(u"56"_s, what, unless(error && error->httpStatus == 403, u"had to wait"_s));
            }
            context.reset(); // nobody wants the reads any more
            QTest::qWait(100);
            m_matrix.note(u"56"_s, read, unless(server.count("GET") == 7, u"a cancelled read left"_s));
        }
    }

    void row57KnowsWhatACancelledWriteMayHaveDone()
    {
        for (const Ask &what : test::allAsks()) {
            QString problem;
            const bool isQuick = test::isWithin(200ms, [&] { return cancelUnderWay(what, problem); });
            m_matrix.note(u"57"_s, what, problem);
            m_matrix.note(u"57"_s, what, unless(isQuick, u"the line was held"_s));
        }
    }

    void row58HasTheIntentOnTheDiskBeforeAnythingArrives()
    {
        for (const Ask &what : test::allWrites()) {
            Account account = m_matrix.account(*what.tongue, {});
            QList<HistoryEntry> whenItArrived;
            const ScriptedServer server([&](QSslSocket &, const QByteArray &) {
                whenItArrived = historyOf(Journal(account.journalFile).read());
            });
            account.url = server.url();
            {
                Connection connection(account, Secret("pw"), test::hurried);
                Matrix::ask(Client(connection), what, &connection, [](const auto &) {});
                QTRY_COMPARE(server.requests().size(), 1);
            } // the window is closed in the middle of it
            const QList<HistoryEntry> later = historyOf(Journal(account.journalFile).read());
            const bool isGood = whenItArrived.size() == 1 && later.size() == 1
                && whenItArrived[0].intent.verb == what.wire() && isOpenEnded(later[0].state);
            m_matrix.note(u"58"_s, what, unless(isGood, u"the journal does not know"_s));
        }
    }

    void row59WakesUpOnALineThatIsDead()
    {
        // A computer that slept, or changed its network, keeps lines on which nobody is any more.
        QList<QPointer<QSslSocket>> dead;
        for (const Ask &what : test::allAsks()) {
            bool isAsleep = false;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                if (isAsleep && !dead.contains(&socket) && !request.startsWith("GET"))
                    return; // a write that left as the network went
                if (dead.contains(&socket))
                    return;
                socket.write(test::nothing(what));
                if (!isAsleep)
                    dead.append(&socket);
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            QVERIFY(!Matrix::askAndWait(Client(connection), {what.tongue, "GET"}));
            isAsleep = true;
            const auto error = Matrix::askAndWait(Client(connection), what);
            const bool isGood = what.isRead()
                ? !error
                : error && error->fate == Error::Fate::Unknown && server.count(what.wire()) == 1;
            m_matrix.note(u"59"_s, what, unless(isGood, u"another end"_s));
        }
    }

    void row62SendsNothingWhenTheJournalIsFull()
    {
        m_matrix.judge(
            u"62"_s, [](const Ask &what) { return what.isRead() ? Verdict::Answered : Verdict::NotSent; },
            [this](const Ask &what, const ScriptedServer *server) {
                Account full = m_matrix.account(*what.tongue, server->url());
                full.journalFile = u"/dev/full"_s;
                return full;
            },
            [](const Ask &what) {
                return std::make_unique<ScriptedServer>(
                    [what](QSslSocket &socket, const QByteArray &) { socket.write(test::nothing(what)); });
            });
    }
};

namespace cordboard::test {

int runLineStories(Matrix &matrix, int argc, char *argv[])
{
    TestLineStories stories(matrix);
    return QTest::qExec(&stories, argc, argv);
}

} // namespace cordboard::test

#include "linestories.moc"
