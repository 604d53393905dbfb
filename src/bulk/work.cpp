#include "bulk/work.h"

#include <cmath>

namespace cordboard {

Work::Work(QObject *parent)
    : QObject(parent)
{
}

void Work::setRunning()
{
    m_state = State::Running;
    m_doneAtStart = m_done;
    m_clock.start();
    Q_EMIT progressed();
}

void Work::setProgress(qint64 done, std::optional<qint64> total)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressed();
}

void Work::setEnded(State state, const QString &outcome)
{
    if (hasEnded())
        return;
    m_took = m_clock.isValid() ? m_clock.elapsed() : 0;
    m_state = state;
    m_outcome = outcome;
    Q_EMIT progressed();
    Q_EMIT ended();
}

double Work::rate() const
{
    const qint64 took = hasEnded() ? m_took : m_clock.isValid() ? m_clock.elapsed() : 0;
    return took > 0 ? double(m_done - m_doneAtStart) * 1000.0 / double(took) : 0.0;
}

std::optional<std::chrono::seconds> Work::timeLeft() const
{
    const double perSecond = rate();
    if (m_state != State::Running || !m_total || perSecond <= 0.0)
        return {};
    const qint64 left = std::max<qint64>(0, *m_total - m_done);
    return std::chrono::seconds(qint64(std::ceil(double(left) / perSecond)));
}

} // namespace cordboard
