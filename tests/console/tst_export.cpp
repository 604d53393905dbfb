#include "bulk/work.h"
#include "console/exportdialog.h"
#include "console/question.h"
#include "console/workpanel.h"
#include "support/mainwindowfixture.h"
#include "support/scriptedserver.h"
#include "widgets/filterbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

namespace {

/// Work that does what the test says.
class TestWork final : public Work
{
public:
    TestWork() { setTitle(u"Import of customers"_s); }
    void start() override { setRunning(); }
    void stop() override { setEnded(State::Stopped, u"Stopped."_s); }
    bool canResume() const override { return state() == State::Failed; }
    void resume() override { setRunning(); }

    using Work::setEnded;
    using Work::setProgress;
};

} // namespace

/// From the window into a file or onto the clipboard, and the panel where it can be watched.
class TestExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QList<QByteArray> lines(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll().trimmed().split('\n')
                                                : QList<QByteArray>();
    }
    static void goTo(ConsoleWindow &console, const QString &type)
    {
        console.action(u"go_"_s + type)->trigger();
        QTRY_VERIFY(console.isLoaded());
    }
    static ExportDialog *ask(ConsoleWindow &console)
    {
        console.action(u"exportRecords"_s)->trigger();
        return openDialog<ExportDialog>();
    }
    static void choose(ExportDialog *dialog, const QString &format, const QString &file)
    {
        auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        formats->setCurrentIndex(formats->findData(format));
        dialog->findChild<QLineEdit *>(u"exportFile"_s)->setText(file);
        dialog->findChild<QPushButton *>(u"export"_s)->click();
    }
    static QString outcome(const ConsoleWindow &console)
    {
        auto *label = console.window->findChild<QLabel *>(u"workOutcome"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QToolButton *button(const ConsoleWindow &console, const QString &name)
    {
        return console.window->findChild<QToolButton *>(name);
    }
    static QListWidgetItem *column(ExportDialog *dialog, const QString &key)
    {
        auto *list = dialog->findChild<QListWidget *>(u"exportColumns"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole) == key)
                return list->item(i);
        }
        return nullptr;
    }

private Q_SLOTS:
    void theFilteredListGoesOutWhole()
    {
        ConsoleWindow console;
        goTo(console, u"available_did_numbers"_s);
        console.page().filterBar().setValue(u"enabled"_s, {{u"false"_s}, u"no"_s});
        QTRY_VERIFY(console.isLoaded() && console.page().model().query().filters.contains(u"enabled"_s));
        const int rows = console.page().model().rowCount();
        QVERIFY(rows > 0);
        ExportDialog *dialog = ask(console);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QRadioButton *>(u"allRows"_s)->isChecked());
        const QString suggested =
            QFileInfo(dialog->findChild<QLineEdit *>(u"exportFile"_s)->text()).fileName();
        QVERIFY2(suggested.startsWith(u"Test, DID numbers, State no, 20"_s), qPrintable(suggested));
        QVERIFY2(suggested.endsWith(u".xlsx"_s), qPrintable(suggested));

        choose(dialog, u"csv"_s, path(u"numbers.csv"_s));

        QTRY_VERIFY2(outcome(console).contains(u"row(s) are in"_s), qPrintable(outcome(console)));
        const QList<QByteArray> file = lines(path(u"numbers.csv"_s));
        QCOMPARE(file.size(), rows + 1);
        QCOMPARE(file.first().trimmed(),
                 QByteArray("id,number,customer.id,customer.name,enabled,external_id"));
        for (const QByteArray &line : file.sliced(1))
            QVERIFY2(line.contains(",false,"), line.constData());
        QVERIFY(button(console, u"showFolder"_s)->isVisible());

        goTo(console, u"customers"_s); // the panel stays
        QVERIFY(!outcome(console).isEmpty());
        button(console, u"dismissWork"_s)->click();
        QVERIFY(!console.window->findChild<WorkPanel *>()->isVisible());
    }

    void selectedRowsGoOutAlone()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.page().table().selectRow(2);
        console.page().table().selectionModel()->select(
            console.page().model().index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ExportDialog *dialog = ask(console);
        QVERIFY(dialog->isSelectionOnly());

        choose(dialog, u"ndjson"_s, path(u"two.ndjson"_s));

        QTRY_VERIFY(!outcome(console).isEmpty());
        const QList<QByteArray> file = lines(path(u"two.ndjson"_s));
        QCOMPARE(file.size(), 2);
        const QString first = console.page().model().recordAt(2).id();
        QVERIFY(file[0].startsWith("{\"id\":\"" + first.toUtf8() + '"'));
    }

    void passwordsAreLeftOutUnlessTickedThisTime()
    {
        ConsoleWindow console;
        goTo(console, u"sip_device_routes"_s);
        QVERIFY(console.page().model().rowCount() > 0);
        ExportDialog *dialog = ask(console);
        auto *box = dialog->findChild<QCheckBox *>(u"includeSecrets"_s);
        QVERIFY(box->isVisible() && !box->isChecked());
        QVERIFY(!dialog->findChild<QLabel *>(u"secretsHint"_s)->isVisible());
        QVERIFY(!(column(dialog, u"password"_s)->flags() & Qt::ItemIsEnabled));
        choose(dialog, u"csv"_s, path(u"closed.csv"_s));
        QTRY_VERIFY(!lines(path(u"closed.csv"_s)).isEmpty());
        QVERIFY(!lines(path(u"closed.csv"_s)).first().contains("password"));

        dialog = ask(console);
        box = dialog->findChild<QCheckBox *>(u"includeSecrets"_s);
        box->click();
        QVERIFY(dialog->findChild<QLabel *>(u"secretsHint"_s)->isVisible());
        QCOMPARE(column(dialog, u"password"_s)->checkState(), Qt::Checked);
        choose(dialog, u"csv"_s, path(u"open.csv"_s));
        QTRY_VERIFY(!lines(path(u"open.csv"_s)).isEmpty());
        QVERIFY(lines(path(u"open.csv"_s)).first().contains("password"));

        dialog = ask(console);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"includeSecrets"_s)->isChecked());
        dialog->reject();
    }

    void whatWasChosenIsOfferedAgainAndNamesFollowTheFormat()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        ExportDialog *dialog = ask(console);
        auto *separator = dialog->findChild<QComboBox *>(u"exportSeparator"_s);
        QVERIFY(!separator->isVisible());
        auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        formats->setCurrentIndex(formats->findData(u"safe-csv"_s));
        QVERIFY(separator->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"exportFile"_s)->text().endsWith(u".csv"_s));
        separator->setCurrentIndex(separator->findData(u";"_s));
        choose(dialog, u"safe-csv"_s, path(u"safe.csv"_s));
        QTRY_VERIFY(!lines(path(u"safe.csv"_s)).isEmpty());
        QVERIFY(lines(path(u"safe.csv"_s)).first().contains(";#cordboard-csv safe=1"));

        dialog = ask(console);
        QCOMPARE(dialog->options().format, ExportFormat::SafeCsv);
        QCOMPARE(dialog->options().separator, ';');
        QVERIFY(dialog->options().file.startsWith(m_folder.path()));
        dialog->reject();
    }

    void saysWhatStandsInTheWay()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        ExportDialog *dialog = ask(console);
        auto *file = dialog->findChild<QLineEdit *>(u"exportFile"_s);
        auto *hint = dialog->findChild<QLabel *>(u"fileHint"_s);
        auto *confirm = dialog->findChild<QPushButton *>(u"export"_s);
        file->setText(path(u"missing/x.csv"_s));
        QVERIFY(!confirm->isEnabled() && hint->text() == u"There is no such folder."_s);
        file->clear();
        QVERIFY(!confirm->isEnabled() && hint->text() == u"A file needs a name."_s);
        QFile there(path(u"there.xlsx"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        file->setText(there.fileName());
        QCOMPARE(confirm->text(), u"Replace the file"_s);
        auto *columns = dialog->findChild<QListWidget *>(u"exportColumns"_s);
        for (int i = 0; i < columns->count(); ++i)
            columns->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!confirm->isEnabled() && hint->text() == u"No column is ticked."_s);
        dialog->reject();
    }

    void copyingEverythingFetchesWhatIsNotLoaded()
    {
        ConsoleWindow console;
        goTo(console, u"available_did_numbers"_s);
        const int rows = console.page().model().rowCount();
        QVERIFY(rows > 100 && !console.page().model().isLoaded(rows - 1));
        QGuiApplication::clipboard()->clear();
        console.page().table().selectAll();

        console.action(u"copyRow"_s)->trigger();

        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), rows);
        QVERIFY(copied.first().startsWith(console.page().model().recordAt(0).title()));
        QTRY_COMPARE(console.text(u"message"_s), u"%1 row(s) copied."_s.arg(rows));
        QVERIFY(!console.window->findChild<WorkPanel *>()->isVisible());
    }

    void copyingAllOfAFilteredListKeepsToTheFilter()
    {
        ConsoleWindow console(sandbox::Size::Medium);
        goTo(console, u"available_did_numbers"_s);
        console.page().filterBar().setValue(u"enabled"_s, {{u"true"_s}, u"yes"_s});
        QTRY_VERIFY(console.isLoaded() && console.page().model().query().filters.contains(u"enabled"_s));
        const int rows = console.page().model().rowCount();
        QVERIFY(rows > 100 && !console.page().model().isLoaded(rows - 1));
        QGuiApplication::clipboard()->clear();
        console.page().table().selectAll();

        console.action(u"copyRow"_s)->trigger();

        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
        const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), rows);
        for (const QString &line : copied)
            QVERIFY2(line.contains(u"\tenabled"_s), qPrintable(line));
    }

    void tooMuchForTheClipboardIsOfferedAsAnExport()
    {
        test::ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            socket.write(
                test::answer(200,
                             QByteArray("{'data':[{'type':'customers','id':'1','attributes':{'name':'A'}}],"
                                        "'meta':{'record_count':250000}}")
                                 .replace('\'', '"')));
        });
        ConsoleWindow console;
        console.account.url = server.url();
        console.open(Secret("x"));
        QTRY_COMPARE(console.page().model().rowCount(), 250'000);
        console.page().table().selectAll();
        console.action(u"copyRow"_s)->trigger();

        auto *question = openDialog<Question>();
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_VERIFY(openDialog<ExportDialog>());
        openDialog<ExportDialog>()->reject();
    }

    void thePanelShowsHowFarWorkIsAndWhatItCameTo()
    {
        WorkPanel panel;
        QVERIFY(!panel.isVisible());
        auto *work = new TestWork;
        panel.add(work);
        QVERIFY(panel.isVisible() && panel.isBusy());
        QTest::qWait(30);
        work->setProgress(5'000, 20'000);
        auto *bar = panel.findChild<QProgressBar *>(u"workBar"_s);
        auto *facts = panel.findChild<QLabel *>(u"workFacts"_s);
        QTRY_COMPARE(bar->value(), 250);
        QVERIFY2(facts->text().startsWith(u"5,000 of 20,000 · "_s), qPrintable(facts->text()));
        QVERIFY2(facts->text().contains(u"per second"_s), qPrintable(facts->text()));
        QVERIFY2(facts->text().contains(u"second(s) left"_s), qPrintable(facts->text()));
        QCOMPARE(bar->accessibleName(), u"Import of customers"_s);

        work->setEnded(Work::State::Failed, u"The disk is full."_s);
        QVERIFY(!panel.isBusy());
        QCOMPARE(panel.findChild<QLabel *>(u"workOutcome"_s)->text(), u"The disk is full."_s);
        panel.findChild<QToolButton *>(u"resumeWork"_s)->click();
        QVERIFY(panel.isBusy());
        QTRY_VERIFY(!panel.findChild<QToolButton *>(u"resumeWork"_s)->isVisible());
        panel.findChild<QToolButton *>(u"stopWork"_s)->click();
        QCOMPARE(work->state(), Work::State::Stopped);
        panel.findChild<QToolButton *>(u"dismissWork"_s)->click();
        QVERIFY(!panel.isVisible());
    }

    void closingAsksWhileWorkRuns()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.sandbox.answerNext({.status = 403, .method = "GET", .delay = std::chrono::seconds(5)});
        choose(ask(console), u"csv"_s, path(u"slow.csv"_s));
        QVERIFY(console.window->findChild<WorkPanel *>()->isBusy());

        console.window->close();

        QVERIFY(console.window->isVisible());
        auto *question = openDialog<Question>();
        QVERIFY(question);
        question->reject();
        QVERIFY(console.window->findChild<WorkPanel *>()->isBusy());
        console.window->close();
        QTRY_VERIFY(openDialog<Question>() && openDialog<Question>()->confirmButton()->isEnabled());
        openDialog<Question>()->confirmButton()->click();

        QTRY_VERIFY(!console.window);
        QCOMPARE(QDir(m_folder.path()).entryList({u"*slow*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
