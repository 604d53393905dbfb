#include "core/plaintext.h"
#include "core/spoofing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNothingWhereThereIsNoLimit()
    {
        QCOMPARE(oneLine(u"Vilnius"_s, std::numeric_limits<qsizetype>::max()), u"Vilnius"_s);
    }

    void keepsOrdinaryNamesAsTheyAre()
    {
        QCOMPARE(oneLine(u"Ąžuolas & Ko, UAB — 😀"_s), u"Ąžuolas & Ko, UAB — 😀"_s);
    }

    void showsLineEndsAndControls()
    {
        QCOMPARE(oneLine(u"a\nb\r\nc"_s), u"a⏎b⏎c"_s);
        QCOMPARE(oneLine(u"a\x1b[31m"_s), u"a\\x1b[31m"_s);
        QCOMPARE(oneLine(QString(QChar(0xd800)) + u'x'), QString(QChar::ReplacementCharacter) + u'x');
    }

    void cutsWhatIsTooLong()
    {
        const QString cut = oneLine(QString(100'000, u'x'));

        QCOMPARE(cut.size(), 513);
        QVERIFY(cut.endsWith(u'…'));
    }

    void cutsBeforeWhatDoesNotFitWhole()
    {
        QCOMPARE(oneLine(QString(511, u'x') + u"😀😀"_s), QString(511, u'x') + u'…');
        QCOMPARE(oneLine(QString(510, u'x') + u"\x1b\x1b"_s), QString(510, u'x') + u'…');
    }

    void countsALineEndOfTwoCharactersOnce()
    {
        QCOMPARE(oneLine(u"\r\n"_s.repeated(400)), QString(400, u'⏎'));
        QCOMPARE(oneLine(u"\r\n"_s.repeated(600)), QString(512, u'⏎') + u'…');
    }

    void leavesNoMarkupInToolTipsAndNoMnemonicsInMenus()
    {
        QCOMPARE(toolTipText(u"<img src=x>"_s), u"<span>&lt;img src=x&gt;</span>"_s);
        QCOMPARE(menuText(u"AT&T"_s), u"AT&&T"_s);
        QCOMPARE(menuText(u"a\tCtrl+Q"_s), u"a\\x09Ctrl+Q"_s);
    }

    void showsWhatCannotBeSeen()
    {
        QCOMPARE(oneLine(u"a\u202Eb\u200Bc"_s), u"a\\u202eb\\u200bc"_s);
        QCOMPARE(withHiddenShown(u"x\U000E0041\ny"_s), u"x\\ue0041\ny"_s);
    }

    void warnsOfNamesThatAreNotWhatTheyLookLike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("reasons");
        QTest::addRow("Lithuanian") << u"Ūkininkų kooperatyvas Derlius"_s << 0;
        QTest::addRow("Russian") << u"Балтийский стекольный двор"_s << 0;
        QTest::addRow("two languages") << u"UAB Балтика"_s << 0;
        QTest::addRow("Japanese") << u"東京電話サービス"_s << 0;
        QTest::addRow("emoji") << u"Call 😀"_s << 0;
        QTest::addRow("override") << u"abc\u202Ecod.exe"_s << 1;
        QTest::addRow("zero width") << u"Ac\u200Bme"_s << 1;
        QTest::addRow("odd space") << u"Acme\u00A0Ltd"_s << 1;
        QTest::addRow("trailing space") << u"Acme "_s << 1;
        QTest::addRow("mixed scripts") << u"Аcme"_s << 1;
        QTest::addRow("decomposed") << u"Zˇ"_s.normalized(QString::NormalizationForm_D) + u"z\u030C"_s << 1;
        QTest::addRow("tags") << u"Acme\U000E0041"_s << 1;
    }

    void warnsOfNamesThatAreNotWhatTheyLookLike()
    {
        QFETCH(QString, name);
        QFETCH(int, reasons);
        QCOMPARE(suspicions(name).size(), reasons);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
