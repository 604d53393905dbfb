#include "catalogue/snapshot.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"
#include "net/journal.h"
#include "writes/history.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    static QJsonObject intent(const QString &operation)
    {
        Intent intent = Intent::begin();
        intent.operation = operation;
        return intent.toJson();
    }
    static QJsonObject end(const QString &operation, WriteState state)
    {
        return {{"event"_L1, u"end"_s}, {"op"_L1, operation}, {"state"_L1, wireName(state)}};
    }
    void append(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"own/%1.jsonl"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }

    void keepsWhatWasAppendedForItsOwnerAlone()
    {
        Journal journal(m_file);

        QVERIFY(journal.append(intent(u"one"_s)));
        QVERIFY(journal.append(end(u"one"_s, WriteState::Done)));

        QCOMPARE(Journal(m_file).read().entries.size(), 2);
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(m_file).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(QFileInfo(m_file).path()).permissions(),
                 ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    }

    void skipsDamagedLinesAndCountsThem()
    {
        Journal(m_file).append(intent(u"one"_s));
        append("{\"event\":\"end\",\"op\"");

        Journal journal(m_file);
        QVERIFY(journal.append(intent(u"two"_s)));
        append("not json\n[1]\n{}\n\n");

        const Journal::Contents contents = journal.read();
        QCOMPARE(contents.entries.size(), 2);
        QCOMPARE(contents.damagedLines, 4);
    }

    void knowsWhichRunsGoOn()
    {
        auto journal = std::make_unique<Journal>(m_file);
        QVERIFY(journal->append(intent(u"one"_s)));
        const Journal other(m_file);
        const QString run = other.read().entries.constLast()["run"_L1].toString();
        QVERIFY(!run.isEmpty());
        QVERIFY(other.isGoingOn(run));
        QVERIFY(journal->isGoingOn(run)); // its own, too

        journal.reset();

        QVERIFY(!other.isGoingOn(run));
        QVERIFY(!other.isGoingOn({}));
    }

    void sweepsUpAfterRunsThatWereKilled()
    {
        Journal journal(m_file);
        QVERIFY(journal.append(intent(u"one"_s)));
        QFile left(m_file + ".killed.run"_L1); // by a process that is gone
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194304999\ncordboard\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();

        journal.sweep();

        QVERIFY(!left.exists());
        const QDir folder = QFileInfo(m_file).dir();
        QCOMPARE(folder.entryList({u"sweepsUp*.run"_s}).size(), 1); // who goes on keeps its own
    }

    void saysNoWhenNothingCanBeWritten()
    {
        QVERIFY(!Journal(u"/dev/full"_s).append(intent(u"one"_s)));
        QVERIFY(!Journal(u"/proc/nowhere/journal"_s).append(intent(u"one"_s)));
    }

    void putsALargeFileAsideAndStillReadsIt()
    {
        Journal journal(m_file);
        QVERIFY(journal.append(intent(u"first"_s)));
        QJsonObject large = intent(u"large"_s);
        large.insert("padding"_L1, QString(9'000'000, u'x'));
        QVERIFY(journal.append(large));
        QVERIFY(journal.append(intent(u"last"_s)));

        QVERIFY(QFile::exists(m_file + ".1"_L1));
        const QList<QJsonObject> entries = journal.read().entries;
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.constFirst()["op"_L1].toString(), u"first"_s);
        QCOMPARE(entries.constLast()["op"_L1].toString(), u"last"_s);
    }

    void tellsWhatBecameOfEachWrite()
    {
        Journal journal(m_file);
        for (const QString &operation : {u"a"_s, u"b"_s, u"c"_s})
            journal.append(intent(operation));
        journal.append(end(u"a"_s, WriteState::Done));
        journal.append(end(u"b"_s, WriteState::Unknown));
        journal.append(end(u"nobody"_s, WriteState::Done));
        QJsonObject settled = end(u"b"_s, WriteState::Applied);
        settled.insert("event"_L1, u"settled"_s);
        journal.append(settled);

        const QList<HistoryEntry> history = historyOf(journal.read());

        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].state, WriteState::Done);
        QCOMPARE(history[1].state, WriteState::Applied);
        QCOMPARE(history[2].state, WriteState::UnderWay);
        QVERIFY(isOpenEnded(history[2].state) && !isOpenEnded(history[1].state));
    }

    void keepsFingerprintsInsteadOfPasswords()
    {
        Record gateway(telecomcenter::terminationGateways);
        gateway.setValue(u"name", u"gw"_s);
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("hunter2")));
        gateway.setValue(u"port", toldNull());
        gateway.setValue(u"codecs", QStringList{u"PCMA"_s, u"G722"_s});
        gateway.relate(u"customer", u"1000"_s, u"Acme"_s);

        const QJsonObject snapshot = toSnapshot(gateway);

        QVERIFY(!QJsonDocument(snapshot).toJson().contains("hunter2"));
        QVERIFY(snapshot["attributes"_L1]["authorization_password"_L1].toString().startsWith("sha256:"_L1));
        QVERIFY(differences(snapshot, gateway).isEmpty());
        Record other = gateway;
        other.setValue(u"authorization_password", QVariant::fromValue(Secret("hunter3")));
        other.setValue(u"port", 5061);
        QCOMPARE(differences(snapshot, other), (QStringList{u"port"_s, u"authorization_password"_s}));
        const Record again = fromSnapshot(telecomcenter::terminationGateways, snapshot);
        QVERIFY(!again.value(u"authorization_password").isValid());
        QCOMPARE(again.value(u"codecs"), gateway.value(u"codecs"));
        QCOMPARE(again.related(u"customer"), gateway.related(u"customer"));
    }

    void seesNoDifferenceInValuesOfAnUnexpectedShape_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addRow("a word") << QVariant(u"yesterday"_s);
        QTest::addRow("a day") << QVariant(u"2020-09-01"_s);
        QTest::addRow("a fraction") << QVariant(1.5);
        QTest::addRow("a list") << QVariant(QVariantList{u"a"_s, 1.5});
    }

    void seesNoDifferenceInValuesOfAnUnexpectedShape()
    {
        QFETCH(QVariant, value);
        Record call(telecomcenter::terminationCdrs);
        call.setValue(u"time_start", value);
        call.setValue(u"duration", value);

        QCOMPARE(differences(toSnapshot(call), call), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
