#include "bulk/planstore.h"
#include "support/flowruns.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using namespace cordboard::test;
using Became = ChangeResult::Kind;
using enum test::Step;

/// What becomes of a guided flow that was carried out, or was not: its undoing, and going on after a crash.
class TestFlowEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesInReverseOrder()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        QCOMPARE(work.state(), Work::State::Done);
        const Plan undo = work.undo();
        QVERIFY(!undo.isGuided());
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, undo);

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(kinds(undoing), QList<Became>(4, Became::Done));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE subscribers"_s, u"DELETE domains"_s, u"PATCH customers"_s,
                              u"DELETE customercontacts"_s}));
        const QList<ChangeResult> made = work.results();
        QVERIFY(!test::await(platform.client.read(ngcp::subscribers, made[SubscriberStep].recordId)));
        QVERIFY(!test::await(platform.client.read(ngcp::domains, made[DomainStep].recordId)));
        QVERIFY(hasEnded(*test::await(platform.client.read(ngcp::customers, made[CustomerStep].recordId))));
        QVERIFY(!test::await(platform.client.read(ngcp::customerContacts, made[ContactStep].recordId)));
    }

    void undoesWhatWasMadeBeforeAFailure()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, SubscriberStep);
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE domains"_s, u"PATCH customers"_s, u"DELETE customercontacts"_s}));
    }

    void leavesADomainInWhichSomebodyElseLives()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        Record other = test::newSubscriber(u"somebody"_s);
        other.setValue(u"primary_number", u"43 9876 88002"_s);
        other.setValue(u"alias_numbers", QStringList());
        other.relate(u"customer_id", u"42"_s);
        other.relate(u"domain_id", work.results()[DomainStep].recordId);
        const auto made = test::await(platform.client.create(other));
        QVERIFY(made);
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QVERIFY2(undoing.outcome().contains("because others use"_L1), qPrintable(undoing.outcome()));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE subscribers"_s, u"PATCH customers"_s, u"DELETE customercontacts"_s}));
        QVERIFY(test::await(platform.client.read(ngcp::domains, work.results()[DomainStep].recordId)));
        QVERIFY(test::await(platform.client.read(ngcp::subscribers, made->id())));
    }

    void leavesACustomerWhoGotAnotherSubscriber()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        Record other = test::newSubscriber(u"somebody"_s);
        other.setValue(u"primary_number", u"43 9876 88002"_s);
        other.setValue(u"alias_numbers", QStringList());
        other.relate(u"customer_id", work.results()[CustomerStep].recordId);
        other.relate(u"domain_id", u"5"_s);
        QVERIFY(test::await(platform.client.create(other)));
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(written(platform), (QStringList{u"DELETE subscribers"_s, u"DELETE domains"_s}));
        QVERIFY(!hasEnded(
            *test::await(platform.client.read(ngcp::customers, work.results()[CustomerStep].recordId))));
    }

    void keepsWhatIsNotDoneWithoutItsPasswords()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        const QStringList files = ApplyWork::unfinished(platform.connection);
        QCOMPARE(files.size(), 1);
        const QFileInfo journal(platform.connection.journal().file());
        QDirIterator all(journal.path(), {journal.fileName() + u'*'}, QDir::Files | QDir::Hidden);
        int looked = 0;
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &canary : {test::sipCanary, test::webCanary}) {
                for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()})
                    QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
            }
            ++looked;
        }
        QVERIFY(looked >= 2); // the journal and the plan
    }

    void wantsThePasswordsAgainBeforeItGoesOnAfterACrash()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        {
            ApplyWork work(platform.writer, flow.plan());
            run(work);
        }
        const Outcome<Plan> kept = readPlan(ApplyWork::unfinished(platform.connection).value(0));
        QVERIFY(kept);
        std::optional<GuidedFlow> resumed = GuidedFlow::of(*kept);
        QVERIFY(resumed);
        QCOMPARE(resumed->sought(ProfileStep), u"my_test_profile"_s);
        QCOMPARE(resumed->change(SubscriberStep).draft.value(u"username").toString(), u"flow_1"_s);
        QCOMPARE(resumed->change(SubscriberStep).withheld, (QStringList{u"password"_s, u"webpassword"_s}));
        QVERIFY(!resumed->isReady(SubscriberStep));
        const QList<ChangeResult> known =
            ApplyWork::known({.entries = historyOf(platform.connection.journal().read())}, resumed->plan());
        QCOMPARE(known[CustomerStep].kind, Became::Done);
        QVERIFY(!known[CustomerStep].recordId.isEmpty());
        platform.sandbox.forgetReceived();
        ApplyWork again(platform.writer, resumed->plan());
        run(again);
        QCOMPARE(written(platform), QStringList()); // nothing leaves without them

        resumed->make(SubscriberStep, test::newSubscriber());
        again.correct(resumed->plan());
        run(again);

        QVERIFY2(again.state() == Work::State::Done, qPrintable(again.outcome()));
        QCOMPARE(written(platform), QStringList{u"POST subscribers"_s});
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());
    }

    void knowsAfterACrashThatTheLastStepIsDone()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        {
            ApplyWork work(platform.writer, flow.plan());
            run(work);
        }
        QCOMPARE(keepPlan(platform.connection, flow.plan()),
                 QString()); // as if it was killed behind the last
        const Outcome<Plan> kept = readPlan(ApplyWork::unfinished(platform.connection).value(0));
        QVERIFY(kept);
        platform.sandbox.forgetReceived();
        ApplyWork again(platform.writer, *kept);

        run(again);

        QVERIFY2(again.state() == Work::State::Done, qPrintable(again.outcome()));
        QCOMPARE(written(platform), QStringList());
    }

    void findsOutWhatBecameOfAStepWhoseAnswerWasLost()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        platform.sandbox.answerNext({.status = 502,
                                     .method = "POST",
                                     .body = "<html><title>502 Bad Gateway</title></html>",
                                     .contentType = "text/html",
                                     .isAfterTheDeed = true});
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), allCreations());
    }

    void takesNoPlanForAFlowThatItDoesNotFit()
    {
        const test::Ngcp platform;
        Plan plan = test::filledFlow(platform.connection.account()).plan();
        QVERIFY(GuidedFlow::of(plan));
        Plan shorter = plan;
        shorter.changes.removeLast();
        QVERIFY(!GuidedFlow::of(shorter));
        Plan other = plan;
        other.flow = u"another"_s;
        QVERIFY(!GuidedFlow::of(other));
        Plan reordered = plan;
        reordered.changes.swapItemsAt(ContactStep, DomainStep);
        QVERIFY(!GuidedFlow::of(reordered));
    }
};

QTEST_GUILESS_MAIN(TestFlowEndings)
#include "tst_flowendings.moc"
