#include "catalogue/ngcp/ngcp.h"
#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/completionwords.h"
#include "cli/fieldvalues.h"
#include "cli/invocation.h"
#include "cli/manpage.h"
#include "cli/querywords.h"
#include "cli/resourcewords.h"
#include "cli/tasks.h"
#include "core/cellwidth.h"
#include "core/texttable.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// The words of cordboardctl: its commands, what is made of their table, and what values mean.
/// CORDBOARD_UPDATE_MANUAL=1 writes the manual page and the completions anew.
class TestCommandWords : public QObject
{
    Q_OBJECT

private:
    static QStringList completed(const QString &shell, const QString &script, const QString &line)
    {
        const QString folder = QStringLiteral(CORDBOARD_PACKAGING) + "/completions/"_L1;
        QProcess process;
        process.start(shell, {u"-c"_s, script.arg(folder, line)});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    static QStringList completedByBash(const QString &line)
    {
        return completed(
            u"bash"_s,
            u"compopt() { :; }; . %1/cordboardctl.bash; COMP_LINE='%2' COMP_POINT=${#COMP_LINE}; "
            "COMP_LINE='%2'; COMP_POINT=${#COMP_LINE}; _cordboardctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s,
            line);
    }
    static const Platform &platform() { return *platforms().front(); }
    static const Resource &resource(const QString &word) { return **resourceMeant(platform(), word); }

private Q_SLOTS:
    void areAllDoneByATask()
    {
        Terminal terminal;
        for (const Command &command : commands()) {
            QVERIFY2(makeTask({.command = &command}, terminal), command.name.data());
            for (const QLatin1StringView option : command.options)
                QVERIFY2(optionNamed(QString(option)), option.data());
        }
        for (const CommandOption &option : commandOptions())
            QVERIFY2(
                std::ranges::any_of(
                    commands(), [&](const Command &command) { return command.takes(QString(option.name)); }),
                option.name.data());
    }

    void sayWhatAListingNeedsOneOf()
    {
        const Outcome<Query> bare = queryMeant(ngcp::callLists, {});
        QVERIFY(!bare);
        QVERIFY2(bare.error().detail.contains(u"--filter customer_id=… or --filter subscriber_id=…"_s),
                 qPrintable(bare.error().detail));
        QVERIFY(queryMeant(ngcp::callLists, {.options = {{u"filter"_s, {u"subscriber_id=101"_s}}}}));
        const Outcome<Query> several = queryMeant(
            ngcp::conversations, {.options = {{u"filter"_s, {u"customer_id=42"_s, u"type=call,fax"_s}}}});
        QVERIFY(several);
        QCOMPARE(several->filters.value(u"type"_s), QStringList({u"call"_s, u"fax"_s}));
    }

    void standInTheManualAndTheCompletions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        QTest::addRow("manual") << u"cordboardctl.1"_s << manualPage(QStringLiteral(CORDBOARD_VERSION));
        QTest::addRow("bash") << u"completions/cordboardctl.bash"_s << bashCompletion();
        QTest::addRow("zsh") << u"completions/_cordboardctl"_s << zshCompletion();
        QTest::addRow("fish") << u"completions/cordboardctl.fish"_s << fishCompletion();
    }

    void standInTheManualAndTheCompletions()
    {
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QFile file(QDir(QStringLiteral(CORDBOARD_PACKAGING)).filePath(name));

        if (qEnvironmentVariableIsSet("CORDBOARD_UPDATE_MANUAL")) {
            QVERIFY(QDir(QStringLiteral(CORDBOARD_PACKAGING)).mkpath(u"completions"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wanted.toUtf8());
            file.close();
        }

        QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with CORDBOARD_UPDATE_MANUAL=1");
        QCOMPARE(QString::fromUtf8(file.readAll()), wanted);
    }

    void areReadByManAndByTheShells()
    {
        const QString folder = QStringLiteral(CORDBOARD_PACKAGING);
        const std::pair<QString, QStringList> readers[] = {
            {u"bash"_s, {u"-n"_s, folder + "/completions/cordboardctl.bash"_L1}},
            {u"zsh"_s, {u"-n"_s, folder + "/completions/_cordboardctl"_L1}},
            {u"fish"_s, {u"-n"_s, folder + "/completions/cordboardctl.fish"_L1}},
            {u"man"_s, {u"--warnings"_s, u"-l"_s, folder + "/cordboardctl.1"_L1}},
        };
        for (const auto &[program, arguments] : readers) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                continue;
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        }
    }

    void completeInBash()
    {
        QVERIFY(completedByBash(u"cordboardctl "_s).contains(u"list"_s));
        QCOMPARE(completedByBash(u"cordboardctl li"_s), QStringList{u"list"_s});
        QVERIFY(completedByBash(u"cordboardctl list "_s).contains(u"did-numbers"_s));
        QVERIFY(completedByBash(u"cordboardctl list numbers --"_s).contains(u"--filter"_s));
        QVERIFY(!completedByBash(u"cordboardctl list numbers --"_s).contains(u"--confirm"_s));
        QVERIFY(completedByBash(u"cordboardctl list numbers --filter "_s).contains(u"enabled="_s));
        QCOMPARE(completedByBash(u"cordboardctl --format nd"_s), QStringList{u"ndjson"_s});
        QCOMPARE(completedByBash(u"cordboardctl list --format csv customers --sort -n"_s),
                 QStringList{u"-name"_s});
        QVERIFY(completedByBash(u"cordboardctl create trunks "_s).contains(u"customer="_s));
        QVERIFY(!completedByBash(u"cordboardctl create trunks "_s).contains(u"domain="_s));
    }

    void completeInFish()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("There is no fish here.");
        const auto words = [](const QString &line) {
            QStringList found;
            for (const QString &candidate :
                 completed(u"fish"_s, u"source %1/cordboardctl.fish; complete -C '%2'"_s, line))
                found.append(candidate.section(u'\t', 0, 0));
            return found;
        };
        QCOMPARE(words(u"cordboardctl li"_s), QStringList{u"list"_s});
        QVERIFY(words(u"cordboardctl list "_s).contains(u"did-numbers"_s));
        QVERIFY(words(u"cordboardctl list numbers --filter "_s).contains(u"enabled="_s));
        QVERIFY(words(u"cordboardctl create trunks "_s).contains(u"customer="_s));
        QVERIFY(!words(u"cordboardctl delete numbers --"_s).contains(u"--filter"_s));
    }

    void nameEachResourceOnce()
    {
        for (const Platform *of : platforms()) {
            QStringList all;
            for (const ResourceNames &names : resourceNames()) {
                if (of->resource(QString(names.resource->type)) != names.resource)
                    continue;
                for (const QString &word : names.called) {
                    QVERIFY2(!all.contains(word), qPrintable(word));
                    all.append(word);
                    QCOMPARE(*resourceMeant(*of, word), names.resource);
                }
            }
            QVERIFY(!all.isEmpty());
        }
        QCOMPARE(resource(u"Numbers"_s).type, "available_did_numbers"_L1);
        QCOMPARE(resource(u"incoming-trunks"_s).type, "incoming_trunks"_L1);
        QVERIFY(!resourceMeant(platform(), u"cdrs"_s));
        QVERIFY(resourceMeant(platform(), u"cdrs"_s).error().detail.contains("termination-cdrs"_L1));
        QVERIFY(!resourceMeant(platform(), u"accounts"_s));
    }

    void makeNoSenseInAnotherOrder_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::addRow("nothing") << QStringList{} << "What is to be done";
        QTest::addRow("command") << QStringList{u"frobnicate"_s} << "no command “frobnicate”";
        QTest::addRow("option") << QStringList{u"list"_s, u"customers"_s, u"--colour"_s}
                                << "no option “--colour”";
        QTest::addRow("not here") << QStringList{u"accounts"_s, u"--filter"_s, u"a=b"_s}
                                  << "does not go with";
        QTest::addRow("no value") << QStringList{u"list"_s, u"customers"_s, u"--sort"_s} << "needs a value";
        QTest::addRow("a value") << QStringList{u"list"_s, u"customers"_s, u"--quiet=1"_s}
                                 << "takes no value";
        QTest::addRow("twice") << QStringList{u"list"_s, u"x"_s, u"--sort=a"_s, u"--sort=b"_s}
                               << "said twice";
        QTest::addRow("missing") << QStringList{u"get"_s, u"customers"_s} << "ID is missing";
        QTest::addRow("too much") << QStringList{u"get"_s, u"customers"_s, u"1"_s, u"2"_s}
                                  << "“2” is too much";
    }

    void makeNoSenseInAnotherOrder()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);

        const Outcome<Invocation> invocation = readInvocation(QStringList{u"cordboardctl"_s} + arguments);

        QVERIFY(!invocation);
        QVERIFY2(invocation.error().detail.contains(part), qPrintable(invocation.error().detail));
    }

    void takeOptionsAnywhere()
    {
        const Outcome<Invocation> read =
            readInvocation({u"cordboardctl"_s, u"--account"_s, u"A b"_s, u"update"_s, u"--quiet"_s,
                            u"numbers"_s, u"5"_s, u"--"_s, u"--odd=1"_s});

        QVERIFY(read);
        QCOMPARE(read->command->name, "update"_L1);
        QCOMPARE(read->operands, (QStringList{u"numbers"_s, u"5"_s, u"--odd=1"_s}));
        QCOMPARE(read->value("account"_L1), u"A b"_s);
    }

    void tellTimesAndLists()
    {
        const QDateTime now(QDate(2026, 11, 25), QTime(13, 5), Qt::UTC);
        QCOMPARE(timeMeant(u"today"_s, now), QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
        QCOMPARE(timeMeant(u"yesterday"_s, now), QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC));
        QCOMPARE(timeMeant(u"-90m"_s, now), QDateTime(QDate(2026, 11, 25), QTime(11, 35), Qt::UTC));
        QCOMPARE(timeMeant(u"-7d"_s, now), now.addDays(-7));
        QCOMPARE(timeMeant(u"2026-11-01"_s, now), QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(timeMeant(u"2026-11-01T02:00+02:00"_s, now),
                 QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(!timeMeant(u"tomorrow"_s, now).isValid());
        QCOMPARE(valuesIn(u"a,b\\,c,,d\\\\"_s), (QStringList{u"a"_s, u"b,c"_s, u"d\\"_s}));
    }

    void becomeDrafts()
    {
        const Resource &trunks = resource(u"trunks"_s);
        FieldValues values(trunks, Purpose::Create);

        QVERIFY(!values.take(
            {u"name=Main"_s, u"codecs=pcma,G729"_s, u"customer=17"_s, u"transport_protocol=tcp"_s}, {}));

        const Outcome<Record> draft = values.draft();
        QVERIFY(draft);
        QCOMPARE(draft->value(u"codecs"_s).toStringList(), (QStringList{u"PCMA"_s, u"g729"_s}));
        QCOMPARE(draft->value(u"transport_protocol"_s), QVariant(u"TCP"_s));
        QCOMPARE(draft->related(u"customer"_s).id, u"17"_s);
        QVERIFY(FieldValues(trunks, Purpose::Create).take({u"domain=x"_s}, {}));   // the platform's
        QVERIFY(FieldValues(trunks, Purpose::Update).take({u"customer=1"_s}, {})); // on creation only
        QVERIFY(FieldValues(trunks, Purpose::Update).take({u"name"_s}, {}));
        QVERIFY(FieldValues(trunks, Purpose::Update).take({u"name=a"_s, u"name=b"_s}, {}));
        FieldValues wrong(trunks, Purpose::Create);
        QVERIFY(!wrong.take({u"transport_protocol=pigeon"_s}, {}));
        QVERIFY(wrong.draft().error().detail.contains("Choose one of: UDP, TCP"_L1));
    }

    void becomeDraftsFromJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("ndjson") << QByteArray(
            R"({"id":"9","name":"Main","domain":"x.example","codecs":["PCMA"],"customer.id":"17","customer.name":"A"})");
        QTest::addRow("JSON:API") << QByteArray(
            R"({"data":{"type":"incoming_trunks","id":"9","attributes":{"name":"Main","codecs":["PCMA"]},)"
            R"("relationships":{"customer":{"data":{"type":"customers","id":"17"}}}}})");
    }

    void becomeDraftsFromJson()
    {
        QFETCH(QByteArray, json);
        FieldValues values(resource(u"trunks"_s), Purpose::Create);

        const std::optional<Error> error = values.take(json);

        QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
        QVERIFY(values.draft());
        QCOMPARE(values.draft()->value(u"name"_s), QVariant(u"Main"_s));
        QCOMPARE(values.draft()->related(u"customer"_s).id, u"17"_s);
        QVERIFY(values.notTaken().contains(u"id"_s));
    }

    void refuseJsonThatIsNoRecord()
    {
        for (const QByteArray json : {"", "[1]", "{\"nonsense\":1}", "{\"data\":[]}", "{"})
            QVERIFY2(FieldValues(resource(u"trunks"_s), Purpose::Create).take(json), json.constData());
    }

    void standBeneathEachOther()
    {
        QCOMPARE(cellWidth(u"Žemaitijos"), 10);
        QCOMPARE(cellWidth(u"日本"), 4);
        QCOMPARE(cellWidth(u"e\u0301"), 1);
        QCOMPARE(cutToCells(u"日本語"_s, 5), u"日本…"_s);
        QCOMPARE(cutToCells(u"e\u0301e\u0301e\u0301"_s, 2), u"e\u0301…"_s);

        QCOMPARE(TextTable::of({u"id"_s, u"name"_s}, {{u"1"_s, u"日本"_s}, {u"22"_s, u"b"_s}}),
                 u"id  name\n1   日本\n22  b\n"_s);
        TextTable narrow({u"id"_s, u"first"_s, u"second"_s}, 24);
        narrow.measure({{u"1"_s, QString(40, u'x'), QString(40, u'y')}});
        QVERIFY(cellWidth(narrow.line({u"1"_s, QString(40, u'x'), QString(40, u'y')})) <= 24);
        QVERIFY(narrow.line({u"1"_s, QString(40, u'x'), QString(40, u'y')}).contains(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
