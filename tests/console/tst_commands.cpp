#include "catalogue/ngcp/ngcp.h"
#include "console/deletedialog.h"
#include "console/planwindow.h"
#include "console/question.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "widgets/choicebox.h"
#include "widgets/relationpicker.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::await;
using test::ConsoleWindow;
using test::openDialog;

/// The commands of a resource in its window, as a person gives them.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    static sandbox::Options ngcpAs(const QString &userName = u"administrator"_s)
    {
        return {.platform = u"ngcp"_s, .userName = userName};
    }
    static void select(ConsoleWindow &console, const Resource &resource, const QString &id)
    {
        console.window->showPage(resource);
        QTRY_VERIFY(console.isLoaded());
        QTRY_VERIFY(console.page().model().rowOf(id) >= 0);
        console.select(console.page().model().rowOf(id));
    }
    static Record now(ConsoleWindow &console, const Resource &resource, const QString &id)
    {
        Connection connection(console.account, console.sandbox.options().password);
        const Outcome<Record> read = await(Client(connection).read(resource, id));
        return read ? *read : Record(resource);
    }
    static PlanWindow *madePlan(const PlanWindow *besides = nullptr)
    {
        PlanWindow *made = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (QWidget *widget : QApplication::topLevelWidgets()) {
                    auto *window = qobject_cast<PlanWindow *>(widget);
                    if (window && window != besides && window->model().rowCount() > 0)
                        made = window;
                }
                return made != nullptr;
            },
            10'000);
        return made;
    }
    static bool apply(PlanWindow *window)
    {
        window->findChild<QPushButton *>(u"applyPlan"_s)->click();
        return QTest::qWaitFor([&] { return !window->isApplying() && !window->model().results().isEmpty(); },
                               20'000);
    }
    static void confirm()
    {
        auto *question = openDialog<Question>();
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();
    }
    /// As a person picks: what is typed finds it, and Enter takes it.
    static void pick(QWidget *picker, const QString &typed)
    {
        auto *line = picker->findChild<QLineEdit *>(u"pickerText"_s);
        QTest::keyClicks(line, typed);
        auto *list = picker->findChild<QListView *>(u"pickerList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(line, Qt::Key_Return);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
        }
    }

    void locksASubscriberAndTakesItBack()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::subscribers, u"102"_s);
        console.action(u"command_subscribers_lock"_s)->trigger();
        auto *question = openDialog<Question>();
        QVERIFY(question);
        QVERIFY(!question->confirmButton()->isEnabled()); // no level is chosen
        question->findChild<ChoiceBox *>(u"value"_s)->setChoice(u"2"_s);
        confirm();

        PlanWindow *plan = madePlan();
        QVERIFY(plan);
        QVERIFY(!hasContent(now(console, ngcp::subscribers, u"102"_s).value(u"lock"))); // only planned
        QVERIFY(apply(plan));
        QCOMPARE(now(console, ngcp::subscribers, u"102"_s).value(u"lock"), u"2"_s);

        plan->findChild<QPushButton *>(u"undoPlan"_s)->click();
        PlanWindow *undo = madePlan(plan);
        QVERIFY(undo);
        QVERIFY(apply(undo));
        QVERIFY(!hasContent(now(console, ngcp::subscribers, u"102"_s).value(u"lock")));
    }

    void unlocksWithoutAQuestion()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::subscribers, u"120"_s);
        console.action(u"command_subscribers_unlock"_s)->trigger();

        QVERIFY(!openDialog<Question>());
        PlanWindow *plan = madePlan();
        QVERIFY(plan);
        QVERIFY(apply(plan));
        QCOMPARE(now(console, ngcp::subscribers, u"120"_s).value(u"status"), u"active"_s);
    }

    void movesANumberFromItsSubscriber()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::subscribers, u"101"_s);
        console.action(u"command_subscribers_move"_s)->trigger();
        auto *question = openDialog<Question>();
        QVERIFY(question);
        pick(question->findChild<QWidget *>(u"record"_s), u"43 9877"_s);
        QCOMPARE(question->findChild<RelationPicker *>(u"record"_s)->title(), u"43 9877 10001"_s);
        pick(question->findChild<QWidget *>(u"value"_s), u"test_10002"_s);
        confirm();

        PlanWindow *plan = madePlan();
        QVERIFY(plan);
        QVERIFY(apply(plan));
        QCOMPARE(now(console, ngcp::subscribers, u"102"_s).value(u"alias_numbers"),
                 QStringList{u"43 9877 10001"_s});
    }

    void offersOnlyAliasesToMove()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::subscribers, u"101"_s);
        console.action(u"command_subscribers_move"_s)->trigger();
        auto *picker = openDialog<Question>()->findChild<QWidget *>(u"record"_s);
        QTest::keyClicks(picker->findChild<QLineEdit *>(u"pickerText"_s), u"43"_s);
        auto *list = picker->findChild<QListView *>(u"pickerList"_s);

        QTRY_COMPARE(list->model()->rowCount(), 2); // of three, one is the primary number
    }

    void showsTheCommandsOfThePageAtHandOnly()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::numbers, u"1"_s);
        QVERIFY(console.action(u"command_numbers_move"_s)->isVisible());
        QVERIFY(!console.action(u"command_subscribers_lock"_s)->isVisible());
        QVERIFY(!console.action(u"command_subscribers_lock"_s)->isEnabled());

        select(console, ngcp::subscribers, u"101"_s);
        QVERIFY(!console.action(u"command_numbers_move"_s)->isVisible());
        QVERIFY(console.action(u"command_subscribers_lock"_s)->isEnabled());
        console.page().table().selectAll();
        QVERIFY(console.action(u"command_subscribers_lock"_s)->isEnabled());
        QVERIFY(!console.action(u"command_subscribers_move"_s)->isEnabled()); // whose number?
    }

    void locksNothingWhileTheAccountIsReadOnly()
    {
        ConsoleWindow console(ngcpAs());
        console.account.isReadOnly = true;
        console.open(console.sandbox.options().password);
        select(console, ngcp::subscribers, u"101"_s);

        QAction *lock = console.action(u"command_subscribers_lock"_s);
        QVERIFY(!lock->isEnabled());
        QVERIFY(lock->toolTip().contains(u"read-only"_s));
    }

    void terminatesASubscriberOnceItsIdIsTyped()
    {
        ConsoleWindow console(ngcpAs());
        select(console, ngcp::subscribers, u"102"_s);
        console.action(u"deleteRecord"_s)->trigger();
        auto *question = openDialog<Question>();
        QVERIFY(question);
        QTest::qWait(600); // awake, and still not to be confirmed
        QVERIFY(!question->confirmButton()->isEnabled());

        QTest::keyClicks(question->findChild<QLineEdit *>(u"typedId"_s), u"102"_s);
        confirm();

        QTRY_VERIFY(console.page().model().rowOf(u"102"_s) < 0);
        QVERIFY(now(console, ngcp::subscribers, u"102"_s).isBlank());
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
