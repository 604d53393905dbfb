#include "bulk/idtally.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace cordboard;

/// Counting ids that came twice.
class TestIdTally : public QObject
{
    Q_OBJECT

private:
    static QByteArray uuid(QRandomGenerator &random)
    {
        return QUuid::fromRfc4122(QByteArray::number(random.generate64(), 16).rightJustified(16, '0'))
            .toByteArray(QUuid::WithoutBraces);
    }

private Q_SLOTS:
    void nothingCameTwiceWhereNothingCame()
    {
        IdTally tally;

        QCOMPARE(tally.repeated(), 0);
    }

    void countsAsASetWould_data()
    {
        QTest::addColumn<int>("ids");
        QTest::addColumn<int>("among");
        QTest::newRow("few") << 10 << 5;
        QTest::newRow("more than fit into the first run") << 100'000 << 60'000;
        QTest::newRow("hardly any twice") << 150'000 << 1'000'000'000;
        QTest::newRow("nearly all") << 150'000 << 40;
    }
    void countsAsASetWould()
    {
        QFETCH(const int, ids);
        QFETCH(const int, among);
        QRandomGenerator random(1);
        QSet<QByteArray> seen;
        IdTally tally;

        for (int i = 0; i < ids; ++i) {
            const int id = random.bounded(among);
            const QByteArray text = id % 3 == 0 ? "cdr-" + QByteArray::number(id) : QByteArray::number(id);
            seen.insert(text);
            tally.add(text);
        }

        QCOMPARE(tally.repeated(), ids - seen.size());
        QCOMPARE(tally.size(), ids);
    }

    void goesOnAfterItWasAsked()
    {
        IdTally tally;
        tally.add("1");
        tally.add("2");
        QCOMPARE(tally.repeated(), 0);

        tally.add("1");

        QCOMPARE(tally.repeated(), 1);
        QCOMPARE(tally.repeated(), 1);
    }

    void doesNotTakeOneIdForAnother()
    {
        IdTally tally;
        for (const char *id : {"1", "01", "", "1 ", "999999999999999999", "1000000000000000000",
                               "10000000000000000000", "-1", "0", "00"})
            tally.add(id);

        QCOMPARE(tally.repeated(), 0);
    }

    void keepsAMillionIdsInAFewMegabytes()
    {
        QRandomGenerator random(3);
        IdTally counting, others;
        for (int i = 0; i < 1'000'000; ++i) {
            counting.add(QByteArray::number(1'000'000'000 + i));
            others.add(uuid(random));
        }

        QCOMPARE(counting.repeated(), 0);
        QCOMPARE(others.repeated(), 0);
        QVERIFY2(counting.bytes() < 2'000'000, qPrintable(QString::number(counting.bytes())));
        QVERIFY2(others.bytes() < 6'500'000, qPrintable(QString::number(others.bytes())));
    }
};

QTEST_GUILESS_MAIN(TestIdTally)
#include "tst_idtally.moc"
