#pragma once

#include <QtGlobal>
#include <queue>

#include <functional>
#include <limits>
#include <vector>

namespace cordboard {

/// How many calls were under way at once, at most: a sweep over calls in the order in which they began.
/// Remembers only those under way. A call that comes out of order is counted as if it began with the one
/// before it, and isExact() says so.
class CallPeak
{
public:
    /// A call from one moment to another, in milliseconds. One that ends as another begins is over by then.
    void add(qint64 from, qint64 until);

    qint64 peak() const { return m_peak; }
    qint64 when() const { return m_when; } ///< it was reached first
    bool isExact() const { return m_isExact; }

private:
    qint64 m_now = std::numeric_limits<qint64>::min();
    qint64 m_peak = 0;
    qint64 m_when = 0;
    bool m_isExact = true;
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> m_ends;
};

} // namespace cordboard
