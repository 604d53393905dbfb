#include "console/formwindow.h"
#include "console/question.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"
#include "widgets/filterbar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

/// What a scope, a write and the end of a window do to the pages and forms that are there.
class TestPages : public QObject
{
    Q_OBJECT

private:
    static bool show(ConsoleWindow &console, const Resource &resource)
    {
        console.window->showPage(resource);
        return QTest::qWaitFor([&] { return console.isLoaded() && console.page().model().rowCount() > 0; });
    }
    static QSet<QString> customersShown(const ConsoleWindow &console)
    {
        QSet<QString> ids;
        const RecordTableModel &model = console.page().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isLoaded(row))
                ids.insert(model.recordAt(row).related(u"customer").id);
        }
        return ids;
    }
    static QString titleOf(const ConsoleWindow &console, const QString &customer)
    {
        const RecordTableModel &model = console.page().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isLoaded(row) && model.recordAt(row).related(u"customer").id == customer)
                return model.recordAt(row).related(u"customer").title;
        }
        return {};
    }
    /// Types the id and confirms.
    static bool removeCustomer(ConsoleWindow &console, const QString &id)
    {
        console.page().table().selectId(id);
        console.action(u"deleteRecord"_s)->trigger();
        Question *question = openDialog<Question>();
        if (!question)
            return false;
        QTest::keyClicks(question->findChild<QLineEdit *>(u"typedId"_s), id);
        if (!QTest::qWaitFor([&] { return question->confirmButton()->isEnabled(); }))
            return false;
        question->confirmButton()->click();
        return QTest::qWaitFor([&] { return console.text(u"message"_s).contains("was deleted"_L1); });
    }
    static FilterValue customerIs(const QString &id) { return {{id}, id}; }

private Q_SLOTS:
    void givesWayToTheScopeWhereThePageIsNarrowedToAnother()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::didNumbers));
        console.page().filterBar().setValue(u"customer.id"_s, customerIs(u"1001"_s));
        QTRY_COMPARE(customersShown(console), QSet<QString>{u"1001"_s});

        console.window->setScope({u"1003"_s, u"Kuršių nerijos viešbučiai"_s});

        QTRY_COMPARE(customersShown(console), QSet<QString>{u"1003"_s});
        QVERIFY(!console.page().filterBar().values().contains(u"customer.id"_s));
    }

    void givesWayToTheScopeAlsoOnPagesThatAreChosenLater()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::didNumbers));
        console.page().filterBar().setValue(u"customer.id"_s, customerIs(u"1001"_s));
        QTRY_COMPARE(customersShown(console), QSet<QString>{u"1001"_s});
        QVERIFY(show(console, telecomcenter::customers));
        console.window->setScope({u"1003"_s, u"Kuršių nerijos viešbučiai"_s});

        console.window->showPage(telecomcenter::didNumbers);

        QTRY_COMPARE(customersShown(console), QSet<QString>{u"1003"_s});
    }

    void goesToALinkedRecordOutsideTheScope()
    {
        ConsoleWindow console;
        console.window->setScope({u"1003"_s, u"Kuršių nerijos viešbučiai"_s});

        console.window->goTo({u"customers"_s, u"1001"_s});

        QTRY_COMPARE(console.page().model().rowCount(), 1);
        QTRY_VERIFY(console.isLoaded());
        QCOMPARE(console.page().model().recordAt(0).id(), u"1001"_s);
    }

    void showsANewNameOnOtherPagesToo()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::didNumbers));
        QVERIFY(!titleOf(console, u"1003"_s).isEmpty());
        QVERIFY(show(console, telecomcenter::customers));
        console.page().table().selectId(u"1003"_s);
        console.action(u"editRecord"_s)->trigger();
        QTRY_VERIFY(openDialog<FormWindow>());
        FormWindow *form = openDialog<FormWindow>();
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Renamed"_s);
        form->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(!openDialog<FormWindow>());

        console.window->showPage(telecomcenter::didNumbers);

        QTRY_COMPARE(titleOf(console, u"1003"_s), u"Renamed"_s);
    }

    void showsNothingOfADeletedCustomerOnOtherPages()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::didNumbers));
        QVERIFY(customersShown(console).contains(u"1003"_s));
        QVERIFY(show(console, telecomcenter::customers));
        QVERIFY(removeCustomer(console, u"1003"_s));

        console.window->showPage(telecomcenter::didNumbers);

        QTRY_VERIFY(console.isLoaded() && !customersShown(console).contains(u"1003"_s));
    }

    void readsPagesThatNothingChangedOnNotAgain()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::incomingTrunks));
        QVERIFY(show(console, telecomcenter::didNumbers));
        console.select(0);
        console.action(u"deleteRecord"_s)->trigger();
        Question *question = openDialog<Question>();
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();
        QTRY_VERIFY(console.text(u"message"_s).contains("was deleted"_L1));
        QTRY_VERIFY(console.isLoaded());
        console.sandbox.forgetReceived();

        console.window->showPage(telecomcenter::incomingTrunks);
        QTest::qWait(200);

        for (const sandbox::Received &received : console.sandbox.received())
            QVERIFY2(!received.target.contains("/incoming_trunks"), received.target.constData());
    }

    void forgetsTheScopeThatIsGone()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::customers));
        console.window->setScope({u"1001"_s, u"One"_s});
        console.window->setScope({u"1003"_s, u"Three"_s});
        auto *scopes = console.window->findChild<QListWidget *>(u"scopes"_s);
        QCOMPARE(scopes->count(), 3);
        QTRY_VERIFY(console.isLoaded() && console.page().model().rowCount() == 1);

        QVERIFY(removeCustomer(console, u"1003"_s));

        QTRY_VERIFY(console.page().scope().isAll());
        QCOMPARE(scopes->count(), 2);
        QTRY_VERIFY(console.isLoaded() && console.page().model().rowCount() == 23);
        QVERIFY(removeCustomer(console, u"1001"_s));
        QTRY_COMPARE(scopes->count(), 1);
        console.action(u"back"_s)->trigger();
        QVERIFY(console.page().scope().isAll());
    }

    void asksBeforeTheFormsOfAWindowAreDiscarded()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.action(u"newRecord"_s)->trigger();
        const QPointer<FormWindow> form = openDialog<FormWindow>();
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Typed for an hour"_s);

        console.window->close();
        QTRY_VERIFY(openDialog<Question>());
        QVERIFY(console.window->isVisible() && form->isVisible());
        openDialog<Question>()->reject();
        QTRY_VERIFY(!openDialog<Question>());
        QCOMPARE(form->findChild<QLineEdit *>(u"field_name"_s)->text(), u"Typed for an hour"_s);

        console.window->close();
        QTRY_VERIFY(openDialog<Question>());
        Question *question = openDialog<Question>();
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_VERIFY(!form);
        QTRY_VERIFY(!console.window);
    }

    void closesWithUnchangedFormsWithoutAsking()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        console.action(u"editRecord"_s)->trigger();
        QTRY_VERIFY(openDialog<FormWindow>());

        console.window->close();

        QTRY_VERIFY(!console.window);
        QTRY_VERIFY(!openDialog<FormWindow>());
    }

    void offersAListWithoutAnEndWhereThePlatformKnowsNone()
    {
        ConsoleWindow console(sandbox::Size::Small, {.untilFilter = false});
        console.window->showPage(telecomcenter::terminationCdrs);
        QTRY_VERIFY(console.isLoaded());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        console.page().filterBar().setInterval({now.addDays(-30), now.addDays(-1)});
        const auto saysSo = [](const ErrorBanner *b) { return b->text().contains("cannot limit a list"_L1); };
        const auto banners = console.page().findChildren<ErrorBanner *>();
        QTRY_VERIFY(std::ranges::any_of(banners, saysSo));

        (*std::ranges::find_if(banners, saysSo))->findChild<QToolButton *>(u"bannerAction"_s)->click();

        QTRY_VERIFY(console.isLoaded() && console.page().model().rowCount() > 0);
        QVERIFY(std::ranges::none_of(banners, saysSo));
        QVERIFY(!console.page().filterBar().values().contains(u"time_start_lted"_s));
    }

    void offersARefusedFilterNoMore()
    {
        ConsoleWindow console;
        QVERIFY(show(console, telecomcenter::incomingTrunkCdrs));
        QMenu *menu = console.page().filterBar().findChild<QToolButton *>(u"addFilter"_s)->menu();
        const auto offers = [&] {
            Q_EMIT menu->aboutToShow();
            QStringList words;
            for (const QAction *action : menu->actions())
                words.append(action->text());
            return words.contains(u"Trunk domain…"_s);
        };
        QVERIFY(offers());
        console.sandbox.answerNext(
            {.status = 400,
             .body =
                 R"({"errors":[{"title":"Filter not allowed","detail":"domain is not allowed.","code":"102"}]})"});

        console.page().filterBar().setValue(u"domain"_s, {{u"x"_s}, u"x"_s});

        QTRY_VERIFY(!offers());
        const auto chips = console.page().filterBar().findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(
            chips, [](const QToolButton *chip) { return chip->text().endsWith("refused"_L1); }));
    }

    void saysThatAChangeWasAnsweredWithAnotherId()
    {
        ConsoleWindow console(sandbox::Size::Small, {.strayIds = true});
        QVERIFY(show(console, telecomcenter::terminationRoutes));
        console.select(0);
        console.action(u"editRecord"_s)->trigger();
        QTRY_VERIFY(openDialog<FormWindow>());
        FormWindow *form = openDialog<FormWindow>();
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Renamed"_s);

        form->findChild<QPushButton *>(u"save"_s)->click();

        QTRY_VERIFY(!openDialog<FormWindow>());
        const auto banners = console.window->findChildren<ErrorBanner *>();
        QVERIFY(
            std::ranges::any_of(banners, [](const ErrorBanner *b) { return b->text().contains("1243"_L1); }));
        QTRY_COMPARE(console.page().model().recordAt(0).value(u"name"), QVariant(u"Renamed"_s));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
