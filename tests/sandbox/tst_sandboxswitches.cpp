#include "sandbox/switches.h"
#include "support/ngcpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using sandbox::Options;
using sandbox::setSwitch;

/// Servers of other releases and other manners, by name.
class TestSandboxSwitches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setWhatTheyAreCalled()
    {
        Options options{.platform = u"ngcp"_s};

        QVERIFY(setSwitch(options, u"legacy=embedded-array"_s));
        QVERIFY(setSwitch(options, u"implicit-stars"_s));
        QVERIFY(setSwitch(options, u"counts-page-of-registrations=yes"_s));
        QVERIFY(setSwitch(options, u"licensed=no"_s));
        QVERIFY(setSwitch(options, u"wrong-logins-to-ban=3"_s));
        QVERIFY(setSwitch(options, u"latency=250"_s));

        QCOMPARE(options.ngcp.legacy, sandbox::NgcpProfile::Legacy::EmbeddedArray);
        QVERIFY(options.ngcp.implicitStars);
        QVERIFY(options.ngcp.countsPageOfRegistrations);
        QVERIFY(!options.ngcp.isLicensed);
        QCOMPARE(options.ngcp.wrongLoginsToBan, 3);
        QCOMPARE(options.ngcp.latency, 250ms);
    }

    void refuseWhatTheyDoNotKnow_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"", "=", "nothing", "legacy", "legacy=", "legacy=old", "implicit-stars=maybe", "latency=-1",
              "latency=soon", "latency=99999999999", "wrong-logins-to-ban=3.5", "Legacy=single"})
            QTest::addRow("%s", word) << QString::fromLatin1(word);
    }

    void refuseWhatTheyDoNotKnow()
    {
        QFETCH(QString, word);
        Options options{.platform = u"ngcp"_s};
        QVERIFY(!setSwitch(options, word));
    }

    void belongToTheirPlatform()
    {
        Options options{.platform = u"telecomcenter"_s};
        QVERIFY(!setSwitch(options, u"legacy=single"_s));
        QVERIFY(sandbox::switchesOf(u"telecomcenter"_s).isEmpty());
    }

    void sayWhatTheyAre()
    {
        for (const sandbox::Switch &known : sandbox::switchesOf(u"ngcp"_s)) {
            QVERIFY(!known.name.isEmpty());
            QVERIFY(!known.values.isEmpty());
            QVERIFY(!known.about.isEmpty());
        }
    }

    void changeWhatTheServerAnswers()
    {
        Options options{.platform = u"ngcp"_s};
        QVERIFY(setSwitch(options, u"legacy=single"_s));
        sandbox::Sandbox platform(options);
        QVERIFY(platform.start());

        QVERIFY(test::NgcpClient(platform).get("domains/?domain=ngcp.example.com").embedded().isObject());
    }
};

QTEST_GUILESS_MAIN(TestSandboxSwitches)
#include "tst_sandboxswitches.moc"
