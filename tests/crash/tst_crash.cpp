#include "support/await.h"
#include "support/writingfixture.h"
#include "writes/history.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// Kills a run of writes at random moments. Afterwards the journal, helped by one look, and the server agree
/// on every single write. CORDBOARD_CRASHES says how often; twenty when it does not.
class TestCrash : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Every write that arrived, as the journal would tell it apart: verb and path, and what a new one is
    /// called.
    static QStringList arrived(const sandbox::Sandbox &sandbox)
    {
        QStringList writes;
        for (const sandbox::Received &received : sandbox.received()) {
            if (received.method == "GET")
                continue;
            const QByteArray path = received.target.split('?').constFirst();
            const QJsonObject data = QJsonDocument::fromJson(received.body)["data"_L1].toObject();
            writes.append(describe(received.method, QString::fromUtf8(path),
                                   data["attributes"_L1].toObject()["name"_L1].toString()));
        }
        return writes;
    }
    static QString describe(const QByteArray &verb, const QString &path, const QString &name)
    {
        return u"%1 %2 %3"_s.arg(QLatin1StringView(verb), path, name);
    }
    static QString describe(const Intent &intent)
    {
        return describe(intent.verb, intent.path,
                        intent.wanted["attributes"_L1].toObject()["name"_L1].toString());
    }

    void killOneRun(const test::WritingTelecomCenter &platform, const QString &journal, const QString &name,
                    int milliseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(CRASHWRITER), {platform.sandbox.url().toString(), journal, name});
        writer.write(platform.sandbox.options().password.reveal() + '\n');
        QVERIFY(writer.waitForReadyRead(10'000));
        QTest::qWait(milliseconds);
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        QTest::qWait(20); // what is on the wire arrives
    }

    /// The record is as this entry says that it left it, unless a later entry changed it again.
    static QString disagreement(const Client &client, const HistoryEntry &entry, bool isLastOfRecord)
    {
        const bool wasApplied = entry.state == WriteState::Done || entry.state == WriteState::Applied;
        if (!wasApplied || !isLastOfRecord)
            return {};
        const QString id = entry.recordId.isEmpty() ? entry.intent.id : entry.recordId;
        const auto read = test::await(client.read(tc::customers, id));
        const bool isThere = read.has_value();
        if (entry.intent.verb == "DELETE")
            return isThere ? u"still there"_s : QString();
        const QString wanted = entry.intent.wanted["attributes"_L1].toObject()["name"_L1].toString();
        if (!isThere)
            return u"missing"_s;
        return read->value(u"name").toString() == wanted ? QString() : u"another name"_s;
    }

private Q_SLOTS:
    void agreesWithTheServerAfterEveryKill()
    {
        bool isNumber = false;
        int kills = qEnvironmentVariableIntValue("CORDBOARD_CRASHES", &isNumber);
        if (!isNumber)
            kills = 20;
        int writes = 0, openEnded = 0;
        QMap<WriteState, int> found;
        for (int kill = 0; kill < kills; ++kill) {
            test::WritingTelecomCenter platform;
            const QString journal = m_folder.filePath(u"%1.jsonl"_s.arg(kill));
            killOneRun(platform, journal, u"run%1"_s.arg(kill), QRandomGenerator::global()->bounded(120));

            // The next start: looks, and knows.
            const QStringList atTheServer = arrived(platform.sandbox);
            Account account = platform.connection.account();
            account.journalFile = journal;
            Connection connection(account, platform.sandbox.options().password);
            const Client client(connection);
            Writer writer(client, nullptr, test::shortPatience());
            QSignalSpy settled(&writer, &Writer::settled);
            QSignalSpy ended(&writer, &Writer::settlingEnded);
            writer.settleThePast();
            if (writer.isSettling())
                QTRY_COMPARE(ended.size(), 1);
            openEnded += int(settled.size());

            const QList<HistoryEntry> history = historyOf(connection.journal().read());
            writes += int(history.size());
            QStringList inTheJournal;
            QMap<QString, int> lastOf;
            for (int i = 0; i < history.size(); ++i) {
                const HistoryEntry &entry = history[i];
                QVERIFY2(!isOpenEnded(entry.state), qPrintable(describe(entry.intent)));
                inTheJournal.append(describe(entry.intent));
                lastOf[entry.recordId.isEmpty() ? entry.intent.id : entry.recordId] = i;
                ++found[entry.state];
            }
            for (const QString &write : atTheServer) {
                QVERIFY2(inTheJournal.contains(write), qPrintable(u"not in the journal: "_s + write));
                QCOMPARE(atTheServer.count(write), 1);
            }
            for (int i = 0; i < history.size(); ++i) {
                const HistoryEntry &entry = history[i];
                const QString id = entry.recordId.isEmpty() ? entry.intent.id : entry.recordId;
                const QString wrong = disagreement(client, entry, lastOf.value(id) == i);
                QVERIFY2(wrong.isEmpty(), qPrintable(describe(entry.intent) + u": "_s + wrong));
                if (entry.state == WriteState::NotApplied || entry.state == WriteState::NotSent)
                    QVERIFY2(!atTheServer.contains(describe(entry.intent)),
                             qPrintable(describe(entry.intent)));
            }
        }
        printf("kills %d, writes %d, without an end %d; found applied %d, not applied %d, differing %d\n",
               kills, writes, openEnded, found.value(WriteState::Applied),
               found.value(WriteState::NotApplied), found.value(WriteState::Differs));
        QVERIFY(writes > 0);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
