// The scroll bar of the console's own window is dragged over all call records while every one is selected:
// how long the GUI thread is away, with details, actions, status and summary at work.
//   dragging URL
#include "console/mainwindow.h"
#include "console/resourcepage.h"
#include "console/settings.h"
#include "tablewindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

constexpr int steps = 300;
constexpr int stepsToARest = 10;
constexpr double frame = 0.016; // seconds

template <typename Test>
bool waitFor(Test test)
{
    QTimer pulse;
    pulse.start(4);
    const double end = bench::wall() + 30;
    while (!test() && bench::wall() < end)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return test();
}

bool isInViewLoaded(ResourcePage &page)
{
    const RecordTableView &table = page.table();
    const int last = table.rowAt(table.viewport()->height() - 1);
    return page.model().rowCount() > 0 && page.model().isLoaded(table.rowAt(1))
        && page.model().isLoaded(last < 0 ? page.model().rowCount() - 1 : last);
}

bool drag(ResourcePage &page)
{
    QScrollBar &bar = *page.table().verticalScrollBar();
    for (int step = 1; step <= steps; ++step) {
        bar.setValue(int(qint64(bar.maximum()) * step / steps));
        const double next = bench::wall() + frame;
        waitFor([&] { return bench::wall() > next; });
        if (step % stepsToARest == 0 && !waitFor([&] { return isInViewLoaded(page); }))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // of the journal
    QApplication application(argc, argv);
    Settings settings(folder.filePath(u"cordboard.ini"_s));
    MainWindow window(bench::connectionTo(QCoreApplication::arguments().value(1)), settings);
    window.resize(1280, 800);
    window.show();
    window.showPage(bench::callRecords());
    ResourcePage &page = *window.currentPage();
    if (!waitFor([&] { return isInViewLoaded(page); }))
        return 1;
    bench::Watchdog watchdog;
    watchdog.start();
    page.table().selectAll();
    if (!drag(page))
        return 1;
    watchdog.stop();
    bench::tell(u"gap_ms"_s, watchdog.longestMilliseconds());
    bench::tell(u"rows"_s, page.table().selectedCount());
    bench::tell(u"rss_mb"_s, bench::residentMegabytes());
}
