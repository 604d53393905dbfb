#include "bulk/listwalk.h"
#include "support/listserver.h"
#include "support/ngcpfixture.h"
#include "support/telecomcenterfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// Reading a listing to its end.
class TestListWalk : public QObject
{
    Q_OBJECT

private:
    struct Walked
    {
        QStringList numbers;
        WalkEnd end;
    };

    static Walked walk(ListWalk &walk, int firstPage = 1)
    {
        Walked walked;
        QSignalSpy ended(&walk, &ListWalk::ended);
        connect(&walk, &ListWalk::arrived, &walk, [&](const Page &page) {
            for (qsizetype row = 0; row < page.size(); ++row)
                walked.numbers.append(page.records->record(row).title());
        });
        walk.start(firstPage);
        if (ended.isEmpty())
            ended.wait(10'000);
        if (!ended.isEmpty())
            walked.end = ended[0][0].value<WalkEnd>();
        return walked;
    }
    static QStringList numbers(int from, int to)
    {
        QStringList all;
        for (int i = from; i <= to; ++i)
            all.append(QString::number(37052000000 + i));
        return all;
    }
    static Query byNumber() { return {.resource = &tc::didNumbers, .sort = {{.attribute = u"number"_s}}}; }

private Q_SLOTS:
    void tellsEveryRowInOrder()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 95);
        ListWalk all(platform.client, byNumber(), {.pageSize = 10});

        const Walked walked = walk(all);

        QCOMPARE(walked.numbers, numbers(1, 95));
        QCOMPARE(walked.end.kind, WalkEnd::Kind::Complete);
        QCOMPARE(walked.end.rows, 95);
        QVERIFY(!walked.end.hasChanged);
        QCOMPARE(platform.sandbox.received().size(), 10);
    }

    void endsAtOnceWhereThereIsNothing()
    {
        test::TelecomCenter platform;
        ListWalk all(platform.client, byNumber(), {});

        QCOMPARE(walk(all).end.kind, WalkEnd::Kind::Complete);
    }

    void goesOnWhereAnEarlierWalkEnded()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 95);
        ListWalk rest(platform.client, byNumber(), {.pageSize = 10});

        QCOMPARE(walk(rest, 8).numbers, numbers(71, 95));
    }

    void countsInThePagesThatThePlatformGives()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 7});
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 60);
        ListWalk all(platform.client, byNumber(), {.pageSize = 500});

        const Walked walked = walk(all);

        QCOMPARE(walked.numbers, numbers(1, 60));
        QCOMPARE(walked.end.duplicates, 0);
    }

    void readsToTheEndWhereThePlatformCountsThePage()
    {
        test::Ngcp platform;
        ListWalk counted(platform.client, {.resource = &ngcp::subscriberRegistrations}, {.pageSize = 10});
        const Walked all = walk(counted);
        platform.sandbox.setNgcpProfile(sandbox::NgcpProfile{.countsPageOfRegistrations = true});
        ListWalk uncounted(platform.client, {.resource = &ngcp::subscriberRegistrations}, {.pageSize = 10});

        const Walked walked = walk(uncounted);

        QVERIFY(all.numbers.size() > 30);
        QCOMPARE(walked.numbers, all.numbers);
        QCOMPARE(walked.end.kind, WalkEnd::Kind::Complete);
        QVERIFY(!walked.end.hasChanged);
    }

    void goesOnBehindACountThatIsCutOff()
    {
        test::ListServer platform(95, [](int, int, test::ListServer::Told &told) { told.total = 40; });
        ListWalk all(platform.client(), byNumber(), {.pageSize = 10});

        const Walked walked = walk(all);

        QCOMPARE(walked.end.kind, WalkEnd::Kind::Complete);
        QCOMPARE(walked.end.rows, 95);
        QCOMPARE(QSet<QString>(walked.numbers.cbegin(), walked.numbers.cend()).size(), 95);
        QVERIFY(walked.end.isMiscounted);
        QVERIFY(!walked.end.hasChanged);
        QCOMPARE(odditiesOf(walked.end), QStringList{u"There are more rows than the platform counts."_s});
    }

    void takesACountAtItsWordWhereNothingIsSaidOfANextPage()
    {
        test::ListServer platform(40);
        ListWalk all(platform.client(), byNumber(), {.pageSize = 10});

        const Walked walked = walk(all);

        QCOMPARE(walked.end.rows, 40);
        QVERIFY(!walked.end.isMiscounted);
        QCOMPARE(platform.asked().size(), 4);
    }

    void looksWhetherThePageThatIsPromisedIsThere()
    {
        test::ListServer platform(40, [](int, int, test::ListServer::Told &told) { told.isLast = false; });
        ListWalk all(platform.client(), byNumber(), {.pageSize = 10, .atOnce = 1});

        const Walked walked = walk(all);

        QCOMPARE(walked.end.kind, WalkEnd::Kind::Complete);
        QCOMPARE(walked.end.rows, 40);
        QVERIFY(!walked.end.isMiscounted);
        QVERIFY(!walked.end.hasChanged);
        QCOMPARE(platform.asked().size(), 5);
    }

    void noticesAFilterThatIsNotHeeded()
    {
        test::TelecomCenter platform;
        const QString mine = platform.seedCustomer(u"Mine"_s);
        platform.seedNumbers(mine, 3);
        Query ofMine = byNumber();
        ofMine.filters.insert(u"customer.id"_s, {mine});
        platform.sandbox.setProfile({.ignoresRelatedFilters = true});
        ListWalk right(platform.client, ofMine, {});
        QVERIFY(walk(right).end.unheeded.isEmpty()); // there is nothing to be kept out
        Record other(tc::didNumbers);
        other.setValue(u"number", u"37059000000"_s);
        other.relate(u"customer", platform.seedCustomer(u"Other"_s));
        platform.sandbox.seed(other);
        ListWalk wrong(platform.client, ofMine, {});

        const Walked walked = walk(wrong);

        QCOMPARE(walked.end.rows, 4);
        QCOMPARE(walked.end.unheeded, u"Customer"_s);
        QVERIFY(odditiesOf(walked.end).constFirst().contains(u"did not heed the filter “Customer”"_s));
    }

    void saysWhereItFailed()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 95);
        ListWalk all(platform.client, byNumber(), {.pageSize = 10, .atOnce = 1});
        int pages = 0;
        connect(&all, &ListWalk::arrived, this, [&] {
            if (++pages == 4)
                platform.sandbox.answerNext({.status = 403, .method = "GET"});
        });

        const Walked walked = walk(all);

        QCOMPARE(walked.end.kind, WalkEnd::Kind::Failed);
        QCOMPARE(walked.end.error.kind, Error::Kind::Forbidden);
        ListWalk rest(platform.client, byNumber(), {.pageSize = 10});
        QCOMPARE(walked.numbers + walk(rest, walked.end.nextPage).numbers, numbers(1, 95));
    }

    void noticesThatTheListingChanged()
    {
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"Baltic"_s);
        platform.seedNumbers(customer, 60);
        ListWalk all(platform.client, byNumber(), {.pageSize = 10, .atOnce = 1});
        int pages = 0;
        connect(&all, &ListWalk::arrived, this, [&] {
            Record early(tc::didNumbers);
            early.setValue(u"number", u"37051000000"_s);
            early.relate(u"customer", customer);
            if (++pages == 2)
                platform.sandbox.seed(early);
        });

        const Walked walked = walk(all);

        QVERIFY(walked.end.hasChanged);
        QCOMPARE(walked.end.duplicates, 1);
    }

    void stopsWhenItIsTold()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 95);
        ListWalk all(platform.client, byNumber(), {.pageSize = 10});
        connect(&all, &ListWalk::arrived, &all, &ListWalk::stop);

        const Walked walked = walk(all);

        QCOMPARE(walked.end.kind, WalkEnd::Kind::Stopped);
        QCOMPARE(walked.numbers, numbers(1, 10));
    }

    void tellsNothingWhileItIsHeld()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Baltic"_s), 95);
        ListWalk all(platform.client, byNumber(), {.pageSize = 10});
        QSignalSpy arrived(&all, &ListWalk::arrived), ended(&all, &ListWalk::ended);
        connect(&all, &ListWalk::arrived, this, [&] {
            if (arrived.size() == 2)
                all.hold(true);
        });

        all.start();
        QTRY_COMPARE(arrived.size(), 2);
        QTest::qWait(100);
        QCOMPARE(arrived.size(), 2);
        all.hold(false);

        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(arrived.size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
