#include "catalogue/snapshot.h"
#include "net/writegate.h"
#include "support/await.h"
#include "support/writingfixture.h"
#include "writes/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

class TestWriteOperations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WritingTelecomCenter> m_platform;

    qsizetype count(const QByteArray &method) const
    {
        const QList<sandbox::Received> received = m_platform->sandbox.received();
        return std::ranges::count(received, method, &sandbox::Received::method);
    }
    Record customer() const
    {
        return *test::await(m_platform->client.read(tc::customers, m_platform->seedCustomer(u"Acme"_s)));
    }
    static Record named(const QString &name)
    {
        Record draft(tc::customers);
        draft.setValue(u"name", name);
        return draft;
    }
    void renameBehindTheBack(const Record &customer, const QString &name) const
    {
        QVERIFY(test::await(m_platform->client.update(customer, named(name))));
    }
    WriteState lastState() const
    {
        return historyOf(m_platform->connection.journal().read()).constLast().state;
    }
    WriteState lastStateOf(const QByteArray &verb) const
    {
        QList<HistoryEntry> history = historyOf(m_platform->connection.journal().read());
        history.removeIf([&](const HistoryEntry &entry) { return entry.intent.verb != verb; });
        return history.constLast().state;
    }
    /// Of a change that is on its way.
    static Intent renamingOf(const Record &base)
    {
        Intent intent = Intent::begin();
        intent.verb = "PATCH";
        intent.resource = QString(tc::customers.type);
        intent.id = base.id();
        intent.title = base.title();
        intent.before = toSnapshot(base);
        intent.wanted = toSnapshot(named(u"Mine"_s));
        return intent;
    }
    static Intent longAgo(Intent intent)
    {
        intent.time = intent.time.addDays(-1);
        return intent;
    }
    /// As a run that was killed leaves it.
    void leaveOpen(const Intent &intent) const
    {
        QVERIFY(Journal(m_platform->connection.journal().file()).append(intent.toJson()));
    }
    /// How many writes of earlier runs the next start finds something out about.
    static qsizetype settlings(const Client &client)
    {
        Writer writer(client, nullptr, test::shortPatience());
        QSignalSpy settled(&writer, &Writer::settled);
        QSignalSpy ended(&writer, &Writer::settlingEnded);
        writer.settleThePast();
        return QTest::qWaitFor([&] { return !ended.isEmpty(); }) ? settled.size() : -1;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<WriteEnd>(); }
    void init() { m_platform = std::make_unique<test::WritingTelecomCenter>(); }
    void cleanup() { m_platform.reset(); }

    void createsOnceAndKeepsIntentAndEnd()
    {
        const WriteEnd end = test::await(m_platform->writer.create(named(u"New"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->value(u"name"), QVariant(u"New"_s));
        QCOMPARE(count("POST"), 1);
        const QList<HistoryEntry> history = historyOf(m_platform->connection.journal().read());
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].state, WriteState::Done);
        QCOMPARE(history[0].recordId, end.record->id());
        QCOMPARE(history[0].intent.verb, QByteArray("POST"));
    }

    void sendsOnlyTheDifferenceToWhatIsThereNow()
    {
        const Record base = customer();
        Record theirs(tc::customers);
        theirs.setValue(u"capacity_limit", 5);
        QVERIFY(test::await(m_platform->client.update(base, theirs)));

        const WriteEnd end = test::await(m_platform->writer.update(base, named(u"Mine"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->value(u"name"), QVariant(u"Mine"_s));
        QCOMPARE(end.record->value(u"capacity_limit"), QVariant(5));
    }

    void sendsNothingIntoAConflict()
    {
        const Record base = customer();
        renameBehindTheBack(base, u"Theirs"_s);
        m_platform->sandbox.forgetReceived();

        const WriteEnd end = test::await(m_platform->writer.update(base, named(u"Mine"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Conflict);
        QCOMPARE(end.conflicts[0].fields, QStringList{u"name"_s});
        QCOMPARE(end.record->value(u"name"), QVariant(u"Theirs"_s));
        QCOMPARE(count("PATCH"), 0);
    }

    void findsOutThatAnUpdateWithoutAnswerWasApplied()
    {
        const Record base = customer();
        m_platform->sandbox.answerNext({.status = 502, .method = "PATCH", .isAfterTheDeed = true});

        const WriteEnd end = test::await(m_platform->writer.update(base, named(u"Mine"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(count("PATCH"), 1);
        QCOMPARE(lastState(), WriteState::Applied);
    }

    void findsOutThatAnUpdateWithoutAnswerWasNotApplied()
    {
        const Record base = customer();
        m_platform->sandbox.answerNext({.status = 502, .method = "PATCH"});

        const WriteEnd end = test::await(m_platform->writer.update(base, named(u"Mine"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::NotApplied);
        QCOMPARE(count("PATCH"), 1);
        QCOMPARE(count("GET"), 1 + 1 + 3); // the fixture's, the one before, and three looks
    }

    void findsANewRecordAmongItsTwins()
    {
        m_platform->seedCustomer(u"New"_s); // was there before
        m_platform->sandbox.answerNext({.status = 504, .method = "POST", .isAfterTheDeed = true});

        const WriteEnd end = test::await(m_platform->writer.create(named(u"New"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(count("POST"), 1);
    }

    void takesNoOlderTwinForTheNewRecord()
    {
        m_platform->seedCustomer(u"New"_s);
        m_platform->sandbox.answerNext({.status = 504, .method = "POST"});

        const WriteEnd end = test::await(m_platform->writer.create(named(u"New"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::NotApplied);
        QCOMPARE(count("POST"), 1);
    }

    void looksAtAnIdThatThePersonChose()
    {
        Record draft = named(u"New"_s);
        draft.setId(u"4711"_s);
        m_platform->sandbox.answerNext({.status = 500, .method = "POST", .isAfterTheDeed = true});

        QCOMPARE(test::await(m_platform->writer.create(draft)).kind, WriteEnd::Kind::Applied);
    }

    void saysThatSomethingElseIsThere()
    {
        const Record base = customer();
        m_platform->sandbox.answerNext(
            {.status = 500, .method = "PATCH", .delay = std::chrono::milliseconds(80)});
        WriteOperation *operation = m_platform->writer.update(base, named(u"Mine"_s));
        connect(operation, &WriteOperation::progressed, this, [&](WriteOperation::Step step) {
            if (step == WriteOperation::Step::Pausing)
                m_platform->client.update(base, named(u"Somebody's"_s)).then(this, [](const auto &) {});
        });

        const WriteEnd end = test::await(operation);

        QCOMPARE(end.kind, WriteEnd::Kind::Differs);
        QCOMPARE(end.otherThanMeant, QStringList{u"name"_s});
    }

    void tellsWhoeverWasWrittenOverAMomentLater()
    {
        const Record base = customer();
        Writer writer(m_platform->client, nullptr, {.secondLook = std::chrono::milliseconds(200)});
        QList<Overtaking> looked;
        connect(&writer, &Writer::lookedAgain, this, [&](const Overtaking &told) { looked.append(told); });
        QCOMPARE(test::await(writer.update(base, named(u"Mine"_s))).kind, WriteEnd::Kind::Done);
        renameBehindTheBack(base, u"Theirs"_s); // as if they had looked before and wrote only now

        QTRY_COMPARE(looked.size(), 1);

        const Overtaking &overtaking = looked[0];
        QCOMPARE(overtaking.fields, QStringList{u"name"_s});
        QCOMPARE(overtaking.saved.value(u"name"), QVariant(u"Mine"_s));
        QCOMPARE(overtaking.now->value(u"name"), QVariant(u"Theirs"_s));
        const QList<HistoryEntry> history = historyOf(m_platform->connection.journal().read());
        QCOMPARE(history[0].moved, QStringList{u"name"_s});
        QCOMPARE(history[0].state, WriteState::Done);
    }

    void tellsWhoeverSavedWhatWasDeletedAtTheSameTime()
    {
        const Record base = customer();
        Writer writer(m_platform->client, nullptr, {.secondLook = std::chrono::milliseconds(200)});
        QList<Overtaking> looked;
        connect(&writer, &Writer::lookedAgain, this, [&](const Overtaking &told) { looked.append(told); });
        QCOMPARE(test::await(writer.update(base, named(u"Mine"_s))).kind, WriteEnd::Kind::Done);
        QVERIFY(test::await(m_platform->client.remove(base)));

        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(!looked[0].now);
        QCOMPARE(looked[0].fields, QStringList{u"name"_s});
    }

    void isNotAlarmedByItsOwnNextChange()
    {
        const Record base = customer();
        Writer writer(m_platform->client, nullptr, {.secondLook = std::chrono::milliseconds(200)});
        QList<Overtaking> looked;
        connect(&writer, &Writer::lookedAgain, this, [&](const Overtaking &told) { looked.append(told); });
        const WriteEnd first = test::await(writer.update(base, named(u"Once"_s)));
        QCOMPARE(test::await(writer.update(*first.record, named(u"Twice"_s))).kind, WriteEnd::Kind::Done);

        QTRY_COMPARE(looked.size(), 2);
        for (const Overtaking &told : std::as_const(looked))
            QCOMPARE(told.fields, QStringList());
    }

    void removesWhatIsAsShownAndLooksAfterwards()
    {
        const Record shown = customer();

        QCOMPARE(test::await(m_platform->writer.remove(shown)).kind, WriteEnd::Kind::Done);

        QCOMPARE(m_platform->sandbox.received().constLast().method, QByteArray("GET"));
        const HistoryEntry entry = historyOf(m_platform->connection.journal().read()).constLast();
        QCOMPARE(entry.intent.before["attributes"_L1]["name"_L1].toString(), u"Acme"_s);
    }

    void doesNotRemoveWhatSomebodyChanged()
    {
        const Record shown = customer();
        renameBehindTheBack(shown, u"Theirs"_s);

        QCOMPARE(test::await(m_platform->writer.remove(shown)).kind, WriteEnd::Kind::Conflict);
        QCOMPARE(count("DELETE"), 0);
    }

    void takesARemovalOfWhatIsGoneForDone()
    {
        const Record shown = customer();
        QVERIFY(test::await(m_platform->client.remove(shown)));

        QCOMPARE(test::await(m_platform->writer.remove(shown)).kind, WriteEnd::Kind::AlreadyGone);
        QCOMPARE(count("DELETE"), 1);
    }

    void doesNotBelieveARemovalThatLeftTheRecord()
    {
        const Record shown = customer();
        m_platform->sandbox.answerNext({.status = 204, .method = "DELETE"});

        QCOMPARE(test::await(m_platform->writer.remove(shown)).kind, WriteEnd::Kind::NotApplied);
        QCOMPARE(count("DELETE"), 1);
    }

    void knowsThatACancelledReadSentNothing()
    {
        const Record base = customer();
        m_platform->sandbox.answerNext({.method = "GET", .delay = std::chrono::milliseconds(300)});
        WriteOperation *operation = m_platform->writer.update(base, named(u"Mine"_s));
        QTimer::singleShot(50, operation, &WriteOperation::cancel);

        const WriteEnd end = test::await(operation);

        QCOMPARE(end.kind, WriteEnd::Kind::NotSent);
        QCOMPARE(count("PATCH"), 0);
    }

    void looksWhatBecameOfACancelledWrite()
    {
        const Record base = customer();
        m_platform->sandbox.answerNext(
            {.method = "PATCH", .delay = std::chrono::milliseconds(300), .isAfterTheDeed = true});
        WriteOperation *operation = m_platform->writer.update(base, named(u"Mine"_s));
        connect(operation, &WriteOperation::progressed, operation, [operation](WriteOperation::Step step) {
            if (step == WriteOperation::Step::Sending)
                QTimer::singleShot(100, operation, &WriteOperation::cancel);
        });

        QCOMPARE(test::await(operation).kind, WriteEnd::Kind::Applied);
        QCOMPARE(count("PATCH"), 1);
    }

    void findsOutAtTheNextStartBeforeAnythingNewIsWritten()
    {
        leaveOpen(renamingOf(customer()));
        QSignalSpy settled(&m_platform->writer, &Writer::settled);

        m_platform->writer.settleThePast();
        QVERIFY(m_platform->writer.isSettling());
        const WriteEnd end = test::await(m_platform->writer.create(named(u"Later"_s)));

        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled[0][1].value<Finding>().state, WriteState::NotApplied);
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        const auto methods = m_platform->sandbox.received();
        QCOMPARE(methods[1].method, QByteArray("GET")); // the look came first
        QCOMPARE(settlings(m_platform->client), 0);     // once is enough
    }

    void leavesAloneWhatAnotherProgramHasUnderWay()
    {
        const QTemporaryDir folder;
        Account account = m_platform->connection.account();
        account.journalFile = folder.filePath(u"journal.jsonl"_s);
        Connection theirs(account, m_platform->sandbox.options().password);
        Writer theirWriter(Client(theirs), nullptr, test::shortPatience());
        m_platform->sandbox.answerNext({.status = 201,
                                        .method = "POST",
                                        .delay = std::chrono::milliseconds(500),
                                        .isAfterTheDeed = true});
        WriteOperation *underWay = theirWriter.create(named(u"Theirs"_s));
        QTRY_COMPARE(theirs.journal().read().entries.size(), 1);
        Connection ours(account, m_platform->sandbox.options().password);

        QCOMPARE(settlings(Client(ours)), 0);

        QVERIFY(test::await(underWay).isGood());
        QCOMPARE(historyOf(ours.journal().read()).constLast().state, WriteState::Applied);
    }

    void looksMoreThanOnceAtWhatIsJustAMomentOld()
    {
        const Record base = customer();
        leaveOpen(renamingOf(base));
        QSignalSpy settled(&m_platform->writer, &Writer::settled);
        m_platform->writer.settleThePast();
        QTRY_VERIFY(count("GET") >= 2);       // the fixture's, and a first look
        renameBehindTheBack(base, u"Mine"_s); // it was still on its way

        QTRY_COMPARE(settled.size(), 1);

        QCOMPARE(settled[0][1].value<Finding>().state, WriteState::Applied);
    }

    void sendsNothingNewWhileNobodyKnowsWhatBecameOfTheOld()
    {
        leaveOpen(longAgo(renamingOf(customer())));
        m_platform->sandbox.answerNext({.status = 500, .method = "GET"});
        QSignalSpy settled(&m_platform->writer, &Writer::settled);
        QSignalSpy stuck(&m_platform->writer, &Writer::stuck);
        m_platform->writer.settleThePast();
        WriteOperation *later = m_platform->writer.create(named(u"Later"_s));
        QTRY_COMPARE(stuck.size(), 1);
        QVERIFY(m_platform->writer.isSettling());
        QCOMPARE(count("POST"), 0);

        m_platform->writer.settleAgain(); // as after signing in

        QCOMPARE(test::await(later).kind, WriteEnd::Kind::Done);
        QCOMPARE(settled.size(), 1);
    }

    void looksAgainBeforeTheNextWrite()
    {
        leaveOpen(longAgo(renamingOf(customer())));
        m_platform->sandbox.answerNext({.status = 500, .method = "GET"});
        QSignalSpy stuck(&m_platform->writer, &Writer::stuck);
        m_platform->writer.settleThePast();
        QTRY_COMPARE(stuck.size(), 1);

        QCOMPARE(test::await(m_platform->writer.create(named(u"Later"_s))).kind, WriteEnd::Kind::Done);

        QCOMPARE(lastStateOf("PATCH"), WriteState::NotApplied);
    }

    void goesOnWithoutKnowingWhenThePersonSaysSo()
    {
        leaveOpen(longAgo(renamingOf(customer())));
        m_platform->sandbox.answerNext({.status = 500, .method = "GET"});
        QSignalSpy stuck(&m_platform->writer, &Writer::stuck);
        m_platform->writer.settleThePast();
        WriteOperation *later = m_platform->writer.create(named(u"Later"_s));
        QTRY_COMPARE(stuck.size(), 1);

        m_platform->writer.leaveUnknown();

        QCOMPARE(test::await(later).kind, WriteEnd::Kind::Done);
        QCOMPARE(lastStateOf("PATCH"), WriteState::Unknown);
        QCOMPARE(settlings(m_platform->client), 0); // nobody is asked again
    }

    void tellsOnceOfWhatNobodyCanLookUp()
    {
        Intent session = renamingOf(customer());
        session.verb = "POST";
        session.resource = QString(tc::adminSessions.type);
        leaveOpen(session);
        QSignalSpy settled(&m_platform->writer, &Writer::settled);

        m_platform->writer.settleThePast();

        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled[0][1].value<Finding>().state, WriteState::Unknown);
        QTRY_VERIFY(!m_platform->writer.isSettling());
        QCOMPARE(settlings(m_platform->client), 0);
    }

    void letsTheWindowsGoOnWhileALargeJournalIsRead()
    {
        Journal past(m_platform->connection.journal().file());
        QJsonObject large = renamingOf(customer()).toJson();
        large.insert("padding"_L1, QString(200'000, u'x'));
        for (int i = 0; i < 150; ++i)
            QVERIFY(past.append(large, Journal::Flush::Later));
        int turns = 0;
        QTimer windows;
        connect(&windows, &QTimer::timeout, this, [&] { ++turns; });
        windows.start(0);

        m_platform->writer.settleThePast();
        QCOMPARE(turns, 0);
        QTRY_VERIFY(!m_platform->writer.isSettling());

        QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    }

    void givesUpLookingWhenThePersonSaysSo()
    {
        const Record base = customer();
        Writer patient(m_platform->client);
        m_platform->sandbox.answerNext({.status = 502, .method = "PATCH"});
        WriteOperation *operation = patient.update(base, named(u"Mine"_s));
        connect(operation, &WriteOperation::progressed, operation, [operation](WriteOperation::Step step) {
            if (step == WriteOperation::Step::Pausing)
                operation->cancel();
        });

        QCOMPARE(test::await(operation).kind, WriteEnd::Kind::Unknown);

        QCOMPARE(lastState(), WriteState::Unknown); // the next start looks
        QCOMPARE(count("GET"), 2);                  // the fixture's, and the one before
    }

    void looksAtOnceWhenThePersonSaysSo()
    {
        const Record base = customer();
        Writer patient(m_platform->client, nullptr, {.waits = {std::chrono::hours(1)}});
        m_platform->sandbox.answerNext({.status = 502, .method = "PATCH", .isAfterTheDeed = true});
        WriteOperation *operation = patient.update(base, named(u"Mine"_s));
        connect(operation, &WriteOperation::progressed, operation, [operation](WriteOperation::Step step) {
            if (step == WriteOperation::Step::Pausing)
                operation->hurry();
        });

        QCOMPARE(test::await(operation).kind, WriteEnd::Kind::Applied);
    }

    void doesNotTakeAFailedLookForADeletion()
    {
        const Record shown = customer();
        WriteOperation *operation = m_platform->writer.remove(shown);
        connect(operation, &WriteOperation::progressed, this, [this](WriteOperation::Step step) {
            if (step == WriteOperation::Step::Sending) {
                m_platform->sandbox.answerNext({.status = 204, .method = "DELETE"});
                m_platform->sandbox.answerNext({.status = 403, .method = "GET"});
            }
        });

        QCOMPARE(test::await(operation).kind, WriteEnd::Kind::NotApplied);

        QCOMPARE(count("DELETE"), 1);
        QCOMPARE(lastState(), WriteState::NotApplied);
    }

    void writesNothingWithALockedAccount()
    {
        Account locked = m_platform->connection.account();
        locked.isReadOnly = true;
        Connection connection(locked, m_platform->sandbox.options().password);
        const Client client(connection);
        const Record base = customer();
        const auto fateOf = [](const auto &outcome) {
            return outcome ? Error::Kind::Cancelled : outcome.error().kind;
        };

        QCOMPARE(fateOf(test::await(client.create(named(u"New"_s)))), Error::Kind::ReadOnly);
        QCOMPARE(fateOf(test::await(client.update(base, named(u"New"_s)))), Error::Kind::ReadOnly);
        QCOMPARE(fateOf(test::await(client.remove(base))), Error::Kind::ReadOnly);
        Record session(tc::adminSessions);
        session.relate(u"customer", base.id());
        QCOMPARE(fateOf(test::await(client.create(session))), Error::Kind::ReadOnly);
        QCOMPARE(count("POST") + count("PATCH") + count("DELETE"), 0);
        QVERIFY(connection.journal().read().entries.isEmpty());

        connection.unlock(std::chrono::milliseconds(500));
        QVERIFY(test::await(client.create(named(u"New"_s))));
        QTRY_VERIFY(!connection.isWritable()); // by itself
        QCOMPARE(fateOf(test::await(client.create(named(u"New"_s)))), Error::Kind::ReadOnly);
        QCOMPARE(count("POST"), 1);
    }

    void locksItselfByTheClockThatComesFirst()
    {
        static qint64 now = 1'000'000; // milliseconds on the wall
        WriteGate gate(true, [] { return now; });
        QVERIFY(!gate.isOpen());
        gate.openFor(std::chrono::minutes(15));
        QVERIFY(gate.isOpen());

        now += 16 * 60 * 1000; // the computer slept, and no other clock went on
        QVERIFY(!gate.isOpen());
        now -= 10 * 60 * 1000;
        QVERIFY(gate.isOpen());

        gate.openFor(std::chrono::milliseconds(50));
        now -= 60 * 60 * 1000; // set back
        QTRY_VERIFY(!gate.isOpen());
        WriteGate always(false, [] { return now; });
        QVERIFY(always.isOpen());
    }

    void sendsNothingThatTheJournalCannotHold()
    {
        Account account = m_platform->connection.account();
        account.journalFile = u"/dev/full"_s;
        Connection connection(account, m_platform->sandbox.options().password);

        const auto created = test::await(Client(connection).create(named(u"New"_s)));

        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Unrecorded);
        QCOMPARE(created.error().fate, Error::Fate::NotSent);
        QCOMPARE(count("POST"), 0);
    }
};

QTEST_GUILESS_MAIN(TestWriteOperations)
#include "tst_writeoperations.moc"
