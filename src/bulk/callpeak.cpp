#include "bulk/callpeak.h"

#include <algorithm>

namespace cordboard {

void CallPeak::add(qint64 from, qint64 until)
{
    m_isExact = m_isExact && from >= m_now;
    m_now = std::max(m_now, from);
    while (!m_ends.empty() && m_ends.top() <= m_now)
        m_ends.pop();
    if (until <= m_now)
        return;
    m_ends.push(until);
    if (const auto underWay = qint64(m_ends.size()); underWay > m_peak) {
        m_peak = underWay;
        m_when = m_now;
    }
}

} // namespace cordboard
