#pragma once

#include "bulk/callcodes.h"
#include "bulk/callpeak.h"
#include "bulk/topcount.h"
#include "catalogue/recordchunk.h"
#include "core/period.h"

#include <optional>

namespace cordboard {

/// Figures of call records, taken one chunk after another in memory that does not grow with their number.
/// Feed it in the order of the starts: concurrency is a sweep.
class CallSummary
{
public:
    struct Count
    {
        qint64 attempts = 0;
        qint64 answered = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    struct CodeCount
    {
        int code = 0; ///< 0: told no SIP code
        qint64 calls = 0;

        friend bool operator==(const CodeCount &, const CodeCount &) = default;
    };
    struct Destinations
    {
        QList<TopCount::Entry> entries = {};
        bool arePrefixes = false; ///< their leading digits: no few numbers stand out
        qint64 slack = 0;         ///< by which counts may be too low
    };

    /// The interval decides how wide the buckets of calls over time begin; they widen where it was too short.
    CallSummary(const Resource &resource, const Interval &interval);

    void add(const RecordChunk &chunk);

    qint64 attempts() const { return m_all.attempts; }
    qint64 answered() const { return m_all.answered; }
    qint64 seconds() const { return m_seconds; } ///< spoken in answered calls
    std::optional<double> answerSeizureRatio() const;
    std::optional<double> averageSeconds() const; ///< of an answered call
    std::optional<double> effectiveness(const CodeTable &table) const;
    qint64 callsThatEnded(CallEnd end, const CodeTable &table) const;

    CallPeak underWay() const { return m_underWay; } ///< from start to end, answered or not
    CallPeak speaking() const;                       ///< from answer to end

    qint64 bucketSeconds() const { return m_bucketSeconds; }
    /// By their beginning in seconds since 1970 in UTC, none left out between the first and the last.
    QMap<qint64, Count> buckets() const;
    QList<CodeCount> topCodes(qsizetype most) const;
    Destinations topDestinations(qsizetype most) const;

private:
    struct Call
    {
        std::optional<qint64> start = {}; // milliseconds since 1970
        std::optional<qint64> connect = {};
        std::optional<qint64> end = {};
        qint64 seconds = 0;
        int code = 0;
        bool isAnswered = false;
        QString destination = {};
    };
    struct Speech
    {
        qint64 from;
        qint64 until;
        friend bool operator>(const Speech &a, const Speech &b) { return a.from > b.from; }
    };
    using Speeches = std::priority_queue<Speech, std::vector<Speech>, std::greater<>>;

    Call callAt(const RecordChunk &chunk, qsizetype row) const;
    void add(const Call &call);
    void addToBucket(qint64 start, bool isAnswered);
    void addToPeaks(const Call &call);
    static void flush(CallPeak &peak, Speeches &speeches, qint64 upTo);

    struct Columns
    {
        qsizetype start, connect, end, duration, code, source, destination, direction, success;
    };

    Columns m_columns;
    CallFields m_fields;
    Count m_all;
    qint64 m_seconds = 0;
    QMap<int, Count> m_codes; // at most one for each code of three digits
    qint64 m_bucketSeconds;
    QMap<qint64, Count> m_buckets;
    TopCount m_numbers;
    TopCount m_prefixes;
    CallPeak m_underWay;
    CallPeak m_speaking;
    Speeches m_answers; // that lie behind the last start
};

} // namespace cordboard
