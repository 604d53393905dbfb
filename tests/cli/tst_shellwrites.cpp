#include "net/intent.h"
#include "net/journal.h"
#include "net/keyring.h"
#include "support/shellfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Ran;
using test::Shell;

/// The built program writes: once, on purpose, and never in the dark.
class TestShellWrites : public QObject
{
    Q_OBJECT

private:
    static QByteArray createdId(Shell &shell, const QStringList &values)
    {
        return shell.on(QStringList{u"create"_s} + values + QStringList{u"--quiet"_s}).out.trimmed();
    }

    static QStringList renaming(const QString &id)
    {
        return {u"update"_s, u"customers"_s, id, u"name=Other "_s + id, u"--password-stdin"_s};
    }

private Q_SLOTS:
    void createsChangesAndDeletes()
    {
        Shell shell;

        const Ran created = shell.on({u"create"_s, u"numbers"_s, u"number=+370 520 09999"_s,
                                      u"customer=1001"_s, u"--format=ndjson"_s});
        QCOMPARE(created.code, 0);
        const QJsonObject number = QJsonDocument::fromJson(created.out).object();
        QCOMPARE(number["number"_L1].toString(), u"37052009999"_s);
        const QString id = number["id"_L1].toString();

        QCOMPARE(shell.on({u"update"_s, u"numbers"_s, id, u"enabled=no"_s, u"external_id=7"_s}).code, 0);
        const Ran now = shell.on({u"get"_s, u"numbers"_s, id, u"--columns=enabled,external_id"_s});
        QCOMPARE(now.out, "enabled      false\nexternal_id  7\n");

        const Ran again = shell.on({u"update"_s, u"numbers"_s, id, u"enabled=false"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.words().contains("nothing was sent"_L1));
        QCOMPARE(shell.count("PATCH"), 1);

        const Ran deleted = shell.on({u"delete"_s, u"numbers"_s, id, u"--yes"_s});
        QCOMPARE(deleted.code, 0);
        QVERIFY(deleted.words().contains("call flow"_L1));
        QCOMPARE(shell.on({u"get"_s, u"numbers"_s, id}).code, 1);
        QCOMPARE(shell.on({u"delete"_s, u"numbers"_s, id, u"--yes"_s}).code, 0); // it is gone, as was wanted
        QCOMPARE(shell.count("DELETE"), 1);
    }

    void takesJsonAndPasswordsFromStandardInput()
    {
        Shell shell;

        const Ran customer =
            shell.on({u"create"_s, u"customers"_s, u"--json"_s, u"-"_s, u"--quiet"_s},
                     "{\"id\":\"abc-1\",\"name\":\"Ąžuolas, antras\",\"capacity_limit\":null}");
        QCOMPARE(customer.code, 0);
        QCOMPARE(customer.out, "abc-1\n");
        const Ran copy = shell.script(
            u"%1 get customers 1002 --format json %2 >copy.json; %1 update customers abc-1 --json copy.json %2"_s);
        QCOMPARE(copy.code, 0);
        QVERIFY(copy.words().contains("Left out, because it cannot be written: id"_L1));

        const QStringList gateway{u"create"_s, u"gateways"_s, u"name=G"_s, u"host=sip.example.com"_s,
                                  u"authorization_name=a"_s};
        const Ran refused = shell.on(gateway + QStringList{u"authorization_password=topsecret"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.words().contains("authorization_password=-"_L1));
        QCOMPARE(shell.count("POST"), 1);
        const Ran taken = shell.on(gateway + QStringList{u"authorization_password=-"_s}, "topsecret\n");
        QCOMPARE(taken.code, 0);
        QVERIFY(!taken.out.contains("topsecret") && !taken.err.contains("topsecret"));
        const QList<sandbox::Received> received = shell.sandbox.received();
        QVERIFY(std::ranges::any_of(received, [](const sandbox::Received &one) {
            return one.method == "POST" && one.body.contains("topsecret");
        }));
    }

    void takesACallForwardBackAsItWasTold()
    {
        Shell shell(Shell::ngcp());
        const QStringList update{u"update"_s, u"callforwards"_s, u"101"_s};
        const QString forward =
            QString::fromLatin1(R"(cfna={"destinations":[{"destination":"4366610001","timeout":20}]})");
        QCOMPARE(shell.on(update + QStringList{forward}).code, 0);

        const Ran copy = shell.script(u"%1 get callforwards 101 --format json %2 >copy.json; %1 update "
                                      "callforwards 101 --json copy.json %2"_s);

        QVERIFY2(copy.words().contains("nothing was sent"_L1), qPrintable(copy.words()));
        QCOMPARE(copy.code, 0);
        QCOMPARE(shell.count("PATCH") + shell.count("PUT"), 1);
        QVERIFY(shell.on({u"get"_s, u"callforwards"_s, u"101"_s}).out.contains("4366610001"));
    }

    void changesOneOfTheCallForwardsThatItWasTold()
    {
        Shell shell(Shell::ngcp());
        const Ran told = shell.on({u"get"_s, u"callforwards"_s, u"101"_s, u"--format=ndjson"_s});
        QJsonObject record = QJsonDocument::fromJson(told.out).object();
        record["cfb"_L1] =
            QJsonObject{{u"destinations"_s, QJsonArray{QJsonObject{{u"destination"_s, u"voicebox"_s}}}}};

        const Ran ran = shell.on({u"update"_s, u"callforwards"_s, u"101"_s, u"--json=-"_s},
                                 QJsonDocument(record).toJson());

        QCOMPARE(ran.code, 0);
        const Ran now = shell.on({u"get"_s, u"callforwards"_s, u"101"_s, u"--format=ndjson"_s});
        const QJsonObject after = QJsonDocument::fromJson(now.out).object();
        QVERIFY(now.out.contains("voicebox"));
        for (const QString &other : {u"cfu"_s, u"cft"_s, u"cfna"_s})
            QCOMPARE(after.value(other), record.value(other));
    }

    void neverSendsWhatIsNoCallForward()
    {
        Shell shell(Shell::ngcp());

        for (const QString &wrong :
             {u"cfu=voicebox"_s, u"cfu=[]"_s, QString::fromLatin1(R"(cfu={"destination":"voicebox"})")}) {
            const Ran ran = shell.on({u"update"_s, u"callforwards"_s, u"101"_s, wrong});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.words().contains("cfu: A call forward needs destinations"_L1),
                     qPrintable(ran.words()));
        }
        const Ran json = shell.on({u"update"_s, u"callforwards"_s, u"101"_s, u"--json=-"_s},
                                  R"({"cfu":[{"destination":"voicebox"}]})");
        QCOMPARE(json.code, 2);
        QCOMPARE(shell.count("PATCH") + shell.count("PUT"), 0);
    }

    void changesPreferencesThatThePlatformDescribes()
    {
        Shell shell(Shell::ngcp());
        const QStringList update{u"update"_s, u"subscriberpreferences"_s, u"101"_s};

        const Ran ran = shell.on(update
                                 + QStringList{u"clir=yes"_s, u"concurrent_max=3"_s,
                                               u"allowed_clis=431,432"_s, u"--format=ndjson"_s});

        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject now = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(now["clir"_L1], QJsonValue(true));
        QCOMPARE(now["concurrent_max"_L1].toInteger(), 3);
        const Ran told = shell.on({u"get"_s, u"subscriberpreferences"_s, u"101"_s});
        QCOMPARE(told.code, 0);
        QVERIFY(told.out.contains("clir ") && !told.out.contains("dnd "));
        QCOMPARE(shell.on(update + QStringList{u"clir="_s}).code, 0);
        QVERIFY(!shell.on({u"get"_s, u"subscriberpreferences"_s, u"101"_s}).out.contains("clir "));
        QCOMPARE(shell.on({u"get"_s, u"customer-preferences"_s, u"42"_s}).code, 0);
        QCOMPARE(shell.on({u"update"_s, u"domainpreferences"_s, u"5"_s, u"dnd=true"_s}).code, 2);
    }

    void takesPreferencesBackAsTheyWereTold()
    {
        Shell shell(Shell::ngcp());

        const Ran copy =
            shell.script(u"%1 get subscriberpreferences 101 --format json %2 >copy.json; %1 update "
                         "subscriberpreferences 101 --json copy.json %2"_s);

        QVERIFY2(copy.words().contains("nothing was sent"_L1), qPrintable(copy.words()));
        QCOMPARE(shell.count("PATCH"), 0);
    }

    void checksPreferencesBeforeItSends()
    {
        Shell shell(Shell::ngcp());
        const QStringList update{u"update"_s, u"subscriberpreferences"_s, u"101"_s};

        const Ran unknown = shell.on(update + QStringList{u"prepaid_library=libinewrate"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.words().contains(u"There is no preference “prepaid_library”"_s),
                 qPrintable(unknown.words()));
        QCOMPARE(shell.on(update + QStringList{u"lock=1"_s}).code, 2);
        QCOMPARE(shell.on(update + QStringList{u"concurrent_max=many"_s}).code, 2);
        QCOMPARE(shell.on(update + QStringList{u"emergency_upn=nobody"_s}).code, 2);
        QCOMPARE(shell.count("PATCH"), 0);
        QCOMPARE(shell.on({u"create"_s, u"subscriberpreferences"_s, u"clir=true"_s}).code, 2);
    }

    void checksBeforeItSends()
    {
        Shell shell;

        const Ran ran = shell.on({u"create"_s, u"numbers"_s, u"number=12"_s});

        QCOMPARE(ran.code, 2);
        QVERIFY(ran.words().contains("number: Enter a number"_L1));
        QVERIFY(ran.words().contains("customer: Choose one."_L1));
        QCOMPARE(shell.sandbox.received().size(), 0);
    }

    void tellsWhatThePlatformRefuses()
    {
        Shell shell;
        const QStringList number{u"create"_s, u"numbers"_s, u"number=37052009999"_s, u"customer=1001"_s};
        QCOMPARE(shell.on(number).code, 0);

        const Ran ran = shell.on(number);

        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.words().contains("number: has already been taken"_L1));
    }

    void looksWhatBecameOfAWriteWithoutAnAnswer()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .method = "POST", .isAfterTheDeed = true});

        const Ran ran = shell.on({u"create"_s, u"customers"_s, u"name=New one"_s});

        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.words().contains("No answer came, but it was done"_L1), qPrintable(ran.words()));
        QVERIFY(ran.out.contains("New one"));
        QCOMPARE(shell.count("POST"), 1);
    }

    void tellsThatAWriteWithoutAnAnswerWasNotDone()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .method = "PATCH"});

        const Ran ran = shell.on({u"update"_s, u"customers"_s, u"1001"_s, u"name=Other"_s});

        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.words().contains("it was not done"_L1), qPrintable(ran.words()));
        QCOMPARE(shell.count("PATCH"), 1);
    }

    void tellsThatAnOutcomeIsUnknown()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .method = "POST"});

        const Ran ran = shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--print"_s});

        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(shell.count("POST"), 1);
    }

    void tellsThatThePlatformMadeSomethingElse()
    {
        Shell shell(sandbox::Size::Small, {.echoesOldCodecs = true});
        const QByteArray id =
            shell.on({u"list"_s, u"trunks"_s, u"--columns=id"_s, u"--limit=1"_s}).lines().at(1);

        const Ran ran = shell.on({u"update"_s, u"trunks"_s, QString::fromLatin1(id), u"codecs=GSM"_s});

        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.words().contains("something else of: codecs"_L1), qPrintable(ran.words()));
    }

    void saysWhatAWriteCameToAtCtrlC()
    {
        Shell shell;
        shell.sandbox.answerNext(
            {.status = 201, .method = "POST", .delay = std::chrono::seconds(8), .isAfterTheDeed = true});
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"create"_s, u"customers"_s, u"name=Cut off"_s} + shell.where(),
                    shell.password());
        QTRY_COMPARE(shell.count("POST"), 1);

        kill(pid_t(process.processId()), SIGINT);

        const Ran ran = Shell::end(process);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.words().contains("It was already sent"_L1), qPrintable(ran.words()));
        QVERIFY(ran.words().contains("it was done"_L1));
        QCOMPARE(shell.count("POST"), 1);
    }

    void stopsLookingAtTheSecondCtrlC()
    {
        Shell shell;
        shell.sandbox.answerNext({.status = 500, .method = "POST", .delay = std::chrono::seconds(8)});
        QProcess process;
        shell.start(process, QStringLiteral(CORDBOARDCTL),
                    QStringList{u"create"_s, u"customers"_s, u"name=Cut off"_s} + shell.where(),
                    shell.password());
        QTRY_COMPARE(shell.count("POST"), 1);
        QByteArray said;
        kill(pid_t(process.processId()), SIGINT);
        QTRY_VERIFY((said += process.readAllStandardError()).contains("Ctrl+C again"));

        kill(pid_t(process.processId()), SIGINT);

        const Ran ran = Shell::end(process);
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.words().contains("nobody looked"_L1));
    }

    void asksBeforeItDeletes()
    {
        Shell shell;

        QCOMPARE(shell.on({u"delete"_s, u"trunks"_s, u"1"_s}).code, 2);
        const Ran yes = shell.on({u"delete"_s, u"customers"_s, u"1003"_s, u"--yes"_s});
        QCOMPARE(yes.code, 2);
        QVERIFY(yes.words().contains("--confirm 1003"_L1));
        QCOMPARE(shell.on({u"delete"_s, u"customers"_s, u"1003"_s, u"--confirm=1004"_s}).code, 2);
        QCOMPARE(shell.sandbox.received().size(), 0);

        const Ran ran = shell.on({u"delete"_s, u"customers"_s, u"1003"_s, u"--confirm=1003"_s});

        QCOMPARE(ran.code, 0);
        QVERIFY(ran.words().contains("DID numbers: "_L1) && ran.words().contains("for ever"_L1));
        QCOMPARE(shell.on({u"get"_s, u"customers"_s, u"1003"_s}).code, 1);
    }

    void asksThePersonOnATerminal()
    {
        Shell shell;
        shell.saveAccount(u"A"_s, false);
        const QString number = QString::fromLatin1(
            shell.on({u"list"_s, u"numbers"_s, u"--columns=id"_s, u"--limit=1"_s}).lines().at(1));
        const QString program = QStringLiteral(CORDBOARDCTL);
        const auto answer = [&](const QString &word) {
            // The first line of the terminal is the password, the second the answer.
            return shell.run(
                u"bash"_s,
                {u"-c"_s,
                 u"(echo swordfish; sleep 1; echo %1; sleep 1) | script -qec '%2 delete numbers %3 "
                 "--password-stdin' /dev/null"_s.arg(word, program, number)},
                {});
        };

        const Ran no = answer(u"no"_s);
        QCOMPARE(no.code, 1);
        QVERIFY(no.out.contains("Delete it?") && no.out.contains("Nothing was deleted"));
        QCOMPARE(shell.count("DELETE"), 0);
        QCOMPARE(answer(u"yes"_s).code, 0);
        QCOMPARE(shell.count("DELETE"), 1);
    }

    void leavesAReadOnlyAccountAlone()
    {
        Shell shell;
        shell.saveAccount(u"Careful"_s, true);
        const QStringList change{u"update"_s, u"customers"_s, u"1001"_s, u"name=Other"_s,
                                 u"--password-stdin"_s};

        const Ran refused = shell.run(change, shell.password());
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.words().contains("--unlock"_L1));
        QCOMPARE(shell.count("PATCH"), 0);
        QCOMPARE(shell.on({u"update"_s, u"customers"_s, u"1001"_s, u"name=Other"_s, u"--read-only"_s}).code,
                 1);
        QCOMPARE(shell.on({u"session"_s, u"customers"_s, u"1001"_s, u"--read-only"_s, u"--print"_s}).code, 1);
        QCOMPARE(shell.count("PATCH") + shell.count("POST"), 0);

        QCOMPARE(shell.run(change + QStringList{u"--unlock"_s}, shell.password()).code, 0);
        QCOMPARE(shell.count("PATCH"), 1);
    }

    void writesWhatItDoesIntoTheJournal()
    {
        Shell shell;
        shell.saveAccount(u"A"_s, false);
        const QString folder = shell.home.filePath(u"data/Cordboard/Cordboard/journal"_s);

        QCOMPARE(shell
                     .run({u"update"_s, u"customers"_s, u"1001"_s, u"name=Other"_s, u"--password-stdin"_s},
                          shell.password())
                     .code,
                 0);

        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile journal(folder + u'/' + files.constFirst());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(journal.readAll().contains("\"intent\""));
        QCOMPARE(journal.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void leavesAloneWhatAnotherProcessHasUnderWay()
    {
        Shell shell;
        shell.saveAccount(u"A"_s, false);
        shell.sandbox.answerNext(
            {.status = 502, .method = "PATCH", .delay = std::chrono::seconds(2), .isAfterTheDeed = true});
        QProcess first;
        shell.start(first, QStringLiteral(CORDBOARDCTL), renaming(u"1001"_s), shell.password());
        QTRY_COMPARE(shell.count("PATCH"), 1);

        const Ran second = shell.run(renaming(u"1002"_s), shell.password());

        QCOMPARE(second.code, 0);
        QVERIFY2(!second.words().contains("had not ended"_L1), second.err.constData());
        QCOMPARE(Shell::end(first).code, 0);
    }

    void findsOutWhatBecameOfWhatAKilledProcessHadUnderWay()
    {
        Shell shell;
        shell.saveAccount(u"A"_s, false);
        shell.sandbox.answerNext(
            {.method = "PATCH", .delay = std::chrono::seconds(2), .isAfterTheDeed = true});
        QProcess first;
        shell.start(first, QStringLiteral(CORDBOARDCTL), renaming(u"1001"_s), shell.password());
        QTRY_COMPARE(shell.count("PATCH"), 1);
        first.kill();
        QVERIFY(first.waitForFinished());

        const Ran second = shell.run(renaming(u"1002"_s), shell.password());

        QCOMPARE(second.code, 0);
        QVERIFY2(second.words().contains("It was done"_L1), second.err.constData());
    }

    void sendsNothingWhileItCannotFindOutWhatCameBefore()
    {
        Shell shell;
        shell.saveAccount(u"A"_s, false);
        QCOMPARE(shell.run(renaming(u"1001"_s), shell.password()).code, 0);
        const QDir folder(shell.home.filePath(u"data/Cordboard/Cordboard/journal"_s));
        Intent past = Intent::begin();
        past.time = past.time.addDays(-1);
        past.verb = "DELETE";
        past.resource = u"customers"_s;
        past.id = u"1003"_s;
        past.before = {{"id"_L1, u"1003"_s}};
        QVERIFY(Journal(folder.filePath(folder.entryList(QDir::Files).constFirst())).append(past.toJson()));
        const auto failThreeTimes = [&shell] {
            for (int i = 0; i < 3; ++i)
                shell.sandbox.answerNext({.status = 500, .method = "GET"});
        };

        failThreeTimes();
        const Ran stuck = shell.run(renaming(u"1002"_s), shell.password());
        QVERIFY(stuck.code > 0);
        QVERIFY2(stuck.words().contains("--leave-unknown"_L1), stuck.err.constData());
        QCOMPARE(shell.count("PATCH"), 1);

        failThreeTimes();
        const Ran left = shell.run(renaming(u"1002"_s) + QStringList{u"--leave-unknown"_s}, shell.password());
        QCOMPARE(left.code, 0);
        QVERIFY2(left.words().contains("is not known"_L1), left.err.constData());
        QCOMPARE(shell.count("PATCH"), 2);
    }

    void takesThePasswordFromTheKeyRing()
    {
        Shell shell;
        shell.saveAccount(u"Kept"_s, false);
        std::optional<bool> isKept;
        keyring::write(u"id-0"_s, Secret("swordfish"), this,
                       [&](const Outcome<Done> &written) { isKept = written.has_value(); });
        QTRY_VERIFY(isKept);
        if (!*isKept)
            QSKIP("There is no key ring here.");

        const Ran ran = shell.run({u"list"_s, u"customers"_s, u"--account"_s, u"Kept"_s});

        QCOMPARE(ran.code, 0);
        keyring::write(u"id-0"_s, Secret("wrong"), this, [](const Outcome<Done> &) {});
        QTRY_COMPARE(shell.run({u"list"_s, u"customers"_s}).code, 1);
        std::optional<bool> isGone;
        keyring::remove(u"id-0"_s, this, [&](const Outcome<Done> &removed) { isGone = removed.has_value(); });
        QTRY_VERIFY(isGone);
        QVERIFY(shell.run({u"list"_s, u"customers"_s}).words().contains("has no password"_L1));
    }
};

QTEST_GUILESS_MAIN(TestShellWrites)
#include "tst_shellwrites.moc"
