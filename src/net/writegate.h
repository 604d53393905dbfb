#pragma once

#include <QDeadlineTimer>

#include <atomic>
#include <chrono>

namespace cordboard {

/// Whether an account may write. The network thread asks it before every write; the GUI thread sets it.
class WriteGate
{
public:
    explicit WriteGate(bool isReadOnly)
        : m_until(isReadOnly ? 0 : always)
    {
    }

    bool isOpen() const { return m_until > QDeadlineTimer::current(Qt::PreciseTimer).deadline(); }
    void openFor(std::chrono::milliseconds time)
    {
        m_until = QDeadlineTimer(time, Qt::PreciseTimer).deadline();
    }
    void close() { m_until = 0; }

private:
    static constexpr qint64 always = std::numeric_limits<qint64>::max();

    std::atomic<qint64> m_until; // milliseconds of the monotonic clock
};

} // namespace cordboard
