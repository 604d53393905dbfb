#include "catalogue/telecomcenter/telecomcenter.h"
#include "models/pagecache.h"

#include <QTest>

using namespace cordboard;

/// The pages that are at hand.
class TestPageCache : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const RecordChunk> page(const QList<int> &ids)
    {
        RecordChunk::Builder builder(telecomcenter::didNumbers);
        for (const int id : ids) {
            builder.beginRow();
            builder.setId(QString::number(id));
        }
        return std::make_shared<const RecordChunk>(builder.take());
    }

private Q_SLOTS:
    void dropsWhatWasNotLookedAtForTheLongestTime()
    {
        PageCache cache(3);
        for (int number = 1; number <= 3; ++number)
            cache.insert(number, page({number}));
        QVERIFY(cache.page(1));

        cache.insert(4, page({4}));

        QCOMPARE(cache.size(), 3);
        QVERIFY(cache.contains(1) && !cache.contains(2) && cache.contains(3) && cache.contains(4));
    }

    void findsRecordsWithoutMakingThemRecent()
    {
        PageCache cache(2);
        cache.insert(1, page({10, 11, 12}));
        cache.insert(2, page({20, 21}));

        QCOMPARE(cache.find("11")->page, 1);
        QCOMPARE(cache.find("11")->row, 1);
        cache.insert(3, page({30}));

        QVERIFY(!cache.find("11"));
        QVERIFY(cache.find("21"));
        QVERIFY(!cache.find("99"));
    }

    void countsRowsThatAreOnAnotherPageToo()
    {
        PageCache cache(5);
        QCOMPARE(cache.insert(1, page({1, 2, 3})), 0);
        QCOMPARE(cache.insert(2, page({3, 4, 2})), 2);
        QCOMPARE(cache.insert(2, page({3, 4, 2})), 0); // page 1 lost them to page 2
        QCOMPARE(cache.find("3")->page, 2);
        QCOMPARE(cache.find("1")->page, 1);
    }

    void dropsDoubtedPagesThatANewOneHasRowsOf()
    {
        PageCache cache(5);
        cache.insert(1, page({1, 2, 3}));
        cache.insert(2, page({4, 5, 6}));
        cache.insert(5, page({13, 14, 15}));
        cache.doubt();

        QCOMPARE(cache.insert(3, page({6, 7, 8})), 0);
        QVERIFY(cache.contains(1) && !cache.contains(2) && cache.contains(3));
        QCOMPARE(cache.find("6")->page, 3);
        QCOMPARE(cache.insert(4, page({8, 9, 10})), 1); // page 3 is not in doubt

        cache.dropDoubtedAfter(2);
        QVERIFY(cache.contains(1) && cache.contains(3) && cache.contains(4) && !cache.contains(5));
    }

    void aPageMayBeTakenAnewAndCleared()
    {
        PageCache cache(5);
        cache.insert(1, page({1, 2, 3}));
        cache.insert(1, page({4}));
        QVERIFY(!cache.find("2"));
        QVERIFY(cache.find("4"));

        cache.clear();

        QCOMPARE(cache.size(), 0);
        QVERIFY(!cache.find("4"));
    }

    void recordsWithoutAnIdAreNoRepeats()
    {
        RecordChunk::Builder builder(telecomcenter::didNumbers);
        builder.beginRow();
        builder.beginRow();
        PageCache cache(5);
        const auto blank = std::make_shared<const RecordChunk>(builder.take());

        QCOMPARE(cache.insert(1, blank), 0);
        QCOMPARE(cache.insert(2, blank), 0);
    }
};

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_pagecache.moc"
