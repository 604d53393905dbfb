#include "models/recordtablemodel.h"
#include "support/telecomcenterfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using State = RecordTableModel::State;
using Tester = QAbstractItemModelTester;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private:
    static QByteArray target(const sandbox::Received &received)
    {
        return QByteArray::fromPercentEncoding(received.target);
    }

private Q_SLOTS:
    void isAsLongAsThePlatformSays()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 120);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);

        model.setQuery({}, {});

        QCOMPARE(model.state(), State::Loading);
        QTRY_COMPARE(model.state(), State::Loaded);
        QCOMPARE(model.rowCount(), 120);
        QCOMPARE(model.total(), 120);
        QVERIFY(model.isLoaded(0));
        QVERIFY(!model.isLoaded(119));
        QCOMPARE(model.index(119, 0).data(RecordTableModel::LoadedRole), QVariant(false));
    }

    void jumpsToTheEndWithoutReadingWhatIsBetween()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 500);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery({}, {{u"number"_s}});
        QTRY_COMPARE(model.rowCount(), 500);

        model.ensureLoaded(470, 499);

        QTRY_VERIFY(model.isLoaded(499));
        QCOMPARE(model.recordAt(499).value(u"number"), QVariant(u"37052000500"_s));
        QTRY_VERIFY(model.isLoaded(430)); // the neighbour
        QVERIFY(!model.isLoaded(200));
        QVERIFY(platform.sandbox.received().size() <= 5);
    }

    void showsRelatedRecordsByNameWithOneRequestForAPage()
    {
        test::TelecomCenter platform;
        for (int i = 0; i < 10; ++i) {
            const QString customer = platform.seedCustomer(u"Customer %1"_s.arg(i));
            Record number(telecomcenter::didNumbers);
            number.setValue(u"number", QString::number(37052000000 + i));
            number.relate(u"customer", customer);
            platform.sandbox.seed(number);
        }
        RecordTableModel model(platform.client, telecomcenter::didNumbers);

        model.setQuery({}, {{u"number"_s}});
        QTRY_COMPARE(model.state(), State::Loaded);

        const QModelIndex cell = model.index(3, model.columnOf(u"customer"_s));
        QCOMPARE(cell.data().toString(), u"Customer 3"_s);
        QCOMPARE(cell.data(RecordTableModel::LinkRole).value<RecordRef>().type, u"customers"_s);
        QCOMPARE(platform.sandbox.received().size(), 1);
    }

    void leavesSortingAndFilteringToThePlatform()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 30);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);

        model.setQuery({{u"enabled"_s, {u"false"_s}}}, {{u"enabled"_s}, {u"number"_s, Qt::DescendingOrder}});
        QTRY_COMPARE(model.state(), State::Loaded);

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.recordAt(0).value(u"number"), QVariant(u"37052000030"_s));
        QVERIFY(target(platform.sandbox.received().constLast()).contains("filter[enabled]=false"));
        QVERIFY(target(platform.sandbox.received().constLast()).contains("sort=enabled,-number,id"));
    }

    void neverShowsRowsOfAnOldQuery()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 30);
        platform.sandbox.answerNext({.status = 200,
                                     .body = R"({"data":[{"id":"late"}],"meta":{"record_count":1}})",
                                     .delay = std::chrono::milliseconds(200)});
        RecordTableModel model(platform.client, telecomcenter::didNumbers);

        model.setQuery({}, {});
        QTRY_COMPARE(platform.sandbox.received().size(), 1);
        model.setQuery({{u"enabled"_s, {u"true"_s}}}, {});

        QTRY_COMPARE(model.rowCount(), 27);
        QTest::qWait(300);
        QCOMPARE(model.rowCount(), 27);
    }

    void keepsOldRowsWhenAReloadFailsAndCanTryAgain()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 10);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery({}, {});
        QTRY_COMPARE(model.state(), State::Loaded);
        platform.sandbox.answerNext(
            {.status = 503, .body = "<h1>Maintenance</h1>", .contentType = "text/html"});

        model.reload();

        QTRY_COMPARE(model.state(), State::Failed);
        QVERIFY(model.isStale());
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.lastError().httpStatus, 503);
        model.retry();
        QTRY_COMPARE(model.state(), State::Loaded);
        QVERIFY(!model.isStale());
    }

    void isPartialWhenALaterPageFails()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 300);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery({}, {});
        QTRY_COMPARE(model.rowCount(), 300);
        QTRY_VERIFY(model.isLoaded(60)); // the neighbour
        for (int i = 0; i < 3; ++i)      // the page that is looked at, and its neighbours
            platform.sandbox.answerNext({.status = 500});
        const qsizetype before = platform.sandbox.received().size();

        model.ensureLoaded(210, 240);

        QTRY_COMPARE(platform.sandbox.received().size(), before + 3);
        QTRY_COMPARE(model.state(), State::Partial);
        QVERIFY(model.isLoaded(0));
        // An answer to one of the neighbours may still come late.
        QTRY_VERIFY((model.retry(), model.isLoaded(240) && model.state() == State::Loaded));
    }

    void saysThatATotalLied()
    {
        test::TelecomCenter platform;
        platform.sandbox.answerNext(
            {.status = 200, .body = R"({"data":[{"id":"1"}],"meta":{"record_count":40}})"});
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);

        model.setQuery({}, {});

        QTRY_COMPARE(model.state(), State::Partial);
        QVERIFY(model.lastError().detail.contains("40"_L1));
    }

    void growsPageByPageWhereThePlatformDoesNotCount()
    {
        test::TelecomCenter platform;
        QByteArray rows;
        for (int i = 0; i < 50; ++i)
            rows += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
        platform.sandbox.answerNext(
            {.status = 200, .body = "{\"data\":[" + rows + "],\"links\":{\"next\":\"x\"}}"});
        platform.sandbox.answerNext(
            {.status = 200,
             .body = R"({"data":[{"id":"50"}],"links":{"first":"x"}})",
             .delay = std::chrono::milliseconds(500)}); // it is asked for as soon as the first is there
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy arrived(&model, &RecordTableModel::arrived);

        model.setQuery({}, {});
        QVERIFY(arrived.wait());
        QCOMPARE(model.rowCount(), 100); // a page more is expected
        model.ensureLoaded(49, 60);

        QTRY_COMPARE(model.rowCount(), 51);
        QVERIFY(!model.total());
    }

    void noticesThatTheListChangedWhileItWasRead()
    {
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 300);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        QSignalSpy noticed(&model, &RecordTableModel::noticed);
        model.setQuery({}, {{u"number"_s}});
        QTRY_COMPARE(model.rowCount(), 300);
        QTRY_VERIFY(model.isLoaded(60));
        Record early(telecomcenter::didNumbers);
        early.setValue(u"number", u"37000000000"_s);
        early.relate(u"customer", customer);
        platform.sandbox.seed(early);

        model.ensureLoaded(210, 240);

        QTRY_VERIFY(!noticed.isEmpty());
        QCOMPARE(model.rowCount(), 301);
    }

    void noticesThatAFilterWasNotHeeded()
    {
        test::TelecomCenter platform;
        platform.sandbox.answerNext(
            {.status = 200, .body = R"({"data":[{"id":"1","relationships":{"customer":{"data":
            {"type":"customers","id":"8"}}}}],"meta":{"record_count":1}})"});
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        QSignalSpy noticed(&model, &RecordTableModel::noticed);

        model.setQuery({{u"customer.id"_s, {u"7"_s}}}, {});

        QTRY_COMPARE(noticed.size(), 1);
    }

    void hidesSecretsFromScreenAndScreenReader()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        RecordTableModel model(platform.client, telecomcenter::sipAccounts);
        model.setQuery({}, {});
        QTRY_COMPARE(model.state(), State::Loaded);

        const QModelIndex password = model.index(0, model.columnOf(u"password"_s));

        QCOMPARE(password.data().toString(), u"••••••••"_s);
        QCOMPARE(password.data(Qt::AccessibleTextRole).toString(), u"hidden"_s);
    }

    void raisesTheAlarmForADisabledNumberInWords()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 10);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        model.setQuery({}, {{u"number"_s}});
        QTRY_COMPARE(model.state(), State::Loaded);

        const QModelIndex state = model.index(9, model.columnOf(u"enabled"_s));

        QCOMPARE(state.data().toString(), u"disabled"_s);
        QCOMPARE(state.data(RecordTableModel::EmphasisRole).toInt(), int(Emphasis::Alarm));
    }

    void showsASavedRecordAtOnce()
    {
        test::TelecomCenter platform;
        const QString id = platform.seedCustomer(u"Before"_s);
        RecordTableModel model(platform.client, telecomcenter::customers);
        model.setQuery({}, {});
        QTRY_COMPARE(model.state(), State::Loaded);
        Record after = model.recordAt(model.rowOf(id));
        after.setValue(u"name", u"After"_s);

        model.replace(after);

        QCOMPARE(model.index(model.rowOf(id), model.columnOf(u"name"_s)).data().toString(), u"After"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
