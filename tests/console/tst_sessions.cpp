#include "catalogue/ngcp/ngcp.h"
#include "console/question.h"
#include "console/sessionlauncher.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

/// Stands where the browser would be.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestSessions : public QObject
{
    Q_OBJECT

private:
    static int posts(const sandbox::Sandbox &sandbox, const QByteArray &type)
    {
        int count = 0;
        for (const sandbox::Received &received : sandbox.received())
            count += received.method == "POST" && received.target.contains('/' + type);
        return count;
    }

private:
    /// A table may have asked for its neighbours since.
    static sandbox::Received lastPost(const ConsoleWindow &console)
    {
        sandbox::Received last;
        for (const sandbox::Received &received : console.sandbox.received()) {
            if (received.method == "POST")
                last = received;
        }
        return last;
    }

private Q_SLOTS:
    void opensTheCustomersInterfaceAsAdministrator()
    {
        Browser browser;
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);

        console.action(u"open-as-administrator"_s)->trigger();

        QTRY_COMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened[0].scheme(), u"https"_s);
        QVERIFY(browser.opened[0].query().contains("x-admin-token="_L1));
        QCOMPARE(posts(console.sandbox, "customer_admin_sessions"), 1);
        QCOMPARE(posts(console.sandbox, "sessions"), 0);
        const QString told = console.text(u"message"_s);
        QVERIFY(told.contains("pbx.example.com"_L1) && !told.contains("token"_L1));
    }

    void opensTheSelfCareOfASubscriber()
    {
        Browser browser;
        ConsoleWindow console({.platform = u"ngcp"_s, .userName = u"administrator"_s});
        console.window->showPage(ngcp::subscribers);
        QTRY_VERIFY(console.isLoaded());
        QTRY_VERIFY(console.page().model().rowOf(u"101"_s) >= 0);
        console.select(console.page().model().rowOf(u"101"_s));
        console.sandbox.forgetReceived();

        console.action(u"open-as-subscriber"_s)->trigger();

        QTRY_COMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened[0].host(), u"ngcp.example.com"_s);
        const QString token = browser.opened[0].query().sliced(2);
        QVERIFY(token.size() >= 16);
        QVERIFY(!console.text(u"message"_s).contains(token));
        QByteArrayList asked;
        for (const sandbox::Received &received : console.sandbox.received()) {
            if (!received.target.startsWith("/api/"))
                asked.append(received.method + ' ' + received.target);
        }
        QCOMPARE(asked, QByteArrayList({"POST /login_jwt", "GET /subscriber/101/details/login_to_csc_v2"}));
    }

    void opensNoSelfCareForWhoMayOnlyLook()
    {
        Browser browser;
        ConsoleWindow console({.platform = u"ngcp"_s, .userName = u"auditor"_s});
        console.window->showPage(ngcp::subscribers);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);

        console.action(u"open-as-subscriber"_s)->trigger();

        const auto banners = console.window->findChildren<ErrorBanner *>();
        QTRY_VERIFY(std::ranges::any_of(
            banners, [](const ErrorBanner *b) { return b->text().contains("may not do that"_L1); }));
        QVERIFY(browser.opened.isEmpty());
    }

    void warnsBeforeACustomersOwnSessionEnds()
    {
        Browser browser;
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);

        console.action(u"open-as-customer"_s)->trigger();
        Question *question = openDialog<Question>();
        QVERIFY(question);
        QCOMPARE(posts(console.sandbox, "sessions"), 0);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_COMPARE(browser.opened.size(), 1);
        QVERIFY(browser.opened[0].path().endsWith("/auth"_L1));
        QCOMPARE(posts(console.sandbox, "sessions"), 1);
    }

    void opensTheCustomerOfASelectedNumber()
    {
        Browser browser;
        ConsoleWindow console;
        console.window->showPage(telecomcenter::didNumbers);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        const QString customer = console.page().model().recordAt(0).related(u"customer").id;

        console.action(u"open-as-administrator"_s)->trigger();

        QTRY_COMPARE(browser.opened.size(), 1);
        QVERIFY(lastPost(console).body.contains('"' + customer.toUtf8() + '"'));
    }

    void copiesTheLinkOnlyOnRequest()
    {
        Browser browser;
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        QGuiApplication::clipboard()->clear();

        console.action(u"copySessionLink"_s)->trigger();

        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("https://"_L1));
        QVERIFY(browser.opened.isEmpty());
    }

    void neverAsksTwiceByItself()
    {
        Browser browser;
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        console.sandbox.answerNext({.status = 503, .delay = std::chrono::milliseconds(150)});

        for (int i = 0; i < 5; ++i)
            console.action(u"open-as-administrator"_s)->trigger();

        const auto hasFailed = [&] {
            const auto banners = console.window->findChildren<ErrorBanner *>();
            return std::ranges::any_of(
                banners, [](const ErrorBanner *b) { return b->text().contains("No answer came"_L1); });
        };
        QTRY_VERIFY(hasFailed());
        QTest::qWait(100);
        QCOMPARE(posts(console.sandbox, "customer_admin_sessions"), 1);
        QVERIFY(browser.opened.isEmpty());
    }

    void declinesLinksNoBrowserShouldSee_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char *uri : {"javascript:alert(1)", "file:/etc/passwd",
                                "http:"
                                "//phone.systems/?token=a",
                                "https:"
                                "//user@phone.systems/",
                                "https:evil", ""})
            QTest::addRow("'%s'", uri) << QByteArray(uri);
    }

    void declinesLinksNoBrowserShouldSee()
    {
        QFETCH(QByteArray, uri);
        Browser browser;
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.sandbox.answerNext(
            {.status = 201,
             .body =
                 "{\"data\":{\"id\":\"1\",\"type\":\"sessions\",\"attributes\":{\"uri\":\"" + uri + "\"}}}"});
        SessionLauncher launcher(platform.client);
        QString declined;
        connect(&launcher, &SessionLauncher::declined, this,
                [&](const QString &reason) { declined = reason; });

        launcher.launch(telecomcenter::customers.sessions.front(), Record(telecomcenter::customers, customer),
                        SessionLauncher::Handover::Browser);

        QTRY_VERIFY(!declined.isEmpty());
        QVERIFY(browser.opened.isEmpty());
    }
};

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
