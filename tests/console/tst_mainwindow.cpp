#include "console/formwindow.h"
#include "console/navigation.h"
#include "console/question.h"
#include "console/quickfind.h"
#include "console/signin.h"
#include "support/mainwindowfixture.h"
#include "widgets/detailspanel.h"
#include "widgets/errorbanner.h"
#include "widgets/filterbar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachShortcutOneMeaning()
    {
        ConsoleWindow console;
        for (const Resource *resource : console.window->findChild<Navigation *>()->pages()) {
            console.window->showPage(*resource);
            QHash<QKeySequence, QString> meanings;
            for (const QAction *action : console.window->findChildren<QAction *>()) {
                const QObject *home = action->parent();
                while (home && !qobject_cast<const ResourcePage *>(home))
                    home = home->parent();
                if (home && home != &console.page())
                    continue; // of a page that is not shown
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!meanings.contains(keys),
                             qPrintable(u"%1: %2 and %3"_s.arg(keys.toString(), meanings.value(keys),
                                                               action->objectName())));
                    meanings.insert(keys, action->objectName());
                }
            }
            QVERIFY(meanings.size() > 15);
        }
    }

    void saysWhereItIs()
    {
        ConsoleWindow console;

        QVERIFY(console.window->windowTitle().contains(console.account.name));
        QVERIFY(console.text(u"environment"_s).contains("SANDBOX"_L1));
        QCOMPARE(console.text(u"accountName"_s), console.account.name);
    }

    void showsEveryResourceOnAPageOfItsOwn()
    {
        ConsoleWindow console;
        QStringList titles;
        for (const Resource *resource : console.window->findChild<Navigation *>()->pages()) {
            console.window->showPage(*resource);
            QTRY_VERIFY(console.isLoaded());
            QVERIFY2(console.page().model().rowCount() > 0, resource->type.data());
            titles.append(console.page().findChild<QLabel *>(u"pageTitle"_s)->text());
        }

        QCOMPARE(titles.size(), 10);
        QCOMPARE(titles.constFirst(), u"Customers"_s);
        QCOMPARE(titles.constLast(), u"Incoming trunk CDRs"_s);
    }

    void hidesAPageThePlatformDoesNotHave()
    {
        ConsoleWindow console(sandbox::Size::Small, {.capacityGroups = false});

        QTRY_COMPARE(console.window->findChild<Navigation *>()->pages().size(), 9);
        QVERIFY(!console.action(u"go_capacity_groups"_s)->isVisible());
        QVERIFY(console.action(u"go_customers"_s)->isVisible());
    }

    void goesToPagesByNumber()
    {
        ConsoleWindow console;
        QVERIFY(QTest::qWaitForWindowActive(console.window));

        QTest::keyClick(console.window, Qt::Key_3, Qt::ControlModifier);

        QCOMPARE(console.page().resource().type, "available_did_numbers"_L1);
    }

    void putsTheKeyboardIntoTheRowsOfANewPage()
    {
        ConsoleWindow console;
        QVERIFY(QTest::qWaitForWindowActive(console.window));
        console.action(u"go_available_did_numbers"_s)->trigger();
        QTRY_VERIFY(console.isLoaded());

        QTRY_COMPARE(QApplication::focusWidget(), &console.page().table());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(console.page().table().currentRecord());
    }

    void tellsRowsTotalSortAndTime()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());

        const QString status = console.text(u"status"_s);

        QVERIFY2(status.contains("of 24"_L1) && status.endsWith(" ms"_L1), qPrintable(status));
    }

    void leavesTheDetailsAloneWhileOtherRowsCome()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::terminationCdrs);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        auto *details = console.window->findChild<DetailsPanel *>();
        const QPointer<QWidget> shown = details->widget();
        const int last = console.page().model().rowCount() - 1;

        console.page().table().verticalScrollBar()->setValue(
            console.page().table().verticalScrollBar()->maximum());
        QTRY_VERIFY(console.page().model().isLoaded(last));
        QTest::qWait(20);

        QVERIFY(shown);
        console.action(u"refresh"_s)->trigger();
        QTRY_VERIFY(!shown); // the call may be another one now
    }

    void fillsTheDetailsWhenTheyAreSeen()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        auto *details = console.window->findChild<DetailsPanel *>();
        console.action(u"showDetails"_s)->trigger();
        QVERIFY(details->isHidden());
        const QPointer<QWidget> before = details->widget();

        console.select(0);
        QVERIFY(before);
        console.action(u"showDetails"_s)->trigger();

        QVERIFY(details->isVisible());
        QCOMPARE(details->findChild<QLabel *>(u"headline"_s)->text(),
                 console.page().model().recordAt(0).title());
    }

    void narrowsEveryPageToTheScope()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());

        console.window->setScope({u"1003"_s, u"Kuršių nerijos viešbučiai"_s});
        console.window->showPage(telecomcenter::didNumbers);
        QTRY_VERIFY(console.isLoaded());
        const int narrowed = console.page().model().rowCount();
        for (int row = 0; row < narrowed; ++row)
            QCOMPARE(console.page().model().recordAt(row).related(u"customer").id, u"1003"_s);
        console.window->setScope({});
        QTRY_VERIFY(console.isLoaded());

        QVERIFY(narrowed > 0);
        QVERIFY(console.page().model().rowCount() > narrowed);
    }

    void findsACustomerFromAnywhere()
    {
        ConsoleWindow console;
        QVERIFY(QTest::qWaitForWindowActive(console.window));
        console.window->showPage(telecomcenter::incomingTrunks);

        QTest::keyClick(console.window, Qt::Key_K, Qt::ControlModifier);
        QuickFind *finder = openDialog<QuickFind>();
        QVERIFY(finder);
        auto *text = finder->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"kekavas"_s);
        auto *list = finder->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(text, Qt::Key_Return);

        QTRY_COMPARE(console.page().scope().id, u"1009"_s);
        QCOMPARE(console.page().scope().title, u"Ķekavas zobārstniecība"_s);
    }

    void followsALinkAndComesBack()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::didNumbers);
        console.page().filterBar().setValue(u"enabled"_s, {{u"true"_s}, u"enabled"_s});
        QTRY_VERIFY(console.isLoaded());
        const Record number = console.page().model().recordAt(0);

        console.window->goTo({u"customers"_s, number.related(u"customer").id});
        QCOMPARE(console.page().resource().type, "customers"_L1);
        QTRY_VERIFY(console.isLoaded());
        QCOMPARE(console.page().model().rowCount(), 1);
        QCOMPARE(console.page().model().recordAt(0).id(), number.related(u"customer").id);
        console.action(u"back"_s)->trigger();

        QCOMPARE(console.page().resource().type, "available_did_numbers"_L1);
        QCOMPARE(console.page().filterBar().filters(), (Filters{{u"enabled"_s, {u"true"_s}}}));
        console.action(u"forward"_s)->trigger();
        QCOMPARE(console.page().resource().type, "customers"_L1);
    }

    void tellsLoadingEmptyAndFailedApart()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        auto *message = console.page().findChild<QLabel *>(u"pageMessage"_s);
        QCOMPARE(message->text(), u"Loading…"_s);
        QTRY_VERIFY(message->text().contains("There are no Customers"_L1));

        console.page().filterBar().setValue(u"id"_s, {{u"7"_s}, u"7"_s});
        QTRY_VERIFY(message->text().contains("match these filters"_L1));
        QVERIFY(console.page().findChild<QToolButton *>(u"clearFilters"_s)->isVisible());
        console.sandbox.answerNext({.status = 503});
        console.action(u"refresh"_s)->trigger();

        auto *banner = console.page().findChild<ErrorBanner *>();
        QTRY_VERIFY(banner->text().contains("503"_L1));
        auto *again = banner->findChild<QToolButton *>(u"bannerAction"_s);
        QCOMPARE(again->text(), u"Try again"_s);
        again->click();
        QTRY_VERIFY(console.isLoaded());
        QVERIFY(banner->isHidden());
    }

    void asksForARefusedPasswordOnce()
    {
        ConsoleWindow console;
        console.open(Secret("wrong"));

        QTRY_VERIFY(openDialog<PasswordDialog>());
        PasswordDialog *dialog = openDialog<PasswordDialog>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"swordfish"_s);
        dialog->findChild<QPushButton *>(u"signIn"_s)->click();

        QTRY_VERIFY(console.isLoaded());
        int refused = 0;
        for (const sandbox::Received &received : console.sandbox.received()) {
            for (const auto &[name, value] : received.headers)
                refused +=
                    name == "Authorization" && value == "Basic " + QByteArray("operator:wrong").toBase64();
        }
        QVERIFY(refused >= 1 && refused <= 2); // the two that were under way at once
    }

    void doesNotAskAgainByItself()
    {
        ConsoleWindow console;
        console.open(Secret("wrong"));
        QTRY_VERIFY(openDialog<PasswordDialog>());

        openDialog<PasswordDialog>()->reject();
        QTest::qWait(200);

        QVERIFY(!openDialog<PasswordDialog>());
        const auto banners = console.window->findChildren<ErrorBanner *>();
        QVERIFY(std::ranges::any_of(
            banners, [](const ErrorBanner *b) { return b->text().contains("not signed in"_L1); }));
    }

    void createsARecordWithTheFormOfThePage()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());

        console.action(u"newRecord"_s)->trigger();
        FormWindow *form = openDialog<FormWindow>();
        QVERIFY(form);
        QVERIFY(form->windowTitle().contains(console.account.name));
        QVERIFY(QTest::qWaitForWindowActive(form));
        QTest::keyClicks(form->findChild<QLineEdit *>(u"field_name"_s), u"Made here"_s);
        QCOMPARE(form->findChild<QLabel *>(u"changes"_s)->text(), u"1 change(s): Name"_s);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(console.page().model().rowCount(), 25);
        QTRY_VERIFY(!openDialog<FormWindow>());
    }

    void editsWithWhatIsThereNow()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(2);

        QTest::keyClick(&console.page().table(), Qt::Key_Return);
        QTRY_VERIFY(openDialog<FormWindow>());
        FormWindow *form = openDialog<FormWindow>();
        auto *name = form->findChild<QLineEdit *>(u"field_name"_s);
        QCOMPARE(name->text(), u"Šviesos architektai"_s);
        name->setText(u"Other name"_s);
        form->findChild<QPushButton *>(u"save"_s)->click();

        QTRY_VERIFY(!openDialog<FormWindow>());
        QTRY_COMPARE(console.page().model().recordAt(2).value(u"name"), QVariant(u"Other name"_s));
    }

    void asksBeforeAChangedFormIsClosed()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.action(u"newRecord"_s)->trigger();
        FormWindow *form = openDialog<FormWindow>();
        QTest::keyClicks(form->findChild<QLineEdit *>(u"field_name"_s), u"x"_s);

        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(openDialog<Question>());
        Question *question = openDialog<Question>();
        QVERIFY(!question->confirmButton()->isEnabled()); // nobody has read it yet
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_VERIFY(!openDialog<FormWindow>());
    }

    void offersOnlyWhatThePlatformPermits()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::sipAccounts);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        QVERIFY(!console.action(u"newRecord"_s)->isEnabled());
        QVERIFY(console.action(u"editRecord"_s)->isEnabled());
        QVERIFY(!console.action(u"deleteRecord"_s)->isEnabled());

        console.window->showPage(telecomcenter::terminationCdrs);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);

        QVERIFY(!console.action(u"editRecord"_s)->isEnabled());
        QVERIFY(!console.action(u"deleteRecord"_s)->isEnabled());
    }

    void copiesJsonCurlAndSipUri()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::didNumbers);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        const Record number = console.page().model().recordAt(0);
        const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };

        console.action(u"copyJson"_s)->trigger();
        QVERIFY(clipboard().contains(number.id()));
        console.action(u"copyCurl"_s)->trigger();
        QVERIFY(clipboard().startsWith("curl -i 'http://127.0.0.1:"_L1));
        QVERIFY(!clipboard().contains("swordfish"_L1));
        console.action(u"copySipUri"_s)->trigger();

        const QRegularExpression uri(u"^sip:%1@\\d{13}\\.in\\.phone\\.systems$"_s.arg(number.title()));
        QTRY_VERIFY(uri.match(clipboard()).hasMatch());
    }

    void returnsAsItWasLeft()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.action(u"showDetails"_s)->trigger();
        console.page().table().setColumnHidden(2, true);
        Q_EMIT console.page().table().layoutChanged();
        console.window->close();

        console.open(console.sandbox.options().password);

        QVERIFY(!console.window->findChild<QWidget *>(u"details"_s)->isVisible());
        QVERIFY(console.page().table().isColumnHidden(2));
    }

    void namesEveryControlForThoseWhoCannotSeeIt()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        for (QAbstractButton *button : console.window->findChildren<QAbstractButton *>()) {
            const bool hasName = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            const bool isQts = button->objectName().startsWith("qt_"_L1)
                || button->metaObject()->className() == QByteArray("QTableCornerButton");
            QVERIFY2(hasName || isQts || !button->isVisible(), button->metaObject()->className());
        }
    }

    void givesEveryShortcutOnce()
    {
        ConsoleWindow console;
        QStringList keys;
        for (const QAction *action : console.window->findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
                keys.append(action->shortcut().toString());
        }
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys.size(), once.size());
        QVERIFY(keys.size() > 20);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
