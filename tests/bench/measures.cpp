#include "measures.h"

#include "net/connection.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cordboard::bench {

namespace {

    double clockOf(clockid_t clock)
    {
        std::timespec time = {};
        clock_gettime(clock, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }

} // namespace

double threadCpu()
{
    return clockOf(CLOCK_THREAD_CPUTIME_ID);
}

double processCpu()
{
    return clockOf(CLOCK_PROCESS_CPUTIME_ID);
}

double wall()
{
    return clockOf(CLOCK_MONOTONIC);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

void tell(const QString &name, double value)
{
    std::printf("{\"%s\": %.9g}\n", qPrintable(name), value);
    std::fflush(stdout);
}

std::unique_ptr<Connection> connectionTo(const QString &url)
{
    const Account account{.id = u"bench"_s,
                          .name = u"Bench"_s,
                          .platform = QString(platforms().front()->name),
                          .environment = u"embedded"_s,
                          .url = QUrl(url),
                          .userName = u"operator"_s};
    return std::make_unique<Connection>(account, Secret(QByteArray("bench")),
                                        Deadlines{.retries = {.attempts = 1}});
}

void Watchdog::start()
{
    m_last = threadCpu();
    m_longest = 0;
    m_timer.start(1, Qt::PreciseTimer, this);
}

void Watchdog::timerEvent(QTimerEvent *)
{
    const double now = threadCpu();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
}

} // namespace cordboard::bench
