#include "net/retrier.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace cordboard {

namespace {

    bool isPassing(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::NameNotFound:
        case Error::Kind::NotListening:
        case Error::Kind::TimedOut:
        case Error::Kind::Unreachable:
        case Error::Kind::Throttled:
        case Error::Kind::Server: return true;
        default: return error.httpStatus == 408;
        }
    }

} // namespace

Retrier::Retrier(const Retries &retries, QObject *parent)
    : QObject(parent)
    , m_retries(retries)
{
}

Retrier::~Retrier() = default;

std::optional<std::chrono::milliseconds> Retrier::pauseAfter(const Error &error, int attempts)
{
    if (attempts >= m_retries.attempts || !isPassing(error))
        return {};
    m_spent.removeIf([](const QDeadlineTimer &spent) { return spent.hasExpired(); });
    if (m_spent.size() >= m_retries.perMinute)
        return {};
    std::chrono::milliseconds pause = std::min(m_retries.longest, m_retries.unit * (1 << attempts));
    pause = std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(pause.count()) + 1));
    if (error.retryAfterSeconds >= 0) {
        pause = std::chrono::seconds(error.retryAfterSeconds);
        if (pause > m_retries.longestTold)
            return {};
    }
    m_spent.append(QDeadlineTimer(1min));
    return pause;
}

void Retrier::wait(quint64 ticket, std::chrono::milliseconds pause, const Error &error,
                   std::function<void()> again, std::function<void()> giveUp)
{
    Wait wait{std::make_unique<QTimer>(), error, std::move(again), std::move(giveUp)};
    wait.timer->setSingleShot(true);
    wait.timer->setTimerType(Qt::PreciseTimer);
    connect(wait.timer.get(), &QTimer::timeout, this, [this, ticket] { end(ticket, true); });
    wait.timer->start(pause);
    m_waits.insert_or_assign(ticket, std::move(wait));
    Q_EMIT changed();
}

void Retrier::forget(quint64 ticket)
{
    if (m_waits.erase(ticket) > 0)
        Q_EMIT changed();
}

void Retrier::end(quint64 ticket, bool isAgain)
{
    const auto found = m_waits.find(ticket);
    if (found == m_waits.end())
        return;
    found->second.timer.release()->deleteLater(); // it may be what calls
    const std::function<void()> go = isAgain ? found->second.again : found->second.giveUp;
    m_waits.erase(found);
    Q_EMIT changed();
    go();
}

std::map<quint64, Retrier::Wait>::const_iterator Retrier::next() const
{
    return std::ranges::min_element(
        m_waits, {}, [](const auto &wait) { return wait.second.timer->remainingTimeAsDuration(); });
}

std::chrono::milliseconds Retrier::remaining() const
{
    return m_waits.empty() ? 0ms : next()->second.timer->remainingTimeAsDuration();
}

const Error &Retrier::reason() const
{
    static const Error none;
    return m_waits.empty() ? none : next()->second.error;
}

void Retrier::skip()
{
    std::vector<quint64> tickets;
    for (const auto &[ticket, wait] : m_waits)
        tickets.push_back(ticket);
    for (const quint64 ticket : tickets)
        end(ticket, true);
}

void Retrier::stop()
{
    std::vector<quint64> tickets;
    for (const auto &[ticket, wait] : m_waits)
        tickets.push_back(ticket);
    for (const quint64 ticket : tickets)
        end(ticket, false);
}

} // namespace cordboard
