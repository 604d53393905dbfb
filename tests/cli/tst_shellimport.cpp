#include "bulk/plan.h"
#include "support/await.h"
#include "support/shellfixture.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Ran;
using test::Shell;

/// The built program imports: a plan first, then the plan.
class TestShellImport : public QObject
{
    Q_OBJECT

private:
    static void write(const Shell &shell, const QString &name, const QByteArray &bytes)
    {
        QFile file(shell.home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const Shell &shell, const QString &name)
    {
        QFile file(shell.home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    static QByteArray numbers(int count)
    {
        QByteArray file = "number,customer\n";
        for (int i = 1; i <= count; ++i)
            file += QByteArray::number(37069000000 + i) + ",1001\n";
        return file;
    }
    /// Of the numbers that were imported, from lines "id,number,customer".
    static QList<PlannedChange> removalsOf(const QList<QByteArray> &lines, const Resource &resource)
    {
        QList<PlannedChange> removals;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (!cells.value(1).startsWith("37069"))
                continue;
            Record number(resource, QString::fromUtf8(cells[0]));
            number.setValue(u"number", QString::fromUtf8(cells[1]));
            number.relate(u"customer", QString::fromUtf8(cells[2]));
            removals.append(PlannedChange::remove(number));
        }
        return removals;
    }
    static Ran plan(Shell &shell, const QByteArray &file)
    {
        write(shell, u"in.csv"_s, file);
        return shell.on({u"import"_s, u"numbers"_s, u"in.csv"_s, u"--plan"_s, u"p.plan"_s});
    }
    static Ran apply(Shell &shell, const QStringList &more = {})
    {
        return shell.on(QStringList{u"import"_s, u"--apply"_s, u"p.plan"_s} + more);
    }

private Q_SLOTS:
    void plansAppliesAndReports()
    {
        Shell shell;

        const Ran planned =
            plan(shell, "Number,Customer ID,State\n+370 690 00001,1001,\n37069000002,1001,disabled\n");

        QCOMPARE(planned.code, 0);
        QVERIFY2(planned.out.contains("line") && planned.out.contains("37069000002"),
                 planned.out.constData());
        QVERIFY(planned.words().contains("2 to create"_L1));
        QCOMPARE(shell.count("POST"), 0);
        struct stat info = {};
        QCOMPARE(stat(qPrintable(shell.home.filePath(u"p.plan"_s)), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);

        const Ran applied = apply(shell, {u"--report"_s, u"report.csv"_s});

        QVERIFY2(applied.code == 0, applied.err.constData());
        QCOMPARE(applied.out, QByteArray());
        QCOMPARE(shell.count("POST"), 2);
        const QByteArray report = read(shell, u"report.csv"_s);
        QVERIFY2(report.contains("37069000002,1001,disabled,done"), report.constData());
        QCOMPARE(apply(shell).code, 0); // once is enough
        QCOMPARE(shell.count("POST"), 2);
        const Ran again = plan(shell, report);
        QVERIFY(again.words().contains("2 with nothing to do"_L1));
    }

    void saysWhatIsWrongInWhichCell()
    {
        Shell shell;

        const Ran planned = plan(shell, "number,customer\n37069000001,1001\n12,1001\n37069000003,none\n");

        QCOMPARE(planned.code, 2);
        const QString table = QString::fromUtf8(planned.out);
        QVERIFY2(table.contains(u"line 3, column “number” (A): Enter a number"_s), planned.out.constData());
        QVERIFY2(table.contains(u"line 4, column “customer” (B): There is none"_s), planned.out.constData());
        QVERIFY(planned.words().contains("2 row(s) are wrong"_L1) || planned.words().contains("2 rows"_L1));
        QCOMPARE(apply(shell).code, 5);
        QCOMPARE(shell.count("POST"), 1);
    }

    void tellsRefusalsByLine()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(2)).code, 0);
        QCOMPARE(shell.on({u"create"_s, u"numbers"_s, u"number=37069000002"_s, u"customer=1001"_s}).code, 0);

        const Ran applied = apply(shell);

        QCOMPARE(applied.code, 5);
        QVERIFY2(applied.words().contains(u"Line 3, “37069000002”"_s), applied.err.constData());
        QVERIFY(applied.words().contains("has already been taken"_L1));
    }

    void endsWithTheCodeThatIsDocumented()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(3)).code, 0);
        for (int i = 0; i < 3; ++i)
            shell.sandbox.answerNext({.status = 403, .method = "POST"});
        QCOMPARE(apply(shell).code, 1);

        QCOMPARE(plan(shell, numbers(1)).code, 0);
        shell.sandbox.answerNext({.status = 500, .method = "POST"});
        const Ran network = apply(shell);
        QCOMPARE(network.code, 3);
        QVERIFY2(network.words().contains("goes on with the rest"_L1), network.err.constData());

        shell.sandbox.stop();
        QCOMPARE(apply(shell).code, 3);
    }

    void saysThatAnOldPlanIsRefused()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(2)).code, 0);
        Plan old = *readPlan(shell.home.filePath(u"p.plan"_s));
        old.made = old.made.addDays(-2);
        QCOMPARE(writePlan(old, shell.home.filePath(u"p.plan"_s)), QString());

        const Ran applied = apply(shell);

        QCOMPARE(applied.code, 1);
        QVERIFY2(applied.words().contains("more than a day old"_L1), applied.err.constData());
        QCOMPARE(shell.count("POST"), 0);
    }

    void saysThatRowsWhichWereChangedMeanwhileAreRefused()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(12)).code, 0);
        QCOMPARE(apply(shell).code, 0);
        QCOMPARE(
            plan(shell, numbers(12).replace("customer", "customer,state").replace("1001", "1001,disabled"))
                .code,
            0);
        const Plan planned = *readPlan(shell.home.filePath(u"p.plan"_s));
        QCOMPARE(planned.counts().changes, 12);
        Connection connection({.id = u"somebody"_s,
                               .name = u"Somebody"_s,
                               .platform = u"telecomcenter"_s,
                               .environment = u"custom"_s,
                               .url = QUrl(shell.url),
                               .userName = u"operator"_s},
                              shell.sandbox.options().password);
        const Client somebody(connection);
        Record other(planned.changes[0].resource());
        other.setValue(u"external_id", 77);
        for (const PlannedChange &change : planned.changes.first(10))
            QVERIFY(test::await(somebody.update(change.base, other)));

        const Ran applied = apply(shell);

        QVERIFY2(applied.code == 1, applied.err.constData());
        QVERIFY(applied.words().contains("changed by somebody meanwhile"_L1));
        QVERIFY(applied.words().contains("were not sent"_L1));
    }

    void refusesCommandLinesThatMakeNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("neither") << QStringList{u"numbers"_s, u"in.csv"_s} << u"--plan"_s;
        QTest::newRow("both") << QStringList{u"numbers"_s, u"in.csv"_s, u"--plan=p"_s, u"--apply=p"_s}
                              << u"--plan"_s;
        QTest::newRow("no file") << QStringList{u"numbers"_s, u"--plan=p"_s} << u"FILE"_s;
        QTest::newRow("a file that is not there")
            << QStringList{u"numbers"_s, u"none.csv"_s, u"--plan=p"_s} << u"none.csv cannot be read"_s;
        QTest::newRow("a plan that is none")
            << QStringList{u"--apply=in.csv"_s} << u"no plan of this program"_s;
        QTest::newRow("something that cannot be written")
            << QStringList{u"termination-cdrs"_s, u"in.csv"_s, u"--plan=p"_s} << u"cannot be imported"_s;
        QTest::newRow("a column that is not there")
            << QStringList{u"numbers"_s, u"in.csv"_s, u"--plan=p"_s, u"--column=x=number"_s}
            << u"no such column"_s;
        QTest::newRow("a file of nothing we know")
            << QStringList{u"numbers"_s, u"other.csv"_s, u"--plan=p"_s} << u"No column matches"_s;
    }
    void refusesCommandLinesThatMakeNoSense()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        Shell shell;
        write(shell, u"in.csv"_s, numbers(1));
        write(shell, u"other.csv"_s, "colour\nred\n");

        const Ran ran = shell.on(QStringList{u"import"_s} + arguments);

        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.words().contains(words), ran.err.constData());
        QCOMPARE(shell.sandbox.received().size(), 0);
    }

    void takesCorrectionsAndStandardInput()
    {
        Shell shell;

        const Ran planned = shell.on({u"import"_s, u"numbers"_s, u"-"_s, u"--plan"_s, u"p.plan"_s,
                                      u"--column"_s, u"tel=number"_s, u"--column"_s, u"who=customer"_s},
                                     "tel;who\n37069000001;1001\n");

        QVERIFY2(planned.code == 0, planned.err.constData());
        QCOMPARE(apply(shell).code, 0);
        QCOMPARE(shell.count("POST"), 1);
    }

    void refusesThePlanOfAnotherAccount()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(1)).code, 0);
        Shell other;
        other.home.setAutoRemove(true);
        write(other, u"p.plan"_s, read(shell, u"p.plan"_s));

        const Ran ran = apply(other);

        QCOMPARE(ran.code, 2);
        QVERIFY(ran.words().contains("another account"_L1));
        QCOMPARE(other.sandbox.received().size(), 0);
    }

    void deletesManyOnlyWhenTheirNumberIsRepeated()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(11)).code, 0);
        QCOMPARE(apply(shell).code, 0);
        Plan removing = *readPlan(shell.home.filePath(u"p.plan"_s));
        const Ran listed = shell.on({u"list"_s, u"numbers"_s, u"--filter"_s, u"customer.id=1001"_s,
                                     u"--columns"_s, u"id,number,customer.id"_s, u"--format"_s, u"csv"_s});
        removing.changes = removalsOf(listed.lines().sliced(1), removing.changes.constFirst().resource());
        QCOMPARE(removing.changes.size(), 11);
        removing.id += u"-removing"_s; // a plan of its own
        QCOMPARE(writePlan(removing, shell.home.filePath(u"p.plan"_s)), QString());

        const Ran bare = apply(shell);
        QCOMPARE(bare.code, 2);
        QVERIFY2(bare.words().contains("--confirm 11"_L1), bare.err.constData());
        QCOMPARE(apply(shell, {u"--confirm"_s, u"10"_s}).code, 2);
        QCOMPARE(shell.count("DELETE"), 0);

        const Ran confirmed = apply(shell, {u"--confirm"_s, u"11"_s});
        QVERIFY2(confirmed.code == 0, confirmed.err.constData());
        QCOMPARE(shell.count("DELETE"), 11);
    }

    void goesOnAfterItWasKilled()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(400)).code, 0);
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"import"_s, u"--apply"_s, u"p.plan"_s} + shell.where(), shell.password());
        QTRY_VERIFY(shell.count("POST") > 20);
        process.kill();
        process.waitForFinished();
        const qsizetype before = shell.count("POST");
        QVERIFY(before < 400);

        const Ran again = apply(shell, {u"--quiet"_s});

        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(shell.count("POST"), 400);
        const QList<QByteArray> lines =
            shell.on({u"list"_s, u"numbers"_s, u"--columns=number"_s, u"--format=csv"_s}).lines();
        QCOMPARE(
            std::ranges::count_if(lines, [](const QByteArray &line) { return line.startsWith("37069"); }),
            400);
    }

    void beginsNothingNewAfterCtrlC()
    {
        Shell shell;
        QCOMPARE(plan(shell, numbers(400)).code, 0);
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"import"_s, u"--apply"_s, u"p.plan"_s} + shell.where(), shell.password());
        QTRY_VERIFY(shell.count("POST") > 20);

        kill(pid_t(process.processId()), SIGINT);

        const Ran ran = Shell::end(process);
        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.words().contains("goes on with the rest"_L1), ran.err.constData());
        QVERIFY(shell.count("POST") < 400);
        QCOMPARE(apply(shell).code, 0);
        QCOMPARE(shell.count("POST"), 400);
    }
};

QTEST_GUILESS_MAIN(TestShellImport)
#include "tst_shellimport.moc"
