#include "console/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using Start = CommandLine::Start;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static Outcome<CommandLine> read(const QStringList &arguments)
    {
        return readCommandLine(QStringList{u"cordboard"_s} + arguments);
    }

private Q_SLOTS:
    void beginsWithTheAccounts() { QCOMPARE(read({})->start, Start::Welcome); }

    void opensASavedAccount()
    {
        const auto line = read({u"--account"_s, u"Baltic Voice"_s});

        QCOMPARE(line->start, Start::SavedAccount);
        QCOMPARE(line->accountName, u"Baltic Voice"_s);
    }

    void opensTheSandbox()
    {
        const auto line =
            read({u"--sandbox"_s, u"--sandbox-size"_s, u"medium"_s, u"--sandbox-data"_s, u"/tmp/x.sqlite"_s});

        QCOMPARE(line->start, Start::Sandbox);
        QCOMPARE(line->sandbox.size, u"medium"_s);
        QCOMPARE(line->sandbox.dataFile, u"/tmp/x.sqlite"_s);
        QCOMPARE(line->sandbox.platform, u"telecomcenter"_s);
    }

    void opensTheSandboxOfTheNamedPlatform()
    {
        for (const Platform *platform : platforms()) {
            const auto line = read({u"--sandbox"_s, QString(platform->name)});

            QCOMPARE(line->start, Start::Sandbox);
            QCOMPARE(line->sandbox.platform, QString(platform->name));
        }
    }

    void letsTheSandboxDoAsAnotherServerDoes()
    {
        const auto line = read({u"--sandbox"_s, u"ngcp"_s, u"--sandbox-switch"_s, u"legacy=single"_s,
                                u"--sandbox-switch=counts-page-of-registrations"_s});

        QVERIFY(line);
        QCOMPARE(line->sandbox.switches,
                 (QStringList{u"legacy=single"_s, u"counts-page-of-registrations"_s}));
        QVERIFY(line->sandbox.size.isEmpty()); // what is usual
        const auto wrong = read({u"--sandbox"_s, u"ngcp"_s, u"--sandbox-switch"_s, u"legasy=single"_s});
        QVERIFY(wrong.error().detail.contains(u"legacy, implicit-stars"_s));
    }

    void opensAnAccountThatIsNotSaved()
    {
        const auto line = read({u"--url"_s, u"https://api.telecom.center/"_s, u"--user"_s, u"op"_s, u"--ca"_s,
                                u"/etc/ca.pem"_s, u"--password-stdin"_s});

        QCOMPARE(line->start, Start::OtherAccount);
        QVERIFY(line->passwordFromStdin);
        QCOMPARE(line->account.url, QUrl(u"https://api.telecom.center"_s));
        QVERIFY(line->account.isProduction());
        QVERIFY(line->account.id.isEmpty());
        QCOMPARE(line->account.caFile, u"/etc/ca.pem"_s);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("unknown") << QStringList{u"--colour"_s};
        QTest::addRow("positional") << QStringList{u"open"_s};
        QTest::addRow("two starts") << QStringList{u"--sandbox"_s, u"--account"_s, u"x"_s};
        QTest::addRow("url without user") << QStringList{u"--url"_s, u"https://x.example"_s};
        QTest::addRow("user without url") << QStringList{u"--user"_s, u"x"_s};
        QTest::addRow("in the clear") << QStringList{u"--url"_s, u"http://x.example"_s, u"--user"_s, u"x"_s};
        QTest::addRow("colon in the name")
            << QStringList{u"--url"_s, u"https://x.example"_s, u"--user"_s, u"a:b"_s};
        QTest::addRow("odd sandbox") << QStringList{u"--sandbox"_s, u"nothing"_s};
        QTest::addRow("two sandboxes") << QStringList{u"--sandbox"_s, u"telecomcenter"_s, u"telecomcenter"_s};
        QTest::addRow("odd size") << QStringList{u"--sandbox"_s, u"--sandbox-size"_s, u"huge"_s};
        QTest::addRow("odd value of a switch")
            << QStringList{u"--sandbox"_s, u"ngcp"_s, u"--sandbox-switch"_s, u"legacy=old"_s};
        QTest::addRow("switch of another platform")
            << QStringList{u"--sandbox"_s, u"--sandbox-switch"_s, u"legacy=single"_s};
        QTest::addRow("switch without sandbox") << QStringList{u"--sandbox-switch"_s, u"legacy=single"_s};
        QTest::addRow("size without sandbox") << QStringList{u"--sandbox-size"_s, u"small"_s};
        QTest::addRow("unknown platform")
            << QStringList{u"--url"_s, u"https://x.example"_s, u"--user"_s, u"x"_s, u"--platform"_s, u"y"_s};
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, arguments);

        const auto line = read(arguments);

        QVERIFY(!line);
        QVERIFY(!line.error().detail.isEmpty());
    }

    void printsHelpAndVersion()
    {
        QVERIFY(read({u"--help"_s})->text.contains("--sandbox-size"_L1));
        QCOMPARE(read({u"--version"_s})->start, Start::PrintVersion);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
