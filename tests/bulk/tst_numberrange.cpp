#include "bulk/numberadvice.h"
#include "bulk/numberrange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestNumberRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("numbers");
        const QStringList three{u"37052000000"_s, u"37052000001"_s, u"37052000002"_s};
        const QStringList two = three.first(2);
        const QStringList one = three.first(1);

        QTest::newRow("range, last digits") << u"37052000000-002"_s << three;
        QTest::newRow("range, one digit") << u"37052000000-2"_s << three;
        QTest::newRow("range, whole numbers") << u"37052000000-37052000002"_s << three;
        QTest::newRow("range, with pluses") << u"+370 5 200 0000 - +370 5 200 0002"_s << three;
        QTest::newRow("range, en dash") << u"+370 5 2000000–2"_s << three;
        QTest::newRow("range, dots") << u"37052000000..37052000002"_s << three;
        QTest::newRow("range, the dash alone at a line's end") << u"+37052000000 – +37052000002"_s << three;
        QTest::newRow("class") << u"+3705200000[0-2]"_s << three;
        QTest::newRow("class, listed") << u"3705200000[0,1,2]"_s << three;
        QTest::newRow("class, out of order") << u"3705200000[201]"_s << three;
        QTest::newRow("lines") << u"37052000000\n37052000001\r\n\r\n37052000002\n"_s << three;
        QTest::newRow("semicolons") << u"37052000000; 37052000001;37052000002;"_s << three;
        QTest::newRow("spaces") << u"37052000000 37052000001   37052000002"_s << three;
        QTest::newRow("pluses part") << u"+370 52000000 +370 52000001"_s << two;
        QTest::newRow("commas and tabs") << u"37052000000,37052000001\t37052000002"_s << three;
        QTest::newRow("groups of one number") << u"370 5 200 0000"_s << one;
        QTest::newRow("dashes in one number") << u"+370-5-200-0000"_s << one;
        QTest::newRow("one dash in one number") << u"+370 5 200-0000"_s << one;
        QTest::newRow("brackets and slashes") << u"+370 (5) 200/00.00"_s << one;
        QTest::newRow("two zeros") << u"0037052000000"_s << one;
        QTest::newRow("the zero of the country")
            << u"+44 (0)20 7946 0958"_s << QStringList{u"442079460958"_s};
        QTest::newRow("a link") << u"tel:+370-5-200-0000"_s << one;
        QTest::newRow("quoted by a spreadsheet") << u"\"37052000000\";'37052000001"_s << two;
        QTest::newRow("marks of a web page") << u"\u202a+37052000000\u202c\u200b"_s << one;
        QTest::newRow("no-break spaces") << u"+370\u00a05\u00a0200\u202f0000"_s << one;
        QTest::newRow("nothing") << u" \n ;; \t"_s << QStringList{};
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, numbers);

        const NumberRange range = NumberRange::from(written);

        QCOMPARE(range.numbers, numbers);
        QCOMPARE(range.unread, 0);
        QCOMPARE(range.repeated, 0);
    }

    void countsTheNumbersOfAPattern_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("last");

        QTest::newRow("any digit") << u"3705200000x"_s << 10 << u"37052000009"_s;
        QTest::newRow("any two digits") << u"+370 5 200 00 XX"_s << 100 << u"37052000099"_s;
        QTest::newRow("classes") << u"37052[01]000[5-9]0"_s << 10 << u"37052100090"_s;
        QTest::newRow("class and any digit") << u"370520000[0-4]x"_s << 50 << u"37052000049"_s;
        QTest::newRow("as many as there is room for") << u"37052[0-4]0xxxx"_s << 50'000 << u"37052409999"_s;
        QTest::newRow("leading digits roll over") << u"37052000995-1005"_s << 11 << u"37052001005"_s;
    }
    void countsTheNumbersOfAPattern()
    {
        QFETCH(QString, written);
        QFETCH(int, count);
        QFETCH(QString, last);

        const NumberRange range = NumberRange::from(written);

        QCOMPARE(range.numbers.size(), count);
        QCOMPARE(range.numbers.constLast(), last);
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("words");

        QTest::newRow("words") << u"fax: none"_s << u"0 to 9"_s;
        QTest::newRow("letters for digits") << u"1-800-FLOWERS"_s << u"0 to 9"_s;
        QTest::newRow("Arabic digits") << u"+٣٧٠٥٢٠٠٠٠٠٠"_s << u"0 to 9"_s;
        QTest::newRow("full-width digits") << u"\uff13\uff17\uff1052000000"_s << u"0 to 9"_s;
        QTest::newRow("without the country") << u"052000000"_s << u"country code"_s;
        QTest::newRow("backwards") << u"37052000099-000"_s << u"before it begins"_s;
        QTest::newRow("too short") << u"12"_s << u"too few"_s;
        QTest::newRow("too long") << u"3705200000000000"_s << u"15 digits"_s;
        QTest::newRow("open bracket") << u"3705200000[0-9"_s << u"Square brackets"_s;
        QTest::newRow("empty bracket") << u"3705200000[]"_s << u"Square brackets"_s;
        QTest::newRow("bracket backwards") << u"3705200000[9-0]"_s << u"Square brackets"_s;
        QTest::newRow("an x amid digits") << u"3705x00000x"_s << u"only at the end"_s;
        QTest::newRow("a pattern from the first digit on") << u"xxxxxxxxxxx"_s << u"country code"_s;
        QTest::newRow("more than there is room for") << u"37052xxxxxx"_s << u"50,000"_s;
        QTest::newRow("more than 64 bits") << u"1xxxxxxxxxxxxxxxxxxxxxxxxxxx"_s << u"15 digits"_s;
        QTest::newRow("only a plus") << u"+"_s << u"no number"_s;
    }
    void saysWhatItCannotRead()
    {
        QFETCH(QString, written);
        QFETCH(QString, words);

        const NumberRange range = NumberRange::from(u"37060000000\n"_s + written + u"\n37060000001"_s);

        QCOMPARE(range.numbers, QStringList({u"37060000000"_s, u"37060000001"_s}));
        QCOMPARE(range.unread, 1);
        QVERIFY2(range.problems.constFirst().words.contains(words),
                 qPrintable(range.problems.constFirst().words));
    }

    void tellsOfDuplicatesAndOverlaps()
    {
        const NumberRange range =
            NumberRange::from(u"37052000000-009\n+370 5 2000005\n37052000005-014\n37052000020"_s);

        QCOMPARE(range.numbers.size(), 16);
        QCOMPARE(range.repeated, 6);
        QCOMPARE(range.overlaps.size(), 2);
        QCOMPARE(range.overlaps[0].written, u"+370 5 2000005"_s);
        QVERIFY(range.overlaps[0].words.contains("37052000005"_L1));
        QVERIFY(range.overlaps[1].words.contains("5 of its number(s)"_L1));
    }

    void refusesMoreTextThanAPersonPastes()
    {
        const NumberRange range = NumberRange::from(QString(NumberRange::mostWritten + 1, u'1'));

        QVERIFY(range.numbers.isEmpty());
        QCOMPARE(range.unread, 1);
    }

    void keepsTheFirstHundredRemarksAndCountsTheRest()
    {
        const NumberRange range = NumberRange::from(u"none\n"_s.repeated(250));

        QCOMPARE(range.problems.size(), NumberRange::mostRemarks);
        QCOMPARE(range.unread, 250);
    }

    void advisesOnNumbers_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("words");

        QTest::newRow("fine") << u"37052123456"_s << QString();
        QTest::newRow("fine, with letters for a region") << u"442079460958"_s << QString();
        QTest::newRow("too short") << u"370521"_s << u"Too short"_s;
        QTest::newRow("too long") << u"370521234567890"_s << u"Too long"_s;
        QTest::newRow("no country") << u"99912345678"_s << u"No country"_s;
        QTest::newRow("not in use") << u"12005550100"_s << u"Not known"_s;
        QTest::newRow("not asked about") << u"1"_s.repeated(30'000) << QString();
    }
    void advisesOnNumbers()
    {
        QFETCH(QString, digits);
        QFETCH(QString, words);

        const QString advice = NumberAdvice::about(digits);

        QVERIFY2(words.isEmpty() ? advice.isEmpty() : advice.contains(words), qPrintable(advice));
    }
};

QTEST_GUILESS_MAIN(TestNumberRange)
#include "tst_numberrange.moc"
