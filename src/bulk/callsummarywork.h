#pragma once

#include "bulk/callsummary.h"
#include "bulk/listwalk.h"
#include "bulk/work.h"

namespace cordboard {

/// The summary of a whole listing of call records, walked for its own sake. What is known so far can be
/// looked at any time. After so many calls it rests and asks no more of the platform until it is told to go
/// on.
class CallSummaryWork final : public Work
{
    Q_OBJECT

public:
    CallSummaryWork(const Client &client, const Resource &resource, const Filters &filters,
                    const Interval &interval, QObject *parent = nullptr);

    void restAfter(qint64 calls) { m_rest = calls; }
    void start() override;
    void stop() override;
    void goOn();

    bool isResting() const { return m_isResting; }
    /// Whether there are calls, or may be, that are not in the summary.
    bool isPartial() const { return state() != State::Done; }
    bool hasChanged() const { return m_hasChanged; } ///< the listing, while it was read
    /// What else is odd about it, in sentences.
    const QStringList &oddities() const { return m_oddities; }
    const Error &error() const { return m_error; } ///< of work that failed
    const CallSummary &summary() const { return m_summary; }

private:
    void take(const Page &page);
    void end(const WalkEnd &end);

    CallSummary m_summary;
    ListWalk m_walk;
    Error m_error;
    qint64 m_rest = std::numeric_limits<qint64>::max();
    bool m_isResting = false;
    bool m_hasChanged = false;
    QStringList m_oddities;
};

} // namespace cordboard
