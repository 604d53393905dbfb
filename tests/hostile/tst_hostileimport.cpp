#include "catalogue/validation.h"
#include "core/csv.h"
#include "hostile/hostilewords.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/planfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace cordboard;
using Became = ChangeResult::Kind;

namespace {

const QString beyondNumbers = u"9223372036854775808"_s; // 2^63

/// Both platforms, and the one that a resource is of.
struct Platforms
{
    explicit Platforms(const Resource &resource)
        : isNgcp(platform(u"ngcp")->resource(QString(resource.type)) == &resource)
    {
    }

    const Client &client() const { return isNgcp ? ngcp.client : telecomCenter.client; }
    sandbox::Sandbox &sandbox() { return isNgcp ? ngcp.sandbox : telecomCenter.sandbox; }

    bool isNgcp;
    test::WritingTelecomCenter telecomCenter;
    test::Ngcp ngcp;
};

} // namespace

/// Hostile cells in every column of every resource that can be imported: nothing is made of them but text,
/// and what cannot be sent is wrong before anything is.
class TestHostileImport : public QObject
{
    Q_OBJECT

private:
    static void addImportedResources()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Platform *platform : platforms()) {
            for (const Resource *resource : platform->resources) {
                const bool isWritten = resource->permits(Method::Create) || resource->permits(Method::Update);
                if (isWritten && resource->permits(Method::List))
                    QTest::addRow("%s %s", platform->name.data(), resource->type.data()) << resource;
            }
        }
    }
    static QStringList hostileTexts()
    {
        QStringList texts;
        for (const auto &[name, text] : test::hostileWords(u"/etc/hostname"_s, u"http://127.0.0.1:9/x.png"_s))
            texts.append(text);
        texts += {u"=cmd|' /C calc'!A0"_s,
                  u"@SUM(1+1)*cmd"_s,
                  u"+1+1"_s,
                  u"-2+3"_s,
                  u"\t=1+1"_s,
                  u"＝1+1"_s,
                  u"'=1+1"_s,
                  u"''quoted"_s,
                  u"a;b,c\td\"e"_s,
                  u" blank "_s,
                  u"{{7*7}}"_s,
                  u"%s%n $(reboot) `id`"_s,
                  u"a\x7f"_s,
                  u"../x"_s,
                  u"%2E%2E"_s,
                  u"1?x=1"_s,
                  u"1#x"_s,
                  beyondNumbers,
                  u"10\u00a0000"_s};
        return texts;
    }
    static QStringList writtenAttributes(const Resource &resource)
    {
        QStringList names;
        for (const Attribute &attribute : resource.attributes) {
            if (!attribute.is(Trait::ReadOnly))
                names.append(QString(attribute.name));
        }
        return names;
    }
    static bool isReadable(const QString &cell)
    {
        return cell.size() <= 32'768 && !cell.contains(QChar(0))
            && std::ranges::none_of(cell, [&](QChar c) { return c == QChar(0xd800); });
    }
    static bool hasUnsent(const QString &cell)
    {
        return cell.contains(QChar(0)) || cell.contains(u'\x1b') || cell.contains(u'\x7f')
            || cell.contains(QChar(0xd800));
    }
    /// The same in all cells of a row, a row for each.
    static QByteArray fileOf(const QStringList &headers, const QStringList &texts)
    {
        QByteArray file = csvLine(headers).toUtf8();
        for (const QString &text : texts)
            file += csvLine(QStringList(headers.size(), text)).toUtf8();
        return file;
    }
    static CsvTable tableOf(const QStringList &headers, const QStringList &texts)
    {
        CsvTable table{.headers = headers};
        for (const QString &text : texts)
            table.rows.append(
                {.line = int(table.rows.size()) + 2, .cells = QStringList(headers.size(), text)});
        return table;
    }
    static Plan planOf(Platforms &platforms, const Resource &resource, const CsvTable &table)
    {
        ImportPlanner planner(platforms.client(),
                              {.title = u"Import"_s, .table = table, .match = {resource, table.headers}});
        test::runToEnd(planner);
        if (planner.state() != Work::State::Done)
            qWarning().noquote() << planner.outcome();
        return planner.plan();
    }
    static bool isComplainedAbout(const PlannedChange &change, const QString &field)
    {
        return std::ranges::any_of(change.problems, [&](const FieldProblem &problem) {
            return problem.field == field || problem.field.startsWith(field + u'.');
        });
    }
    /// What is meant for a field is what the cell says, or there is a complaint.
    static void checkField(const PlannedChange &change, const Attribute &attribute, const QString &cell)
    {
        const QString name(attribute.name);
        if (isComplainedAbout(change, name))
            return;
        const QByteArray what = name.toUtf8() + ": " + cell.left(60).toUtf8();
        QVERIFY2(!hasUnsent(cell) || attribute.kind == Kind::Secret, what.constData());
        const bool isNumber = attribute.kind == Kind::Integer || attribute.kind == Kind::Duration;
        QVERIFY2(!isNumber, what.constData());
        if (attribute.kind == Kind::Text || attribute.kind == Kind::Pattern)
            QCOMPARE(change.draft.value(name).toString(), cell);
    }
    static void checkPlan(const Plan &plan, const Resource &resource, const QStringList &texts)
    {
        QCOMPARE(plan.changes.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const PlannedChange &change = plan.changes[i];
            if (!resource.permits(Method::Create)) {
                QVERIFY(change.isWrong()); // there is no such record
                continue;
            }
            for (const QString &name : writtenAttributes(resource))
                checkField(change, *resource.attribute(name), texts[i]);
        }
    }
    static void checkThatItOnlyRead(Platforms &platforms)
    {
        static const QRegularExpression path(u"^[a-z_/]+$"_s); // of listings, and no record's
        for (const sandbox::Received &received : platforms.sandbox().received()) {
            QCOMPARE(received.method, QByteArray("GET"));
            const QString asked = QString::fromLatin1(received.target.split('?').constFirst());
            QVERIFY2(path.match(asked).hasMatch(), received.target.constData());
        }
    }
    static void checkFile(const Plan &plan)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"p.plan"_s);
        QCOMPARE(writePlan(plan, file), QString());
        const Outcome<Plan> read = readPlan(file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->toJson(), plan.toJson());
    }

private Q_SLOTS:
    void takesEveryCellLiterallyOrSaysWhatIsWrong_data() { addImportedResources(); }
    void takesEveryCellLiterallyOrSaysWhatIsWrong()
    {
        QFETCH(const Resource *, resource);
        const QStringList columns = writtenAttributes(*resource);
        if (columns.isEmpty())
            QSKIP("Nothing of it is written but its relations.");
        QStringList readable;
        QStringList unreadable;
        for (const QString &text : hostileTexts())
            (isReadable(text) ? readable : unreadable).append(text);
        Platforms platforms(*resource);
        const Outcome<CsvTable> table = readCsv(fileOf(columns, readable));
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));

        const Plan plan = planOf(platforms, *resource, *table);
        checkPlan(plan, *resource, readable);
        checkFile(plan);
        // No file is read with these, and the plan holds without that.
        checkPlan(planOf(platforms, *resource, tableOf(columns, unreadable)), *resource, unreadable);
        checkThatItOnlyRead(platforms);
    }

    void readsNoFileThatIsNoText_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : test::hostileWords(u"/x"_s, u"x"_s)) {
            if (!isReadable(text))
                QTest::newRow(name) << text;
        }
    }
    void readsNoFileThatIsNoText()
    {
        QFETCH(QString, text);
        QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray file = encode(csvLine({u"name"_s}) + csvLine({text}));

        const Outcome<CsvTable> table = readCsv(file);

        QVERIFY(!table);
        QVERIFY2(table.error().detail.startsWith("Line 2 "_L1), qPrintable(table.error().detail));
    }

    void makesNoAddressOfAnId_data() { addImportedResources(); }
    void makesNoAddressOfAnId()
    {
        QFETCH(const Resource *, resource);
        const QStringList ids{u"../x"_s, u"%2E%2E"_s, u"1?x=1"_s, u"1#x"_s, u"a/b"_s, u"."_s, beyondNumbers};
        QStringList columns{u"id"_s};
        for (const Relation &relation : resource->relations) {
            if (!relation.is(Trait::ReadOnly))
                columns.append(relation.name + ".id"_L1);
        }
        Platforms platforms(*resource);

        const Plan plan = planOf(platforms, *resource, tableOf(columns, ids));

        QCOMPARE(plan.changes.size(), ids.size());
        for (const PlannedChange &change : plan.changes) {
            const bool isChosen = resource->ids != IdPolicy::Assigned;
            QVERIFY(isChosen || change.draft.id().isEmpty());
            if (isChosen && !isSendableId(change.draft.id()))
                QVERIFY(isComplainedAbout(change, u"id"_s) || !resource->permits(Method::Create));
            for (const Relation &relation : resource->relations) {
                const Related related = change.draft.related(QString(relation.name));
                const bool isSendable = related.state != Related::State::One
                    || isSendableId(related.id, relation.target->idShape);
                QVERIFY(isSendable || change.isWrong());
            }
        }
        checkThatItOnlyRead(platforms);
        checkFile(plan);
    }

    void writesNothingElseIntoTelecomCenter()
    {
        QStringList names;
        for (const QString &text : hostileTexts()) {
            if (isReadable(text))
                names.append(text);
        }
        Platforms platforms(telecomcenter::customers);
        const auto table = readCsv(fileOf({u"name"_s}, names));
        const Plan plan = planOf(platforms, telecomcenter::customers, *table);
        ApplyWork work(platforms.telecomCenter.writer, plan);

        test::runToEnd(work);

        checkWritten(platforms, work, u"name"_s, names);
    }

    void writesNothingElseIntoNgcp()
    {
        QStringList names;
        QByteArray file = "reseller_id,email,lastname\n";
        for (const QString &text : hostileTexts()) {
            if (!isReadable(text))
                continue;
            names.append(text);
            file += csvLine({u"3"_s, u"n%1@example.com"_s.arg(names.size()), text}).toUtf8();
        }
        Platforms platforms(ngcp::customerContacts);
        const auto table = readCsv(file);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        const Plan plan = planOf(platforms, ngcp::customerContacts, *table);
        ApplyWork work(platforms.ngcp.writer, plan);

        test::runToEnd(work);

        checkWritten(platforms, work, u"lastname"_s, names);
    }

private:
    /// What was sent is on the platform as the cell had it, and what was wrong was not sent.
    static void checkWritten(Platforms &platforms, const ApplyWork &work, const QString &field,
                             const QStringList &texts)
    {
        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(work.results().size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const ChangeResult &result = work.results()[i];
            const QByteArray what = texts[i].left(60).toUtf8();
            QVERIFY2(result.kind == (hasUnsent(texts[i]) ? Became::Wrong : Became::Done), what.constData());
            if (result.kind != Became::Done)
                continue;
            QVERIFY2(result.otherThanMeant.isEmpty(), what.constData());
            const auto now =
                test::await(platforms.client().read(work.plan().changes[i].resource(), result.recordId));
            QVERIFY(now);
            QCOMPARE(now->value(field).toString(), texts[i]);
        }
        QCOMPARE(std::ranges::count(platforms.sandbox().received(), QByteArray("POST"),
                                    &sandbox::Received::method),
                 work.count(Became::Done));
    }
};

QTEST_GUILESS_MAIN(TestHostileImport)
#include "tst_hostileimport.moc"
