#include "catalogue/telecomcenter/telecomcenter.h"
#include "models/recordtablemodel.h"
#include "support/listserver.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using State = RecordTableModel::State;
using Told = test::ListServer::Told;

/// Listings of any length, of platforms that do not keep to what they say.
class TestEndlessTable : public QObject
{
    Q_OBJECT

private:
    enum class Watched { Yes, No };

    /// A model of it that is watched for its manners, unless that would mean a look at a million rows.
    struct Table
    {
        explicit Table(const test::ListServer &server, Watched watched = Watched::Yes)
            : model(server.client(), telecomcenter::didNumbers)
            , noticed(&model, &RecordTableModel::noticed)
        {
            if (watched == Watched::Yes)
                new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                             &model);
        }

        bool open()
        {
            model.setQuery({}, {});
            return QTest::qWaitFor([this] { return model.state() > State::Loading; });
        }
        bool look(int first, int last)
        {
            model.ensureLoaded(first, last);
            return QTest::qWaitFor([&] { return model.isLoaded(first) && model.isLoaded(last); });
        }
        QString idAt(int row) const { return model.recordAt(row).id(); }
        bool hasNoticed(const QString &words) const
        {
            return std::ranges::any_of(noticed, [&](const QVariantList &remark) {
                return remark.constFirst().toString().contains(words);
            });
        }

        RecordTableModel model;
        QSignalSpy noticed;
    };

private Q_SLOTS:
    void reachesAnyOfAMillionRowsWithTheRequestsForThemAlone()
    {
        test::ListServer server(1'000'000);
        Table table(server, Watched::No);
        QVERIFY(table.open());
        QCOMPARE(table.model.rowCount(), 1'000'000);
        QTRY_VERIFY(table.model.isLoaded(60)); // the neighbour of the first page
        server.forget();

        QVERIFY(table.look(999'960, 999'999));

        QCOMPARE(table.idAt(999'999), u"1000000"_s);
        QTRY_VERIFY(table.model.isLoaded(999'910)); // its neighbour
        QCOMPARE(server.asked(), (QList<int>{20'000, 19'999}));
    }

    void keepsNoMorePagesThanItsCacheHolds()
    {
        test::ListServer server(1'000'000);
        RecordTableModel model(server.client(), telecomcenter::didNumbers);
        model.setQuery({}, {});
        QTRY_COMPARE(model.state(), State::Loaded);
        QRandomGenerator random(7);
        QList<int> seen;

        for (int i = 0; i < 300; ++i) {
            seen.append(random.bounded(1'000'000));
            model.ensureLoaded(seen.constLast(), seen.constLast());
            QTRY_VERIFY(model.isLoaded(seen.constLast()));
        }

        int kept = 0;
        for (int row = 0; row < 1'000'000; row += 50)
            kept += model.isLoaded(row) ? 1 : 0;
        QVERIFY2(kept <= 400, qPrintable(QString::number(kept)));
        QVERIFY(kept > 200);
        QVERIFY(model.isLoaded(seen.constLast()));
        QVERIFY(!model.isLoaded(seen.constFirst()));
    }

    void asksForTheRowsUnderTheEyeFirstAndThenForTheirNeighbours()
    {
        test::ListServer server(10'000);
        Table table(server);
        QVERIFY(table.open());
        QTRY_VERIFY(table.model.isLoaded(60)); // the neighbour of the first page
        server.forget();

        QVERIFY(table.look(5'040, 5'060)); // on two pages

        QTRY_COMPARE(server.asked().size(), 4);
        QCOMPARE(QSet<int>(server.asked().cbegin(), server.asked().cbegin() + 2), (QSet<int>{101, 102}));
        QCOMPARE(QSet<int>(server.asked().cbegin() + 2, server.asked().cend()), (QSet<int>{103, 100}));
    }

    void dropsRequestsForRowsThatNobodyLooksAtAnyMore()
    {
        test::ListServer server(1'000'000);
        Table table(server, Watched::No);
        QVERIFY(table.open());
        QTRY_VERIFY(server.asked().contains(1));
        server.hold();

        for (int row = 100'000; row <= 900'000; row += 100'000) {
            table.model.ensureLoaded(row, row + 30);
            QTRY_VERIFY(server.asked().contains(row / 50 + 1));
        }
        server.release();

        QTRY_VERIFY(table.model.isLoaded(900'000));
        QTRY_VERIFY(table.model.isLoaded(900'050));
        for (int row = 100'000; row <= 800'000; row += 100'000)
            QVERIFY(!table.model.isLoaded(row));
    }

    void draggingAsksOnlyNowAndThen()
    {
        test::ListServer server(1'000'000);
        Table table(server, Watched::No);
        QVERIFY(table.open());
        QTRY_VERIFY(table.model.isLoaded(60)); // the neighbour of the first page
        server.forget();

        for (int row = 0; row < 900'000; row += 900)
            table.model.ensureLoaded(row, row + 30); // a thousand places in one turn

        QTRY_VERIFY(table.model.isLoaded(899'100));
        QVERIFY2(server.asked().size() <= 8, qPrintable(QString::number(server.asked().size())));
    }

    void aTotalThatIsTooLargeIsSaid()
    {
        test::ListServer server(120, [](int, int, Told &told) { told.total = 1000; });
        Table table(server);
        QVERIFY(table.open());
        QCOMPARE(table.model.rowCount(), 1000);

        table.model.ensureLoaded(960, 999);

        QTRY_COMPARE(table.model.state(), State::Partial);
        QVERIFY(table.model.lastError().detail.contains(u"1,000"_s));
        QVERIFY(!table.model.isLoaded(999));
        QVERIFY(table.look(0, 40));
    }

    void aTotalThatIsTooSmallIsSaidAndTheOtherRowsAreThere()
    {
        test::ListServer server(230, [](int, int, Told &told) { told.total = 60; });
        Table table(server);
        QVERIFY(table.open());
        QCOMPARE(table.model.rowCount(), 60);

        for (int row = 0; row < 230; row += 10)
            QVERIFY2(table.look(row, row), qPrintable(QString::number(row)));

        QTRY_COMPARE(table.model.rowCount(), 230);
        QCOMPARE(table.idAt(229), u"230"_s);
        QVERIFY(!table.model.total());
        QVERIFY(table.hasNoticed(u"counts 60 rows but sent more"_s));
        QCOMPARE(table.noticed.size(), 1);
    }

    void aTotalThatChangesIsSaid()
    {
        test::ListServer server(5'000);
        Table table(server);
        QVERIFY(table.open());
        QTRY_VERIFY(server.asked().contains(1));
        server.setRows(4'000);

        table.model.ensureLoaded(3'000, 3'030);

        QTRY_COMPARE(table.model.rowCount(), 4'000);
        QVERIFY(table.hasNoticed(u"4,000 rows"_s));
        server.setRows(6'000);
        table.model.ensureLoaded(1'000, 1'030);
        QTRY_COMPARE(table.model.rowCount(), 6'000);
        QCOMPARE(table.model.total(), 6'000);
    }

    void rowsThatCameTwiceAreSaidWhereverTheyStand()
    {
        test::ListServer server(5'000, [](int page, int, Told &told) {
            if (page == 61)
                told.ids[30] = 7; // of the first page
        });
        Table table(server);
        QVERIFY(table.open());

        QVERIFY(table.look(3'010, 3'030));

        QTRY_VERIFY(table.hasNoticed(u"came twice"_s));
        QCOMPARE(table.idAt(3'030), u"7"_s);
    }

    void rowsThatMoveBetweenPagesAreSaid()
    {
        test::ListServer server(5'000);
        Table table(server);
        QVERIFY(table.open());
        QVERIFY(table.look(0, 60));
        QTRY_VERIFY(table.model.isLoaded(120));
        // Somebody put three records in front: each row is three further on.
        server.setLie([](int, int, Told &told) {
            for (qint64 &id : told.ids)
                id -= 3;
        });

        QVERIFY(table.look(160, 190));

        QTRY_VERIFY(table.hasNoticed(u"came twice"_s));
    }

    void theSameRecordOnEveryPageHarmsNothing()
    {
        test::ListServer server(5'000, [](int, int, Told &told) { told.ids.fill(1); });
        Table table(server);
        QVERIFY(table.open());

        QVERIFY(table.look(2'000, 2'030));

        QTRY_VERIFY(table.hasNoticed(u"came twice"_s));
        QVERIFY(table.model.rowOf(u"1"_s) >= 0);
    }

    void countsInThePagesThatAPlatformGives()
    {
        test::ListServer server(95);
        server.setLie([](int page, int size, Told &told) {
            const int given = std::min(size, 20); // and not a word about it
            told = {.total = 95, .isLast = page * given >= 95};
            for (qint64 id = (page - 1) * given + 1; id <= std::min(95, page * given); ++id)
                told.ids.append(id);
        });
        Table table(server);
        QVERIFY(table.open());

        for (int row = 0; row < 95; ++row)
            QVERIFY(table.look(row, row));

        for (int row = 0; row < 95; ++row)
            QCOMPARE(table.idAt(row), QString::number(row + 1));
        QCOMPARE(table.model.state(), State::Loaded);
        QVERIFY(table.noticed.isEmpty());
    }

    void aShortPageInTheMiddleIsSaidAndTheRestIsInItsPlace()
    {
        test::ListServer server(500, [](int page, int, Told &told) {
            if (page == 3)
                told.ids.resize(30);
        });
        Table table(server);
        QVERIFY(table.open());

        table.model.ensureLoaded(100, 160);

        QTRY_COMPARE(table.model.state(), State::Partial);
        QTRY_VERIFY(table.model.isLoaded(150));
        QCOMPARE(table.idAt(129), u"130"_s);
        QVERIFY(!table.model.isLoaded(130));
        QCOMPARE(table.idAt(150), u"151"_s);
        QVERIFY(table.model.lastError().detail.contains(u"500"_s));
    }

    void findsARecordAmongWhatIsAtHand()
    {
        test::ListServer server(5'000);
        Table table(server);
        QVERIFY(table.open());
        QVERIFY(table.look(3'010, 3'030));

        QCOMPARE(table.model.rowOf(u"3016"_s), 3'015);
        QCOMPARE(table.model.rowOf(u"1016"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestEndlessTable)
#include "tst_endlesstable.moc"
