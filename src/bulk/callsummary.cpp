#include "bulk/callsummary.h"

#include "catalogue/resource.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;

    // Each divides the next, so that buckets can be put together.
    constexpr std::array bucketWidths = {minute,   5 * minute, 15 * minute, hour,   3 * hour,
                                         6 * hour, 12 * hour,  day,         7 * day};
    constexpr qint64 usualBuckets = 100;
    constexpr qsizetype mostBuckets = 250;
    constexpr qsizetype prefixLength = 4;
    constexpr qsizetype longestNumber = 32;
    constexpr qint64 standsOut = 5; // top numbers are worth naming from a fifth of the calls on

    qint64 widthFor(qint64 seconds)
    {
        const auto fits = [&](qint64 width) { return seconds <= width * usualBuckets; };
        const auto found = std::ranges::find_if(bucketWidths, fits);
        return found == bucketWidths.end() ? bucketWidths.back() : *found;
    }

    qint64 startOfBucket(qint64 seconds, qint64 width)
    {
        const qint64 within = seconds % width;
        return seconds - within - (within < 0 ? width : 0);
    }

    std::optional<qint64> milliseconds(const QVariant &value)
    {
        if (value.typeId() != QMetaType::QDateTime)
            return {};
        return value.toDateTime().toMSecsSinceEpoch();
    }

    std::optional<double> ratio(qint64 part, qint64 whole)
    {
        if (whole == 0)
            return {};
        return double(part) / double(whole);
    }

    /// -1 where the platform does not tell.
    qsizetype columnOf(const Resource &resource, QLatin1StringView attribute)
    {
        return attribute.isEmpty() ? -1 : resource.indexOf(QString(attribute));
    }

} // namespace

CallSummary::CallSummary(const Resource &resource, const Interval &interval)
    : m_columns({.start = columnOf(resource, resource.calls.start),
                 .connect = columnOf(resource, resource.calls.connect),
                 .end = columnOf(resource, resource.calls.end),
                 .duration = columnOf(resource, resource.calls.duration),
                 .code = columnOf(resource, resource.calls.code),
                 .source = columnOf(resource, resource.calls.source),
                 .destination = columnOf(resource, resource.calls.destination),
                 .direction = columnOf(resource, resource.calls.direction),
                 .success = columnOf(resource, resource.calls.success)})
    , m_fields(resource.calls)
    , m_bucketSeconds(
          widthFor(interval.from.secsTo(interval.until.value_or(QDateTime::currentDateTimeUtc()))))
{
}

void CallSummary::add(const RecordChunk &chunk)
{
    for (qsizetype row = 0; row < chunk.size(); ++row)
        add(callAt(chunk, row));
}

CallSummary::Call CallSummary::callAt(const RecordChunk &chunk, qsizetype row) const
{
    const auto value = [&](qsizetype column) { return column < 0 ? QVariant() : chunk.value(row, column); };
    const bool isIncoming =
        m_columns.direction >= 0 && m_fields.cameIn(value(m_columns.direction).toString());
    const qsizetype called = isIncoming ? m_columns.source : m_columns.destination;
    Call call{.start = milliseconds(value(m_columns.start)),
              .connect = milliseconds(value(m_columns.connect)),
              .end = milliseconds(value(m_columns.end)),
              .seconds = std::max<qint64>(0, value(m_columns.duration).toLongLong()),
              .code = value(m_columns.code).toInt(),
              .destination = value(called).toString().left(longestNumber)};
    call.isAnswered = m_columns.success >= 0 ? value(m_columns.success).toString() == m_fields.successValue
                                             : call.connect.has_value();
    if (!call.end && call.start)
        call.end = call.connect.value_or(*call.start) + call.seconds * 1000;
    return call;
}

void CallSummary::add(const Call &call)
{
    ++m_all.attempts;
    const int code = call.code >= 100 && call.code <= 699 ? call.code : 0;
    ++m_codes[code].attempts;
    if (call.isAnswered) {
        ++m_all.answered;
        ++m_codes[code].answered;
        m_seconds += call.seconds;
    }
    if (!call.destination.isEmpty()) {
        m_numbers.add(call.destination);
        m_prefixes.add(call.destination.left(prefixLength));
    }
    if (!call.start)
        return;
    addToBucket(*call.start / 1000, call.isAnswered);
    addToPeaks(call);
}

void CallSummary::addToBucket(qint64 start, bool isAnswered)
{
    Count &bucket = m_buckets[startOfBucket(start, m_bucketSeconds)];
    ++bucket.attempts;
    bucket.answered += isAnswered ? 1 : 0;
    while (m_buckets.lastKey() - m_buckets.firstKey() >= m_bucketSeconds * mostBuckets
           && m_bucketSeconds < bucketWidths.back()) {
        m_bucketSeconds = *std::ranges::upper_bound(bucketWidths, m_bucketSeconds);
        QMap<qint64, Count> wider;
        for (auto it = m_buckets.cbegin(); it != m_buckets.cend(); ++it) {
            Count &sum = wider[startOfBucket(it.key(), m_bucketSeconds)];
            sum.attempts += it->attempts;
            sum.answered += it->answered;
        }
        m_buckets = wider;
    }
    if (m_buckets.size() > mostBuckets) // years of calls: the oldest weeks go
        m_buckets.erase(m_buckets.cbegin());
}

void CallSummary::addToPeaks(const Call &call)
{
    m_underWay.add(*call.start, *call.end);
    flush(m_speaking, m_answers, *call.start);
    if (call.isAnswered && call.connect)
        m_answers.push({*call.connect, *call.end});
}

/// Answers come in the order of the starts, not in their own: they wait until no earlier one can come.
void CallSummary::flush(CallPeak &peak, Speeches &speeches, qint64 upTo)
{
    while (!speeches.empty() && speeches.top().from <= upTo) {
        peak.add(speeches.top().from, speeches.top().until);
        speeches.pop();
    }
}

CallPeak CallSummary::speaking() const
{
    CallPeak peak = m_speaking;
    Speeches waiting = m_answers;
    flush(peak, waiting, std::numeric_limits<qint64>::max());
    return peak;
}

std::optional<double> CallSummary::answerSeizureRatio() const
{
    return ratio(m_all.answered, m_all.attempts);
}

std::optional<double> CallSummary::averageSeconds() const
{
    return ratio(m_seconds, m_all.answered);
}

qint64 CallSummary::callsThatEnded(CallEnd end, const CodeTable &table) const
{
    qint64 calls = end == CallEnd::Answered ? m_all.answered : 0;
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it) {
        // An unanswered call that ended with 200 was not answered whatever the table says of 200.
        CallEnd told = table.endOf(it.key());
        if (told == CallEnd::Answered)
            told = CallEnd::Other;
        calls += told == end ? it->attempts - it->answered : 0;
    }
    return calls;
}

std::optional<double> CallSummary::effectiveness(const CodeTable &table) const
{
    qint64 effective = 0;
    for (const CallEnd end : allCallEnds)
        effective += isEffective(end) ? callsThatEnded(end, table) : 0;
    return ratio(effective, m_all.attempts);
}

QMap<qint64, CallSummary::Count> CallSummary::buckets() const
{
    QMap<qint64, Count> all = m_buckets;
    if (all.isEmpty() || (all.lastKey() - all.firstKey()) / m_bucketSeconds > mostBuckets)
        return all;
    for (qint64 start = all.firstKey(); start < m_buckets.lastKey(); start += m_bucketSeconds)
        all[start]; // makes the empty ones
    return all;
}

QList<CallSummary::CodeCount> CallSummary::topCodes(qsizetype most) const
{
    QList<CodeCount> codes;
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        codes.append({it.key(), it->attempts});
    std::ranges::stable_sort(codes, std::greater<>(), &CodeCount::calls);
    codes.resize(std::min(most, codes.size()));
    return codes;
}

CallSummary::Destinations CallSummary::topDestinations(qsizetype most) const
{
    const QList<TopCount::Entry> numbers = m_numbers.top(most);
    qint64 named = 0;
    for (const TopCount::Entry &entry : numbers)
        named += entry.count;
    if (named * standsOut >= m_all.attempts)
        return {.entries = numbers, .slack = m_numbers.slack()};
    return {.entries = m_prefixes.top(most), .arePrefixes = true, .slack = m_prefixes.slack()};
}

} // namespace cordboard
