#include "models/recordtablemodel.h"
#include "support/telecomcenterfixture.h"
#include "widgets/callsummarypanel.h"
#include "widgets/calltimeline.h"
#include "widgets/codetabledialog.h"
#include "widgets/filterbar.h"
#include "widgets/numberlist.h"
#include "widgets/perioddialog.h"

#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// The pieces that pages of call records are made of.
class TestCallWidgets : public QObject
{
    Q_OBJECT

    static QDateTime startOfToday(Clock clock)
    {
        return QDateTime::currentDateTimeUtc().toTimeZone(zoneOf(clock)).date().startOfDay(zoneOf(clock));
    }
    static QStringList typed(const Resource &resource, const char *filter, const QString &text)
    {
        test::TelecomCenter platform;
        FilterEditor editor(resource, *resource.filter(QString::fromLatin1(filter)), platform.client, {},
                            nullptr);
        editor.findChild<QLineEdit *>(u"filterValue"_s)->setText(text);
        return editor.value().values;
    }
    static QString shown(const CallSummaryPanel &panel, const QString &figure)
    {
        return panel.findChild<QLabel *>(u"figure_"_s + figure)->text();
    }
    static QString basis(const CallSummaryPanel &panel)
    {
        return panel.findChild<QLabel *>(u"summaryBasis"_s)->text();
    }
    static Filters thisYear() { return {{u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s}}}; }
    static void run(CallSummaryWork &work)
    {
        QSignalSpy ended(&work, &Work::ended);
        work.start();
        QVERIFY(ended.wait(10'000));
    }

private Q_SLOTS:
    void takesSeveralNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("numbers");
        const QStringList two{u"37052000117"_s, u"37052000118"_s};
        QTest::addRow("one with spaces") << u"+370 5 200 0117"_s << QStringList{u"+37052000117"_s};
        QTest::addRow("commas") << u"37052000117, 37052000118,"_s << two;
        QTest::addRow("semicolons") << u"37052000117;37052000118"_s << two;
        QTest::addRow("spaces") << u"37052000117 37052000118"_s << two;
        QTest::addRow("lines") << u"37052000117\r\n37052000118\n"_s << two;
        QTest::addRow("a column of a sheet") << u"37052000117\t37052000118"_s << two;
        QTest::addRow("twice the same") << u"37052000117 37052000117"_s << QStringList{two[0]};
        QTest::addRow("ornaments") << u"(370) 52-000-117"_s << QStringList{two[0]};
        QTest::addRow("extensions") << u"100 101 102"_s << QStringList{u"100"_s, u"101"_s, u"102"_s};
        QTest::addRow("in national groups") << u"8 5 2000117"_s << QStringList{u"852000117"_s};
        QTest::addRow("names") << u"anonymous, alice"_s << QStringList{u"anonymous"_s, u"alice"_s};
        QTest::addRow("nothing") << u" , ; "_s << QStringList();
    }

    void takesSeveralNumbersAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, numbers);

        QCOMPARE(listedNumbers(written), numbers);
    }

    void looksForAnyOfSeveralNumbersOrCodes()
    {
        QCOMPARE(typed(tc::terminationCdrs, "aleg_code", u"486, 600 603"_s),
                 (QStringList{u"486"_s, u"600"_s, u"603"_s}));
        QCOMPARE(typed(tc::incomingTrunkCdrs, "src_number", u"37060000001\n37060000002"_s),
                 (QStringList{u"37060000001"_s, u"37060000002"_s}));
        // With a plus or without: nobody says how calls are recorded.
        QCOMPARE(typed(tc::incomingTrunkCdrs, "dst_number", u"+370 6 0000001"_s),
                 (QStringList{u"37060000001"_s, u"+37060000001"_s}));
        QCOMPARE(typed(tc::terminationCdrs, "aleg_reason", u"Busy Here, again"_s),
                 QStringList{u"Busy Here, again"_s});
    }

    void complainsAboutTheOneOfSeveralThatIsWrong()
    {
        test::TelecomCenter platform;
        FilterEditor editor(tc::terminationCdrs, *tc::terminationCdrs.filter(u"aleg_code"), platform.client,
                            {}, nullptr);
        editor.show();
        QSignalSpy accepted(&editor, &QDialog::accepted);

        editor.findChild<QLineEdit *>(u"filterValue"_s)->setText(u"486 busy"_s);
        editor.findChild<QPushButton *>(u"applyFilter"_s)->click();

        QVERIFY(accepted.isEmpty());
        QStringList notes;
        for (const QLabel *label : editor.findChildren<QLabel *>())
            notes.append(label->text());
        QVERIFY2(!notes.filter(u"busy:"_s).isEmpty(), qPrintable(notes.join(u'|')));
    }

    void findsTheCallsOfSeveralNumbers()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        RecordTableModel model(platform.client, tc::terminationCdrs);
        Filters filters = thisYear();
        filters.insert(u"aleg_code"_s, {u"486"_s, u"404"_s});
        model.setQuery(filters, {});
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);

        QSet<int> codes;
        for (int row = 0; row < std::min(50, model.rowCount()); ++row)
            codes.insert(model.recordAt(row).value(u"aleg_code").toInt());
        QCOMPARE(codes, (QSet<int>{486, 404}));
    }

    void alwaysHasAPeriod()
    {
        test::TelecomCenter platform;
        for (const Resource *resource : {&tc::terminationCdrs, &tc::incomingTrunkCdrs}) {
            FilterBar bar(*resource, platform.client);

            QCOMPARE(bar.period(), Period::LastDay);
            QVERIFY(bar.filters().contains(u"time_start_gteq"_s));
            bar.setValues({});
            QVERIFY(bar.filters().contains(u"time_start_gteq"_s));
            QVERIFY(!bar.isNarrowed());
        }
        FilterBar other(tc::customers, platform.client);
        QVERIFY(!other.hasPeriod() && !other.findChild<QToolButton *>(u"periodButton"_s));
    }

    void setsBothEndsOfAPeriod()
    {
        test::TelecomCenter platform;
        FilterBar bar(tc::terminationCdrs, platform.client);
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);

        bar.setPeriod(Period::Yesterday);
        const Filters yesterday = bar.filters();
        bar.setPeriod(Period::LastHour);

        QCOMPARE(changed.size(), 2);
        QCOMPARE(yesterday.value(u"time_start_lted"_s).value(0),
                 startOfToday(Clock::Local).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
        QVERIFY(!bar.filters().contains(u"time_start_lted"_s));
        QCOMPARE(bar.findChild<QToolButton *>(u"periodButton"_s)->text(), u"Last hour"_s);
    }

    void movesAPeriodButNotAnInterval()
    {
        test::TelecomCenter platform;
        FilterBar bar(tc::terminationCdrs, platform.client);
        const QDateTime monday(QDate(2026, 6, 8), QTime(8, 0), Qt::UTC);
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);
        bar.setPeriod(Period::LastHour);
        FilterValue hourAgo = bar.values().value(u"time_start_gteq"_s);
        hourAgo.values = {u"2026-06-08 08:00:00"_s}; // as it was in another hour

        bar.setValues({{u"time_start_gteq"_s, hourAgo}});
        QVERIFY(bar.interval().from > QDateTime::currentDateTimeUtc().addSecs(-3700));
        bar.setInterval({monday, monday.addDays(1)});
        bar.renewPeriod();

        QCOMPARE(bar.interval(), (Interval{monday, monday.addDays(1)}));
        QVERIFY(!bar.period());
        bar.setValue(u"aleg_code"_s, {{u"486"_s}, u"486"_s});
        bar.clear();
        QCOMPARE(bar.interval(), (Interval{monday, monday.addDays(1)}));
    }

    void asksForAnIntervalInTheClockThatIsShown()
    {
        qputenv("TZ", "Europe/Vilnius");
        const QDateTime from(QDate(2026, 6, 8), QTime(8, 0), Qt::UTC);
        PeriodDialog dialog({from, from.addSecs(3600)}, Clock::Utc, nullptr);
        PeriodDialog local({from}, Clock::Local, nullptr);

        QCOMPARE(dialog.findChild<QDateTimeEdit *>(u"periodFrom"_s)->text(), u"2026-06-08 08:00:00"_s);
        QCOMPARE(local.findChild<QDateTimeEdit *>(u"periodFrom"_s)->text(), u"2026-06-08 11:00:00"_s);
        QCOMPARE(dialog.interval(), (Interval{from, from.addSecs(3600)}));
        QCOMPARE(local.interval(), Interval{from});
        qputenv("TZ", "UTC");
    }

    void refusesAnIntervalThatEndsBeforeItBegins()
    {
        const QDateTime from(QDate(2026, 6, 8), QTime(8, 0), Qt::UTC);
        PeriodDialog dialog({from, from.addSecs(-60)}, Clock::Utc, nullptr);
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);

        dialog.findChild<QPushButton *>(u"applyPeriod"_s)->click();
        QVERIFY(accepted.isEmpty());
        dialog.findChild<QCheckBox *>(u"periodIsOpen"_s)->setChecked(true);
        dialog.findChild<QPushButton *>(u"applyPeriod"_s)->click();

        QCOMPARE(accepted.size(), 1);
    }

    void beginsDaysOnTheClockThatIsShown()
    {
        qputenv("TZ", "Pacific/Kiritimati"); // fourteen hours ahead: another day most of the time
        test::TelecomCenter platform;
        FilterBar bar(tc::terminationCdrs, platform.client);
        bar.setPeriod(Period::Today);
        QCOMPARE(bar.interval().from, startOfToday(Clock::Local));

        bar.setClock(Clock::Utc);

        QCOMPARE(bar.interval().from, startOfToday(Clock::Utc));
        QCOMPARE(bar.findChild<QToolButton *>(u"clockButton"_s)->text(), u"UTC"_s);
        qputenv("TZ", "UTC");
    }

    void saysWhatThePlatformCannotFilter()
    {
        test::TelecomCenter platform;
        const auto offered = [&](const Resource &resource) {
            FilterBar bar(resource, platform.client);
            auto *add = bar.findChild<QToolButton *>(u"addFilter"_s);
            Q_EMIT add->menu()->aboutToShow();
            QStringList words;
            for (const QAction *action : add->menu()->actions())
                words.append(action->isEnabled() ? action->text() : u"(%1)"_s.arg(action->text()));
            return words;
        };

        QVERIFY(offered(tc::incomingTrunkCdrs).contains(u"Outcome…"_s));
        QVERIFY(offered(tc::incomingTrunkCdrs).filter(u"(Answered"_s).isEmpty());
        QCOMPARE(offered(tc::terminationCdrs).filter(u"(Answered or not"_s).size(), 1);
    }

    void showsTheFiguresOfASummary()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, thisYear(),
                             {QDateTime::currentDateTimeUtc().addDays(-7)});
        CallSummaryPanel panel;
        panel.setUnfolded(true);
        panel.QWidget::show();
        run(work);

        panel.show(&work, u"Last 7 days"_s);

        QCOMPARE(shown(panel, u"attempts"_s), QLocale().toString(1500));
        QCOMPARE(shown(panel, u"asr"_s),
                 QLocale().toString(100 * *work.summary().answerSeizureRatio(), 'f', 1) + u" %"_s);
        QVERIFY(basis(panel).startsWith(QLocale().toString(1500) + " call"_L1));
        QVERIFY(basis(panel).contains("Last 7 days"_L1));
        QVERIFY(!basis(panel).contains("partial"_L1));
        QVERIFY(panel.findChild<QLabel *>(u"summaryCaution"_s)->isHidden());
    }

    void marksASummaryThatIsPartial()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, thisYear(),
                             {QDateTime::currentDateTimeUtc().addDays(-7)});
        CallSummaryPanel panel;
        panel.setUnfolded(true);
        panel.QWidget::show();
        QSignalSpy goOn(&panel, &CallSummaryPanel::goOnWanted);
        work.restAfter(1000);
        work.start();
        QTRY_VERIFY(work.isResting());

        panel.show(&work, u"Last 7 days"_s);

        const QString partly =
            u"partial: %1 of %2 call"_s.arg(QLocale().toString(1000), QLocale().toString(1500));
        QVERIFY2(basis(panel).contains(partly), qPrintable(basis(panel)));
        QVERIFY(panel.findChild<QToolButton *>(u"stopSummary"_s)->isHidden());
        panel.findChild<QToolButton *>(u"goOnSummary"_s)->click();
        QCOMPARE(goOn.size(), 1);
        work.stop();
        panel.show(&work, u"Last 7 days"_s);
        QVERIFY(basis(panel).contains(partly));
        QVERIFY(panel.findChild<QToolButton *>(u"countAgain"_s)->isVisible());
    }

    void warnsOfFewCalls()
    {
        test::TelecomCenter platform;
        for (int i = 0; i < 3; ++i) {
            Record call(tc::terminationCdrs);
            call.setValue(u"time_start", QDateTime::currentDateTimeUtc());
            call.setValue(u"aleg_code", 486);
            platform.sandbox.seed(call);
        }
        CallSummaryWork work(platform.client, tc::terminationCdrs, thisYear(),
                             {QDateTime::currentDateTimeUtc().addDays(-7)});
        CallSummaryPanel panel;
        panel.setUnfolded(true);
        panel.QWidget::show();
        run(work);

        panel.show(&work, u"Last 7 days"_s);

        QVERIFY(panel.findChild<QLabel *>(u"summaryCaution"_s)->isVisible());
        QCOMPARE(shown(panel, u"asr"_s), u"0.0 %"_s);
        QCOMPARE(shown(panel, u"ner"_s), u"100.0 %"_s);
        QCOMPARE(shown(panel, u"acd"_s), u"—"_s);
        QVERIFY(panel.findChild<QLabel *>(u"figure_asr"_s)->palette().color(QPalette::WindowText)
                != panel.palette().color(QPalette::WindowText));
    }

    void hasATableForEachChart()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        CallSummaryWork work(platform.client, tc::terminationCdrs, thisYear(),
                             {QDateTime::currentDateTimeUtc().addDays(-7)});
        CallSummaryPanel panel;
        panel.setUnfolded(true);
        panel.setChartsShown(true);
        panel.QWidget::show();
        run(work);

        panel.show(&work, u"Last 7 days"_s);

        auto *tabs = panel.findChild<QTabWidget *>(u"summaryCharts"_s);
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->count(), 3);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            panel.findChild<QToolButton *>(u"chartAsTable"_s)->setChecked(false);
            auto *chart = tabs->widget(tab)->findChild<QChartView *>();
            auto *table = tabs->widget(tab)->findChild<QTableWidget *>();
            QVERIFY(chart->isVisible() && !table->isVisible());
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
            QCOMPARE(chart->chart()->animationOptions(), QChart::NoAnimation);
            panel.findChild<QToolButton *>(u"chartAsTable"_s)->setChecked(true);
            QVERIFY(table->isVisible() && !chart->isVisible());
            QCOMPARE(table->accessibleName(), chart->accessibleName());
            QVERIFY(table->rowCount() > 0);
        }
        auto *codes = tabs->widget(1)->findChild<QTableWidget *>();
        QCOMPARE(codes->item(0, 0)->text(), u"200"_s);
        QCOMPARE(codes->item(0, 2)->text(), u"16 normal clearing"_s);
        qint64 calls = 0;
        auto *times = tabs->widget(0)->findChild<QTableWidget *>();
        for (int row = 0; row < times->rowCount(); ++row)
            calls += QLocale().toLongLong(times->item(row, 1)->text());
        QCOMPARE(calls, 1500);
        QVERIFY(times->horizontalHeaderItem(0)->text().contains("UTC"_L1));
    }

    void letsTheCodeTableBeChangedAndPutBack()
    {
        CodeTableDialog dialog({}, nullptr);
        dialog.show();
        auto *rows = dialog.findChild<QTableWidget *>(u"codeRows"_s);
        QCOMPARE(dialog.table(), CodeTable());
        int busy = 0;
        while (rows->item(busy, 0)->text() != "486"_L1)
            ++busy;
        QCOMPARE(rows->item(busy, 1)->text(), u"busy"_s);
        QCOMPARE(rows->item(busy, 3)->text(), u"yes"_s);

        auto *ends = qobject_cast<QComboBox *>(rows->cellWidget(busy, 2));
        ends->setCurrentIndex(ends->findData(int(CallEnd::Congestion)));
        QCOMPARE(dialog.table().endOf(486), CallEnd::Congestion);
        QCOMPARE(rows->item(busy, 3)->text(), u"no"_s);
        dialog.findChild<QPushButton *>(u"addCode"_s)->click();
        rows->item(rows->rowCount() - 1, 0)->setText(u"6xx"_s);
        QCOMPARE(dialog.table().endOf(699), CallEnd::Other);
        QVERIFY(dialog.table().entries().contains(6));
        dialog.findChild<QPushButton *>(u"usualCodes"_s)->click();

        QCOMPARE(dialog.table(), CodeTable());
    }

    void takesNoCodeTwiceAndNoNonsense()
    {
        CodeTableDialog dialog({}, nullptr);
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *rows = dialog.findChild<QTableWidget *>(u"codeRows"_s);
        dialog.findChild<QPushButton *>(u"addCode"_s)->click();

        for (const QString &wrong : {u"486"_s, u"999"_s, u"busy"_s}) {
            rows->item(rows->rowCount() - 1, 0)->setText(wrong);
            QMetaObject::invokeMethod(&dialog, [&] {
                for (auto *button : dialog.findChildren<QPushButton *>()) {
                    if (button->text().contains("Save"_L1))
                        button->click();
                }
            });
            QVERIFY2(accepted.isEmpty(), qPrintable(wrong));
        }
    }

    void tellsTheCourseOfACall()
    {
        const QDateTime start(QDate(2026, 6, 8), QTime(8, 0), Qt::UTC);
        Record call(tc::terminationCdrs, u"1"_s);
        call.setValue(u"time_start", start);
        call.setValue(u"time_connect", start.addSecs(12));
        call.setValue(u"time_end", start.addSecs(77));
        Record missed = call;
        missed.setValue(u"time_connect", toldNull());

        const QString answered = CallTimeline(call, Clock::Utc).accessibleDescription();
        const QString unanswered = CallTimeline(missed, Clock::Utc).accessibleDescription();

        QVERIFY2(answered.contains("rang 0:12, was answered 08:00:12, lasted 1:05, ended 08:01:17"_L1),
                 qPrintable(answered));
        QVERIFY2(unanswered.contains("rang 1:17, was not answered"_L1), qPrintable(unanswered));
        QVERIFY(CallTimeline(Record(tc::terminationCdrs), Clock::Utc).inWords().contains("no start"_L1));
    }
};

QTEST_MAIN(TestCallWidgets)
#include "tst_callwidgets.moc"
