#include "console/accountdialog.h"
#include "console/callwindow.h"
#include "console/deletedialog.h"
#include "console/exportdialog.h"
#include "console/formwindow.h"
#include "console/historywindow.h"
#include "console/importdialog.h"
#include "console/navigation.h"
#include "console/planwindow.h"
#include "console/rangedialog.h"
#include "console/templatedialog.h"
#include "console/welcomewindow.h"
#include "forms/forms.h"
#include "support/await.h"
#include "support/flowwindowfixture.h"
#include "support/mainwindowfixture.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"
#include "widgets/callsummarypanel.h"
#include "widgets/codetabledialog.h"
#include "widgets/errorbanner.h"
#include "widgets/filterbar.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

/// Makes the pictures of the manual, and fails where one would be blank.
class TestScreenshots : public QObject
{
    Q_OBJECT

private:
    QDir m_folder;
    QTranslator m_english;

    void keep(QWidget &widget, const QString &name)
    {
        QTest::qWait(60); // what is queued for painting
        const QPixmap picture = widget.grab();
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 3, qPrintable(name));
        QVERIFY(picture.save(m_folder.filePath(name + ".png"_L1)));
    }

    static QPalette dark()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2e));
        palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x22));
        palette.setColor(QPalette::AlternateBase, QColor(0x27, 0x27, 0x2a));
        palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::Button, QColor(0x38, 0x38, 0x3c));
        palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
        palette.setColor(QPalette::Highlight, QColor(0x2d, 0x6f, 0xb5));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xff));
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8a, 0x8a));
        return palette;
    }

    void takePages(const QString &suffix)
    {
        ConsoleWindow console;
        for (const Resource *resource : console.window->findChild<Navigation *>()->pages()) {
            console.window->showPage(*resource);
            QTRY_VERIFY(console.isLoaded());
            console.select(3);
            keep(*console.window, QString(resource->type) + suffix);
        }
    }

    void takeForms(const QString &suffix)
    {
        test::WritingTelecomCenter platform(sandbox::Size::Small);
        takeFormsOf(platform, {}, suffix);
    }
    template <typename Platform>
    void takeFormsOf(Platform &platform, const QString &prefix, const QString &suffix)
    {
        for (const Resource *resource : platform.client.platform().resources) {
            if (!hasForm(*resource))
                continue;
            FormWindow window(makeForm(*resource, platform.writer, nullptr), platform.connection.account());
            window.setAttribute(Qt::WA_DeleteOnClose, false);
            const auto page = test::await(platform.client.list({.resource = resource}));
            QVERIFY(page && page->size() > 0);
            window.form().binder().edit(page->records->record(0));
            window.show();
            keep(window, prefix + "form_"_L1 + resource->type + suffix);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wanted = qEnvironmentVariable("CORDBOARD_SCREENSHOTS", u"screenshots"_s);
        QVERIFY(QDir().mkpath(wanted));
        m_folder = QDir(wanted);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QVERIFY(m_english.load(u":/i18n/cordboard_en.qm"_s)); // plurals
        QCoreApplication::installTranslator(&m_english);
    }

    void showsEveryPageAndForm()
    {
        takePages({});
        takeForms({});
    }

    void showsTheFirstWindow()
    {
        QTemporaryDir folder;
        AccountList accounts(folder.filePath(u"accounts.json"_s));
        WelcomeWindow window(accounts);
        window.show();

        keep(window, u"welcome"_s);
    }

    void showsCallsInFiguresAndInFull()
    {
        ConsoleWindow console;
        console.window->resize(1400, 900);
        console.window->showPage(telecomcenter::terminationCdrs);
        console.page().filterBar().setPeriod(Period::LastWeek);
        QTRY_VERIFY(console.isLoaded());
        auto *summary = console.page().findChild<CallSummaryPanel *>();
        summary->setUnfolded(true);
        summary->findChild<QToolButton *>(u"showCharts"_s)->setChecked(true);
        QTRY_VERIFY(!summary->findChild<QLabel *>(u"summaryBasis"_s)->text().contains("partial"_L1));
        QTest::qWait(400);
        keep(*console.window, u"call_summary"_s);
        console.page().findChild<QToolButton *>(u"editCodes"_s)->click();
        auto *codes = openDialog<CodeTableDialog>();
        keep(*codes, u"call_codes"_s);
        codes->reject();
        Q_EMIT console.page().table().opened(console.page().model().recordAt(2));
        auto *call = openDialog<CallWindow>();
        QTest::qWait(600);
        keep(*call, u"call"_s);
        delete call;
        console.action(u"exportRecords"_s)->trigger();
        auto *exporting = openDialog<ExportDialog>();
        keep(*exporting, u"export"_s);
        exporting->reject();
    }

    void showsPlansBeforeAnythingIsSent()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::didNumbers);
        QTRY_VERIFY(console.isLoaded());
        const Record number = console.page().model().recordAt(0);
        const Related customer = number.related(u"customer");
        console.window->setScope({customer.id, customer.title});
        QTRY_VERIFY(console.isLoaded());
        console.action(u"numberRange"_s)->trigger();
        auto *range = openDialog<RangeDialog>();
        range->findChild<QPlainTextEdit *>(u"numbers"_s)
            ->setPlainText(number.value(u"number").toString() + u"\n37059900000-011\nfax"_s);
        auto *plan = range->findChild<QPushButton *>(u"plan"_s);
        QTRY_VERIFY(plan->isEnabled());
        keep(*range, u"range"_s);
        plan->click();
        QTRY_VERIFY(openDialog<PlanWindow>() && openDialog<PlanWindow>()->model().rowCount() > 0);
        keep(*openDialog<PlanWindow>(), u"plan"_s);
        openDialog<PlanWindow>()->close();

        QFile file(console.folder.filePath(u"numbers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Number;Customer;Notes\n37059900100;" + customer.title.toUtf8() + ";hall\nx;Nobody;\n");
        file.close();
        console.action(u"importRecords"_s)->trigger();
        auto *import = openDialog<ImportDialog>();
        import->setFile(file.fileName());
        QTRY_VERIFY(import->findChild<QPushButton *>(u"plan"_s)->isEnabled());
        keep(*import, u"import"_s);
        import->reject();
        console.action(u"newFromTemplate"_s)->trigger();
        keep(*openDialog<TemplateDialog>(), u"template"_s);
        openDialog<TemplateDialog>()->reject();
    }

    void showsTheSecondPlatform()
    {
        test::Ngcp platform;
        ConsoleWindow console(platform.connection.account(), platform.sandbox.options().password);
        for (const Resource *resource : console.window->findChild<Navigation *>()->pages()) {
            const bool isOfOneCustomer = std::ranges::any_of(resource->filters, &Filter::isRequired);
            if (isOfOneCustomer) { // first as it asks whose they are
                console.window->showPage(*resource);
                keep(*console.window, u"ngcp_"_s + resource->type + "_whose"_L1);
                console.window->setScope({u"42"_s, u"EXT-42"_s});
            }
            console.window->showPage(*resource);
            QTRY_VERIFY(console.isLoaded());
            console.select(1);
            keep(*console.window, u"ngcp_"_s + resource->type);
            console.window->setScope({});
        }
    }

    void showsTheFormsOfTheSecondPlatform()
    {
        test::Ngcp platform;
        const Record forwards = *test::await(platform.client.read(ngcp::callForwards, u"101"_s));
        Record draft(ngcp::callForwards);
        const QVariantMap first{{u"destination"_s, u"4366610001"_s}, {u"timeout"_s, 10}, {u"priority"_s, 1}};
        const QVariantMap second{{u"destination"_s, u"voicebox"_s}, {u"timeout"_s, 30}, {u"priority"_s, 2}};
        draft.setValue(u"cfna", QVariantMap{{u"destinations"_s, QVariantList{first, second}}});
        QVERIFY(test::await(platform.client.update(forwards, draft)));
        takeFormsOf(platform, u"ngcp_"_s, {});
        ConsoleWindow console(platform.connection.account(), platform.sandbox.options().password);
        console.window->showPage(ngcp::subscribers);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        console.action(u"editPreferences"_s)->trigger();
        QTRY_VERIFY(openDialog<FormWindow>());
        keep(*openDialog<FormWindow>(), u"ngcp_preferences"_s);
        delete openDialog<FormWindow>();
        console.action(u"deleteRecord"_s)->trigger();
        QTRY_VERIFY(openDialog<Question>());
        QTest::qWait(300);
        keep(*openDialog<Question>(), u"ngcp_delete"_s);
        openDialog<Question>()->reject();
    }

    void showsEveryStepOfTheGuidedFlow()
    {
        test::Ngcp platform;
        FlowWindow window(platform.writer, {ngcp::newCustomer, platform.connection.account()});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        connect(&window, &FlowWindow::applying, &platform.writer, [&platform](ApplyWork *work) {
            work->setParent(&platform.writer);
            work->start();
        });
        window.show();
        const test::FlowHands hands{&window};
        keep(window, u"flow_1_begin"_s);
        QVERIFY(hands.lookFor(u"my_test_profile"_s));
        keep(window, u"flow_1_profile"_s);
        QVERIFY(hands.fillProfile());
        hands.type(u"email"_s, u"zofia@example.com"_s);
        keep(window, u"flow_2_contact"_s);
        hands.page()->findChild<QRadioButton *>(u"existingOne"_s)->click();
        QVERIFY(hands.lookFor(u"example"_s));
        keep(window, u"flow_2_existing"_s);
        hands.page()->findChild<QRadioButton *>(u"newOne"_s)->click();
        QVERIFY(hands.fillContact());
        keep(window, u"flow_3_customer"_s);
        QVERIFY(hands.fillCustomer());
        QVERIFY(hands.lookFor(u"flow.example.org"_s));
        keep(window, u"flow_4_domain"_s);
        QVERIFY(hands.fillDomain());
        hands.press(u"next"_s);
        keep(window, u"flow_5_complaints"_s);
        QVERIFY(hands.fillSubscriber(u"43 9877 10001"_s));
        keep(window, u"flow_6_summary"_s);
        QVERIFY(hands.create());
        keep(window, u"flow_7_failed"_s);
        hands.setList(u"alias_numbers"_s, {u"43 9877 88001"_s});
        QVERIFY(hands.create());
        keep(window, u"flow_8_done"_s);
    }

    void showsHistoryAndAccounts()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.action(u"history"_s)->trigger();
        const auto *details = openDialog<HistoryWindow>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(!details->toPlainText().endsWith(u'…')); // it is read
        keep(*openDialog<HistoryWindow>(), u"history"_s);
        AccountDialog dialog(console.account, {});
        dialog.open();
        keep(dialog, u"account"_s);
    }

    void showsADeletionAndAnError()
    {
        ConsoleWindow console;
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        console.action(u"deleteRecord"_s)->trigger();
        auto *question = openDialog<Question>();
        QTRY_VERIFY(question->findChildren<QLabel *>(u"consequence"_s).size() == 7);
        QTest::qWait(700);
        keep(*question, u"delete"_s);
        question->reject();
        console.sandbox.answerNext(
            {.status = 503, .body = "<h1>Maintenance</h1>", .contentType = "text/html"});
        console.action(u"refresh"_s)->trigger();
        QTRY_VERIFY(console.page().findChild<ErrorBanner *>()->isVisible());
        keep(*console.window, u"failed"_s);
    }

    void showsAFormWithComplaints()
    {
        test::WritingTelecomCenter platform(sandbox::Size::Small);
        FormWindow window(makeForm(telecomcenter::terminationGateways, platform.writer, nullptr),
                          platform.connection.account());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        window.findChild<QLineEdit *>(u"field_port"_s)->setText(u"70000"_s);
        window.findChild<QLineEdit *>(u"field_dst_rewrite_rule"_s)->setText(u"^370("_s);
        window.form().save();

        keep(window, u"form_complaints"_s);
    }

    void showsItAllInTheDark()
    {
        const QPalette light = QApplication::palette();
        QApplication::setPalette(dark());
        takePages(u"_dark"_s);
        takeForms(u"_dark"_s);
        QApplication::setPalette(light);
    }

    void showsItInLithuanian()
    {
        QTranslator words;
        QVERIFY(words.load(u":/i18n/cordboard_lt.qm"_s));
        QCoreApplication::installTranslator(&words);
        takePages(u"_lt"_s);
        takeForms(u"_lt"_s);
        QCoreApplication::removeTranslator(&words);
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
