#pragma once

#include "net/client.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>

namespace cordboard::bench {

double threadCpu();  ///< seconds that this thread computed
double processCpu(); ///< and all of them
double wall();
double residentMegabytes();
/// The part of them that is reached by so many; 0.5 is the median.
double quantile(QList<double> values, double part);

/// Prints one line of JSON for the runner.
void tell(const QString &name, double value);

/// The platform that the load server is.
std::unique_ptr<Connection> connectionTo(const QString &url);

/// Ticks every millisecond in the GUI thread, and knows the longest that the thread was away computing. The
/// thread's own clock counts, so that other programs do not.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    void start();
    void stop() { m_timer.stop(); }
    double longestMilliseconds() const { return m_longest * 1000; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
};

} // namespace cordboard::bench
