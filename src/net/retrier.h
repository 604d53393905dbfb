#pragma once

#include "core/error.h"
#include "net/deadlines.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QTimer;

namespace cordboard {

/// Decides which reads are tried again and when, and lets the person skip or stop the waiting.
class Retrier final : public QObject
{
    Q_OBJECT

public:
    explicit Retrier(const Retries &retries, QObject *parent = nullptr);
    ~Retrier() override;

    /// The pause before the next attempt at a read that failed so, or nothing if there is to be none.
    std::optional<std::chrono::milliseconds> pauseAfter(const Error &error, int attempts);
    /// Calls `again` after the pause, or `giveUp` if the person stops it.
    void wait(quint64 ticket, std::chrono::milliseconds pause, const Error &error,
              std::function<void()> again, std::function<void()> giveUp);
    void forget(quint64 ticket);

    bool isWaiting() const { return !m_waits.empty(); }
    /// Until the next attempt; zero when nothing waits.
    std::chrono::milliseconds remaining() const;
    /// Why the next attempt is needed.
    const Error &reason() const;
    void skip();
    void stop();

Q_SIGNALS:
    void changed();

private:
    struct Wait
    {
        std::unique_ptr<QTimer> timer;
        Error error;
        std::function<void()> again;
        std::function<void()> giveUp;
    };

    void end(quint64 ticket, bool isAgain);
    std::map<quint64, Wait>::const_iterator next() const;

    Retries m_retries;
    std::map<quint64, Wait> m_waits;
    QList<QDeadlineTimer> m_spent; // one for each retry of the last minute
};

} // namespace cordboard
