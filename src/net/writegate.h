#pragma once

#include <QDateTime>
#include <QDeadlineTimer>

#include <atomic>
#include <chrono>

namespace cordboard {

/// Whether an account may write. The network thread asks it before every write; the GUI thread sets it. It
/// closes by the clock that comes first: one stands still while the computer sleeps, the other can be set.
class WriteGate
{
public:
    using WallClock = qint64 (*)();

    explicit WriteGate(bool isReadOnly, WallClock wallClock = &QDateTime::currentMSecsSinceEpoch)
        : m_wallClock(wallClock)
        , m_until(isReadOnly ? 0 : always)
        , m_wallUntil(m_until.load())
    {
    }

    bool isOpen() const
    {
        return m_until > QDeadlineTimer::current(Qt::PreciseTimer).deadline() && m_wallUntil > m_wallClock();
    }
    void openFor(std::chrono::milliseconds time)
    {
        m_wallUntil = m_wallClock() + time.count();
        m_until = QDeadlineTimer(time, Qt::PreciseTimer).deadline();
    }
    void close() { m_until = 0; }

private:
    static constexpr qint64 always = std::numeric_limits<qint64>::max();

    WallClock m_wallClock;
    std::atomic<qint64> m_until;     // milliseconds of the monotonic clock
    std::atomic<qint64> m_wallUntil; // milliseconds since 1970
};

} // namespace cordboard
