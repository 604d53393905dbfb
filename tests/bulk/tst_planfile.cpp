#include "bulk/planwords.h"
#include "core/secret.h"
#include "support/await.h"
#include "support/planfixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::count;
using test::numbersPlan;
using test::WritingTelecomCenter;
using Became = ChangeResult::Kind;
namespace tc = cordboard::telecomcenter;

/// What is kept of a plan: its file, what the journal says of it, and its report.
class TestPlanFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void refusesPlansThatWereEditedOrBelongToOthers()
    {
        WritingTelecomCenter platform;
        const Plan plan = numbersPlan(platform, u"1"_s, 2);
        const QString file = m_folder.filePath(u"edited.plan"_s);
        QCOMPARE(writePlan(plan, file), QString());
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray whole = opened.readAll();
        opened.close();
        const auto reread = [&](const QByteArray &bytes) {
            QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
            opened.write(bytes);
            opened.close();
        };
        QVERIFY(readPlan(file));
        for (const QByteArray &bytes :
             {QByteArray(whole).replace("37052000002", "37052000003"), whole.chopped(10), QByteArray("{}"),
              QByteArray(), QByteArray("[1]")}) {
            reread(bytes);
            QVERIFY(!readPlan(file));
        }

        Plan foreign = plan;
        foreign.account.url = u"https://elsewhere.example"_s;
        ApplyWork work(platform.writer, foreign);
        test::runToEnd(work);
        QCOMPARE(work.state(), Work::State::Failed);
        Plan old = plan;
        old.made = old.made.addDays(-2);
        ApplyWork late(platform.writer, old);
        test::runToEnd(late);
        QVERIFY2(late.outcome().contains("more than a day old"_L1), qPrintable(late.outcome()));
        QCOMPARE(count(platform.sandbox, "POST"), 0);
    }

    void keepsWhatAPlanSaysInItsFile()
    {
        WritingTelecomCenter platform;
        Plan plan = numbersPlan(platform, u"1"_s, 1);
        plan.headers = QStringList{u"number"_s, u"x"_s};
        plan.columns = QStringList{u"number"_s, {}};
        PlannedChange change = plan.changes[0];
        change.line = 2;
        change.cells = QStringList{u"37052000001"_s, u"=1+1\n"_s};
        change.problems = {{.field = u"number"_s, .message = u"no"_s}};
        change.remark = u"remark"_s;
        plan.changes[0] = change;
        Record gateway(tc::terminationGateways);
        gateway.setValue(u"name", u"G"_s);
        gateway.setValue(u"host", u"sip.example.com"_s);
        gateway.setValue(u"port", 5060);
        gateway.setValue(u"codecs", QStringList{u"g729"_s, u"GSM"_s});
        gateway.setValue(u"authorization_name", toldNull());
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("CANARY-gateway-1")));
        plan.changes.append(PlannedChange::create(gateway));
        plan.changes[1].after = {0};
        plan.changes.append(PlannedChange::update(plan.changes[0].draft, plan.changes[0].draft));
        const QString file = m_folder.filePath(u"whole.plan"_s);

        QCOMPARE(writePlan(plan, file), QString());

        const Outcome<Plan> again = readPlan(file);
        QVERIFY(again);
        QCOMPARE(again->toJson(), plan.toJson());
        QVERIFY(again->changes[1].draft == gateway);
        QCOMPARE(again->changes[0].cells, change.cells);
        QCOMPARE(again->changes[0].problems, change.problems);
        QCOMPARE(placeOf(*again, again->changes[0], change.problems[0]), u"line 2, column “number” (A)"_s);
        QVERIFY(!detailsOf(*again, again->changes[1]).contains("CANARY"_L1));
    }

    void noticesInAFileThatAPasswordWasChanged_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("as it was") << false;
        QTest::newRow("changed") << true;
    }
    void noticesInAFileThatAPasswordWasChanged()
    {
        QFETCH(bool, isChanged);
        WritingTelecomCenter platform;
        Record gateway(tc::terminationGateways);
        gateway.setValue(u"name", u"G"_s);
        gateway.setValue(u"host", u"sip.example.com"_s);
        gateway.setValue(u"authorization_name", u"a"_s);
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("CANARY-gateway-3")));
        gateway.relate(u"customer", platform.seedCustomer(u"A"_s));
        const QString id = platform.sandbox.seed(gateway);
        const Plan made = test::planOf(platform.client, tc::terminationGateways,
                                       "id,authorization_password\n" + id.toLatin1() + ",CANARY-gateway-4\n");
        QCOMPARE(made.counts().changes, 1);
        const QString file = m_folder.filePath(u"password.plan"_s);
        QCOMPARE(writePlan(made, file), QString());
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(!opened.readAll().contains("CANARY-gateway-3"));
        const Outcome<Plan> plan = readPlan(file);
        QVERIFY(plan);
        QCOMPARE(plan->toJson(), made.toJson());
        if (isChanged) {
            Record other(tc::terminationGateways);
            other.setValue(u"authorization_password", QVariant::fromValue(Secret("CANARY-gateway-5")));
            const auto now = test::await(platform.client.read(tc::terminationGateways, id));
            QVERIFY(test::await(platform.client.update(*now, other)));
        }
        platform.sandbox.forgetReceived();
        ApplyWork work(platform.writer, *plan);

        test::runToEnd(work);

        QCOMPARE(work.results()[0].kind, isChanged ? Became::Stale : Became::Done);
        QCOMPARE(count(platform.sandbox, "PATCH"), isChanged ? 0 : 1);
    }

    void keepsPasswordsOutOfTheJournal()
    {
        WritingTelecomCenter platform;
        Plan plan = Plan::begin(u"Gateways"_s, platform.connection.account());
        Record gateway(tc::terminationGateways);
        gateway.setValue(u"name", u"G"_s);
        gateway.setValue(u"host", u"sip.example.com"_s);
        gateway.setValue(u"authorization_name", u"a"_s);
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("CANARY-gateway-2")));
        plan.changes.append(PlannedChange::create(gateway));
        ApplyWork work(platform.writer, plan);

        test::runToEnd(work);

        QCOMPARE(work.count(Became::Done), 1);
        QVERIFY(platform.sandbox.received().constLast().body.contains("CANARY-gateway-2"));
        QFile journal(platform.connection.journal().file());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(!journal.readAll().contains("CANARY"));
    }

    void keepsNoPasswordForALaterRun()
    {
        WritingTelecomCenter platform;
        Plan plan = Plan::begin(u"Gateways"_s, platform.connection.account());
        plan.headers = QStringList{u"name"_s, u"secret"_s};
        plan.columns = QStringList{u"name"_s, u"authorization_password"_s};
        for (const bool hasPassword : {true, false}) {
            Record gateway(tc::terminationGateways);
            gateway.setValue(u"name", hasPassword ? u"With"_s : u"Without"_s);
            gateway.setValue(u"host", u"sip.example.com"_s);
            if (hasPassword) {
                gateway.setValue(u"authorization_name", u"a"_s);
                gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("CANARY-gateway-3")));
            }
            PlannedChange change = PlannedChange::create(gateway);
            change.cells = QStringList{gateway.title(), hasPassword ? u"CANARY-gateway-3"_s : QString()};
            plan.changes.append(change);
        }
        platform.sandbox.answerNext({.status = 502, .method = "POST"});
        ApplyWork work(platform.writer, plan, 1);
        test::runToEnd(work);
        QCOMPARE(work.state(), Work::State::Failed);

        QFile kept(ApplyWork::unfinished(platform.connection).value(0));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray bytes = kept.readAll();
        QVERIFY(bytes.contains("Without") && !bytes.contains("CANARY"));
        const Outcome<Plan> again = readPlan(kept.fileName());
        QVERIFY(again);
        QCOMPARE(again->changes[0].withheld, QStringList{u"authorization_password"_s});
        platform.sandbox.forgetReceived();
        ApplyWork rest(platform.writer, *again);
        test::runToEnd(rest);

        QCOMPARE(rest.results()[0].kind, Became::Wrong); // it is imported once more
        QCOMPARE(rest.results()[1].kind, Became::Done);
        QCOMPARE(count(platform.sandbox, "POST"), 1);
    }

    void reportsEachRowSoThatItCanBeCorrected()
    {
        WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        Record taken(tc::didNumbers);
        taken.setValue(u"number", u"37052000002"_s);
        taken.relate(u"customer", customer);
        Plan plan = test::planOf(platform.client, tc::didNumbers,
                                 "number;customer;note\n37052000001;A;=1+1\n37052000002;A;\nx;A;\n");
        platform.sandbox.seed(taken); // after the plan was made
        ApplyWork work(platform.writer, plan);
        test::runToEnd(work);

        const QByteArray report = reportOf(plan, work.results());

        const auto table = readCsv(report);
        QVERIFY(table && table->wasSafe);
        QCOMPARE(table->headers,
                 QStringList({u"number"_s, u"customer"_s, u"note"_s, u"outcome"_s, u"reason"_s}));
        QCOMPARE(table->rows[0].cells, QStringList({u"37052000001"_s, u"A"_s, u"=1+1"_s, u"done"_s, {}}));
        QCOMPARE(table->rows[1].cells[3], u"refused"_s);
        QVERIFY(table->rows[1].cells[4].contains("has already been taken"_L1));
        QCOMPARE(table->rows[2].cells[3], u"wrong"_s);

        const Plan corrected = test::planOf(platform.client, tc::didNumbers,
                                            QByteArray(report).replace("\nx,", "\n37052000003,"));
        QCOMPARE(test::inShort(corrected),
                 QStringList({u"skip "_s, u"skip 37052000002"_s, u"create 37052000003"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
