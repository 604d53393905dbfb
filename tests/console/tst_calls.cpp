#include "console/callwindow.h"
#include "models/livecalls.h"
#include "support/mainwindowfixture.h"
#include "support/ngcpfixture.h"
#include "widgets/callsummarypanel.h"
#include "widgets/codetabledialog.h"
#include "widgets/detailspanel.h"
#include "widgets/errorbanner.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;
namespace tc = cordboard::telecomcenter;

/// Pages of call records: their summary, Live, and calls in full.
class TestCalls : public QObject
{
    Q_OBJECT

    static void showCalls(ConsoleWindow &console, const Resource &resource, Period period = Period::LastWeek)
    {
        console.window->showPage(resource);
        console.page().filterBar().setPeriod(period);
        QTRY_VERIFY(console.isLoaded());
    }
    static QString figure(const ConsoleWindow &console, const QString &name)
    {
        return console.page().findChild<QLabel *>(u"figure_"_s + name)->text();
    }
    static QString basis(const ConsoleWindow &console)
    {
        return console.page().findChild<QLabel *>(u"summaryBasis"_s)->text();
    }
    static LiveCalls &live(const ConsoleWindow &console)
    {
        auto *calls = console.page().findChild<LiveCalls *>();
        calls->setPace({.usual = 1h, .slowest = 1h, .afterFailures = 1h}); // tests look by themselves
        return *calls;
    }
    static void switchLiveOn(ConsoleWindow &console)
    {
        live(console);
        console.page().findChild<QAction *>(u"live"_s)->setChecked(true);
        QTRY_VERIFY(live(console).isFollowing());
        QTRY_VERIFY(console.isLoaded());
    }
    static QString banner(const ConsoleWindow &console)
    {
        const auto *banner = console.page().findChild<ErrorBanner *>();
        return banner->isVisible() ? banner->text() : QString();
    }
    static int topRow(const RecordTableView &table) { return table.rowAt(1); }

private Q_SLOTS:
    void summarisesExactlyTheFilterBelowIt()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        QTRY_COMPARE(figure(console, u"attempts"_s),
                     QLocale().toString(int(*console.page().model().total())));

        console.page().filterBar().setValue(u"aleg_code"_s, FilterEditor::anyOf({u"486"_s, u"404"_s}));
        QTRY_VERIFY(console.isLoaded());

        const qint64 total = *console.page().model().total();
        QVERIFY(total > 0 && total < 1500);
        QTRY_COMPARE(figure(console, u"attempts"_s), QLocale().toString(total));
        QCOMPARE(figure(console, u"answered"_s), u"0"_s);
        QVERIFY2(basis(console).contains("SIP code: 486, 404"_L1), qPrintable(basis(console)));
        QVERIFY(basis(console).contains("Last 7 days"_L1));
    }

    void summarisesTheScopeOnly()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        console.window->setScope({u"1003"_s, u"Kuršių nerijos viešbučiai"_s});
        QTRY_VERIFY(console.isLoaded());

        QTRY_COMPARE(figure(console, u"attempts"_s),
                     QLocale().toString(int(*console.page().model().total())));
        QVERIFY2(basis(console).contains(u"Kuršių nerijos viešbučiai"_s), qPrintable(basis(console)));
    }

    void summarisesCallsThatCannotBeNarrowedByTime()
    {
        test::Ngcp platform;
        ConsoleWindow console(platform.connection.account(), platform.sandbox.options().password);
        console.window->showPage(ngcp::calls);
        QTRY_VERIFY(console.isLoaded());

        QTRY_COMPARE(figure(console, u"attempts"_s),
                     QLocale().toString(int(*console.page().model().total())));
        const int attempts = QLocale().toInt(figure(console, u"attempts"_s));
        const int answered = QLocale().toInt(figure(console, u"answered"_s));
        QVERIFY2(answered > 0 && answered < attempts, qPrintable(figure(console, u"answered"_s)));
        switchLiveOn(console);
        QCOMPARE(banner(console), QString());
        Q_EMIT console.page().table().opened(console.page().model().recordAt(0));
        QVERIFY(openDialog<CallWindow>());
    }

    void remembersThatTheSummaryWasFoldedAway()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        console.page().findChild<CallSummaryPanel *>()->setUnfolded(false);
        console.open(console.sandbox.options().password);
        console.sandbox.forgetReceived();
        showCalls(console, tc::terminationCdrs);

        QVERIFY(!console.page().findChild<CallSummaryPanel *>()->isUnfolded());
        for (const sandbox::Received &request : console.sandbox.received())
            QVERIFY2(!request.target.contains("size%5D=1000"),
                     request.target.constData()); // nothing is counted
        console.page().findChild<CallSummaryPanel *>()->setUnfolded(true);
        QTRY_VERIFY(figure(console, u"attempts"_s) != "—"_L1);
    }

    void countsByTheTableOfCodesThePersonChose()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        QTRY_VERIFY(!basis(console).contains("partial"_L1) && figure(console, u"ner"_s) != "—"_L1);
        const QString before = figure(console, u"ner"_s);
        console.page().findChild<QToolButton *>(u"editCodes"_s)->click();
        auto *dialog = openDialog<CodeTableDialog>();
        auto *rows = dialog->findChild<QTableWidget *>(u"codeRows"_s);
        for (int row = 0; row < rows->rowCount(); ++row)
            qobject_cast<QComboBox *>(rows->cellWidget(row, 2))->setCurrentIndex(0); // all of them: answered

        dialog->accept();
        const QString after = figure(console, u"ner"_s);
        console.open(console.sandbox.options().password);
        showCalls(console, tc::terminationCdrs);
        QTRY_VERIFY(!basis(console).contains("partial"_L1) && figure(console, u"ner"_s) != "—"_L1);

        QVERIFY(after != before);
        QCOMPARE(figure(console, u"ner"_s), after);
    }

    void movesThePeriodWithARefresh()
    {
        ConsoleWindow console;
        showCalls(console, tc::incomingTrunkCdrs, Period::LastHour);
        const Filters before = console.page().model().query().filters;
        QTest::qWait(1100);

        console.action(u"refresh"_s)->trigger();
        QTRY_VERIFY(console.isLoaded());

        QVERIFY(console.page().model().query().filters.value(u"time_start_gteq"_s)
                > before.value(u"time_start_gteq"_s));
        QVERIFY(console.page().model().rowCount() >= 0);
    }

    void showsTimesOnTheClockThatWasChosenAndRemembersIt()
    {
        qputenv("TZ", "Europe/Vilnius");
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        const auto header = [&] { return console.page().model().headerData(0, Qt::Horizontal).toString(); };
        const QString local = console.page().model().index(0, 0).data().toString();
        QCOMPARE(header(), u"Start (Europe/Vilnius)"_s);

        Q_EMIT console.page().filterBar().clockChosen(Clock::Utc);
        console.select(0);

        QCOMPARE(header(), u"Start (UTC)"_s);
        QVERIFY(console.page().model().index(0, 0).data().toString() != local);
        QStringList details;
        for (const QLabel *label : console.window->findChild<DetailsPanel *>()->findChildren<QLabel *>())
            details.append(label->text());
        QVERIFY(details.contains(u"Start (UTC)"_s));
        QVERIFY(details.contains(console.page().model().index(0, 0).data().toString()));
        console.open(console.sandbox.options().password);
        showCalls(console, tc::incomingTrunkCdrs);
        QCOMPARE(header(), u"Start (UTC)"_s);
        qputenv("TZ", "UTC");
    }

    void keepsTheRowUnderTheEyeWhileCallsComeIn()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        switchLiveOn(console);
        RecordTableView &table = console.page().table();
        table.verticalScrollBar()->setValue(600);
        QTRY_VERIFY(console.page().model().isLoaded(topRow(table) + 20));
        const QString id = console.page().model().recordAt(topRow(table)).id();
        const int y = table.rowViewportPosition(topRow(table));
        console.select(topRow(table) + 3);
        const QString selected = table.currentRecord()->id();
        QSignalSpy grew(&live(console), &LiveCalls::grew);

        console.sandbox.addCalls(3);
        live(console).look();
        QTRY_COMPARE(grew.size(), 1);

        QCOMPARE(console.page().model().recordAt(topRow(table)).id(), id);
        QCOMPARE(table.rowViewportPosition(topRow(table)), y);
        QCOMPARE(table.currentRecord()->id(), selected);
        auto *hint = console.page().findChild<QToolButton *>(u"newCalls"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(u'3'));
        hint->click();
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        QVERIFY(!hint->isVisible());
    }

    void saysHowManyCallsCameSinceTheSummary()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        const int before = int(*console.page().model().total());
        QTRY_COMPARE(figure(console, u"attempts"_s), QLocale().toString(before));
        switchLiveOn(console);
        QTest::qWait(250);
        QVERIFY2(!basis(console).contains("new call"_L1), qPrintable(basis(console)));
        QSignalSpy grew(&live(console), &LiveCalls::grew);

        console.sandbox.addCalls(3);
        live(console).look();
        QTRY_COMPARE(grew.size(), 1);

        QTRY_VERIFY2(basis(console).contains("3 new call"_L1), qPrintable(basis(console)));
        QCOMPARE(figure(console, u"attempts"_s), QLocale().toString(before));
        console.page().findChild<QToolButton *>(u"countAgain"_s)->click();
        QTRY_COMPARE(figure(console, u"attempts"_s), QLocale().toString(before + 3));
        QVERIFY2(!basis(console).contains("new call"_L1), qPrintable(basis(console)));
    }

    void showsNewCallsAtTheTopToWhoeverLooksThere()
    {
        ConsoleWindow console;
        showCalls(console, tc::incomingTrunkCdrs);
        switchLiveOn(console);
        const int before = console.page().model().rowCount();
        QSignalSpy grew(&live(console), &LiveCalls::grew);

        console.sandbox.addCalls(1);
        live(console).look();
        QTRY_COMPARE(grew.size(), 1);

        QCOMPARE(console.page().model().rowCount(), before + 1);
        QCOMPARE(console.page().table().verticalScrollBar()->value(), 0);
        QCOMPARE(topRow(console.page().table()), 0);
        QVERIFY(!console.page().findChild<QToolButton *>(u"newCalls"_s)->isVisible());
    }

    void saysWhyLiveIsOff()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        auto *action = console.page().findChild<QAction *>(u"live"_s);
        console.page().table().setSort({{u"duration"_s}});
        QTRY_VERIFY(console.isLoaded());

        action->setChecked(true);
        QVERIFY(!action->isChecked());
        QVERIFY2(banner(console).contains("newest come first"_L1), qPrintable(banner(console)));
        for (auto *button : console.page().findChild<ErrorBanner *>()->findChildren<QToolButton *>()) {
            if (button->text() == "Newest first"_L1)
                button->click();
        }
        QTRY_VERIFY(action->isChecked());
        console.page().table().setSort({{u"duration"_s}});
        QTRY_VERIFY(!action->isChecked());
        QVERIFY(banner(console).contains("switched off"_L1));
        console.page().table().setSort({});
        console.page().filterBar().setPeriod(Period::Yesterday);
        action->setChecked(true);

        QVERIFY(!action->isChecked());
        QVERIFY(banner(console).contains("time that is over"_L1));
    }

    void goesOnLiveWithOtherFilters()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        switchLiveOn(console);

        console.page().filterBar().setValue(u"aleg_code"_s, {{u"486"_s}, u"486"_s});
        QTRY_VERIFY(console.isLoaded());

        QVERIFY(console.page().findChild<QAction *>(u"live"_s)->isChecked());
    }

    void showsOneCallInFull()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        const Record call = console.page().model().recordAt(2);
        console.select(2);

        Q_EMIT console.page().table().opened(call);

        auto *window = openDialog<CallWindow>();
        QVERIFY(window);
        const QString source = call.value(u"src_number_in").toString();
        const QString destination = call.value(u"dst_number_in").toString();
        QCOMPARE(window->findChild<QLabel *>(u"callHeadline"_s)->text(), source + u" → "_s + destination);
        QVERIFY(
            window->findChild<QLabel *>(u"callEnd"_s)->text().contains(call.value(u"aleg_code").toString()));
        QVERIFY(!window->findChild<QWidget *>(u"callTimeline"_s)->accessibleDescription().isEmpty());
        for (const auto &[name, number] :
             {std::pair{u"src_number_in"_s, source}, {u"dst_number_in"_s, destination}}) {
            auto *table = window->findChild<RecordTableView *>(u"calls_"_s + name);
            auto *model = qobject_cast<RecordTableModel *>(table->model());
            QTRY_COMPARE(model->state(), RecordTableModel::State::Loaded);
            QVERIFY(model->rowCount() > 0);
            for (int row = 0; row < std::min(50, model->rowCount()); ++row)
                QCOMPARE(model->recordAt(row).value(name).toString(), number);
            QVERIFY(model->rowOf(call.id()) >= 0);
        }
    }

    void showsWhoCalledWhomInACallListOfOneParty()
    {
        test::Ngcp platform;
        ConsoleWindow console(platform.connection.account(), platform.sandbox.options().password);
        console.window->showPage(ngcp::callLists);
        console.page().filterBar().setInterval({QDateTime::currentDateTimeUtc().addDays(-10)});
        auto *message = console.page().findChild<QLabel *>(u"pageMessage"_s);
        QVERIFY2(message->text().startsWith(u"Choose first: Customer or Subscriber."_s),
                 qPrintable(message->text()));
        console.page().filterBar().setValue(u"subscriber_id"_s, {{u"101"_s}, u"test_10001"_s});
        QTRY_VERIFY(console.isLoaded());
        RecordTableModel &model = console.page().model();
        QStringList headlines;
        for (int row = 0; row < model.rowCount() && headlines.size() < 2; ++row) {
            const Record call = model.recordAt(row);
            const bool cameIn = call.value(u"direction") == u"in"_s;
            const QString own = call.value(u"own_cli").toString();
            const QString other = call.value(u"other_cli").toString();
            if (other.isEmpty() || cameIn != headlines.isEmpty())
                continue; // one that came in first, then one that went out
            headlines.append(cameIn ? other + u" → "_s + own : own + u" → "_s + other);
            Q_EMIT console.page().table().opened(call);
            auto *window = openDialog<CallWindow>();
            QCOMPARE(window->findChild<QLabel *>(u"callHeadline"_s)->text(), headlines.constLast());
            QCOMPARE(window->findChild<QTabWidget *>(u"otherCalls"_s)->count(),
                     0); // whose they are is unknown
            delete window;
        }
        QCOMPARE(headlines.size(), 2);
    }

    void leadsFromACallToWhatItBelongsTo_data()
    {
        QTest::addColumn<const Resource *>("calls");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("target");
        QTest::addRow("customer") << &tc::terminationCdrs << u"customer"_s << u"customers"_s;
        QTest::addRow("route") << &tc::terminationCdrs << u"termination_route"_s << u"termination_routes"_s;
        QTest::addRow("gateway") << &tc::terminationCdrs << u"termination_gateway"_s
                                 << u"termination_gateways"_s;
        QTest::addRow("trunk") << &tc::incomingTrunkCdrs << u"incoming_trunk"_s << u"incoming_trunks"_s;
    }

    void leadsFromACallToWhatItBelongsTo()
    {
        QFETCH(const Resource *, calls);
        QFETCH(QString, relation);
        QFETCH(QString, target);
        ConsoleWindow console;
        showCalls(console, *calls);
        const Record call = console.page().model().recordAt(0);
        Q_EMIT console.page().table().opened(call);

        openDialog<CallWindow>()->findChild<QToolButton *>(u"link_"_s + relation)->click();

        QCOMPARE(QString(console.page().resource().type), target);
        QTRY_VERIFY(console.isLoaded());
        QCOMPARE(console.page().model().rowCount(), 1);
        QCOMPARE(console.page().model().recordAt(0).id(), call.related(relation).id);
    }

    void closesCallsWithTheirAccount()
    {
        ConsoleWindow console;
        showCalls(console, tc::terminationCdrs);
        Q_EMIT Q_EMIT console.page().table().opened(console.page().model().recordAt(0));
        const QPointer<CallWindow> window = openDialog<CallWindow>();
        QVERIFY(window);

        delete console.window.data();

        QVERIFY(!window);
    }
};

QTEST_MAIN(TestCalls)
#include "tst_calls.moc"
