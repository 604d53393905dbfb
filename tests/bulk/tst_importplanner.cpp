#include "bulk/exportwork.h"
#include "catalogue/display.h"
#include "core/csv.h"
#include "core/secret.h"
#include "support/await.h"
#include "support/ngcpdrafts.h"
#include "support/planfixture.h"

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::inShort;
using test::planOf;
using test::WritingTelecomCenter;
namespace tc = cordboard::telecomcenter;

/// What the rows of a file are to become.
class TestImportPlanner : public QObject
{
    Q_OBJECT

private:
    static void addWritableResources(Methods methods)
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : platform(u"telecomcenter")->resources) {
            if ((resource->methods & methods) == methods)
                QTest::newRow(resource->type.latin1()) << resource;
        }
    }
    static QByteArray exported(const Client &client, const Resource &resource, ExportFormat format,
                               const QList<ExportColumn> &columns)
    {
        const RowLayout layout{.resource = &resource, .columns = columns, .withSecrets = true};
        ExportWork work(client,
                        {.title = u"Export"_s,
                         .query = {.resource = &resource},
                         .to = {.layout = layout, .format = format, .separator = ';'}});
        test::runToEnd(work);
        return work.state() == Work::State::Done ? work.bytes() : QByteArray();
    }
    static QByteArray exported(const Client &client, const Resource &resource,
                               ExportFormat format = ExportFormat::Csv)
    {
        return exported(client, resource, format, exportColumns(resource));
    }
    /// Everything but what the platform gives anew, in an order of its own.
    static QList<QByteArray> contents(const Client &client, const Resource &resource)
    {
        QList<ExportColumn> columns = exportColumns(resource);
        if (resource.ids == IdPolicy::Assigned)
            columns.removeFirst();
        columns.removeIf([&](const ExportColumn &column) {
            return column.kind == ExportColumn::Kind::Attribute
                && resource.attributes[size_t(column.index)].is(Trait::ReadOnly);
        });
        columns.removeIf([&](const ExportColumn &column) { // of records that were made anew, too
            return column.kind == ExportColumn::Kind::RelatedId
                && resource.relations[size_t(column.index)].target != &tc::customers;
        });
        QList<QByteArray> lines = exported(client, resource, ExportFormat::Csv, columns).split('\n');
        std::ranges::sort(lines);
        return lines;
    }
    static void apply(WritingTelecomCenter &platform, const Plan &plan)
    {
        ApplyWork work(platform.writer, plan);
        test::runToEnd(work);
        for (qsizetype i = 0; i < work.results().size(); ++i) {
            if (!work.results()[i].isGood())
                qWarning().noquote() << plan.changes[i].line << wireName(work.results()[i].kind)
                                     << reasonOf(plan.changes[i].resource(), work.results()[i]);
        }
        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
    }

private Q_SLOTS:
    void takesCallForwardsBackAsTheyWereExported()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::callForwards, u"101"_s);
        const WriteEnd made = test::await(platform.writer.update(
            before, test::withValue(ngcp::callForwards, u"cfna"_s, test::forwardTo(u"4366610001"_s))));
        QCOMPARE(made.kind, WriteEnd::Kind::Done);

        const Plan plan =
            planOf(platform.client, ngcp::callForwards, exported(platform.client, ngcp::callForwards));

        QVERIFY(plan.changes.size() > 10);
        for (const QString &line : inShort(plan))
            QVERIFY2(line.startsWith("skip"_L1), qPrintable(line));
    }

    void findsEveryRecordWhereOnlyOneCanBeAskedFor()
    {
        test::Ngcp platform;

        QCOMPARE(inShort(planOf(platform.client, ngcp::subscribers, "id,external_id\n101,one\n102,two\n"))
                     .filter(u"update"_s)
                     .size(),
                 2);
        QCOMPARE(inShort(planOf(platform.client, ngcp::subscribers,
                                "username,external_id\ntest_10001,one\ntest_10002,two\n"))
                     .filter(u"update"_s)
                     .size(),
                 2);
    }

    void takesAStarInANameForAStar()
    {
        test::Ngcp platform;

        const Plan plan = planOf(platform.client, ngcp::subscribers, "username,external_id\ntest_1*,x\n");

        QCOMPARE(plan.changes[0].action, PlannedChange::Action::Create);
        const auto asked = platform.sandbox.received();
        QVERIFY(std::ranges::any_of(asked, [](const sandbox::Received &one) {
            return one.target.contains("username=test_1%5C%2A");
        }));
    }

    void plansACallForwardAndComplainsAboutWhatIsNone()
    {
        test::Ngcp platform;

        const Plan plan = planOf(platform.client, ngcp::callForwards,
                                 "id,cfb\n"
                                 "101,\"{\"\"destinations\"\":[{\"\"destination\"\":\"\"voicebox\"\"}]}\"\n"
                                 "102,voicebox\n");

        QCOMPARE(plan.changes[0].action, PlannedChange::Action::Update);
        QVERIFY(plan.changes[0].problems.isEmpty());
        QCOMPARE(plan.changes[0].draft.value(u"cfb").toMap()[u"destinations"_s].toList().size(), 1);
        QCOMPARE(plan.changes[1].problems.size(), 1);
        QCOMPARE(plan.changes[1].problems[0].field, u"cfb"_s);
    }

    void decidesByIdByNameAndByWhatDiffers()
    {
        WritingTelecomCenter platform;
        const QString a = platform.seedCustomer(u"A"_s);
        platform.seedCustomer(u"B"_s);
        platform.seedNumbers(a, 3);
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));
        QByteArray first;
        for (qsizetype row = 0; row < page->size(); ++row) {
            if (page->records->record(row).title() == "37052000001"_L1)
                first = page->records->id(row).toLatin1();
        }

        const Plan plan = planOf(platform.client, tc::didNumbers,
                                 "id,Number,State,customer\n" + first
                                     + ",37052000001,disabled,\n"
                                       ",+370 520 00002,enabled,A\n"
                                       ",37052000003,no,\n"
                                       ",37052000009,,B\n");

        QCOMPARE(inShort(plan),
                 QStringList({u"update 37052000001"_s, u"skip 37052000002"_s, u"update 37052000003"_s,
                              u"create 37052000009"_s}));
        QCOMPARE(plan.changes[0].draft.value(u"enabled"), QVariant(false));
        QVERIFY(!plan.changes[0].draft.value(u"number").isValid());
        QCOMPARE(plan.changes[3].draft.related(u"customer").title, u"B"_s);
        QCOMPARE(plan.changes[3].line, 5);
        apply(platform, plan);
        QCOMPARE(test::await(platform.client.list({.resource = &tc::didNumbers}))->total.value_or(0), 4);
        const auto now = test::await(platform.client.read(tc::didNumbers, QString::fromLatin1(first)));
        QCOMPARE(now->value(u"enabled"), QVariant(false));
    }

    void leavesEmptyCellsAloneAndClearsByAWord()
    {
        WritingTelecomCenter platform;
        Record customer(tc::customers);
        customer.setValue(u"name", u"A"_s);
        customer.setValue(u"capacity_limit", 10);
        customer.setValue(u"sip_account_limit", 20);
        platform.sandbox.seed(customer);

        const Plan plan =
            planOf(platform.client, tc::customers, "name,capacity_limit,sip_account_limit\nA,null,\n");

        QCOMPARE(inShort(plan), QStringList{u"update A"_s});
        QVERIFY(plan.changes[0].draft.value(u"capacity_limit").isNull());
        QVERIFY(plan.changes[0].draft.value(u"capacity_limit").isValid());
        QVERIFY(!plan.changes[0].draft.value(u"sip_account_limit").isValid());
    }

    void namesEveryWrongCellByLineAndColumn()
    {
        WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 1);
        platform.seedCustomer(u"Twice"_s);
        platform.seedCustomer(u"Twice"_s);

        const Plan plan = planOf(platform.client, tc::didNumbers,
                                 "number,State,External ID,Customer\n"
                                 "12,,,A\n"
                                 "37052000011,maybe,,A\n"
                                 "37052000012,,many,A\n"
                                 "37052000013,,,Nobody\n"
                                 "37052000014,,,Twice\n"
                                 "37052000015,,,\n"
                                 "37052000016,,,A\n"
                                 "+37052000016,,,A\n"
                                 "37052000001,,,Twice\n");

        const QStringList wrong = inShort(plan);
        QVERIFY2(wrong[0].startsWith(u"wrong line 2, column “number” (A): Enter a number"_s),
                 qPrintable(wrong[0]));
        QCOMPARE(wrong[1], u"wrong line 3, column “State” (B): Choose yes or no."_s);
        QVERIFY2(wrong[2].startsWith(u"wrong line 4, column “External ID” (C): Enter a"_s),
                 qPrintable(wrong[2]));
        QCOMPARE(wrong[3], u"wrong line 5, column “Customer” (D): There is none called “Nobody”."_s);
        QVERIFY2(wrong[4].startsWith(u"wrong line 6, column “Customer” (D): 2 have this name."_s),
                 qPrintable(wrong[4]));
        QCOMPARE(wrong[5], u"wrong line 7, column “Customer” (D): Choose one."_s);
        QCOMPARE(wrong[6], u"create 37052000016"_s);
        QCOMPARE(wrong[7], u"wrong line 9, column “number” (A): Line 8 is about the same record."_s);
        QVERIFY2(wrong[8].startsWith(u"wrong line 10, column “Customer” (D): 2 have this name."_s),
                 qPrintable(wrong[8]));
        platform.sandbox.forgetReceived();
        apply(platform, plan);
        QCOMPARE(platform.sandbox.received().size(), 1);
    }

    void doesNotChangeWhatCannotBeChanged()
    {
        WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 1);
        platform.seedCustomer(u"B"_s);
        const auto page = test::await(platform.client.list({.resource = &tc::didNumbers}));

        const Plan plan = planOf(platform.client, tc::didNumbers,
                                 "id,customer.name\n" + page->records->id(0).toLatin1() + ",B\n");

        QCOMPARE(inShort(plan),
                 QStringList{u"wrong line 2, column “customer.name” (B): This cannot be changed any "
                             "more."_s});
    }

    void makesANumberThatAnotherCustomerHas()
    {
        WritingTelecomCenter platform;
        platform.sandbox.setProfile({.uniqueNumbersPerCustomer = true});
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 2);
        platform.seedCustomer(u"B"_s);

        const Plan plan = planOf(platform.client, tc::didNumbers,
                                 "number,state,customer\n"
                                 "37052000001,disabled,A\n"
                                 "37052000001,enabled,B\n"
                                 "37052000002,enabled,B\n");

        QCOMPARE(inShort(plan),
                 QStringList({u"update 37052000001"_s, u"create 37052000001"_s, u"create 37052000002"_s}));
        QVERIFY2(plan.changes[1].remark.contains(u"belongs to A"_s), qPrintable(plan.changes[1].remark));
        apply(platform, plan);
        QCOMPARE(test::await(platform.client.list({.resource = &tc::didNumbers}))->total.value_or(0), 4);
        const Plan again = planOf(platform.client, tc::didNumbers, "number,state\n37052000001,enabled\n");
        QVERIFY(again.changes[0].isWrong()); // which of them?
    }

    void tellsRecordsOfTheSameNameApartByTheirCustomer()
    {
        WritingTelecomCenter platform;
        const QString a = platform.seedCustomer(u"A"_s);
        const QString b = platform.seedCustomer(u"B"_s);
        for (const QString &customer : {a, b}) {
            Record gateway(tc::terminationGateways);
            gateway.setValue(u"name", u"G"_s);
            gateway.setValue(u"host", u"sip.example.com"_s);
            gateway.relate(u"customer", customer);
            platform.sandbox.seed(gateway);
        }

        const Plan plan = planOf(platform.client, tc::terminationGateways,
                                 "name,host,customer\nG,sip.example.org,B\nG,sip.example.net,\n");

        QCOMPARE(inShort(plan).constFirst(), u"update G"_s);
        QCOMPARE(plan.changes[0].base.related(u"customer").id, b);
        QVERIFY(plan.changes[1].isWrong());
    }

    void asksOnlyForWhatAShortFileNames()
    {
        WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 30);
        platform.sandbox.forgetReceived();

        const Plan plan = planOf(platform.client, tc::didNumbers, "number,enabled\n37052000001,no\n");

        QCOMPARE(inShort(plan), QStringList{u"update 37052000001"_s});
        QCOMPARE(platform.sandbox.received().size(), 1);
        QVERIFY(platform.sandbox.received()[0].target.contains("37052000001"));
    }

    void changesNothingWhenAnExportIsImported_data() { addWritableResources(Method::List | Method::Update); }
    void changesNothingWhenAnExportIsImported()
    {
        QFETCH(const Resource *, resource);
        WritingTelecomCenter platform(sandbox::Size::Small);
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::SafeCsv}) {
            const QByteArray file = exported(platform.client, *resource, format);
            platform.sandbox.forgetReceived();

            const Plan plan = planOf(platform.client, *resource, file);

            QVERIFY(!plan.changes.isEmpty());
            for (const PlannedChange &change : plan.changes) {
                QVERIFY2(change.action == PlannedChange::Action::Skip && !change.isWrong(),
                         qPrintable(inShort(plan)[&change - plan.changes.constData()]));
            }
            const QList<sandbox::Received> received = platform.sandbox.received();
            QVERIFY(std::ranges::all_of(received, [](const auto &one) { return one.method == "GET"; }));
        }
    }

    void makesAnewWhatWasDeletedAfterAnExport_data()
    {
        addWritableResources(Method::List | Method::Create | Method::Delete);
    }
    void makesAnewWhatWasDeletedAfterAnExport()
    {
        QFETCH(const Resource *, resource);
        WritingTelecomCenter platform(sandbox::Size::Small);
        const QByteArray file = exported(platform.client, *resource);
        const QList<QByteArray> before = contents(platform.client, *resource);
        Plan removal = Plan::begin(u"Delete"_s, platform.connection.account());
        const auto page = test::await(platform.client.list({.resource = resource, .pageSize = 1000}));
        for (qsizetype row = 0; row < page->size(); ++row)
            removal.changes.append(PlannedChange::remove(page->records->record(row)));
        apply(platform, removal);

        const Plan plan = planOf(platform.client, *resource, file);

        QCOMPARE(plan.counts().creations, page->size());
        apply(platform, plan);
        QCOMPARE(contents(platform.client, *resource), before);
    }

    void takesHostileCellsLiterally_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"=cmd|' /C calc'!A0"_s, u"@SUM(1+1)*cmd"_s, u"+1+1"_s, u"-2+3"_s, u"\t=1+1"_s, u"＝1+1"_s,
              u"'=1+1"_s, u"''quoted"_s, u"<img src=/etc/passwd>"_s, u"%s%n {0} $(reboot) `id`"_s,
              u"a;b,c\td\"e"_s, u"two\r\nlines"_s, u"\u202Eevil\u202C"_s, u"e\u0301"_s, u"null "_s,
              u" blank "_s, u"{{7*7}}"_s, u"𝄞"_s, u"null"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void takesHostileCellsLiterally()
    {
        QFETCH(QString, name);
        WritingTelecomCenter platform;
        for (const bool isSafe : {false, true}) {
            const QString cell = isSafe ? guardedCsvField(name + u'2') : name;
            const QByteArray file = isSafe
                ? csvLine({u"name"_s, QString(safeCsvMark)}).toUtf8() + csvLine({cell, {}}).toUtf8()
                : csvLine({u"name"_s}).toUtf8() + csvLine({cell}).toUtf8();
            apply(platform, planOf(platform.client, tc::customers, file));
        }
        const auto page = test::await(platform.client.list({.resource = &tc::customers}));
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->records->record(0).value(u"name").toString(), name);
        QCOMPARE(page->records->record(1).value(u"name").toString(), name + u'2');
    }

    void neverSendsAnIdThatLeadsElsewhere()
    {
        WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 1);

        const Plan plan = planOf(platform.client, tc::externalAccounts,
                                 "id,customer\n../customers/1,A\n%2E%2E,A\nfine-1,../1\n");

        QCOMPARE(plan.counts().wrong, 3);
    }

    void saysWhenThePlatformCannotBeRead()
    {
        WritingTelecomCenter platform;
        platform.sandbox.answerNext({.status = 403, .method = "GET"});
        const auto table = readCsv("number\n37052000001\n");
        ImportPlanner planner(
            platform.client,
            {.title = u"Import"_s, .table = *table, .match = {tc::didNumbers, table->headers}});

        test::runToEnd(planner);

        QCOMPARE(planner.state(), Work::State::Failed);
        QVERIFY(planner.error() && planner.error()->kind == Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestImportPlanner)
#include "tst_importplanner.moc"
