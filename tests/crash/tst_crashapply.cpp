#include "bulk/applywork.h"
#include "bulk/planstore.h"
#include "support/await.h"
#include "support/telecomcenterfixture.h"
#include "writes/history.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// Kills the applying of a plan again and again, until a run comes through: every row was sent, none twice.
/// CORDBOARD_CRASHES says how many plans; three when it does not.
class TestCrashApply : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static constexpr int rows = 300;

    static Plan mixedPlan(test::TelecomCenter &platform, const Account &account)
    {
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 60);
        Plan plan = Plan::begin(u"Numbers"_s, account);
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers, .pageSize = 100}));
        for (qsizetype row = 0; row < page->size(); ++row) {
            Record draft(tc::didNumbers);
            draft.setValue(u"external_id", row + 1);
            plan.changes.append(PlannedChange::update(page->records->record(row), draft));
        }
        for (int i = 1; plan.changes.size() < rows; ++i) {
            Record number(tc::didNumbers);
            number.setValue(u"number", QString::number(37061000000 + i));
            number.relate(u"customer", customer);
            plan.changes.append(PlannedChange::create(number));
            plan.changes.last().twins = QStringList();
        }
        return plan;
    }
    /// Bodies of the writes that arrived.
    static QStringList arrived(const sandbox::Sandbox &sandbox)
    {
        QStringList writes;
        for (const sandbox::Received &received : sandbox.received()) {
            if (received.method != "GET")
                writes.append(QString::fromUtf8(received.method + ' ' + received.body));
        }
        return writes;
    }

private Q_SLOTS:
    void sendsEverythingOnceHoweverOftenItIsKilled()
    {
        bool isNumber = false;
        int plans = qEnvironmentVariableIntValue("CORDBOARD_CRASHES", &isNumber);
        if (!isNumber)
            plans = 3;
        int kills = 0;
        for (int i = 0; i < plans; ++i) {
            test::TelecomCenter platform;
            const QString journal = m_folder.filePath(u"%1.jsonl"_s.arg(i));
            Account account = platform.connection.account();
            account.id.clear();
            account.name = u"crash"_s;
            account.environment = u"custom"_s;
            account.journalFile = journal;
            const Plan plan = mixedPlan(platform, account);
            QString file = m_folder.filePath(u"%1.plan"_s.arg(i));
            QCOMPARE(writePlan(plan, file), QString());
            const Connection connection(account, platform.sandbox.options().password);
            for (bool isThrough = false; !isThrough;) {
                QProcess process;
                process.start(QStringLiteral(CRASHAPPLY), {account.url.toString(), journal, file});
                process.write(platform.sandbox.options().password.reveal() + '\n');
                QVERIFY(process.waitForReadyRead(30'000));
                if (process.waitForFinished(int(QRandomGenerator::global()->bounded(200)))) {
                    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
                    isThrough = true;
                    continue;
                }
                process.kill(); // SIGKILL
                QVERIFY(process.waitForFinished());
                ++kills;
                QTest::qWait(20); // what is on the wire arrives
                const QStringList kept = keptPlanFiles(connection);
                isThrough = kept.isEmpty(); // it was killed behind the last row
                if (!isThrough)
                    file = kept.constFirst();
            }
            QStringList writes = arrived(platform.sandbox);
            QCOMPARE(writes.size(), rows);
            QCOMPARE(writes.removeDuplicates(), 0);
            QCOMPARE(keptPlanFiles(connection), QStringList());
            const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));
            QCOMPARE(page->total.value_or(0), rows);
            for (const HistoryEntry &entry : historyOf(connection.journal().read()))
                QVERIFY(!isOpenEnded(entry.state));
        }
        printf("plans %d, kills %d\n", plans, kills);
        QVERIFY(kills > 0);
    }
};

QTEST_GUILESS_MAIN(TestCrashApply)
#include "tst_crashapply.moc"
