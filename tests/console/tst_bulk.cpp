#include "catalogue/ngcp/ngcp.h"
#include "console/editmanydialog.h"
#include "console/importdialog.h"
#include "console/planwindow.h"
#include "console/question.h"
#include "console/rangedialog.h"
#include "console/templatedialog.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"
#include "widgets/relationpicker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::await;
using test::ConsoleWindow;
using test::openDialog;

/// What is done with many records at once, as a person types and clicks.
class TestBulk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void goTo(ConsoleWindow &console, const Resource &resource)
    {
        console.window->showPage(resource);
        QTRY_VERIFY(console.isLoaded());
    }
    static void choose(QWidget *dialog, const QString &box, const QString &words)
    {
        auto *combo = dialog->findChild<QComboBox *>(box);
        const int index = combo->findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    static QPushButton *button(QWidget *window, const QString &name)
    {
        return window->findChild<QPushButton *>(name);
    }
    static PlanWindow *planWindow() { return openDialog<PlanWindow>(); }
    /// The plan that is shown, once it is made.
    static PlanWindow *madePlan()
    {
        PlanWindow *window = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                window = planWindow();
                return window && window->model().rowCount() > 0;
            },
            10'000);
        return window;
    }
    static PlanWindow *planBesides(const PlanWindow *window)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *other = qobject_cast<PlanWindow *>(widget); other && other != window)
                return other;
        }
        return nullptr;
    }
    static bool isApplied(PlanWindow *window)
    {
        return QTest::qWaitFor([&] { return !window->isApplying() && !window->model().results().isEmpty(); },
                               20'000);
    }
    static int count(const PlanWindow *window, PlanModel::Group group)
    {
        int rows = 0;
        for (const PlannedChange &change : window->model().plan().changes)
            rows += PlanModel::groupOf(change) == group;
        return rows;
    }
    static QString bannerText(QWidget *window) { return window->findChild<ErrorBanner *>()->text(); }
    static qint64 disabledOf(ConsoleWindow &console, const QString &customer)
    {
        Connection connection(console.account, console.sandbox.options().password);
        const Outcome<Page> page =
            await(Client(connection)
                      .list({.resource = &telecomcenter::didNumbers,
                             .filters = {{u"customer.id"_s, {customer}}, {u"enabled"_s, {u"false"_s}}},
                             .pageSize = 1}));
        return page ? page->total.value_or(-1) : -1;
    }
    static void selectRows(ConsoleWindow &console, int first, int last)
    {
        RecordTableView &table = console.page().table();
        table.selectionModel()->select(
            QItemSelection(console.page().model().index(first, 0), console.page().model().index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static qsizetype sentIn(const ConsoleWindow &console, const QByteArray &method)
    {
        return std::ranges::count(console.sandbox.received(), method, &sandbox::Received::method);
    }
    static RangeDialog *askForRange(ConsoleWindow &console, const QString &numbers)
    {
        console.action(u"numberRange"_s)->trigger();
        auto *dialog = openDialog<RangeDialog>();
        auto *edit = dialog->findChild<QPlainTextEdit *>(u"numbers"_s);
        for (const QString &line : numbers.split(u'\n')) {
            QTest::keyClicks(edit, line);
            QTest::keyClick(edit, Qt::Key_Return);
        }
        return dialog;
    }
    /// The customer that has most to be suspended, in the table of customers.
    static Record selectCustomer(ConsoleWindow &console, int row)
    {
        goTo(console, telecomcenter::customers);
        console.select(row);
        return console.page().model().recordAt(row);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
        }
    }

    void makesARangeOfNumbers()
    {
        ConsoleWindow console;
        const Record customer = selectCustomer(console, 0);
        console.window->setScope({customer.id(), customer.title()});
        goTo(console, telecomcenter::didNumbers);
        const int before = console.page().model().rowCount();
        RangeDialog *dialog = askForRange(console, u"37059900000-011\nfax"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"meaning"_s)->text().contains(u"12 number(s)"_s));
        QCOMPARE(dialog->findChild<QListWidget *>(u"remarks"_s)->count(), 1);
        QTRY_VERIFY(button(dialog, u"plan"_s)->isEnabled());

        button(dialog, u"plan"_s)->click();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        QAbstractItemModelTester tester(const_cast<PlanModel *>(&window->model()),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(count(window, PlanModel::Group::Creation), 12);
        QCOMPARE(button(window, u"applyPlan"_s)->text(), u"Create 12 record(s)"_s);
        const auto sent = console.sandbox.received();
        QVERIFY(std::ranges::none_of(sent, [](const auto &r) { return r.method == "POST"; }));

        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QTRY_COMPARE(console.page().model().rowCount(), before + 12);
        QVERIFY(!button(window, u"applyPlan"_s)->isVisible());

        window->saveReport(m_folder.filePath(u"report.csv"_s));
        QFile report(m_folder.filePath(u"report.csv"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QCOMPARE(report.readAll().count('\n'), 13);

        button(window, u"undoPlan"_s)->click();
        PlanWindow *undo = planBesides(window);
        QVERIFY(undo);
        QCOMPARE(count(undo, PlanModel::Group::Removal), 12);
    }

    void asksForTheNumberOfRecordsBeforeManyAreDeleted()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::didNumbers);
        const int before = console.page().model().rowCount();
        selectRows(console, 0, 11);
        console.action(u"deleteRecord"_s)->trigger();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        QCOMPARE(count(window, PlanModel::Group::Removal), 12);

        button(window, u"applyPlan"_s)->click();
        auto *question = window->findChild<Question *>();
        QVERIFY(question);
        auto *typed = question->findChild<QLineEdit *>(u"typedCount"_s);
        QVERIFY(typed);
        QTest::keyClicks(typed, u"1"_s);
        QTest::qWait(600);
        QVERIFY(!question->confirmButton()->isEnabled());
        QTest::keyClicks(typed, u"2"_s);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QVERIFY(isApplied(window));
        QTRY_COMPARE(console.page().model().rowCount(), before - 12);
    }

    void deletesAFewWithOneGate()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::didNumbers);
        selectRows(console, 0, 2);
        console.action(u"deleteRecord"_s)->trigger();
        PlanWindow *window = madePlan();
        QVERIFY(window);

        button(window, u"applyPlan"_s)->click();
        auto *question = window->findChild<Question *>();
        QVERIFY(question);
        QVERIFY(!question->findChild<QLineEdit *>(u"typedCount"_s));
        question->reject();
        QVERIFY(window->model().results().isEmpty());
    }

    void offersManyOnlyWhatHasAnEditorOfOneLine()
    {
        const test::TelecomCenter platform;
        const EditManyDialog dialog(platform.client, ngcp::subscribers, {.selected = 0, .all = 5});

        QVERIFY(dialog.findChild<QComboBox *>(u"field"_s)->findData(u"display_name"_s) >= 0);
        QCOMPARE(dialog.findChild<QComboBox *>(u"field"_s)->findData(u"alias_numbers"_s), -1);
        QVERIFY(!EditManyDialog::canEdit(ngcp::callForwards));
    }

    void editsMany()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::didNumbers);
        selectRows(console, 0, 4);
        console.action(u"editMany"_s)->trigger();
        auto *dialog = openDialog<EditManyDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->isSelectionOnly());
        choose(dialog, u"field"_s, u"External ID"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value"_s), u"70x"_s);
        QVERIFY(!button(dialog, u"plan"_s)->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"value"_s), Qt::Key_Backspace);
        button(dialog, u"plan"_s)->click();

        PlanWindow *window = madePlan();
        QVERIFY(window);
        QCOMPARE(count(window, PlanModel::Group::Change), 5);
        auto *table = window->findChild<QTableView *>(u"planTable"_s);
        QVERIFY(table->model()->index(0, PlanModel::Changes).data().toString().contains(u"→ 70"_s));
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QTRY_COMPARE(console.page().model().recordAt(0).value(u"external_id"), QVariant(70LL));
    }

    void showsWhatIsLookedFor()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::didNumbers);
        console.page().table().selectAll();
        console.action(u"editMany"_s)->trigger();
        auto *dialog = openDialog<EditManyDialog>();
        QVERIFY(dialog);
        choose(dialog, u"field"_s, u"State"_s);
        choose(dialog, u"value"_s, u"disabled"_s);
        button(dialog, u"plan"_s)->click();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        const int skipped = count(window, PlanModel::Group::Skipped);
        QVERIFY(skipped > 0);
        auto *table = window->findChild<QTableView *>(u"planTable"_s);
        QCOMPARE(table->model()->rowCount(), window->model().rowCount());

        auto *groups = window->findChild<QComboBox *>(u"planGroups"_s);
        groups->setCurrentIndex(groups->findData(int(PlanModel::Group::Skipped)));

        QCOMPARE(table->model()->rowCount(), skipped);
    }

    void suspendsACustomerAndResumesWhatWasOn()
    {
        ConsoleWindow console;
        const Record customer = selectCustomer(console, 0);
        const qint64 before = disabledOf(console, customer.id());
        console.action(u"suspend"_s)->trigger();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        const int on = count(window, PlanModel::Group::Change);
        QVERIFY(on > 0);
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QCOMPARE(disabledOf(console, customer.id()), before + on);
        window->close();
        QTRY_VERIFY(!planWindow());

        console.action(u"resume"_s)->trigger();
        window = madePlan();
        QVERIFY(window);
        QCOMPARE(count(window, PlanModel::Group::Change), on);
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QCOMPARE(disabledOf(console, customer.id()), before);
        window->close();
        QTRY_VERIFY(!planWindow());

        console.action(u"resume"_s)->trigger(); // and that was that
        QVERIFY(!planWindow());
        QTRY_VERIFY(bannerText(console.window).contains(u"was not suspended"_s));
    }

    void makesACustomerFromATemplate()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        QTRY_VERIFY(console.isLoaded());
        console.action(u"newFromTemplate"_s)->trigger();
        auto *dialog = openDialog<TemplateDialog>();
        QVERIFY(dialog);
        auto *steps = dialog->findChild<QListWidget *>(u"steps"_s);
        QCOMPARE(steps->count(), 5);
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
            if (!line->objectName().startsWith("value_"_L1))
                continue;
            const QString name = line->objectName();
            line->setText(name.contains("number"_L1)                          ? u"37052000000-002"_s
                              : name.contains("host"_L1, Qt::CaseInsensitive) ? u"sip.example.com"_s
                              : name.contains("port"_L1, Qt::CaseInsensitive) ? u"5060"_s
                                                                              : u"Ąžuolas UAB"_s);
        }
        auto *names = dialog->findChild<QComboBox *>(u"templates"_s);
        names->setEditText(u"Small office"_s);
        button(dialog, u"saveTemplate"_s)->click();
        QVERIFY(names->findText(u"Small office"_s) >= 0);
        button(dialog, u"plan"_s)->click();

        PlanWindow *window = madePlan();
        QVERIFY(window);
        QCOMPARE(count(window, PlanModel::Group::Wrong), 0);
        QCOMPARE(count(window, PlanModel::Group::Creation), 7);
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QVERIFY2(std::ranges::all_of(window->model().results(),
                                     [](const ChangeResult &result) { return result.isGood(); }),
                 qPrintable(bannerText(window)));
        QTRY_COMPARE(console.page().model().rowCount(), 1);

        button(window, u"undoPlan"_s)->click();
        PlanWindow *undo = planBesides(window);
        QVERIFY(undo);
        button(undo, u"applyPlan"_s)->click();
        auto *question = undo->findChild<Question *>();
        QVERIFY(question);
        QTest::keyClicks(question->findChild<QLineEdit *>(u"typedCount"_s), u"7"_s);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();
        QVERIFY(isApplied(undo));
        QTRY_COMPARE(console.page().model().rowCount(), 0);
    }

    void savesATemplateToAFileAndLoadsIt()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        QTRY_VERIFY(console.isLoaded());
        console.action(u"newFromTemplate"_s)->trigger();
        auto *dialog = openDialog<TemplateDialog>();
        QVERIFY(dialog);
        auto *steps = dialog->findChild<QListWidget *>(u"steps"_s);
        auto *message = dialog->findChild<QLabel *>(u"message"_s);
        const int usual = steps->count();
        dialog->findChild<QComboBox *>(u"templates"_s)->setEditText(u"Small office"_s);
        steps->setCurrentRow(usual - 1);
        dialog->findChild<QToolButton *>(u"removeStep"_s)->click();
        const QString file = m_folder.filePath(u"small.json"_s);

        dialog->saveTo(file);
        QVERIFY2(message->text().contains(file), qPrintable(message->text()));
        dialog->reject();

        console.action(u"newFromTemplate"_s)->trigger();
        dialog = openDialog<TemplateDialog>();
        QVERIFY(dialog);
        steps = dialog->findChild<QListWidget *>(u"steps"_s);
        message = dialog->findChild<QLabel *>(u"message"_s);
        QCOMPARE(steps->count(), usual);
        dialog->loadFrom(m_folder.filePath(u"none.json"_s));
        QVERIFY2(message->text().contains("cannot be read"_L1), qPrintable(message->text()));
        QCOMPARE(steps->count(), usual);
        dialog->loadFrom(file);
        QCOMPARE(steps->count(), usual - 1);
        QCOMPARE(dialog->findChild<QComboBox *>(u"templates"_s)->currentText(), u"Small office"_s);
        QVERIFY(button(dialog, u"saveTemplate"_s)->isEnabled()); // to keep it here
    }

    void doesNotGoOnWithWhatIsUndone()
    {
        ConsoleWindow console;
        const Record customer = selectCustomer(console, 0);
        console.window->setScope({customer.id(), customer.title()});
        goTo(console, telecomcenter::didNumbers);
        RangeDialog *dialog = askForRange(console, u"37059900000-011"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(button(dialog, u"plan"_s)->isEnabled());
        button(dialog, u"plan"_s)->click();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        console.sandbox.answerNext(
            {.status = 403, .method = "POST", .body = "{\"errors\":[{\"status\":\"403\"}]}"});
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QCOMPARE(button(window, u"applyPlan"_s)->text(), u"&Go on"_s);
        QVERIFY(button(window, u"applyPlan"_s)->isVisible());

        button(window, u"undoPlan"_s)->click();
        PlanWindow *undo = planBesides(window);
        QVERIFY(undo);
        button(undo, u"applyPlan"_s)->click();
        auto *question = undo->findChild<Question *>();
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_VERIFY(!button(window, u"applyPlan"_s)->isVisible());
        QVERIFY(!button(window, u"undoPlan"_s)->isVisible());
    }

    void takesNoWordOfATemplateForMarkup()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        QTRY_VERIFY(console.isLoaded());
        console.action(u"newFromTemplate"_s)->trigger();
        auto *dialog = openDialog<TemplateDialog>();
        QVERIFY(dialog);

        dialog->findChild<QLineEdit *>(u"field_name"_s)->setText(u"{<b>firm</b>}"_s);

        const QLabel *name = nullptr;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->buddy() && label->buddy()->objectName() == "value_<b>firm</b>"_L1)
                name = label;
        }
        QVERIFY(name);
        QCOMPARE(name->textFormat(), Qt::PlainText);
    }

    void importsAFile()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        QTRY_VERIFY(console.isLoaded());
        QFile file(m_folder.filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbfWho;Note\r\n\xc4\x84\xc5\xbeuolas;x\r\nBer\xc5\xbe"
                   "as;y\r\n;z\r\n");
        file.close();
        console.action(u"importRecords"_s)->trigger();
        auto *dialog = openDialog<ImportDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"file"_s), file.fileName());
        QTRY_COMPARE(dialog->findChild<QComboBox *>(u"separator"_s)->currentText(), u"Semicolon"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"encoding"_s)->currentText(), u"UTF-8"_s);
        QVERIFY(!button(dialog, u"plan"_s)->isEnabled()); // nothing is known by the name of "Who"
        choose(dialog, u"match_0"_s, u"Name"_s);
        QVERIFY(button(dialog, u"plan"_s)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"message"_s)->text().contains(u"Note"_s));
        button(dialog, u"plan"_s)->click();

        PlanWindow *window = madePlan();
        QVERIFY(window);
        QCOMPARE(count(window, PlanModel::Group::Creation), 2);
        QCOMPARE(count(window, PlanModel::Group::Wrong), 1);
        auto *table = window->findChild<QTableView *>(u"planTable"_s);
        QVERIFY(!table->isColumnHidden(PlanModel::Line));
        button(window, u"applyPlan"_s)->click();
        QVERIFY(isApplied(window));
        QTRY_COMPARE(console.page().model().rowCount(), 2);
    }

    void takesAFileThatIsDroppedOnTheTable()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        QFile file(m_folder.filePath(u"dropped.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\nA\n");
        file.close();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
        QWidget *viewport = console.page().table().viewport();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);

        QApplication::sendEvent(viewport, &drop);

        auto *dialog = openDialog<ImportDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLineEdit *>(u"file"_s)->text().contains(u"dropped.csv"_s));
        QTRY_VERIFY(button(dialog, u"plan"_s)->isEnabled());
    }

    void saysWhyAReadOnlyAccountChangesNothing()
    {
        ConsoleWindow console;
        console.account.isReadOnly = true;
        console.open(console.sandbox.options().password);
        goTo(console, telecomcenter::didNumbers);

        for (const QString &name :
             {u"numberRange"_s, u"editMany"_s, u"importRecords"_s, u"newFromTemplate"_s}) {
            QVERIFY2(!console.action(name)->isEnabled(), qPrintable(name));
            QVERIFY2(console.action(name)->toolTip().contains("read-only"_L1), qPrintable(name));
        }
        console.window->connection().unlock();
        QVERIFY(console.action(u"numberRange"_s)->isEnabled());
    }

    void offersOnlyWhatThePageCan()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::terminationCdrs);
        QVERIFY(!console.action(u"numberRange"_s)->isEnabled());
        QVERIFY(!console.action(u"editMany"_s)->isEnabled());
        QVERIFY(!console.action(u"importRecords"_s)->isEnabled());
        QVERIFY(console.action(u"importRecords"_s)->toolTip().contains("only be read"_L1));
    }

    void deletesNoOtherRowsThanThoseThatWereSelected()
    {
        ConsoleWindow console;
        goTo(console, telecomcenter::didNumbers);
        const RecordTableModel &model = console.page().model();
        console.page().table().setSort({{.attribute = u"number"_s}});
        QTRY_VERIFY(console.isLoaded() && model.query().sort.value(0).attribute == u"number"_s);
        const int last = model.rowCount() - 1;
        QVERIFY(!model.isLoaded(last)); // so that only places are known
        selectRows(console, 1, last);
        Record early(telecomcenter::didNumbers);
        early.setValue(u"number", u"1000000"_s);
        early.relate(u"customer", model.recordAt(0).related(u"customer").id);
        console.sandbox.seed(early);

        console.action(u"deleteRecord"_s)->trigger();

        QTRY_VERIFY(planWindow() && bannerText(planWindow()).contains(u"Select them anew"_s));
        QVERIFY(!button(planWindow(), u"applyPlan"_s)->isEnabled());
    }

    void saysNoMoreThanThatItWasStopped()
    {
        ConsoleWindow console;
        const Record customer = selectCustomer(console, 0);
        console.window->setScope({customer.id(), customer.title()});
        goTo(console, telecomcenter::didNumbers);
        RangeDialog *dialog = askForRange(console, u"37059900000-199"_s);
        QTRY_VERIFY(button(dialog, u"plan"_s)->isEnabled());
        button(dialog, u"plan"_s)->click();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        button(window, u"applyPlan"_s)->click();
        QTRY_VERIFY(sentIn(console, "POST") > 5);

        button(window, u"stopPlan"_s)->click();

        QVERIFY(isApplied(window));
        QTRY_VERIFY2(bannerText(window).startsWith(u"Stopped."_s), qPrintable(bannerText(window)));
        QVERIFY2(bannerText(window).endsWith(u"were not sent."_s), qPrintable(bannerText(window)));
    }

    void goesOnWithAnInterruptedPlan()
    {
        ConsoleWindow console;
        QTemporaryDir journals;
        console.account.journalFile = journals.filePath(u"j.jsonl"_s);
        console.open(console.sandbox.options().password);
        const Record customer = selectCustomer(console, 0);
        const qint64 before = disabledOf(console, customer.id());
        console.action(u"suspend"_s)->trigger();
        PlanWindow *window = madePlan();
        QVERIFY(window);
        const int on = count(window, PlanModel::Group::Change);
        button(window, u"applyPlan"_s)->click();
        delete console.window.data(); // in the middle of it

        console.open(console.sandbox.options().password);
        PlanWindow *interrupted = madePlan();
        QVERIFY(interrupted);
        QVERIFY(bannerText(interrupted).contains(u"when Cordboard stopped"_s));
        QTRY_VERIFY(button(interrupted, u"applyPlan"_s)->isEnabled());
        button(interrupted, u"applyPlan"_s)->click();
        QVERIFY(isApplied(interrupted));
        QCOMPARE(disabledOf(console, customer.id()), before + on);
    }
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
