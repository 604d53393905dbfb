#include "core/sipcodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestSipCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsCodesIntoWords()
    {
        QCOMPARE(sipName(486), u"busy"_s);
        QCOMPARE(sipName(608), u"rejected on behalf of the called"_s);
        QCOMPARE(causeName(17), u"user busy"_s);
        QCOMPARE(causeName(127), u"interworking"_s);
    }

    void givesTheUsualCause()
    {
        QCOMPARE(causeOf(486), 17);
        QCOMPARE(causeOf(404), 1);
        QCOMPARE(causeOf(603), 21);
        QCOMPARE(causeOf(302), 0);
        for (int code = 100; code < 700; ++code)
            QVERIFY2(causeOf(code) == 0 || !causeName(causeOf(code)).isEmpty(),
                     qPrintable(QString::number(code)));
    }

    void speaksOfTheHundredOfACodeNobodyRegistered()
    {
        QCOMPARE(sipName(499), u"refused"_s);
        QCOMPARE(sipName(599), u"failure of the far side"_s);
        QVERIFY(sipName(0).isEmpty());
        QVERIFY(sipName(-1).isEmpty());
        QVERIFY(causeName(0).isEmpty());
    }

    void saysItAllInOneLine()
    {
        QCOMPARE(sipCodeInWords(486), u"486 busy (Q.850 17, user busy)"_s);
        QCOMPARE(sipCodeInWords(302), u"302 moved for now"_s);
        QCOMPARE(sipCodeInWords(12), u"12"_s);
    }
};

QTEST_GUILESS_MAIN(TestSipCodes)
#include "tst_sipcodes.moc"
