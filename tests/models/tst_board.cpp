#include "models/livecalls.h"
#include "models/platformclock.h"
#include "models/remainder.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/scriptedngcp.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;

/// Registrations as a board: read anew while somebody looks, and what is left of each.
class TestBoard : public QObject
{
    Q_OBJECT

    struct Board
    {
        Board()
            : model(platform.client, ngcp::subscriberRegistrations)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
            , live(platform.client, model)
        {
            live.setPace({.anew = 50ms});
            model.setQuery({{u"subscriber_id"_s, {u"101"_s}}}, {});
        }
        bool isLoaded() const
        {
            return QTest::qWaitFor([this] { return model.state() == RecordTableModel::State::Loaded; });
        }
        QVariant cell(const QString &contact, const QString &column, int role = Qt::DisplayRole) const
        {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.recordAt(row).value(u"contact").toString().contains(contact))
                    return model.data(model.index(row, model.columnOf(column)), role);
            }
            return {};
        }

        test::Ngcp platform;
        RecordTableModel model;
        QAbstractItemModelTester tester;
        LiveCalls live;
    };

    static void registerTelephones(test::Ngcp &platform, int times)
    {
        for (int i = 0; i < times; ++i) {
            Record registration(ngcp::subscriberRegistrations);
            registration.setValue(u"contact", u"sip:line%1@192.0.2.9"_s.arg(i));
            registration.setValue(u"expires", u"2099-01-01 00:00:00"_s);
            registration.setValue(u"q", u"1"_s);
            registration.relate(u"subscriber_id", u"101"_s);
            QVERIFY(test::await(platform.client.create(registration)));
        }
    }

    static QByteArray call(const QByteArray &start) { return "\"id\":7,\"start_time\":\"" + start + "\""; }
    static QByteArray timeText(const QDateTime &time)
    {
        return time.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    }

private Q_SLOTS:
    void readsAnewWhileItIsLookedAt()
    {
        Board board;
        QVERIFY(board.isLoaded());
        QCOMPARE(board.model.rowCount(), 2);
        board.live.start();
        Record registration(ngcp::subscriberRegistrations);
        registration.setValue(u"contact", u"sip:new@192.0.2.9"_s);
        registration.setValue(u"expires", u"2099-01-01 00:00:00"_s);
        registration.setValue(u"q", u"1"_s);
        registration.relate(u"subscriber_id", u"101"_s);
        const Outcome<Record> made = test::await(board.platform.client.create(registration));
        QVERIFY(made);

        QTRY_COMPARE(board.model.rowCount(), 3);
        QVERIFY(test::await(board.platform.client.remove(*made)));
        QTRY_COMPARE(board.model.rowCount(), 2);
    }

    void goesToTheEndWhereThePlatformCountsThePage()
    {
        test::Ngcp platform({.countsPageOfRegistrations = true});
        registerTelephones(platform, 230);
        RecordTableModel model(platform.client, ngcp::subscriberRegistrations);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy noticed(&model, &RecordTableModel::noticed);
        model.setQuery({{u"subscriber_id"_s, {u"101"_s}}}, {});
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
        QVERIFY(!model.total());

        for (int rows = 0; rows != model.rowCount();) {
            rows = model.rowCount();
            model.ensureLoaded(rows - 1, rows - 1);
            QTRY_VERIFY(model.rowCount() != rows || model.isLoaded(rows - 1));
        }

        QCOMPARE(model.rowCount(), 232);
        QCOMPARE(noticed.size(), 0);
    }

    void asksNothingWhileNobodyLooks()
    {
        Board board;
        QVERIFY(board.isLoaded());
        board.live.start();
        QTRY_VERIFY(board.platform.sandbox.received().size() >= 3);

        board.live.setWatched(false);
        QTest::qWait(150); // what was under way
        board.platform.sandbox.forgetReceived();
        QTest::qWait(300);

        QCOMPARE(board.platform.sandbox.received().size(), 0);
        board.live.setWatched(true);
        QTRY_VERIFY(board.platform.sandbox.received().size() >= 1);
    }

    void goesOnAfterAFailure()
    {
        Board board;
        QVERIFY(board.isLoaded());
        board.live.setPace({.anew = 50ms, .afterFailures = 60ms});
        QSignalSpy failed(&board.live, &LiveCalls::failed);
        QSignalSpy recovered(&board.live, &LiveCalls::recovered);
        board.platform.sandbox.answerNext({.status = 503});
        board.live.start();

        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(board.model.state(), RecordTableModel::State::Loaded);
    }

    void countsDownWhatIsLeft()
    {
        Board board;
        QVERIFY(board.isLoaded());
        const QString told = board.cell(u"test_10001"_s, u"expires"_s).toString();
        QVERIFY2(told.startsWith(u"20"_s), qPrintable(told)); // nobody knows the zone yet

        board.model.setPlatformOffset(0);
        const QString before = board.cell(u"test_10001"_s, u"expires"_s).toString();
        QTest::qWait(1100);
        const QString after = board.cell(u"test_10001"_s, u"expires"_s).toString();

        QVERIFY2(before.startsWith(u"online, 29:"_s), qPrintable(before));
        QVERIFY2(after.startsWith(u"online, 29:"_s), qPrintable(after));
        QVERIFY(before != after);
        QCOMPARE(board.cell(u"door"_s, u"expires"_s), u"online, for good"_s);
        QVERIFY(board.cell(u"test_10001"_s, u"expires"_s, Qt::ToolTipRole).toString().contains(told));
    }

    void marksWhatHasExpired()
    {
        Board board;
        QVERIFY(board.isLoaded());
        board.model.setPlatformOffset(4 * 3600); // a platform that is four hours ahead

        QCOMPARE(board.cell(u"test_10001"_s, u"expires"_s), u"expired"_s);
        QCOMPARE(board.cell(u"test_10001"_s, u"expires"_s, RecordTableModel::EmphasisRole).toInt(),
                 int(Emphasis::Alarm));
    }

    void readsTimesAsThePlatformWritesThem()
    {
        const QDateTime in = QDateTime::currentDateTimeUtc().addSecs(90);
        QVERIFY(std::abs(*secondsUntil(in.toString(u"yyyy-MM-dd HH:mm:ss"_s), 0) - 90) <= 1);
        QVERIFY(std::abs(*secondsUntil(in.addSecs(3600).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s), 3600) - 90)
                <= 1);
        QVERIFY(!secondsUntil(u"soon"_s, 0));
    }

    void findsOutThePlatformsClock()
    {
        const QDateTime began = QDateTime::currentDateTimeUtc().addSecs(-600);
        test::ScriptedNgcp platform([&](const QByteArray &asked, const QByteArray &request) {
            if (asked == "GET /api/calls/")
                return test::answer(200,
                                    "{\"_links\":{},\"_embedded\":{\"ngcp:calls\":[{" + call(timeText(began))
                                        + "}]},\"total_count\":1}",
                                    {}, "application/json");
            return test::ngcpRecord(call(timeText(request.contains("tz=UTC") ? began : began.addSecs(7200))));
        });
        PlatformClock clock(platform.client);
        QSignalSpy known(&clock, &PlatformClock::known);

        clock.look();

        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(clock.offset(), 7200);
        clock.look();
        QTest::qWait(100);
        QCOMPARE(platform.server.requests().size(), 2); // it is known
    }

    void knowsNoClockWithoutARecentCall()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked == "GET /api/calls/"
                ? test::answer(
                    200,
                    R"({"_links":{},"_embedded":{"ngcp:calls":[{"id":7,"start_time":"2020-01-01 10:00:00"}]}})",
                    {}, "application/json")
                : test::ngcpRecord(call("2020-01-01 11:00:00"));
        });
        PlatformClock clock(platform.client);

        clock.look();
        QTest::qWait(300);

        QVERIFY(!clock.offset());
        QCOMPARE(platform.server.requests().size(), 1);
    }

    void findsTheClockOfTheSandbox()
    {
        test::Ngcp platform;
        platform.sandbox.addCalls(1);
        PlatformClock clock(platform.client);
        QSignalSpy known(&clock, &PlatformClock::known);

        clock.look();

        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(clock.offset(), QDateTime::currentDateTime().offsetFromUtc());
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
