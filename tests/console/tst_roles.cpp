#include "catalogue/ngcp/ngcp.h"
#include "console/signin.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

/// What people of each role see, and how they are let in.
class TestRoles : public QObject
{
    Q_OBJECT

private:
    static sandbox::Options ngcpAs(const QString &userName)
    {
        return {.platform = u"ngcp"_s, .userName = userName};
    }
    static QList<const Resource *> pages(ConsoleWindow &console)
    {
        return console.window->findChild<Navigation *>()->pages();
    }
    static bool knowsItsRole(ConsoleWindow &console)
    {
        return QTest::qWaitFor([&] { return console.window->connection().permissions().isKnown; }, 10'000);
    }
    static void enter(PasswordDialog *dialog, const QString &field, const QString &text)
    {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(field), text);
    }
    static bool isAnyBanner(ConsoleWindow &console, const QString &text)
    {
        const auto banners = console.window->findChildren<ErrorBanner *>();
        return std::ranges::any_of(banners, [&](const ErrorBanner *b) { return b->text().contains(text); });
    }

private Q_SLOTS:
    void cleanup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
        }
    }

    void showsEachRoleItsPages_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("seesPeerings");
        QTest::addColumn<bool>("seesNumbers");
        QTest::addColumn<bool>("mayCreate");
        QTest::addColumn<QString>("role");
        QTest::newRow("administrator") << u"administrator"_s << true << true << true << u"administrator"_s;
        QTest::newRow("reseller") << u"reseller1"_s << false << true << true << u"reseller"_s;
        QTest::newRow("customer care") << u"care1"_s << false << false << true << u"customer care"_s;
        QTest::newRow("customer care of all")
            << u"careall"_s << false << false << true << u"customer care of all resellers"_s;
        QTest::newRow("read-only") << u"auditor"_s << true << true << false << u"administrator"_s;
    }

    void showsEachRoleItsPages()
    {
        QFETCH(QString, login);
        QFETCH(bool, mayCreate);
        ConsoleWindow console(ngcpAs(login));
        QVERIFY(knowsItsRole(console));

        QTEST(pages(console).contains(&ngcp::peeringGroups), "seesPeerings");
        QTEST(pages(console).contains(&ngcp::numbers), "seesNumbers");
        QVERIFY(pages(console).contains(&ngcp::customers));
        QFETCH(QString, role);
        QVERIFY(console.text(u"host"_s).endsWith(role));
        QTRY_VERIFY(console.isLoaded());
        QCOMPARE(console.action(u"newRecord"_s)->isEnabled(), mayCreate);
        QCOMPARE(console.action(u"importRecords"_s)->isEnabled(), mayCreate);
        if (!mayCreate)
            QVERIFY(console.action(u"newRecord"_s)->toolTip().contains(u"only look"_s));
    }

    void showsPagesAgainOnceTheRoleHasThem()
    {
        ConsoleWindow console(ngcpAs(u"administrator"_s));
        QVERIFY(knowsItsRole(console));
        const Permissions all = console.window->connection().permissions();
        const QList<const Resource *> wide = pages(console);
        QVERIFY(wide.contains(&ngcp::peeringGroups));
        Permissions narrow = all;
        narrow.methods.remove(QString(ngcp::peeringGroups.type));
        QAction *go = console.action(u"go_"_s + ngcp::peeringGroups.type);

        console.window->connection().setPermissions(narrow);
        QVERIFY(!pages(console).contains(&ngcp::peeringGroups));
        QVERIFY(!go->isVisible());

        console.window->connection().setPermissions(all);
        QCOMPARE(pages(console), wide);
        QVERIFY(go->isVisible());
    }

    void saysWhyACommandIsWithheld()
    {
        ConsoleWindow console(ngcpAs(u"auditor"_s));
        QVERIFY(knowsItsRole(console));
        console.window->showPage(ngcp::subscribers);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);

        QAction *lock = console.action(u"command_subscribers_lock"_s);
        QVERIFY(lock->isVisible());
        QVERIFY(!lock->isEnabled());
        QVERIFY(lock->toolTip().contains(u"only look"_s));
    }

    void followsRegistrationsWhileTheyAreLookedAt()
    {
        ConsoleWindow console(ngcpAs(u"administrator"_s));
        console.sandbox.addCalls(1); // so that the platform's clock can be told
        console.window->showPage(ngcp::subscriberRegistrations);
        QTRY_VERIFY(console.isLoaded());
        auto *live = console.page().findChild<QAction *>(u"live"_s);
        QVERIFY(live);
        QVERIFY(live->isChecked());
        const RecordTableModel &model = console.page().model();
        const int column = model.columnOf(u"expires"_s);

        QTRY_VERIFY(model.data(model.index(0, column)).toString().startsWith(u"online, "_s));
        live->setChecked(false);
        console.page().filterBar().setValues({{u"subscriber_id"_s, {{u"101"_s}, u"test_10001"_s}}});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!live->isChecked()); // it was told not to
    }

    void asksForTheOneTimePasswordAlone()
    {
        ConsoleWindow console(ngcpAs(u"otpuser"_s));
        QTRY_VERIFY(openDialog<PasswordDialog>());
        PasswordDialog *dialog = openDialog<PasswordDialog>();
        QVERIFY(!dialog->findChild<QLineEdit *>(u"password"_s)->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"oneTimePassword"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"signIn"_s)->isEnabled());

        enter(dialog, u"oneTimePassword"_s, u"123456"_s);
        dialog->findChild<QPushButton *>(u"signIn"_s)->click();

        QTRY_VERIFY(console.isLoaded());
        QVERIFY(knowsItsRole(console));
        QFile settings(console.folder.filePath(u"cordboard.ini"_s));
        QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("123456"));
    }

    void asksForBothWhereTheAccountSaysSo()
    {
        Account account{.name = u"Mine"_s,
                        .platform = u"ngcp"_s,
                        .url = QUrl(u"https://ngcp.example.com"_s),
                        .usesOneTimePassword = true};
        PasswordDialog dialog(account, u"Why"_s);
        dialog.show();
        auto *signIn = dialog.findChild<QPushButton *>(u"signIn"_s);
        enter(&dialog, u"password"_s, u"secret"_s);
        QVERIFY(!signIn->isEnabled());
        enter(&dialog, u"oneTimePassword"_s, u"123456"_s);
        QVERIFY(signIn->isEnabled());

        const Credentials entered = dialog.credentials();

        QCOMPARE(entered.password, Secret("secret"));
        QCOMPARE(entered.oneTimePassword, Secret("123456"));
    }

    void asksForNoOneTimePasswordWhereThereIsNone()
    {
        PasswordDialog dialog({.name = u"Mine"_s, .url = QUrl(u"https://api.example.com"_s)}, u"Why"_s);
        dialog.show();

        QVERIFY(!dialog.findChild<QLineEdit *>(u"oneTimePassword"_s)->isVisible());
        QVERIFY(dialog.findChild<QLineEdit *>(u"password"_s)->isVisible());
    }

    /// No dialogue by itself: another password does not help, and each try may prolong it.
    void saysThatItIsBannedAndTriesNothing()
    {
        sandbox::Options options = ngcpAs(u"administrator"_s);
        options.ngcp.wrongLoginsToBan = 1;
        ConsoleWindow console(options);
        console.open(Secret("wrong"));
        QTRY_VERIFY(openDialog<PasswordDialog>()); // of the 401
        enter(openDialog<PasswordDialog>(), u"password"_s, u"swordfish"_s);
        console.sandbox.forgetReceived();
        openDialog<PasswordDialog>()->findChild<QPushButton *>(u"signIn"_s)->click();

        QTRY_VERIFY(isAnyBanner(console, u"too many wrong passwords"_s));
        QTest::qWait(500);
        QVERIFY(!openDialog<PasswordDialog>());
        QCOMPARE(console.sandbox.received().size(), 1);
    }
};

QTEST_MAIN(TestRoles)
#include "tst_roles.moc"
