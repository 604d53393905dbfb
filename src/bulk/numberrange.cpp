#include "bulk/numberrange.h"

#include "bulk/numberpieces.h"
#include "bulk/numberspan.h"
#include "core/e164.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostShown = 60; // characters of a piece in a remark

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(NumberRange)
    };

    void remark(QList<NumberRange::Remark> &remarks, const QString &piece, const QString &words)
    {
        if (remarks.size() < NumberRange::mostRemarks)
            remarks.append({oneLine(piece, mostShown), words});
    }

    /// The complaint about what a piece stands for; empty: it can be taken.
    QString complaintAbout(const NumberSpan &span, qsizetype room)
    {
        if (!span.complaint.isEmpty())
            return span.complaint;
        if (span.count > room)
            return Text::tr("That would be more than %L1 numbers. Do it in parts.")
                .arg(NumberRange::mostNumbers);
        const QString first = span.number(0);
        if (first.startsWith(u'0'))
            return Text::tr("A number begins with its country code, not with 0.");
        if (first.size() < 3)
            return Text::tr("It has too few digits for a number.");
        if (first.size() > 15)
            return Text::tr("It has more than 15 digits.");
        return {};
    }

    class Collector
    {
    public:
        void take(const QString &piece)
        {
            const NumberSpan span = NumberSpan::from(piece);
            const QString complaint = complaintAbout(span, NumberRange::mostNumbers - m_range.numbers.size());
            if (!complaint.isEmpty()) {
                ++m_range.unread;
                return remark(m_range.problems, piece, complaint);
            }
            qsizetype again = 0;
            QString example;
            for (qint64 i = 0; i < span.count; ++i) {
                const QString number = span.number(i);
                if (take(m_seen, number)) {
                    m_range.numbers.append(number);
                } else if (++again == 1) {
                    example = number;
                }
            }
            m_range.repeated += again;
            if (again > 0)
                remark(m_range.overlaps, piece,
                       again == 1
                           ? Text::tr("%1 is already in the list.").arg(example)
                           : Text::tr("%Ln of its number(s) are already in the list, beginning with %1.",
                                      nullptr, int(again))
                                 .arg(example));
        }

        NumberRange range() && { return std::move(m_range); }
        NumberRange &range() & { return m_range; }

    private:
        static bool take(QSet<quint64> &seen, const QString &number)
        {
            const qsizetype before = seen.size();
            seen.insert(number.toULongLong()); // 15 digits, the first of them not 0
            return seen.size() > before;
        }

        NumberRange m_range;
        QSet<quint64> m_seen;
    };

} // namespace

NumberRange NumberRange::from(QStringView written)
{
    Collector collector;
    if (written.size() > mostWritten) {
        collector.range().unread = 1;
        remark(collector.range().problems, written.first(mostShown).toString(),
               Text::tr("This is too much text: %L1 characters, of which %L2 can be read at once.")
                   .arg(written.size())
                   .arg(mostWritten));
        return std::move(collector).range();
    }
    for (const QString &piece : numberPieces(written))
        collector.take(piece);
    return std::move(collector).range();
}

} // namespace cordboard
