#include "bulk/applywork.h"
#include "bulk/commandplan.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::await;

/// Commands of the catalogue as plans, against a platform that has them.
class TestCommandPlan : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Ngcp> m_platform;

    Record record(const Resource &resource, const QString &id)
    {
        const Outcome<Record> read = await(m_platform->client.read(resource, id));
        return read ? *read : Record(resource, u"missing"_s);
    }
    Record number(const QString &area, const QString &number)
    {
        const Outcome<Page> page = await(m_platform->client.list(
            {.resource = &ngcp::numbers, .filters = {{u"ac"_s, {area}}, {u"sn"_s, {number}}}}));
        return page && page->size() == 1 ? page->records->record(0) : Record(ngcp::numbers, u"missing"_s);
    }
    Plan planOf(const RecordCommand &command, const Record &wanted, const QList<Record> &records)
    {
        CommandPlan maker(
            m_platform->client,
            {&command, {.query = {.resource = &records.constFirst().resource()}, .atHand = records}, wanted});
        test::runToEnd(maker);
        m_outcome = maker.outcome();
        return maker.state() == Work::State::Done ? maker.plan() : Plan();
    }
    Plan lockPlan(const QString &level, const QStringList &ids)
    {
        const RecordCommand &lock = *ngcp::subscribers.command(u"lock");
        Record wanted = settingsOf(ngcp::subscribers, lock);
        wanted.setValue(u"lock", level);
        QList<Record> records;
        for (const QString &id : ids)
            records.append(record(ngcp::subscribers, id));
        return planOf(lock, wanted, records);
    }
    Plan unlockPlan(const QString &id)
    {
        const RecordCommand &unlock = *ngcp::subscribers.command(u"unlock");
        return planOf(unlock, settingsOf(ngcp::subscribers, unlock), {record(ngcp::subscribers, id)});
    }
    Plan movePlan(const Record &number, const QString &subscriber)
    {
        const RecordCommand &move = *ngcp::numbers.command(u"move");
        Record wanted = settingsOf(ngcp::numbers, move);
        wanted.relate(u"subscriber_id", subscriber);
        return planOf(move, wanted, {number});
    }
    /// What became of each change; and the plan that takes it back.
    QList<ChangeResult> applied(const Plan &plan)
    {
        ApplyWork work(m_platform->writer, plan);
        test::runToEnd(work);
        return work.results();
    }

    QString m_outcome;

private Q_SLOTS:
    void init() { m_platform = std::make_unique<test::Ngcp>(); }
    void cleanup() { m_platform.reset(); }

    void locksAtEveryLevelThereIs_data()
    {
        QTest::addColumn<QString>("level");
        for (const Choice &level : ngcp::subscribers.attribute(u"lock")->choices)
            QTest::addRow("%s", level.wire.data()) << QString(level.wire);
    }
    void locksAtEveryLevelThereIs()
    {
        QFETCH(QString, level);

        const QList<ChangeResult> results = applied(lockPlan(level, {u"101"_s, u"102"_s}));

        QCOMPARE(results.size(), 2);
        for (const ChangeResult &result : results) {
            QCOMPARE(result.kind, ChangeResult::Kind::Done);
            QVERIFY(result.otherThanMeant.isEmpty());
        }
        QCOMPARE(record(ngcp::subscribers, u"101"_s).value(u"lock"), level);
        QCOMPARE(record(ngcp::subscribers, u"101"_s).value(u"status"), u"active"_s);
    }

    void changesNothingButTheLock()
    {
        const Record before = record(ngcp::subscribers, u"101"_s);
        m_platform->sandbox.forgetReceived();

        applied(lockPlan(u"2"_s, {u"101"_s}));

        Record after = record(ngcp::subscribers, u"101"_s);
        after.setValue(u"lock", before.value(u"lock"));
        after.setValue(u"modify_timestamp", before.value(u"modify_timestamp"));
        QCOMPARE(after, before);
        for (const sandbox::Received &request : m_platform->sandbox.received()) {
            if (request.method == "PATCH")
                QCOMPARE(request.body, R"([{"op":"add","path":"/lock","value":"2"}])");
        }
    }

    void takesALockBack()
    {
        const Plan plan = lockPlan(u"3"_s, {u"101"_s, u"102"_s});

        const Plan undo = undoOf(plan, applied(plan));

        QCOMPARE(undo.counts().changes, 2);
        QCOMPARE(applied(undo).constFirst().kind, ChangeResult::Kind::Done);
        QVERIFY(!hasContent(record(ngcp::subscribers, u"101"_s).value(u"lock")));
    }

    /// Its status would undo whatever lock is set (B.7).
    void leavesASubscriberAloneThatIsLockedAltogether()
    {
        const Plan plan = lockPlan(u"2"_s, {u"120"_s});

        QCOMPARE(plan.counts().toDo(), 0);
        QVERIFY(plan.changes.constFirst().remark.contains(u"Unlock it first"_s));
    }

    void unlocksWhatIsLockedAltogether()
    {
        const QList<ChangeResult> results = applied(unlockPlan(u"120"_s));

        QCOMPARE(results.constFirst().kind, ChangeResult::Kind::Done);
        const Record now = record(ngcp::subscribers, u"120"_s);
        QCOMPARE(now.value(u"status"), u"active"_s);
        QVERIFY(!hasContent(now.value(u"lock")));
    }

    void hasNothingToUnlockWhereThereIsNoLock() { QCOMPARE(unlockPlan(u"101"_s).counts().toDo(), 0); }

    void movesANumberAndTakesItBack()
    {
        const Plan plan = movePlan(number(u"9877"_s, u"10001"_s), u"102"_s);
        QCOMPARE(plan.changes.constFirst().title(), u"43 9877 10001"_s);
        QVERIFY(plan.changes.constFirst().remark.isEmpty()); // both are of one customer

        const QList<ChangeResult> results = applied(plan);

        QCOMPARE(results.constFirst().kind, ChangeResult::Kind::Done);
        QCOMPARE(record(ngcp::subscribers, u"102"_s).value(u"alias_numbers"),
                 QStringList{u"43 9877 10001"_s});
        QCOMPARE(record(ngcp::subscribers, u"101"_s).value(u"alias_numbers"),
                 QStringList{u"43 9878 10001"_s});
        QCOMPARE(applied(undoOf(plan, results)).constFirst().kind, ChangeResult::Kind::Done);
        QCOMPARE(number(u"9877"_s, u"10001"_s).related(u"subscriber_id").id, u"101"_s);
    }

    void saysThatANumberGoesToAnotherCustomer()
    {
        const Plan plan = movePlan(number(u"9877"_s, u"10001"_s), u"120"_s);

        const QString remark = plan.changes.constFirst().remark;
        QVERIFY2(remark.contains(u"another owner"_s), qPrintable(remark));
        QVERIFY2(remark.contains(u"42"_s) && remark.contains(u"45"_s), qPrintable(remark));
        QCOMPARE(plan.counts().changes, 1);
    }

    void movesNoPrimaryNumber()
    {
        const Plan plan = movePlan(number(u"9876"_s, u"10001"_s), u"102"_s);

        QCOMPARE(plan.counts().toDo(), 0);
        QVERIFY(plan.changes.constFirst().remark.contains(u"primary"_s));
    }

    void plansNoMoveToASubscriberThatIsNotThere()
    {
        const Plan plan = movePlan(number(u"9877"_s, u"10001"_s), u"99999"_s);

        QVERIFY(plan.changes.isEmpty());
        QVERIFY2(m_outcome.contains(u"404"_s), qPrintable(m_outcome));
    }

    void leavesANumberAloneThatSomebodyElseMovedMeanwhile()
    {
        const Plan plan = movePlan(number(u"9877"_s, u"10001"_s), u"102"_s);
        applied(movePlan(number(u"9877"_s, u"10001"_s), u"113"_s));

        const QList<ChangeResult> results = applied(plan);

        QCOMPARE(results.constFirst().kind, ChangeResult::Kind::Stale);
        QCOMPARE(number(u"9877"_s, u"10001"_s).related(u"subscriber_id").id, u"113"_s);
    }

    void sendsEachChangeOnce()
    {
        const Plan plan = lockPlan(u"2"_s, {u"101"_s, u"102"_s, u"113"_s});
        m_platform->sandbox.forgetReceived();

        applied(plan);

        QCOMPARE(test::count(m_platform->sandbox, "PATCH"), 3);
    }
};

QTEST_GUILESS_MAIN(TestCommandPlan)
#include "tst_commandplan.moc"
