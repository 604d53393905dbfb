#include "core/rewriterule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestRewriteRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewritesNumbers_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("rewritten");
        QTest::addRow("prefix taken off") << "^370(.*)$"
                                          << "\\1"
                                          << "37052000117"
                                          << "52000117";
        QTest::addRow("prefix put on") << "^(.*)$"
                                       << "00\\1"
                                       << "37052000117"
                                       << "0037052000117";
        QTest::addRow("groups swapped") << "^(\\d{3})(\\d+)$"
                                        << "\\2-\\1"
                                        << "37052"
                                        << "52-370";
        QTest::addRow("no match") << "^371"
                                  << "X"
                                  << "37052000117"
                                  << "37052000117";
        QTest::addRow("no rule") << ""
                                 << "X"
                                 << "37052000117"
                                 << "37052000117";
        QTest::addRow("first match only") << "0"
                                          << "X"
                                          << "10203"
                                          << "1X203";
        QTest::addRow("empty result takes it away") << "^370"
                                                    << ""
                                                    << "37052"
                                                    << "52";
        QTest::addRow("PostgreSQL's word boundary") << "\\m370"
                                                    << "+370"
                                                    << "37052"
                                                    << "+37052";
        QTest::addRow("backslash before the boundary") << "\\\\m"
                                                       << "X"
                                                       << "1\\m2"
                                                       << "1X2";
        QTest::addRow("an unknown group is nothing") << "^(3)"
                                                     << "\\9"
                                                     << "37"
                                                     << "7";
        QTest::addRow("a match that ends before it begins") << "(?(DEFINE)(?<a>37\\K))(?=(?&a))"
                                                            << "X"
                                                            << "370"
                                                            << "370";
    }

    void rewritesNumbers()
    {
        QFETCH(QString, rule);
        QFETCH(QString, result);
        QFETCH(QString, number);

        QTEST(cordboard::rewritten(rule, result, number).number, "rewritten");
    }

    void saysWhyARuleIsBroken()
    {
        const Rewriting rewriting = rewritten(u"^370(["_s, u"\\1"_s, u"37052000117"_s);

        QCOMPARE(rewriting.end, Rewriting::End::Broken);
        QVERIFY(!rewriting.note.isEmpty());
        QCOMPARE(rewriting.number, u"37052000117"_s);
    }

    void givesUpOnRulesThatCostTooMuch()
    {
        const Rewriting rewriting = rewritten(u"^(3+)+$"_s, u"x"_s, QString(60, u'3') + u'4');

        QCOMPARE(rewriting.end, Rewriting::End::TooCostly);
    }

    void cutsEndlessNumbers() { QCOMPARE(rewritten({}, {}, QString(30'000, u'1')).number.size(), 64); }
};

QTEST_GUILESS_MAIN(TestRewriteRule)
#include "tst_rewriterule.moc"
