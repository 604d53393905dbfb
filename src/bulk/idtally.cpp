#include "bulk/idtally.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace cordboard {

namespace {

    constexpr size_t mostFresh = 32 * 1024;
    constexpr qsizetype longestNumber = 18;          // digits, surely within 60 bits
    constexpr quint64 notANumber = quint64(1) << 62; // above all numbers
    constexpr quint64 hashMask = (quint64(1) << 54) - 1;

    /// An id that is a number is that number. Of others a hash is enough: that two of a million share one
    /// happens in one listing of thirty thousand.
    quint64 keyOf(QByteArrayView id)
    {
        const bool isCanonical = !id.isEmpty() && id.size() <= longestNumber && id.front() != '0'
            && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
        if (isCanonical)
            return id.toULongLong();
        return notANumber | (qHash(id, 0x5eed) & hashMask);
    }

} // namespace

class IdTally::Writer
{
public:
    /// False: it is there already.
    bool put(quint64 key)
    {
        if (m_run.count > 0 && key == m_last)
            return false;
        quint64 distance = key - std::exchange(m_last, key);
        for (; distance > 0x7f; distance >>= 7)
            m_run.distances.append(char(0x80 | quint8(distance & 0x7f)));
        m_run.distances.append(char(distance));
        ++m_run.count;
        return true;
    }
    Run take()
    {
        m_run.distances.squeeze();
        return std::move(m_run);
    }
    void reserve(qsizetype bytes) { m_run.distances.reserve(bytes); }

private:
    Run m_run;
    quint64 m_last = 0;
};

class IdTally::Reader
{
public:
    explicit Reader(const Run &run)
        : m_at(run.distances.cbegin())
        , m_end(run.distances.cend())
    {
        next();
    }

    const std::optional<quint64> &key() const { return m_key; }
    void next()
    {
        if (m_at == m_end) {
            m_key.reset();
            return;
        }
        quint64 distance = 0;
        for (int shift = 0;; shift += 7) {
            const auto part = quint8(*m_at++);
            distance |= quint64(part & 0x7f) << shift;
            if (part < 0x80)
                break;
        }
        m_key = m_key.value_or(0) + distance;
    }

private:
    const char *m_at;
    const char *m_end;
    std::optional<quint64> m_key;
};

void IdTally::add(QByteArrayView id)
{
    ++m_size;
    m_fresh.push_back(keyOf(id));
    if (m_fresh.size() >= mostFresh)
        settle();
}

qint64 IdTally::repeated()
{
    settle();
    while (m_runs.size() > 1) {
        const Run shorter = std::move(m_runs.back());
        m_runs.pop_back();
        m_runs.back() = merged(m_runs.back(), shorter);
    }
    return m_repeated;
}

qsizetype IdTally::bytes() const
{
    auto all = qsizetype(m_fresh.capacity() * sizeof(quint64));
    for (const Run &run : m_runs)
        all += run.distances.capacity();
    return all;
}

/// Runs of about one length become one, so that every id is written anew only a few times.
void IdTally::settle()
{
    if (m_fresh.empty())
        return;
    std::ranges::sort(m_fresh);
    Writer writer;
    for (const quint64 key : m_fresh)
        m_repeated += writer.put(key) ? 0 : 1;
    m_fresh.clear();
    Run run = writer.take();
    while (!m_runs.empty() && m_runs.back().count < 2 * run.count) {
        run = merged(m_runs.back(), run);
        m_runs.pop_back();
    }
    m_runs.push_back(std::move(run));
}

IdTally::Run IdTally::merged(const Run &one, const Run &other)
{
    Writer writer;
    writer.reserve(one.distances.size() + other.distances.size());
    Reader a(one);
    Reader b(other);
    while (a.key() || b.key()) {
        const bool isOfA = a.key() && (!b.key() || *a.key() <= *b.key());
        Reader &from = isOfA ? a : b;
        m_repeated += writer.put(*from.key()) ? 0 : 1;
        from.next();
    }
    return writer.take();
}

} // namespace cordboard
