// From a jump of the scroll bar until the rows there are painted.
//   jumping URL TIMES
#include "tablewindow.h"

#include <QApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace cordboard;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    bench::TableWindow window(QCoreApplication::arguments().value(1));
    if (!window.open())
        return 1;
    QRandomGenerator random(11);
    QList<double> waits;
    for (int i = QCoreApplication::arguments().value(2).toInt(); i > 0; --i) {
        const double before = bench::wall();
        window.scrollTo(random.bounded(window.lastScroll() + 1));
        if (!window.waitFor([&] { return window.isInViewLoaded(); }))
            return 1;
        window.repaint();
        waits.append((bench::wall() - before) * 1000);
        const double rest = bench::wall() + 0.1; // nobody jumps faster than the neighbours come
        window.waitFor([&] { return bench::wall() > rest; });
    }
    bench::tell(u"jump_ms_p50"_s, bench::quantile(waits, 0.5));
    bench::tell(u"jump_ms_p95"_s, bench::quantile(waits, 0.95));
    bench::tell(u"rss_mb"_s, bench::residentMegabytes());
}
