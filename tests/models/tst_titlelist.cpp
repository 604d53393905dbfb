#include "models/titlelist.h"
#include "support/telecomcenterfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestTitleList : public QObject
{
    Q_OBJECT

    static QStringList titles(const TitleList &list)
    {
        QStringList found;
        for (int row = 0; row < list.rowCount(); ++row)
            found.append(list.index(row).data(TitleList::TitleRole).toString());
        return found;
    }

private Q_SLOTS:
    void findsNamesWithoutTheirDiacritics()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        TitleList list(platform.client, telecomcenter::customers);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.load();
        QTRY_COMPARE(list.state(), TitleList::State::Complete);
        QCOMPARE(list.rowCount(), 24);

        list.search(u"azuolas"_s);
        QCOMPARE(titles(list), QStringList{u"Ąžuolas UAB"_s});
        list.search(u"KEKAVAS"_s);
        QCOMPARE(titles(list), QStringList{u"Ķekavas zobārstniecība"_s});
        list.search(u"1003"_s);
        QCOMPARE(titles(list), QStringList{u"Kuršių nerijos viešbučiai"_s});
        list.search(u"nothing like it"_s);
        QCOMPARE(list.rowCount(), 0);
    }

    void putsWhatBeginsSoBeforeWhatContainsIt()
    {
        test::TelecomCenter platform;
        for (const QString &name : {u"Great Oak"_s, u"Oak Street"_s, u"Acorn and oak"_s})
            platform.seedCustomer(name);
        TitleList list(platform.client, telecomcenter::customers);
        list.load();
        QTRY_COMPARE(list.state(), TitleList::State::Complete);

        list.search(u"oak"_s);

        QCOMPARE(titles(list), (QStringList{u"Oak Street"_s, u"Acorn and oak"_s, u"Great Oak"_s}));
    }

    void readsAllPagesWithFewFields()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 1100);
        TitleList list(platform.client, telecomcenter::didNumbers);

        list.load();
        QTRY_COMPARE(list.state(), TitleList::State::Complete);

        QCOMPARE(list.rowCount(), 1100);
        QCOMPARE(platform.sandbox.received().size(), 3);
        QVERIFY(QByteArray::fromPercentEncoding(platform.sandbox.received().constFirst().target)
                    .contains("fields[available_did_numbers]=number"));
    }

    void saysThatItFailedAndReadsAnew()
    {
        test::TelecomCenter platform;
        platform.seedCustomer(u"A"_s);
        platform.sandbox.answerNext({.status = 500});
        TitleList list(platform.client, telecomcenter::customers);
        list.load();
        QTRY_COMPARE(list.state(), TitleList::State::Failed);

        list.load();

        QTRY_COMPARE(list.state(), TitleList::State::Complete);
        QCOMPARE(list.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTitleList)
#include "tst_titlelist.moc"
