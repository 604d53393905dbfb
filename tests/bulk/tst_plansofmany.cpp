#include "bulk/applywork.h"
#include "bulk/numberrange.h"
#include "bulk/provisioningplan.h"
#include "bulk/rangeplan.h"
#include "bulk/removemanyplan.h"
#include "bulk/suspendplan.h"
#include "bulk/suspensionmemory.h"
#include "core/secret.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::await;

class TestPlansOfMany : public QObject
{
    Q_OBJECT

private:
    static bool isEnded(Work &work)
    {
        work.start();
        return QTest::qWaitFor([&] { return work.hasEnded(); }, 20'000);
    }
    static RangeOrder order(RangeOrder::Action action, const QString &numbers, const QString &customer = {})
    {
        Record draft(telecomcenter::didNumbers);
        if (!customer.isEmpty())
            draft.relate(u"customer", customer);
        return {.resource = &telecomcenter::didNumbers,
                .action = action,
                .numbers = NumberRange::from(numbers).numbers,
                .draft = draft};
    }
    static Record numberRecord(const QString &number, bool isEnabled, const QString &customer)
    {
        Record record(telecomcenter::didNumbers);
        record.setValue(u"number", number);
        record.setValue(u"enabled", isEnabled);
        record.relate(u"customer", customer);
        return record;
    }
    static QStringList numbersWhere(test::TelecomCenter &platform, bool isEnabled)
    {
        const Outcome<Page> page =
            await(platform.client.list({.resource = &telecomcenter::didNumbers, .pageSize = 500}));
        QStringList numbers;
        for (qsizetype row = 0; page && row < page->size(); ++row) {
            const Record record = page->records->record(row);
            if (record.value(u"enabled").toBool() == isEnabled)
                numbers.append(record.value(u"number").toString());
        }
        numbers.sort();
        return numbers;
    }
    static qint64 countOf(test::TelecomCenter &platform, const Resource &resource)
    {
        const Outcome<Page> page = await(platform.client.list({.resource = &resource, .pageSize = 1}));
        return page ? page->total.value_or(-1) : -1;
    }

private Q_SLOTS:
    void showsWhichNumbersOfARangeExist()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"Ąžuolas UAB"_s);
        platform.seedNumbers(customer, 5);
        RangePlan maker(platform.client, order(RangeOrder::Action::Create, u"37052000004-009"_s, customer));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.state(), Work::State::Done);
        const PlanCounts counts = maker.plan().counts();
        QCOMPARE(counts.creations, 4);
        QCOMPARE(counts.skipped, 2);
        QCOMPARE(maker.plan().changes.constFirst().title(), u"37052000004"_s);
        QVERIFY(maker.plan().changes.constFirst().remark.contains(u"Ąžuolas UAB"_s));
        QCOMPARE(maker.plan().changes.constLast().twins, QStringList());
    }

    void looksUpNumbersByTheHundred()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 250);
        const auto before = platform.sandbox.received().size();
        RangePlan maker(platform.client, order(RangeOrder::Action::Create, u"37052000000-399"_s, customer));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().creations, 150);
        QCOMPARE(maker.plan().counts().skipped, 250);
        QVERIFY(platform.sandbox.received().size() - before <= 8);
    }

    void makesNumbersThatOtherCustomersHave()
    {
        test::WritingTelecomCenter platform;
        platform.sandbox.setProfile({.uniqueNumbersPerCustomer = true});
        const QString mine = platform.seedCustomer(u"Mine"_s);
        for (const QString &owner : {platform.seedCustomer(u"Other"_s), platform.seedCustomer(u"Third"_s)})
            platform.sandbox.seed(numberRecord(u"37052000001"_s, true, owner));
        platform.sandbox.seed(numberRecord(u"37052000002"_s, true, mine));
        RangePlan maker(platform.client, order(RangeOrder::Action::Create, u"37052000001-003"_s, mine));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().creations, 2);
        QCOMPARE(maker.plan().counts().skipped, 1);
        QVERIFY2(maker.plan().changes[0].remark.contains("Other, Third"_L1),
                 qPrintable(maker.plan().changes[0].remark));
        QCOMPARE(maker.plan().changes[1].title(), u"37052000002"_s);
        ApplyWork apply(platform.writer, maker.plan());
        QVERIFY(isEnded(apply));
        QCOMPARE(apply.state(), Work::State::Done);
        QCOMPARE(countOf(platform, telecomcenter::didNumbers), 5);
    }

    void switchesANumberOnlyWhereItBelongsToTheScope()
    {
        test::WritingTelecomCenter platform;
        platform.sandbox.setProfile({.uniqueNumbersPerCustomer = true});
        const QString mine = platform.seedCustomer(u"Mine"_s);
        for (const QString &owner : {mine, platform.seedCustomer(u"Other"_s)})
            platform.sandbox.seed(numberRecord(u"37052000001"_s, true, owner));
        RangeOrder wanted = order(RangeOrder::Action::Disable, u"37052000001"_s);
        wanted.scope = mine;
        RangePlan maker(platform.client, wanted);

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().changes, 1);
        QCOMPARE(maker.plan().counts().skipped, 1);
        const auto changed =
            std::ranges::find(maker.plan().changes, PlannedChange::Action::Update, &PlannedChange::action);
        QCOMPARE(changed->base.related(u"customer").id, mine);
    }

    void advisesOnNumbersThatNobodyHas()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        RangePlan maker(platform.client,
                        order(RangeOrder::Action::Create, u"37052123456; 370521"_s, customer));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().creations, 2); // advice is no block
        QVERIFY(maker.plan().changes[0].remark.isEmpty());
        QVERIFY(maker.plan().changes[1].remark.contains("Too short"_L1));
    }

    void findsARangeWrongThatHasNoCustomer()
    {
        test::WritingTelecomCenter platform;
        RangePlan maker(platform.client, order(RangeOrder::Action::Create, u"37052000004-005"_s));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().wrong, 2);
        QCOMPARE(maker.plan().changes.constFirst().problems.constFirst().field, u"customer"_s);
    }

    void switchesARange()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 12); // the tenth is disabled
        RangePlan maker(platform.client, order(RangeOrder::Action::Disable, u"37052000009-013"_s));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().changes, 3);
        QCOMPARE(maker.plan().counts().skipped, 2); // disabled already; not there
        ApplyWork apply(platform.writer, maker.plan());
        QVERIFY(isEnded(apply));
        QCOMPARE(numbersWhere(platform, false),
                 QStringList({u"37052000009"_s, u"37052000010"_s, u"37052000011"_s, u"37052000012"_s}));
    }

    void leavesTheNumbersOfOthersAlone()
    {
        test::WritingTelecomCenter platform;
        const QString mine = platform.seedCustomer(u"Mine"_s);
        const QString other = platform.seedCustomer(u"Other"_s);
        platform.sandbox.seed(numberRecord(u"37052000001"_s, true, mine));
        platform.sandbox.seed(numberRecord(u"37052000002"_s, true, other));
        RangeOrder wanted = order(RangeOrder::Action::Remove, u"37052000001-002"_s);
        wanted.scope = mine;
        RangePlan maker(platform.client, wanted);

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().removals, 1);
        QCOMPARE(maker.plan().counts().skipped, 1);
        QVERIFY(maker.plan().changes.constLast().remark.contains("Other"_L1));
    }

    void saysWhyNothingCouldBeLookedUp()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.sandbox.stop();
        RangePlan maker(platform.client, order(RangeOrder::Action::Create, u"37052000004-005"_s, customer));

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.state(), Work::State::Failed);
        QVERIFY(!maker.outcome().isEmpty());
    }

    void changesOneFieldOfManyRecords()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 30);
        Record wanted(telecomcenter::didNumbers);
        wanted.setValue(u"enabled", false);
        EditManyPlan maker(platform.client, {.query = {.resource = &telecomcenter::didNumbers}}, wanted);

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().changes, 27);
        QCOMPARE(maker.plan().counts().skipped, 3);
        const PlannedChange &change = maker.plan().changes.constFirst();
        QVERIFY(!change.draft.value(u"number").isValid()); // the difference and nothing else
    }

    void takesOnlyTheRowsThatWereSelected()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 40);
        const RowSource source{.query = {.resource = &telecomcenter::didNumbers, .sort = {{u"number"_s}}},
                               .rows = {{0, 2}, {20, 3}}};
        RemoveManyPlan maker(platform.client, source);

        QVERIFY(isEnded(maker));

        QStringList titles;
        for (const PlannedChange &change : maker.plan().changes)
            titles.append(change.title().right(2));
        QCOMPARE(titles, QStringList({u"01"_s, u"02"_s, u"21"_s, u"22"_s, u"23"_s}));
    }

    void refusesRowsThatAreNotWhereTheyWere_data()
    {
        QTest::addColumn<bool>("isOneGone");
        QTest::addColumn<QList<qint64>>("row");
        QTest::newRow("one more") << false << QList<qint64>{20, 3};
        QTest::newRow("one more, one less") << true << QList<qint64>{20, 3};
        QTest::newRow("all of them") << false << QList<qint64>();
    }
    void refusesRowsThatAreNotWhereTheyWere()
    {
        QFETCH(bool, isOneGone);
        QFETCH(QList<qint64>, row);
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 40);
        RowSource source{.query = {.resource = &telecomcenter::didNumbers, .sort = {{u"number"_s}}}};
        const auto page = await(platform.client.list(source.query));
        source.known.total = page->total;
        if (!row.isEmpty()) {
            source.rows = {{row[0], row[1]}};
            source.known.ids = {{row[0], page->records->id(row[0])}};
        }
        RemoveManyPlan right(platform.client, source);
        QVERIFY(isEnded(right));
        QCOMPARE(right.state(), Work::State::Done);

        platform.sandbox.seed(numberRecord(u"37051000000"_s, true, customer)); // it is the first now
        if (isOneGone)
            QVERIFY(await(platform.client.remove(page->records->record(39))));
        RemoveManyPlan wrong(platform.client, source);
        QVERIFY(isEnded(wrong));

        QCOMPARE(wrong.state(), Work::State::Failed);
        QVERIFY2(wrong.outcome().contains("Select them anew"_L1), qPrintable(wrong.outcome()));
    }

    void plansNothingOnAFilterThatIsNotHeeded()
    {
        test::WritingTelecomCenter platform;
        platform.sandbox.setProfile({.ignoresRelatedFilters = true});
        const QString mine = platform.seedCustomer(u"Mine"_s);
        platform.seedNumbers(mine, 3);
        platform.sandbox.seed(numberRecord(u"37059000001"_s, true, platform.seedCustomer(u"Other"_s)));
        const Record suspended = *await(platform.client.read(telecomcenter::customers, mine));
        SuspendPlan suspension(platform.client,
                               {.action = SuspendOrder::Action::Suspend, .suspended = suspended});

        QVERIFY(isEnded(suspension));

        QCOMPARE(suspension.state(), Work::State::Failed);
        QVERIFY2(suspension.outcome().contains(u"did not heed the filter “Customer”"_s),
                 qPrintable(suspension.outcome()));
    }

    void countsWhatGoesAlongWithEach()
    {
        test::WritingTelecomCenter platform;
        const QString first = platform.seedCustomer(u"A"_s);
        const QString second = platform.seedCustomer(u"B"_s);
        platform.seedNumbers(first, 3);
        const RowSource source{
            .query = {.resource = &telecomcenter::customers},
            .atHand = QList<Record>{*await(platform.client.read(telecomcenter::customers, first)),
                                    *await(platform.client.read(telecomcenter::customers, second))}};
        RemoveManyPlan maker(platform.client, source);

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().removals, 2);
        QCOMPARE(maker.plan().changes[0].along["available_did_numbers"_L1].toInteger(), 3);
        QVERIFY(maker.plan().changes[0].remark.contains("DID numbers: 3"_L1));
        QVERIFY(maker.plan().changes[1].remark.isEmpty());
    }

    void saysWhoStillUsesWhatIsRemovedAndTakesNothingAlong()
    {
        test::Ngcp platform;
        const RowSource source{
            .query = {.resource = &ngcp::customerContacts},
            .atHand = QList<Record>{*await(platform.client.read(ngcp::customerContacts, u"17"_s))}};
        RemoveManyPlan maker(platform.client, source);

        QVERIFY(isEnded(maker));

        QVERIFY2(maker.plan().changes[0].remark.startsWith("Still used by: Customers: "_L1),
                 qPrintable(maker.plan().changes[0].remark));
        QVERIFY(maker.plan().changes[0].along.isEmpty());
    }

    void canBeStopped()
    {
        test::WritingTelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 30);
        RemoveManyPlan maker(platform.client, {.query = {.resource = &telecomcenter::didNumbers}});
        maker.start();
        maker.stop();

        QCOMPARE(maker.state(), Work::State::Stopped);
        QVERIFY(maker.plan().changes.isEmpty());
    }

    void resumesExactlyWhatASuspensionSwitchedOff()
    {
        test::WritingTelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 20); // the tenth and the twentieth are disabled
        const Record suspended = *await(platform.client.read(telecomcenter::customers, customer));

        SuspendPlan suspension(platform.client,
                               {.action = SuspendOrder::Action::Suspend, .suspended = suspended});
        QVERIFY(isEnded(suspension));
        QCOMPARE(suspension.plan().counts().changes, 18);
        QCOMPARE(suspension.plan().counts().skipped, 2);
        QSet<QString> ids;
        for (const PlannedChange &change : suspension.plan().changes) {
            if (change.isToDo())
                ids.insert(change.base.id());
        }
        ApplyWork off(platform.writer, suspension.plan());
        QVERIFY(isEnded(off));
        QVERIFY(numbersWhere(platform, true).isEmpty());

        SuspendPlan resumption(platform.client,
                               {.action = SuspendOrder::Action::Resume,
                                .suspended = suspended,
                                .remembered = ids + QSet<QString>{u"nobody"_s}});
        QVERIFY(isEnded(resumption));
        QCOMPARE(resumption.plan().counts().changes, 18);
        QCOMPARE(resumption.plan().counts().skipped, 3);
        ApplyWork on(platform.writer, resumption.plan());
        QVERIFY(isEnded(on));
        QCOMPARE(numbersWhere(platform, false), QStringList({u"37052000010"_s, u"37052000020"_s}));
    }

    void remembersSuspensionsBesideTheJournal()
    {
        QTemporaryDir folder;
        const Journal journal(folder.filePath(u"a.jsonl"_s));
        const RecordRef customer{u"customers"_s, u"7"_s};

        SuspensionMemory memory(journal);
        QVERIFY(memory.add(customer, {u"1"_s, u"2"_s}));
        QVERIFY(memory.add(customer, {u"2"_s, u"3"_s}));
        QVERIFY(memory.remove(customer, {u"1"_s}));

        const SuspensionMemory::Entry entry = SuspensionMemory(journal).of(customer);
        QCOMPARE(entry.ids, QSet<QString>({u"2"_s, u"3"_s}));
        QVERIFY(entry.since.isValid());
        QVERIFY(SuspensionMemory(journal).of({u"customers"_s, u"8"_s}).ids.isEmpty());
        const QFileInfo file(folder.filePath(u"a.jsonl.suspended.json"_s));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void doesNotOverwriteAMemoryThatIsDamaged()
    {
        QTemporaryDir folder;
        const Journal journal(folder.filePath(u"a.jsonl"_s));
        QFile file(folder.filePath(u"a.jsonl.suspended.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"customers/7\":");
        file.close();

        QVERIFY(!SuspensionMemory(journal).add({u"customers"_s, u"7"_s}, {u"1"_s}));
        QCOMPARE(file.size(), 15);
    }

    void makesACustomerWithAllThatBelongsToIt()
    {
        test::WritingTelecomCenter platform;
        ProvisioningTemplate usual = ProvisioningTemplate::usualFor(platform.client.platform());
        const QStringList asked = usual.placeholders();
        QVERIFY(!asked.isEmpty());
        for (TemplateStep &step : usual.steps) {
            if (&step.draft.resource() == &telecomcenter::didNumbers)
                step.numbers = u"{numbers}"_s;
        }
        QMap<QString, QString> values{{u"numbers"_s, u"37052000000-004"_s}};
        for (const QString &name : asked)
            values.insert(name,
                          name.contains("host"_L1, Qt::CaseInsensitive)       ? u"sip.example.com"_s
                              : name.contains("port"_L1, Qt::CaseInsensitive) ? u"5060"_s
                                                                              : u"Ąžuolas UAB"_s);
        ProvisioningPlan maker(platform.client, u"Usual"_s, usual.filledIn(values));

        QVERIFY(isEnded(maker));
        for (const PlannedChange &change : maker.plan().changes) {
            for (const FieldProblem &problem : change.problems)
                qWarning() << change.resource().type << problem.field << problem.message;
        }
        QCOMPARE(maker.plan().counts().creations, 9);
        ApplyWork apply(platform.writer, maker.plan());
        QVERIFY(isEnded(apply));
        QCOMPARE(apply.state(), Work::State::Done);
        QCOMPARE(countOf(platform, telecomcenter::customers), 1);
        QCOMPARE(countOf(platform, telecomcenter::terminationRoutes), 1);
        QCOMPARE(countOf(platform, telecomcenter::didNumbers), 5);

        const Plan undo = apply.undo();
        QCOMPARE(undo.counts().removals, 9);
        QCOMPARE(&undo.changes.constLast().resource(), &telecomcenter::customers);
        ApplyWork back(platform.writer, undo);
        QVERIFY(isEnded(back));
        QCOMPARE(back.state(), Work::State::Done);
        for (const Resource *resource : platform.client.platform().provisioning)
            QCOMPARE(countOf(platform, *resource), 0);
    }

    void makesNumbersOfATemplateThatOtherCustomersHave()
    {
        test::WritingTelecomCenter platform;
        platform.sandbox.setProfile({.uniqueNumbersPerCustomer = true});
        platform.seedNumbers(platform.seedCustomer(u"Other"_s), 1);
        Record customer(telecomcenter::customers);
        customer.setValue(u"name", u"New"_s);
        ProvisioningPlan maker(
            platform.client, u"Small"_s,
            {{.draft = customer},
             {.draft = Record(telecomcenter::didNumbers), .numbers = u"37052000001-002"_s}});

        QVERIFY(isEnded(maker));

        QCOMPARE(maker.plan().counts().creations, 3);
        QVERIFY(maker.plan().changes[1].remark.contains("belongs to Other"_L1));
        ApplyWork apply(platform.writer, maker.plan());
        QVERIFY(isEnded(apply));
        QCOMPARE(apply.state(), Work::State::Done);
        QCOMPARE(countOf(platform, telecomcenter::didNumbers), 3);
    }

    void keepsATemplateAsJsonWithoutItsSecrets()
    {
        const Platform &platform = *cordboard::platform(u"telecomcenter");
        ProvisioningTemplate made{.name = u"Small"_s, .platform = QString(platform.name)};
        Record gateway(telecomcenter::terminationGateways);
        gateway.setValue(u"name", u"{customer} out"_s);
        QString secretName;
        for (const Attribute &attribute : telecomcenter::terminationGateways.attributes) {
            if (attribute.kind == Kind::Secret)
                secretName = attribute.name;
        }
        QVERIFY(!secretName.isEmpty());
        gateway.setValue(secretName, QVariant::fromValue(Secret("hunter2")));
        made.steps = {{.draft = gateway}, {.draft = Record(telecomcenter::didNumbers), .numbers = u"{n}"_s}};

        const QByteArray bytes = QJsonDocument(made.toJson()).toJson();
        QVERIFY(!bytes.contains("hunter2") && !bytes.contains("sha256"));
        const auto read = ProvisioningTemplate::fromJson(QJsonDocument::fromJson(bytes).object(), platform);

        QVERIFY(read);
        QCOMPARE(read->name, u"Small"_s);
        QCOMPARE(read->steps.size(), 2);
        QCOMPARE(read->placeholders(), QStringList({u"customer"_s, u"n"_s}));
        QCOMPARE(read->filledIn({{u"customer"_s, u"{n}"_s}}).constFirst().draft.value(u"name"), u"{n} out"_s);
    }

    void savesATemplateToAFileAndLoadsIt()
    {
        const Platform &platform = *cordboard::platform(u"telecomcenter");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"small.json"_s);
        ProvisioningTemplate made = ProvisioningTemplate::usualFor(platform);
        made.name = u"Ąžuolas"_s;

        QCOMPARE(writeTemplate(made, file), QString());
        const auto read = readTemplate(file, platform);

        QVERIFY(read);
        QCOMPARE(read->toJson(), made.toJson());
        QVERIFY(!readTemplate(file, *cordboard::platform(u"ngcp")));
        QVERIFY(writeTemplate(made, u"/proc/no/such.json"_s).contains("cannot be written"_L1));
    }

    void refusesHostileFilesOfTemplatesWithWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"not a Cordboard template"_s;
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\0<", 4) << u"not a Cordboard template"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"not a Cordboard template"_s;
        QTest::newRow("without end") << QByteArray(2 * 1024 * 1024, '[') << u"too large"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"not a Cordboard template"_s;
        QTest::newRow("steps without end")
            << "{\"format\":\"cordboard-template\",\"platform\":\"telecomcenter\",\"steps\":["
                + QByteArray("{},").repeated(1000) + "{}]}"
            << u"not a Cordboard template"_s;
        QTest::newRow("steps of other shapes")
            << QByteArray(R"({"format":"cordboard-template","platform":"telecomcenter","steps":[7,null]})")
            << u"cannot be created"_s;
    }
    void refusesHostileFilesOfTemplatesWithWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"hostile.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        const auto read = readTemplate(file.fileName(), *cordboard::platform(u"telecomcenter"));

        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
    }

    void readsNothingThatIsNoFileForATemplate()
    {
        const Platform &platform = *cordboard::platform(u"telecomcenter");
        for (const QString &name : {u"/dev/zero"_s, u"/"_s, u"/no/such/file"_s}) {
            const auto read = readTemplate(name, platform);
            QVERIFY(!read);
            QVERIFY(read.error().detail.startsWith(name));
        }
    }

    void letsNoFileChooseWhichStepARecordRelatesTo()
    {
        const auto read = ProvisioningTemplate::fromJson(
            QJsonDocument::fromJson(
                R"({"format":"cordboard-template","platform":"telecomcenter","steps":[)"
                R"({"resource":"available_did_numbers","relations":{"customer":{"id":"@7"}}}]})")
                .object(),
            *cordboard::platform(u"telecomcenter"));

        QVERIFY(read);
        QCOMPARE(read->steps[0].draft.related(u"customer").state, Related::State::NotTold);
    }

    void refusesWhatIsNoTemplate_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no steps") << QByteArray(
            R"({"format":"cordboard-template","platform":"telecomcenter","steps":[]})");
        QTest::newRow("another platform") << QByteArray(
            R"({"format":"cordboard-template","platform":"x","steps":[{"resource":"customers"}]})");
        QTest::newRow("what cannot be created") << QByteArray(
            R"({"format":"cordboard-template","platform":"telecomcenter","steps":[{"resource":"termination_cdrs"}]})");
    }
    void refusesWhatIsNoTemplate()
    {
        QFETCH(QByteArray, json);

        const auto read = ProvisioningTemplate::fromJson(QJsonDocument::fromJson(json).object(),
                                                         *cordboard::platform(u"telecomcenter"));

        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlansOfMany)
#include "tst_plansofmany.moc"
