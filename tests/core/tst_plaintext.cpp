#include "core/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void leavesNoMarkupInToolTipsAndNoMnemonicsInMenus()
    {
        QCOMPARE(toolTipText(u"<img src=x>"_s), u"<span>&lt;img src=x&gt;</span>"_s);
        QCOMPARE(menuText(u"AT&T"_s), u"AT&&T"_s);
        QCOMPARE(menuText(u"a\tCtrl+Q"_s), u"a\\x09Ctrl+Q"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
