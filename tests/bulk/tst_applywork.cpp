#include "bulk/planstore.h"
#include "bulk/planwords.h"
#include "core/secret.h"
#include "support/await.h"
#include "support/planfixture.h"
#include "support/scriptedserver.h"
#include "writes/history.h"

#include <QJsonDocument>

#include <atomic>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::count;
using test::newNumber;
using test::numbersPlan;
using test::WritingTelecomCenter;
using Became = ChangeResult::Kind;
namespace tc = cordboard::telecomcenter;

/// Plans are sent exactly, and stop where they should.
class TestApplyWork : public QObject
{
    Q_OBJECT

private:
    static void refuseNext(WritingTelecomCenter &platform, int times, int status = 422)
    {
        for (int i = 0; i < times; ++i)
            platform.sandbox.answerNext(
                {.status = status,
                 .method = "POST",
                 .body = R"({"errors":[{"title":"no","detail":"number - is not for you","code":"100",)"
                         R"("source":{"pointer":"/data/attributes/number"},"status":"422"}]})"});
    }
    static QList<Became> kinds(const ApplyWork &work)
    {
        QList<Became> kinds;
        for (const ChangeResult &result : work.results())
            kinds.append(result.kind);
        return kinds;
    }
    static int numbersThere(WritingTelecomCenter &platform)
    {
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));
        return page ? int(page->total.value_or(-1)) : -1;
    }

private Q_SLOTS:
    void sendsOneRequestForEachNewRecordAndTellsEveryOutcome()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 150);
        platform.sandbox.forgetReceived();
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(platform.sandbox.received().size(), 150);
        QCOMPARE(count(platform.sandbox, "POST"), 150);
        QCOMPARE(work.count(Became::Done), 150);
        QCOMPARE(work.done(), 150);
        QVERIFY(!work.results().constFirst().recordId.isEmpty());
        QVERIFY2(work.outcome().contains("150"_L1), qPrintable(work.outcome()));
        const QList<HistoryEntry> history = historyOf(platform.connection.journal().read());
        QCOMPARE(history.size(), 150);
        QVERIFY(std::ranges::all_of(
            history, [](const HistoryEntry &entry) { return entry.state == WriteState::Done; }));
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());
    }

    void neverHasMoreThanSixUnderWay()
    {
        std::atomic<int> now = 0;
        std::atomic<int> most = 0;
        sandbox::Sandbox sandbox({.size = sandbox::Size::Empty});
        sandbox.setGate({.before =
                             [&](const sandbox::Received &) {
                                 most = std::max(most.load(), ++now);
                                 QThread::msleep(10);
                             },
                         .after = [&](const sandbox::Received &) { --now; }});
        const Account account = test::TelecomCenter::accountFor(sandbox);
        Record customer(tc::customers);
        customer.setValue(u"name", u"A"_s);
        const QString id = sandbox.seed(customer);
        Connection connection(account, sandbox.options().password);
        Writer writer{Client(connection)};
        Plan plan = Plan::begin(u"Numbers"_s, account);
        for (int i = 1; i <= 60; ++i)
            plan.changes.append(newNumber(id, i));
        ApplyWork work(writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.count(Became::Done), 60);
        QCOMPARE(most.load(), 6);
    }

    void sendsWhatDependsOnOthersAfterThemAndUndoesItInReverse()
    {
        WritingTelecomCenter platform;
        Plan plan = Plan::begin(u"A customer in one go"_s, platform.connection.account());
        Record customer(tc::customers);
        customer.setValue(u"name", u"New customer"_s);
        plan.changes.append(PlannedChange::create(customer));
        for (int i = 1; i <= 20; ++i)
            plan.changes.append(newNumber(idMadeBy(0), i));
        QVERIFY(complaintsAbout(plan.changes.constLast()).isEmpty());
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.count(Became::Done), 21);
        QCOMPARE(numbersThere(platform), 20);
        const Plan undo = work.undo();
        QCOMPARE(undo.counts().removals, 21);
        QVERIFY(undo.needsSecondGate());
        QCOMPARE(undo.changes.constLast().base.title(), u"New customer"_s);
        ApplyWork undoing(platform.writer, undo);
        platform.sandbox.forgetReceived();
        test::runToEnd(undoing);
        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(undoing.results().constLast().reason, QString());
        QCOMPARE(numbersThere(platform), 0);
        QByteArrayList deleted;
        for (const sandbox::Received &received : platform.sandbox.received()) {
            if (received.method == "DELETE")
                deleted.append(received.target);
        }
        QCOMPARE(deleted.size(), 21);
        QVERIFY(deleted.constLast().contains("customers"));
    }

    void doesNotSendWhatDependsOnSomethingThatWasRefused()
    {
        WritingTelecomCenter platform;
        Plan plan = Plan::begin(u"A customer in one go"_s, platform.connection.account());
        Record customer(tc::customers);
        customer.setValue(u"name", u"New customer"_s);
        plan.changes.append(PlannedChange::create(customer));
        plan.changes.append(newNumber(idMadeBy(0), 1));
        refuseNext(platform, 1);
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(kinds(work), QList<Became>({Became::Refused, Became::NotSent}));
        QVERIFY(work.results()[1].reason.contains("depends"_L1));
        QCOMPARE(count(platform.sandbox, "POST"), 1);
        QVERIFY(!work.canResume());
    }

    void stopsAfterThreeRefusalsInARow()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 10);
        refuseNext(platform, 3);
        ApplyWork work(platform.writer, plan, 1);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QCOMPARE(count(platform.sandbox, "POST"), 3);
        QCOMPARE(work.count(Became::Refused), 3);
        QCOMPARE(work.count(Became::NotSent), 7);
        QCOMPARE(work.results()[0].problems.constFirst().field, u"number"_s);
        QVERIFY2(work.outcome().contains("three were refused in a row"_L1), qPrintable(work.outcome()));
        QCOMPARE(ApplyWork::unfinished(platform.connection).size(), 1);

        QVERIFY(work.canResume());
        test::runToEnd(work, [&work] { work.resume(); });
        QCOMPARE(work.count(Became::Done), 7);
        QCOMPARE(count(platform.sandbox, "POST"), 10);
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());
    }

    void goesOnWhenRefusalsAreNotInARow()
    {
        WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        Plan plan = numbersPlan(platform, customer, 6);
        for (int i = 0; i < 6; i += 2) // these are there already
            platform.sandbox.seed(plan.changes[i].draft);
        ApplyWork work(platform.writer, plan, 1);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.count(Became::Refused), 3);
        QCOMPARE(work.count(Became::Done), 3);
    }

    void stopsWhereItIsNotPermitted_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }
    void stopsWhereItIsNotPermitted()
    {
        QFETCH(int, status);
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 5);
        refuseNext(platform, 1, status);
        ApplyWork work(platform.writer, plan, 1);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QVERIFY(work.reasonToStop());
        QCOMPARE(work.reasonToStop()->httpStatus, status);
        QCOMPARE(count(platform.sandbox, "POST"), 1);
        QCOMPARE(work.count(Became::NotSent), 4);
    }

    void stopsAtTheFirstOutcomeThatIsNotKnown()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 5);
        platform.sandbox.answerNext({.status = 500, .method = "POST"});
        for (int i = 0; i < 3; ++i)
            platform.sandbox.answerNext({.status = 500, .method = "GET"});
        ApplyWork work(platform.writer, plan, 1);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QCOMPARE(count(platform.sandbox, "POST"), 1);
        QCOMPARE(work.results()[0].kind, Became::Unknown);
        QCOMPARE(work.count(Became::NotSent), 4);
        QVERIFY(work.reasonToStop());
        QCOMPARE(work.reasonToStop()->httpStatus, 500); // of the look that came to nothing
        QCOMPARE(ApplyWork::unfinished(platform.connection).size(), 1);
    }

    void isAppliedByOneWindowAtATime()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 5);
        ApplyWork first(platform.writer, plan);
        ApplyWork second(platform.writer, plan);
        first.start();

        test::runToEnd(second);

        QCOMPARE(second.state(), Work::State::Failed);
        QVERIFY2(second.outcome().contains("another window"_L1), qPrintable(second.outcome()));
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList()); // it is not interrupted
        QTRY_COMPARE(first.state(), Work::State::Done);
        QCOMPARE(count(platform.sandbox, "POST"), 5);
    }

    void goesOnWhereALookFindsItDone()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 5);
        platform.sandbox.answerNext({.status = 500, .method = "POST", .isAfterTheDeed = true});
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.count(Became::Done), 5);
        QCOMPARE(count(platform.sandbox, "POST"), 5);
        QCOMPARE(numbersThere(platform), 5);
    }

    void sendsNothingTwiceWhenALineThatStaysOpenIsClosed_data()
    {
        QTest::addColumn<bool>("isAfterTheAnswer");
        QTest::newRow("when the next write has come") << false;
        QTest::newRow("behind an answer") << true;
    }
    void sendsNothingTwiceWhenALineThatStaysOpenIsClosed()
    {
        QFETCH(bool, isAfterTheAnswer);
        int posts = 0;
        test::ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET ")) {
                socket.write(test::answer(200, R"({"data":[],"meta":{"record_count":0}})"));
                return;
            }
            ++posts;
            if (posts == 3 && !isAfterTheAnswer)
                return socket.disconnectFromHost();
            socket.write(
                test::answer(201,
                             R"({"data":{"id":")" + QByteArray::number(posts)
                                 + R"(","type":"available_did_numbers","attributes":{"enabled":true}}})"));
            if (posts == 3)
                socket.disconnectFromHost();
        });
        const QTemporaryDir folder;
        const Account account{.name = u"Scripted"_s,
                              .platform = u"telecomcenter"_s,
                              .environment = u"custom"_s,
                              .url = server.url(),
                              .userName = u"operator"_s,
                              .journalFile = folder.filePath(u"j.jsonl"_s)};
        Connection connection(account, Secret("x"), {.retries = {.attempts = 1}});
        Writer writer(Client(connection), nullptr, test::shortPatience());
        Plan plan = Plan::begin(u"Numbers"_s, account);
        for (int i = 1; i <= 6; ++i)
            plan.changes.append(newNumber(u"1"_s, i));
        ApplyWork work(writer, plan, 1);

        test::runToEnd(work);

        QList<QByteArray> bodies;
        for (const QByteArray &request : server.requests()) {
            if (request.startsWith("POST "))
                bodies.append(request.mid(request.indexOf("\r\n\r\n")));
        }
        QCOMPARE(QSet<QByteArray>(bodies.cbegin(), bodies.cend()).size(), bodies.size());
        if (isAfterTheAnswer) {
            QCOMPARE(work.count(Became::Done), 6);
            QVERIFY(server.connections() >= 2);
        } else {
            QCOMPARE(bodies.size(), 3);
            QCOMPARE(work.results()[2].kind, Became::NotApplied);
            QVERIFY(!work.reasonToStop());
            QCOMPARE(work.count(Became::NotSent), 3);
            QVERIFY(work.canResume());
        }
    }

    void refusesWhatIsNoLongerAsThePlanSawIt()
    {
        WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 3);
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));
        Plan plan = Plan::begin(u"Switch off"_s, platform.connection.account());
        Record draft(tc::didNumbers);
        draft.setValue(u"enabled", false);
        for (int i = 0; i < 3; ++i)
            plan.changes.append(PlannedChange::update(page->records->record(i), draft));
        Record other(tc::didNumbers);
        other.setValue(u"external_id", 77);
        QVERIFY(test::await(platform.client.update(page->records->record(1), other)));
        QVERIFY(test::await(platform.client.remove(page->records->record(2))));
        platform.sandbox.forgetReceived();
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(kinds(work), QList<Became>({Became::Done, Became::Stale, Became::Stale}));
        QCOMPARE(count(platform.sandbox, "PATCH"), 1);
        QCOMPARE(work.results()[1].problems.constFirst().field, u"external_id"_s);
        QVERIFY2(reasonOf(tc::didNumbers, work.results()[1]).contains(u"is now “77”"_s),
                 qPrintable(reasonOf(tc::didNumbers, work.results()[1])));
    }

    void sendsNothingOfAPlanThatIsTooOld()
    {
        WritingTelecomCenter platform;
        Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 3);
        plan.made = plan.made.addDays(-2);
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QCOMPARE(count(platform.sandbox, "POST"), 0);
        QVERIFY2(work.outcome().contains("more than a day old"_L1), qPrintable(work.outcome()));
        QVERIFY(!work.reasonToStop());
    }

    void stopsAfterThreeThatWereChangedMeanwhile()
    {
        WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 5);
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));
        Plan plan = Plan::begin(u"Switch off"_s, platform.connection.account());
        Record draft(tc::didNumbers);
        draft.setValue(u"enabled", false);
        Record other(tc::didNumbers);
        other.setValue(u"external_id", 77);
        for (int i = 0; i < 5; ++i) {
            plan.changes.append(PlannedChange::update(page->records->record(i), draft));
            if (i < 3)
                QVERIFY(test::await(platform.client.update(page->records->record(i), other)));
        }
        ApplyWork work(platform.writer, plan, 1);

        test::runToEnd(work);

        QCOMPARE(work.count(Became::Stale), 3);
        QCOMPARE(work.count(Became::NotSent), 2);
        QVERIFY(!work.reasonToStop());
    }

    void beginsNothingNewOnceItIsStopped()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 200);
        ApplyWork work(platform.writer, plan);
        connect(&work, &Work::progressed, &work, [&work] {
            if (work.done() == 20)
                work.stop();
        });

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Stopped);
        QVERIFY(!work.reasonToStop()); // it is nobody's error
        QVERIFY(work.count(Became::Done) >= 20 && work.count(Became::Done) <= 26);
        QCOMPARE(work.count(Became::Done), count(platform.sandbox, "POST"));
        QCOMPARE(work.count(Became::Done) + work.count(Became::NotSent), 200);
        for (const HistoryEntry &entry : historyOf(platform.connection.journal().read()))
            QVERIFY(!isOpenEnded(entry.state));
    }

    void canBeStoppedWhileNobodyKnowsWhatCameBefore()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 2);
        Intent past = Intent::begin();
        past.time = past.time.addDays(-1);
        past.verb = "DELETE";
        past.resource = QString(tc::customers.type);
        past.id = u"1"_s;
        past.before = {{"id"_L1, u"1"_s}};
        QVERIFY(Journal(platform.connection.journal().file()).append(past.toJson()));
        platform.sandbox.answerNext({.status = 500, .method = "GET"});
        QSignalSpy stuck(&platform.writer, &Writer::stuck);
        platform.writer.settleThePast();
        QTRY_COMPARE(stuck.size(), 1);
        ApplyWork work(platform.writer, plan);
        work.start();
        QVERIFY(work.isLookingBack());

        test::runToEnd(work, [&work] { work.stop(); });
        QCOMPARE(work.state(), Work::State::Stopped);
        QCOMPARE(count(platform.sandbox, "POST"), 0);

        platform.writer.settleAgain();
        test::runToEnd(work, [&work] { work.resume(); });
        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(numbersThere(platform), 2);
    }

    void goesOnInAnotherRunWithoutSendingAnythingTwice()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 100);
        {
            ApplyWork work(platform.writer, plan);
            connect(&work, &Work::progressed, &work, [&work] {
                if (work.done() == 30)
                    work.stop();
            });
            test::runToEnd(work);
        }
        const QStringList kept = ApplyWork::unfinished(platform.connection);
        QCOMPARE(kept.size(), 1);
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(kept[0]).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
        const Outcome<Plan> again = readPlan(kept[0]);
        QVERIFY(again);
        Writer another(platform.client);
        ApplyWork work(another, *again);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Done);
        QCOMPARE(work.count(Became::Done), 100);
        QCOMPARE(count(platform.sandbox, "POST"), 100);
        QCOMPARE(numbersThere(platform), 100);
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());

        ApplyWork third(another, *again); // a plan is for one time
        test::runToEnd(third);
        QCOMPARE(third.state(), Work::State::Done);
        QCOMPARE(count(platform.sandbox, "POST"), 100);
    }

    void isAgreedUponByTheJournalWhereItCannotBeWritten()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, platform.seedCustomer(u"A"_s), 5);
        Account account = platform.connection.account();
        account.journalFile = u"/proc/no/journal.jsonl"_s;
        Connection connection(account, platform.sandbox.options().password);
        Writer writer{Client(connection)};
        ApplyWork work(writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.state(), Work::State::Failed);
        QCOMPARE(count(platform.sandbox, "POST"), 0);
    }
};

QTEST_GUILESS_MAIN(TestApplyWork)
#include "tst_applywork.moc"
