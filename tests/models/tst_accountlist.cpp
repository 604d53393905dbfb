#include "models/accountlist.h"
#include "models/columnlayout.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

const Account voice{.id = u"1"_s,
                    .name = u"Baltic Voice"_s,
                    .platform = u"telecomcenter"_s,
                    .environment = u"production"_s,
                    .url = QUrl(u"https://api.telecom.center"_s),
                    .userName = u"operator"_s,
                    .colour = u"#aa3300"_s,
                    .caFile = u"/etc/ca.pem"_s};

} // namespace

class TestAccountList : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void remembersAccountsInAFileOfTheOwnersAlone()
    {
        const QString file = m_folder.filePath(u"new/accounts.json"_s);
        {
            AccountList list(file);
            QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(list.save(voice));
            Account other = voice;
            other.id = u"2"_s;
            other.name = u"Other"_s;
            QVERIFY(list.save(other));
            other.userName = u"else"_s;
            QVERIFY(list.save(other));
            QVERIFY(list.remove(u"2"_s));
        }

        AccountList list(file);

        QCOMPARE(list.accounts(), QList<Account>{voice});
        QCOMPARE(*list.byName(u"Baltic Voice"_s), voice);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(file).path()).permissions() & (QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());
    }

    void keepsADamagedFileAsideAndSaysSo()
    {
        const QString file = m_folder.filePath(u"damaged.json"_s);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"accounts\": [");
        damaged.close();

        AccountList list(file);

        QCOMPARE(list.rowCount(), 0);
        QVERIFY(list.trouble().contains(".damaged"_L1));
        QVERIFY(QFile::exists(file + ".damaged"_L1));
    }

    void keepsAddressesThatHaveToBeEncoded()
    {
        const QString file = m_folder.filePath(u"encoded.json"_s);
        const Account account{.id = u"1"_s, .name = u"A"_s, .url = QUrl(u"https://example.com/our%20pbx"_s)};
        QVERIFY(AccountList(file).save(account));

        const AccountList again(file);

        QCOMPARE(again.rowCount(), 1);
        QCOMPARE(again.at(0).url, account.url);
    }

    void takesNoAddressFromTheFileThatNobodyCouldType()
    {
        const QString file = m_folder.filePath(u"hostile.json"_s);
        QFile hostile(file);
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write("{\"accounts\": [{\"id\": \"1\", \"url\": \"http:"
                      "//evil.example\", \"userName\": \"o\"}]}");
        hostile.close();

        QCOMPARE(AccountList(file).rowCount(), 0);
    }

    void remembersColumnsByKey()
    {
        const ColumnLayout layout{.columns = {{u"number"_s, 140, false}, {u"id"_s, 0, true}},
                                  .sort = {u"-number"_s, u"enabled"_s}};

        QCOMPARE(ColumnLayout::fromMap(layout.toMap()), layout);
        QCOMPARE(ColumnLayout::fromMap({}), ColumnLayout());
    }
};

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
