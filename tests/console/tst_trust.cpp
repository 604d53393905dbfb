#include "catalogue/snapshot.h"
#include "console/formwindow.h"
#include "console/historywindow.h"
#include "console/pausebar.h"
#include "console/question.h"
#include "console/signin.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"
#include "writes/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

class TestTrust : public QObject
{
    Q_OBJECT

private:
    static qsizetype count(const sandbox::Sandbox &sandbox, const QByteArray &method)
    {
        const QList<sandbox::Received> received = sandbox.received();
        return std::ranges::count(received, method, &sandbox::Received::method);
    }
    static void confirm()
    {
        auto *question = openDialog<Question>();
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();
    }
    static bool anyBanner(const ConsoleWindow &console, const QString &words)
    {
        const auto banners = console.window->findChildren<ErrorBanner *>();
        return std::ranges::any_of(banners, [&](const ErrorBanner *b) { return b->text().contains(words); });
    }
    static FormWindow *openForm(ConsoleWindow &console, int row)
    {
        console.select(row);
        console.action(u"editRecord"_s)->trigger();
        FormWindow *form = nullptr;
        const auto isThere = [&] { return (form = openDialog<FormWindow>()) != nullptr; };
        return QTest::qWaitFor(isThere) ? form : nullptr;
    }
    static void changeBehindTheBack(ConsoleWindow &console, const Record &record, const QString &name)
    {
        Connection other(console.account, console.sandbox.options().password);
        Record draft(record.resource());
        draft.setValue(u"name", name);
        QVERIFY(test::await(Client(other).update(record, draft)));
    }

    /// As a run that was killed a while ago leaves it.
    static void leaveADeletionOpen(ConsoleWindow &console, int daysAgo = 1)
    {
        console.account.journalFile = console.folder.filePath(u"journal.jsonl"_s);
        Intent intent = Intent::begin();
        intent.time = intent.time.addDays(-daysAgo);
        intent.verb = "DELETE";
        intent.resource = u"customers"_s;
        intent.id = u"1002"_s;
        intent.title = u"Somebody"_s;
        intent.before = {{"id"_L1, u"1002"_s}};
        QVERIFY(Journal(console.account.journalFile).append(intent.toJson()));
    }

private Q_SLOTS:
    void showsBothSidesWhereBothChangedTheSame()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        const Record base = form->form().binder().base();
        changeBehindTheBack(console, base, u"Theirs"_s);
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->findChild<QLineEdit *>(u"field_capacity_limit"_s)->setText(u"77"_s);
        form->form().save();

        Question *question = nullptr;
        QTRY_VERIFY(question = openDialog<Question>());
        auto *mine = question->findChild<QRadioButton *>(u"mine_name"_s);
        auto *theirs = question->findChild<QRadioButton *>(u"theirs_name"_s);
        QCOMPARE(mine->text(), u"Mine"_s);
        QCOMPARE(theirs->text(), u"Theirs"_s);
        QVERIFY(theirs->isChecked()); // nothing is overwritten by a key pressed too early
        QVERIFY(!mine->accessibleName().isEmpty());
        confirm();

        QTRY_VERIFY(!openDialog<FormWindow>());
        const Record now =
            *test::await(Client(console.window->connection()).read(base.resource(), base.id()));
        QCOMPARE(now.value(u"name"), QVariant(u"Theirs"_s));
        QCOMPARE(now.value(u"capacity_limit"), QVariant(77));
    }

    void savesMineWhereIChoseIt()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        const Record base = form->form().binder().base();
        changeBehindTheBack(console, base, u"Theirs"_s);
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->form().save();
        Question *question = nullptr;
        QTRY_VERIFY(question = openDialog<Question>());
        question->findChild<QRadioButton *>(u"mine_name"_s)->click();
        confirm();

        QTRY_VERIFY(!openDialog<FormWindow>());
        QCOMPARE(test::await(Client(console.window->connection()).read(base.resource(), base.id()))
                     ->value(u"name"),
                 QVariant(u"Mine"_s));
    }

    void saysWhenSomebodyWroteOverWhatWasJustSaved()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        const Record base = form->form().binder().base();
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->form().save();
        QTRY_VERIFY(!openDialog<FormWindow>());
        changeBehindTheBack(console, base, u"Theirs"_s); // had looked before, and wrote after

        QTRY_VERIFY(anyBanner(console, u"at the same time as you"_s));
        QVERIFY(anyBanner(console, u"Name is “Theirs”, you saved “Mine”"_s));
        console.action(u"history"_s)->trigger();
        HistoryWindow *history = nullptr;
        QTRY_VERIFY(history = openDialog<HistoryWindow>());
        QTRY_VERIFY(
            history->findChild<QPlainTextEdit *>()->toPlainText().contains("Somebody else changed"_L1));
        history->close();
    }

    void writesNothingUntilItIsUnlockedAndLocksItselfAgain()
    {
        ConsoleWindow console;
        console.account.isReadOnly = true;
        console.open(console.sandbox.options().password);
        QTRY_VERIFY(console.isLoaded());
        auto *lock = console.window->findChild<QToolButton *>(u"lock"_s);
        QVERIFY(lock->isVisible() && lock->text().contains("Read-only"_L1));
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->form().save();
        QTRY_VERIFY(form->findChild<ErrorBanner *>()->text().contains("read-only"_L1));
        QCOMPARE(count(console.sandbox, "PATCH"), 0);

        console.action(u"unlock"_s)->trigger();
        confirm();
        QVERIFY(console.window->connection().isWritable());
        QVERIFY(lock->text().contains("Lock"_L1));
        form->form().save();
        QTRY_COMPARE(count(console.sandbox, "PATCH"), 1);
        console.action(u"unlock"_s)->trigger(); // locks at once
        QVERIFY(!console.window->connection().isWritable());
    }

    void keepsAHistoryToSearchAndToBringBackFrom()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        Writer writer(Client(console.window->connection()));
        const Record gone =
            *test::await(Client(console.window->connection()).read(telecomcenter::customers, u"1003"_s));
        WriteOperation *operation = writer.remove(gone, {{"incoming_trunks"_L1, 2}});
        QSignalSpy ended(operation, &WriteOperation::ended);
        QTRY_COMPARE(ended.size(), 1);

        console.action(u"history"_s)->trigger();
        HistoryWindow *history = nullptr;
        QTRY_VERIFY(history = openDialog<HistoryWindow>());
        auto *table = history->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QString details = history->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(details.contains(gone.title()) && details.contains("deleted"_L1) && details.contains("2"_L1));
        history->findChild<QLineEdit *>(u"search"_s)->setText(u"no such thing"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        history->findChild<QLineEdit *>(u"search"_s)->clear();
        table->selectRow(0);
        history->findChild<QPushButton *>(u"recreate"_s)->click();

        FormWindow *form = nullptr;
        QTRY_VERIFY(form = openDialog<FormWindow>());
        QCOMPARE(form->findChild<QLineEdit *>(u"field_name"_s)->text(), gone.title());
        QCOMPARE(form->findChild<QLineEdit *>(u"field_id"_s)->text(), u"1003"_s);
        QVERIFY(form->findChild<ErrorBanner *>()->text().contains("new record"_L1));
        form->form().save();
        QTRY_VERIFY(!openDialog<FormWindow>());
        QVERIFY(test::await(Client(console.window->connection()).read(telecomcenter::customers, u"1003"_s)));
        history->close();
    }

    void exportsTheHistoryAsCsvAndJson()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        Intent intent = Intent::begin();
        intent.verb = "POST";
        intent.resource = u"customers"_s;
        intent.title = u"A \"quoted\", name"_s;
        console.window->connection().journal().append(intent.toJson());

        const HistoryModel model(telecomcenter::platform, console.window->connection().sharedJournal());
        QTRY_VERIFY(!model.isReading());

        QVERIFY(model.toCsv(u"Acc"_s).contains("\"A \"\"quoted\"\", name\""));
        const QJsonArray all = QJsonDocument::fromJson(model.toJson(u"Acc"_s)).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0]["title"_L1].toString(), intent.title);
    }

    void saysAtTheStartWhatBecameOfTheLastRunsWrites()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        leaveADeletionOpen(console);

        console.open(console.sandbox.options().password);

        QTRY_VERIFY(anyBanner(console, u"found not done"_s));
        QVERIFY(anyBanner(console, u"Somebody"_s));
        QCOMPARE(count(console.sandbox, "DELETE"), 0);
    }

    void saysThatItStillLooksWhatBecameOfThem()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        leaveADeletionOpen(console, 0); // a moment ago: it may still be on its way

        console.open(console.sandbox.options().password);

        QTRY_VERIFY(console.text(u"message"_s).contains("Checking what became"_L1));
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->form().save();
        QTRY_VERIFY(form->findChild<QLabel *>(u"changes"_s)->text().startsWith("Waiting"_L1));
        QCOMPARE(count(console.sandbox, "PATCH"), 0);
        delete form;
    }

    void findsOutAfterSigningInWhatNobodyCouldLookUpBefore()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        leaveADeletionOpen(console);
        console.open(Secret("wrong"));
        QTRY_VERIFY(openDialog<PasswordDialog>());
        QTRY_VERIFY(anyBanner(console, u"could not be found out"_s));

        PasswordDialog *dialog = openDialog<PasswordDialog>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"swordfish"_s);
        dialog->findChild<QPushButton *>(u"signIn"_s)->click();

        QTRY_VERIFY(anyBanner(console, u"found not done"_s));
    }

    void goesOnWithoutKnowingWhenThePersonSaysSo()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        leaveADeletionOpen(console);
        console.sandbox.stop();
        console.open(console.sandbox.options().password);
        QTRY_VERIFY(anyBanner(console, u"could not be found out"_s));

        for (auto *banner : console.window->findChildren<ErrorBanner *>()) {
            if (banner->text().contains("could not be found out"_L1))
                banner->findChild<QToolButton *>(u"bannerAction"_s)->click();
        }

        QTRY_VERIFY(anyBanner(console, u"outcome unknown"_s));
    }

    void stopsASaveBeforeItLeaves()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        auto *stop = form->findChild<QPushButton *>(u"stopWriting"_s);
        QVERIFY(!stop->isVisible());
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        form->form().save();
        QVERIFY(stop->isVisible());
        QVERIFY(!form->findChild<QPushButton *>(u"lookNow"_s)->isVisible());

        stop->click();

        QTRY_VERIFY(form->findChild<ErrorBanner *>()->text().contains("cancelled"_L1));
        QVERIFY(!stop->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"field_name"_s)->text(), u"Mine"_s);
        QCOMPARE(count(console.sandbox, "PATCH"), 0);
        delete form;
    }

    void looksNowOrNotAtAllWhenThePersonSaysSo_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("words");
        QTest::addRow("now") << u"lookNow"_s << u"it is there"_s;
        QTest::addRow("not at all") << u"stopWriting"_s << u"you stopped finding out"_s;
    }

    void looksNowOrNotAtAllWhenThePersonSaysSo()
    {
        QFETCH(QString, button);
        QFETCH(QString, words);
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        FormWindow *form = openForm(console, 0);
        QVERIFY(form);
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"Mine"_s);
        console.sandbox.answerNext(
            {.method = "PATCH", .delay = std::chrono::seconds(3), .isAfterTheDeed = true});
        form->form().save();
        QTRY_COMPARE(form->form().operation()->step(), WriteOperation::Step::Sending);
        QTRY_COMPARE(count(console.sandbox, "PATCH"), 1);
        QTest::qWait(100);                                         // it is carried out
        form->findChild<QPushButton *>(u"stopWriting"_s)->click(); // it has left: it is looked up
        QTRY_VERIFY(form->findChild<QPushButton *>(u"lookNow"_s)->isVisible());

        form->findChild<QPushButton *>(button)->click();

        QTRY_VERIFY(form->findChild<ErrorBanner *>()->text().contains(words));
        delete form;
    }

    void countsDownToTheNextAttemptAndLetsThePersonDecide()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        delete console.window.data();
        console.sandbox.answerNext({.status = 503, .headers = {{"Retry-After", "30"}}});
        console.window =
            new MainWindow(std::make_unique<Connection>(console.account, console.sandbox.options().password),
                           console.settings);
        console.window->show();
        auto *bar = console.window->findChild<PauseBar *>();

        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>()->text().contains("30"_L1));
        bar->findChild<QToolButton *>(u"retryNow"_s)->click();
        QTRY_VERIFY(!bar->isVisible() && console.isLoaded());
    }

    void stopsTryingWhenThePersonSaysSo()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.account.journalFile = console.folder.filePath(u"journal.jsonl"_s);
        console.sandbox.stop();
        delete console.window.data();
        Deadlines slow;
        slow.retries.unit = std::chrono::hours(1);
        slow.retries.longest = std::chrono::hours(1);
        console.window = new MainWindow(
            std::make_unique<Connection>(console.account, console.sandbox.options().password, slow),
            console.settings);
        console.window->show();
        auto *bar = console.window->findChild<PauseBar *>();
        QTRY_VERIFY(bar->isVisible());

        bar->findChild<QToolButton *>(u"stopRetrying"_s)->click();

        QTRY_COMPARE(console.page().model().state(), RecordTableModel::State::Failed);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
