#include "models/livecalls.h"
#include "support/telecomcenterfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// The top of a listing of calls that goes on growing.
class TestLiveCalls : public QObject
{
    Q_OBJECT

    struct Table
    {
        explicit Table(int calls = 0)
            : platform(sandbox::Size::Empty)
            , model(platform.client, tc::incomingTrunkCdrs)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
            , live(platform.client, model)
        {
            for (int i = 0; i < calls; ++i)
                addCall(i, 10);
            live.setPace({.usual = 1h, .slowest = 4h, .afterFailures = 9h}); // tests look by themselves
            model.setQuery({{u"time_start_gteq"_s, {u"2026-06-01 00:00:00"_s}}}, {});
        }

        /// That began so many seconds after eight o'clock.
        QString addCall(qint64 start, qint64 length)
        {
            const QDateTime eight(QDate(2026, 6, 10), QTime(8, 0), Qt::UTC);
            Record call(tc::incomingTrunkCdrs);
            call.setValue(u"time_start", eight.addSecs(start));
            call.setValue(u"time_end", eight.addSecs(start + length));
            call.setValue(u"src_number", QString::number(start));
            return platform.sandbox.seed(call);
        }
        void begin()
        {
            QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
            QTest::qWait(100); // neighbouring pages
            platform.sandbox.forgetReceived();
            live.start();
            QTRY_VERIFY(platform.sandbox.received().size() >= 3); // the latest, the newest, the table
            QTest::qWait(100);
            QCOMPARE(model.state(), RecordTableModel::State::Loaded);
        }
        void look(int first, int last)
        {
            model.ensureLoaded(first, last);
            QTRY_VERIFY(model.isLoaded(first) && model.isLoaded(last));
            QTest::qWait(100); // neighbouring pages
        }
        QString source(int row) const { return model.recordAt(row).value(u"src_number").toString(); }
        /// Every row, all of which are looked at.
        QStringList sources()
        {
            QStringList all;
            for (int pass = 0; pass < 2; ++pass) { // rows may move while they come
                all.clear();
                for (int row = 0; row < model.rowCount(); ++row) {
                    if (!model.isLoaded(row))
                        look(row, row);
                    all.append(source(row));
                }
            }
            return all;
        }

        test::TelecomCenter platform;
        RecordTableModel model;
        QAbstractItemModelTester tester;
        LiveCalls live;
    };

    /// Calls that began every second, and one more.
    static QStringList newestFirst(int calls, int oneMore)
    {
        QStringList starts;
        for (int start = calls - 1; start >= 0; --start) {
            starts.append(QString::number(start));
            if (start == oneMore)
                starts.append(QString::number(start));
        }
        return starts;
    }

private Q_SLOTS:
    void putsNewCallsOnTop()
    {
        Table table(60);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);

        table.addCall(100, 5);
        table.addCall(101, 5);
        table.live.look();

        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(grew[0][0].toInt(), 2);
        QCOMPARE(table.model.rowCount(), 62);
        QCOMPARE(table.model.total(), 62);
        QCOMPARE(table.source(0), u"101"_s);
        QCOMPARE(table.source(1), u"100"_s);
        QCOMPARE(table.source(2), u"59"_s);
    }

    void asksOnceForEachLook()
    {
        Table table(60);
        table.begin();
        table.platform.sandbox.forgetReceived();
        QSignalSpy grew(&table.live, &LiveCalls::grew);

        table.addCall(100, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        const auto received = table.platform.sandbox.received();
        QCOMPARE(received.size(), 1);
        QVERIFY(received[0].target.contains("sort=-time_end"));
        QVERIFY(
            received[0].target.contains("time_start_gteq%5D=2026-06-10%2002%3A00%3A59")); // six hours back
    }

    void findsALongCallThatEndedJustNow()
    {
        Table table(60);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);

        table.addCall(-1800, 2000); // began before all others
        table.live.look();

        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(table.source(0), u"-1800"_s);
    }

    void tellsNothingTwice()
    {
        Table table(3);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);
        table.addCall(100, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.platform.sandbox.forgetReceived();
        table.live.look();
        QTRY_COMPARE(table.platform.sandbox.received().size(), 1);
        QTest::qWait(50);

        QCOMPARE(grew.size(), 1);
        QCOMPARE(table.model.rowCount(), 4);
    }

    void keepsThePagesBelowInTheirPlaces()
    {
        Table table(200);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew), noticed(&table.model, &RecordTableModel::noticed);
        for (int i = 0; i < 7; ++i)
            table.addCall(1000 + i, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.model.ensureLoaded(150, 206); // not at hand before
        QTRY_VERIFY(table.model.isLoaded(150) && table.model.isLoaded(206));

        QCOMPARE(table.model.rowCount(), 207);
        for (int row = 150; row < 207; ++row)
            QCOMPARE(table.source(row), QString::number(199 - (row - 7)));
        QVERIFY(noticed.isEmpty());
    }

    void keepsThePagesAboveInTheirPlacesWhenBegunFarDown_data()
    {
        QTest::addColumn<bool>("isRefreshed");
        QTest::addRow("switched on") << false;
        QTest::addRow("refreshed") << true;
    }

    void keepsThePagesAboveInTheirPlacesWhenBegunFarDown()
    {
        QFETCH(bool, isRefreshed);
        Table table(600);
        QTRY_COMPARE(table.model.state(), RecordTableModel::State::Loaded);
        if (isRefreshed)
            table.begin();
        table.look(450, 460);
        if (isRefreshed)
            table.model.reload();
        table.begin();
        QVERIFY(!table.model.isLoaded(0));
        QSignalSpy grew(&table.live, &LiveCalls::grew), noticed(&table.model, &RecordTableModel::noticed);
        for (int i = 0; i < 7; ++i)
            table.addCall(1000 + i, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.look(207, 220);

        QCOMPARE(table.model.rowCount(), 607);
        for (int row = 207; row < 220; ++row)
            QCOMPARE(table.source(row), QString::number(599 - (row - 7)));
        QVERIFY(noticed.isEmpty());
    }

    void keepsPagesInTheirPlacesWithinATimeThatIsNotOver()
    {
        Table table(200);
        table.model.setQuery({{u"time_start_gteq"_s, {u"2026-06-01 00:00:00"_s}},
                              {u"time_start_lted"_s, {u"2026-07-01 00:00:00"_s}}},
                             {});
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);
        for (int i = 0; i < 7; ++i)
            table.addCall(1000 + i, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.look(150, 206);

        QCOMPARE(table.model.rowCount(), 207);
        for (int row = 150; row < 207; ++row)
            QCOMPARE(table.source(row), QString::number(199 - (row - 7)));
    }

    void aLongCallMovesToItsPlaceWhenThatIsRead()
    {
        Table table(600);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew), noticed(&table.model, &RecordTableModel::noticed);
        const QString id = table.addCall(300, 5000);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(table.model.rowOf(id), 0);
        QCOMPARE(table.model.total(), 601);
        const QPersistentModelIndex selected = table.model.index(0, 0);

        table.look(290, 310);

        QVERIFY(table.model.rowOf(id) > 290);
        QCOMPARE(selected.row(), table.model.rowOf(id));
        QCOMPARE(table.model.prepended(), 0);
        QCOMPARE(table.model.total(), 601);
        QCOMPARE(table.sources(), newestFirst(600, 300));
        QVERIFY(noticed.isEmpty());
    }

    void pagesFromBeforeALongCallAreReadAnew()
    {
        Table table(600);
        table.begin();
        table.look(290, 310); // where it is to be
        QSignalSpy grew(&table.live, &LiveCalls::grew), noticed(&table.model, &RecordTableModel::noticed);
        table.addCall(300, 5000);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.look(400, 410);
        table.look(290, 310);

        QCOMPARE(table.sources(), newestFirst(600, 300));
        QCOMPARE(table.model.rowCount(), 601);
        QVERIFY(noticed.isEmpty());
    }

    void beginsWhereNothingIs()
    {
        Table table;
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);

        table.addCall(5, 5);
        table.live.look();

        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(table.model.rowCount(), 1);
    }

    void fetchesMoreThanAPageOfThem()
    {
        Table table(3);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);
        for (int i = 0; i < 450; ++i)
            table.addCall(1000 + i, 5);

        table.live.look();

        QTRY_COMPARE(grew.size(), 1);
        QCOMPARE(table.model.rowCount(), 453);
        for (int row = 0; row < 450; ++row)
            QCOMPARE(table.source(row), QString::number(1449 - row));
    }

    void stopsWhereNobodyCouldFollow()
    {
        Table table(3);
        table.begin();
        QSignalSpy gaveUp(&table.live, &LiveCalls::gaveUp);
        for (int i = 0; i < 1100; ++i)
            table.addCall(1000 + i, 5);

        table.live.look();

        QTRY_COMPARE(gaveUp.size(), 1);
        QVERIFY(!table.live.isOn());
    }

    void asksLessOftenWhenNothingComesOrFails()
    {
        Table table(3);
        table.begin();
        QSignalSpy failed(&table.live, &LiveCalls::failed), recovered(&table.live, &LiveCalls::recovered),
            grew(&table.live, &LiveCalls::grew);
        QCOMPARE(table.live.interval(), 1h);

        table.live.look();
        QTRY_COMPARE(table.live.interval(), 90min);
        table.platform.sandbox.answerNext({.status = 403, .method = "GET"});
        table.live.look();
        QTRY_COMPARE(table.live.interval(), 3h);
        QCOMPARE(failed.size(), 1);
        table.addCall(100, 5);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        QCOMPARE(table.live.interval(), 1h);
        QCOMPARE(recovered.size(), 1);
    }

    void asksNothingWhileNobodyLooks()
    {
        Table table(3);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);
        table.live.setWatched(false);
        table.addCall(100, 5);
        table.platform.sandbox.forgetReceived();

        table.live.look();
        QTest::qWait(50);
        QVERIFY(table.platform.sandbox.received().isEmpty());
        table.live.setWatched(true);

        QTRY_COMPARE(grew.size(), 1);
    }

    void putsEverythingInItsPlaceWhenTheTableIsReadAnew()
    {
        Table table(60);
        table.begin();
        QSignalSpy grew(&table.live, &LiveCalls::grew);
        table.addCall(-1800, 2000);
        table.live.look();
        QTRY_COMPARE(grew.size(), 1);

        table.live.stop();
        table.model.reload();

        QTRY_COMPARE(table.model.prepended(), 0);
        QCOMPARE(table.model.rowCount(), 61);
        QCOMPARE(table.source(0), u"59"_s);
    }

    void knowsWhetherTheNewestComeFirst()
    {
        QVERIFY(isNewestFirst({.resource = &tc::terminationCdrs}));
        QVERIFY(isNewestFirst(
            {.resource = &tc::terminationCdrs, .sort = {{u"time_start"_s, Qt::DescendingOrder}}}));
        QVERIFY(!isNewestFirst({.resource = &tc::terminationCdrs, .sort = {{u"time_start"_s}}}));
        QVERIFY(!isNewestFirst(
            {.resource = &tc::terminationCdrs, .sort = {{u"duration"_s, Qt::DescendingOrder}}}));
    }
};

QTEST_GUILESS_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
