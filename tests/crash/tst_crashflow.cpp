#include "bulk/planstore.h"
#include "support/await.h"
#include "support/flowfixture.h"
#include "support/ngcpfixture.h"
#include "writes/history.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// Kills a guided flow again and again, until a run comes through: each step was made once.
/// CORDBOARD_CRASHES says how many flows; three when it does not.
class TestCrashFlow : public QObject
{
    Q_OBJECT

private:
    static qint64 totalOf(const Client &client, const Resource &resource, const Filters &filters)
    {
        const auto page = test::await(client.list({.resource = &resource, .filters = filters}));
        return page ? page->total.value_or(-1) : -1;
    }
    static void verifyNoPasswordIn(const QTemporaryDir &folder)
    {
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("CANARY"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains(test::sipCanary.toBase64()), qPrintable(file.fileName()));
        }
    }

private Q_SLOTS:
    void makesEachStepOnceHoweverOftenItIsKilled()
    {
        bool isNumber = false;
        int flows = qEnvironmentVariableIntValue("CORDBOARD_CRASHES", &isNumber);
        if (!isNumber)
            flows = 3;
        int kills = 0;
        for (int i = 0; i < flows; ++i) {
            const QTemporaryDir folder;
            sandbox::Sandbox sandbox({.platform = u"ngcp"_s});
            // As slow as the platform is at its best, so that there is something to interrupt.
            sandbox.setGate({.before = [](const sandbox::Received &received) {
                if (received.method == "POST")
                    std::this_thread::sleep_for(std::chrono::milliseconds(60));
            }});
            Account account = test::Ngcp::accountFor(sandbox, u"administrator"_s);
            account.id.clear();
            account.name = u"crash"_s;
            account.environment = u"custom"_s;
            account.journalFile = folder.filePath(u"journal.jsonl"_s);
            Connection connection(account, sandbox.options().password);
            for (bool isThrough = false; !isThrough;) {
                QProcess process;
                process.start(QStringLiteral(CRASHFLOW), {account.url.toString(), account.journalFile});
                process.write(sandbox.options().password.reveal() + '\n');
                QVERIFY(process.waitForReadyRead(30'000));
                if (process.waitForFinished(int(QRandomGenerator::global()->bounded(250)))) {
                    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
                    isThrough = true;
                    continue;
                }
                process.kill(); // SIGKILL
                QVERIFY(process.waitForFinished());
                ++kills;
                verifyNoPasswordIn(folder);
                QTest::qWait(120);                               // what is on the wire arrives
                isThrough = keptPlanFiles(connection).isEmpty(); // it was killed behind the last step
            }
            QCOMPARE(keptPlanFiles(connection), QStringList());
            const Client client(connection);
            QCOMPARE(totalOf(client, ngcp::customerContacts, {{u"email"_s, {u"flow@example.com"_s}}}), 1);
            QCOMPARE(totalOf(client, ngcp::customers, {{u"external_id"_s, {u"FLOW-1"_s}}}), 1);
            QCOMPARE(totalOf(client, ngcp::domains, {{u"domain"_s, {u"flow.example.org"_s}}}), 1);
            QCOMPARE(totalOf(client, ngcp::subscribers, {{u"alias"_s, {u"43987688001"_s}}}), 1);
            QStringList bodies;
            for (const sandbox::Received &received : sandbox.received()) {
                if (received.method == "POST")
                    bodies.append(QString::fromUtf8(received.target + ' ' + received.body));
            }
            QCOMPARE(bodies.size(), 4);
            for (const HistoryEntry &entry : historyOf(connection.journal().read()))
                QVERIFY(!isOpenEnded(entry.state));
        }
        printf("flows %d, kills %d\n", flows, kills);
        QVERIFY(kills > 0);
    }
};

QTEST_GUILESS_MAIN(TestCrashFlow)
#include "tst_crashflow.moc"
