#include "support/clientcertificates.h"
#include "support/scriptedserver.h"
#include "support/shellfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Ran;
using test::Shell;

/// The built program reads: what scripts see of it.
class TestCordboardctl : public QObject
{
    Q_OBJECT

private:
    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
    static qsizetype rowsOf(const QByteArray &table) { return table.count('\n') - 1; }

private Q_SLOTS:
    void needsNoWindows()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(CORDBOARDCTL)});
        QVERIFY(ldd.waitForFinished());

        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("Qt6Core"));
        QVERIFY(!libraries.contains("Qt6Gui") && !libraries.contains("Qt6Widgets"));
    }

    void printsHelpAndVersion()
    {
        Shell shell(sandbox::Size::Empty);

        QVERIFY(shell.run({u"--version"_s}).out.startsWith("cordboardctl 0.1"));
        QVERIFY(shell.run({u"help"_s}).out.contains("catalogue"));
        const Ran help = shell.run({u"help"_s, u"list"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--filter NAME=VALUE"));
        for (const QByteArray &line : help.lines())
            QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
    }

    void signsInWithACertificateWhoseKeyHasNoPassphrase()
    {
        const test::ClientCertificates certificates;
        if (!certificates.isUsable())
            QSKIP("openssl is not here");
        sandbox::Options options = Shell::ngcp();
        options.certificate = certificates.server().certificate;
        options.key = certificates.server().key;
        options.clientAuthority = certificates.authority();
        Shell shell(options);
        const QString shown = certificates.clientFile(u"Sipwise NGCP API client certificate"_s, u"0x1001"_s);
        shell.saveAccount(u"Shown"_s, true,
                          {{u"caFile"_s, certificates.authority()}, {u"clientCertificate"_s, shown}});

        const Ran ran = shell.run({u"list"_s, u"domains"_s});
        QVERIFY2(ran.out.contains("ngcp.example.com"), ran.err.constData());
        QCOMPARE(ran.code, 0);
        QCOMPARE(shell.run({u"list"_s, u"domains"_s, u"--password-stdin"_s}, "\n").code, 0);

        QVERIFY(QFile::remove(shown));
        const Ran without = shell.run({u"list"_s, u"domains"_s});
        QVERIFY(without.code != 0);
        QVERIFY2(without.words().contains("cannot be read"_L1), without.err.constData());
    }

    void listsATableThatPipesCanRead()
    {
        Shell shell;

        const Ran ran = shell.on({u"list"_s, u"customers"_s});

        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(rowsOf(ran.out), 24);
        QVERIFY(ran.out.startsWith("id    name"));
        QVERIFY(!ran.out.contains('\r') && !ran.out.contains('\x1b') && !ran.out.contains(" \n"));
    }

    void writesEveryFormat()
    {
        Shell shell;
        const auto list = [&](const QString &format) {
            return shell.on({u"list"_s, u"numbers"_s, u"--format"_s, format}).out;
        };

        const QByteArray csv = list(u"csv"_s);
        QVERIFY(csv.startsWith("id,number,enabled,external_id,customer.id,customer.name\r\n"));
        QVERIFY(list(u"safe-csv"_s).startsWith("\xef\xbb\xbf"));
        QVERIFY(list(u"xlsx"_s).startsWith("PK"));
        const QList<QByteArray> lines = list(u"ndjson"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), rowsOf(csv));
        for (const QByteArray &line : lines)
            QVERIFY(json(line)["number"_L1].isString());
        QCOMPARE(json(list(u"json"_s))["data"_L1].toArray().size(), lines.size());
        const Ran wrong = shell.on({u"list"_s, u"numbers"_s, u"--format"_s, u"yaml"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.words().contains("ndjson"_L1));
    }

    void filtersSortsAndChoosesColumns()
    {
        Shell shell;

        const Ran some = shell.on({u"list"_s, u"customers"_s, u"--filter"_s, u"id=1001,1003"_s,
                                   u"--sort=-name"_s, u"--columns"_s, u"name,id"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(QString::fromUtf8(some.out),
                 u"name,id\r\nŽemaitijos pieno kelias,1001\r\nKuršių nerijos viešbučiai,1003\r\n"_s);

        QCOMPARE(rowsOf(shell.on({u"list"_s, u"numbers"_s, u"--limit=3"_s}).out), 3);
        const Ran off = shell.on({u"list"_s, u"numbers"_s, u"--filter=enabled=no"_s, u"--columns=enabled"_s});
        QVERIFY(rowsOf(off.out) > 1);
        QVERIFY(!off.out.contains("true"));
        QCOMPARE(
            rowsOf(shell.on({u"list"_s, u"trunk-cdrs"_s, u"--filter=time_start_gteq=-24h"_s, u"--limit=5"_s})
                       .out),
            5);
    }

    void saysWhatTheCommandLineCannotMean_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::addRow("resource") << QStringList{u"list"_s, u"nope"_s} << "There are: customers";
        QTest::addRow("two of them") << QStringList{u"list"_s, u"cdrs"_s} << "termination-cdrs";
        QTest::addRow("no start") << QStringList{u"list"_s, u"termination-cdrs"_s} << "time_start_gteq";
        QTest::addRow("filter") << QStringList{u"list"_s, u"customers"_s, u"--filter=x=1"_s}
                                << "cannot be filtered";
        QTest::addRow("no value") << QStringList{u"list"_s, u"customers"_s, u"--filter=id="_s}
                                  << "NAME=VALUE";
        QTest::addRow("time") << QStringList{u"list"_s, u"trunk-cdrs"_s, u"--filter=time_start_gteq=soon"_s}
                              << "is no time";
        QTest::addRow("flag") << QStringList{u"list"_s, u"numbers"_s, u"--filter=enabled=maybe"_s}
                              << "true or false";
        QTest::addRow("sort") << QStringList{u"list"_s, u"customers"_s, u"--sort=x"_s} << "does not sort by";
        QTest::addRow("column") << QStringList{u"list"_s, u"customers"_s, u"--columns=x"_s}
                                << "no column “x”";
        QTest::addRow("limit") << QStringList{u"list"_s, u"customers"_s, u"--limit=0"_s} << "at least 1";
        QTest::addRow("method") << QStringList{u"delete"_s, u"sip-accounts"_s, u"1"_s, u"--yes"_s}
                                << "cannot be deleted";
        QTest::addRow("id") << QStringList{u"get"_s, u"customers"_s, u"../x"_s} << "../x";
        QTest::addRow("password") << QStringList{u"list"_s, u"sip-accounts"_s, u"--columns=password"_s}
                                  << "--include-passwords";
    }

    void saysWhatTheCommandLineCannotMean()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        Shell shell(sandbox::Size::Empty);

        const Ran ran = shell.on(arguments);

        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.words().contains(part), qPrintable(ran.words()));
        QCOMPARE(shell.sandbox.received().size(), 0);
    }

    void getsOneRecord()
    {
        Shell shell;

        const Ran table = shell.on({u"get"_s, u"customer"_s, u"1001"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("name               Žemaitijos pieno kelias\n"));
        const Ran document = shell.on({u"get"_s, u"customers"_s, u"1001"_s, u"--format=json"_s});
        QCOMPARE(json(document.out)["data"_L1]["id"_L1].toString(), u"1001"_s);
        const Ran none = shell.on({u"get"_s, u"customers"_s, u"9999"_s});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.out, QByteArray());
        QVERIFY(none.words().contains("404"_L1));
    }

    void tellsANetworkFromARefusal()
    {
        Shell shell;
        QCOMPARE(shell
                     .run({u"list"_s, u"customers"_s, u"--url"_s, shell.url, u"--user"_s, u"operator"_s,
                           u"--password-stdin"_s},
                          "wrong\n")
                     .code,
                 1);
        shell.sandbox.stop();

        const Ran ran = shell.on({u"list"_s, u"customers"_s});

        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.words().startsWith("cordboardctl: "_L1));
    }

    void tellsThatAListingBrokeOff()
    {
        Shell shell(sandbox::Size::Empty);
        test::ScriptedServer server([](QSslSocket &socket, const QByteArray &request) {
            const bool isFirst = request.contains("number%5D=1&");
            socket.write(
                isFirst ? test::answer(200,
                                       R"({"data":[{"type":"customers","id":"1","attributes":{"name":"A"}},)"
                                       R"({"type":"customers","id":"2","attributes":{"name":"B"}}],)"
                                       R"("meta":{"record_count":6}})")
                        : test::answer(404, "{}"));
        });
        shell.url = server.url().toString();

        const Ran ran = shell.on({u"list"_s, u"customers"_s, u"--format=csv"_s, u"--columns=id"_s});

        QCOMPARE(ran.code, 5);
        QCOMPARE(ran.out, "id\r\n1\r\n2\r\n");
        QVERIFY(ran.words().contains("broke off after 2"_L1));
    }

    void keepsPasswordsToItself()
    {
        Shell shell;
        const QByteArray shown = shell
                                     .on({u"list"_s, u"sip-accounts"_s, u"--format=ndjson"_s,
                                          u"--include-passwords"_s, u"--limit=1"_s})
                                     .out;
        const QByteArray secret = json(shown)["password"_L1].toString().toUtf8();
        QVERIFY(secret.size() > 3);

        for (const QString &format : {u"table"_s, u"csv"_s, u"safe-csv"_s, u"ndjson"_s, u"json"_s}) {
            const Ran ran =
                shell.on({u"list"_s, u"sip-accounts"_s, u"--columns=all"_s, u"--format"_s, format});
            QCOMPARE(ran.code, 0);
            QVERIFY(!ran.out.contains(secret) && !ran.err.contains(secret));
        }
    }

    void hasNoPasswordOnItsCommandLine()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .delay = std::chrono::seconds(2)});
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"list"_s, u"customers"_s} + shell.where(), shell.password());
        QTRY_COMPARE(shell.sandbox.received().size(), 1);

        QFile line(u"/proc/%1/cmdline"_s.arg(process.processId()));

        QVERIFY(line.open(QIODevice::ReadOnly));
        const QByteArray words = line.readAll();
        QVERIFY(words.contains("password-stdin"));
        QVERIFY(!words.contains("swordfish"));
        QCOMPARE(Shell::end(process).code, 0); // it was tried again
    }

    void endsWellWhenTheReaderLeaves()
    {
        Shell shell(sandbox::Size::Medium);

        const Ran ran = shell.script(
            u"%1 list numbers --format ndjson %2 | head -n 2; echo ${PIPESTATUS[0]} ${PIPESTATUS[1]}"_s);

        QCOMPARE(ran.lines().size(), 4);
        QVERIFY(json(ran.lines().at(1))["number"_L1].isString());
        QCOMPARE(ran.lines().at(2), "0 0");
        QCOMPARE(ran.err, QByteArray());
    }

    void saysThatTheDiskIsFull()
    {
        Shell shell;

        const Ran ran = shell.script(u"%1 list numbers %2 >/dev/full"_s);

        QCOMPARE(ran.code, 1);
        QVERIFY(ran.words().contains("could not be written"_L1));
    }

    void stopsAtCtrlC()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .delay = std::chrono::seconds(5)});
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"list"_s, u"customers"_s} + shell.where(), shell.password());
        QTRY_COMPARE(shell.sandbox.received().size(), 1);

        kill(pid_t(process.processId()), SIGINT);

        const Ran ran = Shell::end(process);
        QCOMPARE(ran.code, 130);
        QCOMPARE(ran.out, QByteArray());
    }

    void worksWhereCronRunsIt()
    {
        Shell shell;
        shell.environment = {};
        shell.environment.insert(u"HOME"_s, shell.home.path());
        shell.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        shell.environment.insert(u"LC_ALL"_s, u"POSIX"_s);

        const Ran ran = shell.on({u"get"_s, u"customers"_s, u"1001"_s, u"--columns=name"_s});

        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(QString::fromUtf8(ran.out), u"name  Žemaitijos pieno kelias\n"_s);
    }

    void fitsATerminalAndCannotBeCommanded()
    {
        Shell shell;
        Record record(telecomcenter::customers);
        record.setValue(u"name", u"\x1b]0;owned\x07 \u009b31m red"_s);
        shell.sandbox.seed(record);
        const QString run = u"script -qec 'stty cols 60; %1 list customers %2' /dev/null"_s;

        const Ran ran = shell.script(run);

        QCOMPARE(ran.code, 0);
        for (const QString &line : QString::fromUtf8(ran.out).split(u'\n'))
            QVERIFY2(line.trimmed().size() <= 60, qPrintable(line));
        QVERIFY(ran.out.contains("…"));
        QVERIFY(!ran.out.contains('\x1b') && !ran.out.contains('\x07') && !ran.out.contains("\xc2\x9b"));
        QVERIFY(!shell.script(u"script -qec '%1 list customers --format csv %2' /dev/null"_s)
                     .out.contains('\x1b'));
        QVERIFY(shell.script(u"%1 list customers --format csv %2"_s).out.contains('\x1b')); // exact in a pipe
    }

    void listsTheSavedAccounts()
    {
        Shell shell(sandbox::Size::Empty);
        QCOMPARE(shell.run({u"accounts"_s}).out, "name  platform  environment  url  user  read_only\n");
        shell.saveAccount(u"Baltic Voice"_s, true);
        shell.saveAccount(u"Odd \u001b[31m, \"one\""_s, false);

        const Ran table = shell.run({u"accounts"_s});

        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("Baltic Voice") && !table.out.contains('\x1b'));
        QVERIFY(
            shell.run({u"accounts"_s, u"--format=csv"_s, u"--columns=name"_s}).out.contains("\"\"one\"\""));
        const QByteArray first = shell.run({u"accounts"_s, u"--format=ndjson"_s}).lines().constFirst();
        QCOMPARE(json(first)["read_only"_L1], QJsonValue(true));
        QVERIFY(!json(first).contains("id"_L1));
        QCOMPARE(shell.run({u"accounts"_s, u"--format=xlsx"_s}).code, 2);
    }

    void namesTheAccountsThereAre()
    {
        Shell shell;
        QVERIFY(shell.run({u"list"_s, u"customers"_s}).words().contains("No account is saved"_L1));
        shell.saveAccount(u"Baltic Voice"_s, false);
        QCOMPARE(shell.run({u"list"_s, u"customers"_s, u"--password-stdin"_s}, shell.password()).code, 0);
        shell.saveAccount(u"Other"_s, false);
        shell.saveAccount(u"Other"_s, false);

        const Ran which = shell.run({u"list"_s, u"customers"_s});
        QCOMPARE(which.code, 2);
        QVERIFY(which.words().contains("Baltic Voice, Other"_L1));
        QCOMPARE(shell.run({u"list"_s, u"customers"_s, u"--account=baltic"_s}).code, 2);
        QCOMPARE(shell.run({u"list"_s, u"customers"_s, u"--account=Other"_s}).code, 2);
        QCOMPARE(shell
                     .run({u"list"_s, u"customers"_s, u"--account=Baltic Voice"_s, u"--password-stdin"_s},
                          shell.password())
                     .code,
                 0);
    }

    void leavesADamagedListOfAccountsAlone()
    {
        Shell shell(sandbox::Size::Empty);
        shell.saveAccount(u"A"_s, false);
        const QString file = shell.home.filePath(u"config/Cordboard/Cordboard/accounts.json"_s);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
        damaged.close();

        const Ran ran = shell.run({u"accounts"_s});

        QCOMPARE(ran.code, 1);
        QVERIFY(ran.words().contains("damaged"_L1));
        QVERIFY(QFile::exists(file) && !QFile::exists(file + ".damaged"_L1));
    }

    void saysThatThereIsNoKeyRing()
    {
        Shell shell(sandbox::Size::Empty);
        shell.saveAccount(u"A"_s, false);
        shell.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);

        const Ran ran = shell.run({u"list"_s, u"customers"_s, u"--account=A"_s});

        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.words().contains("--password-stdin"_L1), qPrintable(ran.words()));
        QCOMPARE(shell.sandbox.received().size(), 0);
    }

    void knowsItsCatalogue()
    {
        Shell shell(sandbox::Size::Empty);

        QVERIFY(shell.run({u"catalogue"_s}).out.contains("did-numbers"));
        const Ran one = shell.run({u"catalogue"_s, u"trunks"_s});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.contains("transport_protocol") && one.out.contains("UDP, TCP"));
        QCOMPARE(shell.run({u"catalogue"_s, u"nope"_s}).code, 2);
        QCOMPARE(shell.run({u"catalogue"_s, u"--platform=nope"_s}).code, 2);
    }

    void exportsIntoAFile()
    {
        Shell shell;

        const Ran named = shell.on({u"export"_s, u"numbers"_s, u"--filter=enabled=true"_s});
        QCOMPARE(named.code, 0);
        const QString name = QString::fromUtf8(named.out).trimmed();
        QVERIFY2(name.contains("DID numbers"_L1) && name.endsWith(".csv"_L1), qPrintable(name));
        QVERIFY(QFile::exists(shell.home.filePath(name)));

        const Ran chosen =
            shell.on({u"export"_s, u"customers"_s, u"--format=ndjson"_s, u"--output=c.ndjson"_s});
        QCOMPARE(chosen.code, 0);
        QCOMPARE(chosen.out, QByteArray());
        QFile file(shell.home.filePath(u"c.ndjson"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 24);
    }

    void leavesNoFileBehindAFailure()
    {
        Shell shell;
        shell.sandbox.stop();

        QCOMPARE(shell.on({u"export"_s, u"customers"_s, u"--output=c.csv"_s}).code, 3);
        QCOMPARE(shell.on({u"list"_s, u"customers"_s, u"--output=l.csv"_s}).code, 3);
        QCOMPARE(shell.on({u"list"_s, u"customers"_s, u"--output=/nonexistent/l.csv"_s}).code, 1);

        QCOMPARE(QDir(shell.home.path()).entryList(QDir::Files), QStringList());
    }

    void opensAVisitInTheBrowser()
    {
        Shell shell;
        const QString browser = shell.home.filePath(u"xdg-open"_s);
        QFile script(browser);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            "#!/bin/sh\necho \"$1\" >\"$HOME/opened.tmp\"; mv \"$HOME/opened.tmp\" \"$HOME/opened\"\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        shell.environment.insert(u"PATH"_s, shell.home.path() + u':' + shell.environment.value(u"PATH"_s));

        const Ran ran = shell.on({u"session"_s, u"customers"_s, u"1001"_s});

        QCOMPARE(ran.code, 0);
        QFile opened(shell.home.filePath(u"opened"_s));
        QTRY_VERIFY(opened.exists());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray link = opened.readAll().trimmed();
        QVERIFY(link.startsWith("https://"));
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(!ran.err.contains(link) && ran.err.contains("Opened in the browser"));
    }

    void printsAVisitOnlyWhenAsked()
    {
        Shell shell;

        const Ran printed = shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--print"_s});
        QCOMPARE(printed.code, 0);
        QVERIFY(printed.out.startsWith("https://"));
        const Ran unasked =
            shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--as=customer"_s, u"--print"_s});
        QCOMPARE(unasked.code, 2);
        QVERIFY(unasked.words().contains("that session ends at once"_L1));
        QCOMPARE(
            shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--as=customer"_s, u"--print"_s, u"--yes"_s})
                .code,
            0);
        QCOMPARE(shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--as=boss"_s}).code, 2);
        QCOMPARE(shell.on({u"session"_s, u"numbers"_s, u"1001"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCordboardctl)
#include "tst_cordboardctl.moc"
