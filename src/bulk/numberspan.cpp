#include "bulk/numberspan.h"

#include "core/e164.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostDigits = 18;  // whatever the number, it fits 64 bits
    constexpr qsizetype leastOfRange = 8; // digits in front of a dash that makes a range
    constexpr QStringView dashes = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    constexpr QStringView longDashes = u"\u2013\u2014\u2015";

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(NumberRange)
    };

    NumberSpan refused(const QString &why)
    {
        NumberSpan span;
        span.complaint = why;
        return span;
    }

    /// Without "tel:", the plus or 00 in front, the (0) that is dialled within the country, and ornaments.
    QString bare(QStringView piece)
    {
        QString text = piece.trimmed().toString();
        if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
            text.remove(0, 4);
        text = text.trimmed();
        const bool isInternational = text.startsWith(u'+') || text.startsWith("00"_L1);
        if (isInternational)
            text.replace("(0)"_L1, " "_L1);
        if (text.startsWith(u'+'))
            text.remove(0, 1);
        else if (text.startsWith("00"_L1))
            text.remove(0, 2);
        static constexpr QStringView ornaments = u" .()/\u00b7";
        QString digits;
        for (const QChar c : std::as_const(text)) {
            if (!ornaments.contains(c) && !dashes.contains(c))
                digits.append(c);
        }
        return digits;
    }

    struct Ends
    {
        QString first;
        QString last;
    };

    Ends endsAt(const QString &piece, qsizetype mark, qsizetype length)
    {
        return {piece.first(mark), piece.sliced(mark + length)};
    }

    /// Where "from" ends and "to" begins, if this is written as a range.
    std::optional<Ends> rangeEnds(const QString &piece)
    {
        for (const auto &mark : {u".."_s, u"…"_s, u" - "_s}) {
            if (piece.count(mark) == 1)
                return endsAt(piece, piece.indexOf(mark), mark.size());
        }
        const auto placeOf = [&](QStringView marks) {
            const auto isMark = [&](QChar c) { return marks.contains(c); };
            if (std::ranges::count_if(piece, isMark) != 1)
                return qsizetype(-1);
            return qsizetype(std::ranges::find_if(piece, isMark) - piece.cbegin());
        };
        if (const qsizetype place = placeOf(longDashes); place >= 0)
            return endsAt(piece, place, 1);
        // A plain dash stands in numbers as well: it parts two of them only where each could be one.
        const qsizetype place = placeOf(dashes);
        if (place < 0 || bare(QStringView(piece).first(place)).size() < leastOfRange)
            return {};
        return endsAt(piece, place, 1);
    }

    /// The digits that [0-46] stands for, in order; nothing if it is not written like that.
    QString digitClass(QStringView inside)
    {
        QString digits;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const QChar c = inside[i];
            if (c == u',' || c == u' ')
                continue;
            if (c < u'0' || c > u'9')
                return {};
            QChar last = c;
            if (i + 2 < inside.size() && dashes.contains(inside[i + 1])) {
                last = inside[i + 2];
                i += 2;
            }
            if (last < c || last > u'9')
                return {};
            for (QChar d = c; d <= last; d = QChar(d.unicode() + 1))
                digits.append(d);
        }
        std::ranges::sort(digits);
        digits.erase(std::unique(digits.begin(), digits.end()), digits.end());
        return digits;
    }

    QString complaintAboutDigits(const QString &digits)
    {
        if (digits.isEmpty())
            return Text::tr("There is no number in it.");
        if (!isAsciiDigits(digits))
            return Text::tr("This is not a number: use the digits 0 to 9 only.");
        if (digits.size() > mostDigits)
            return Text::tr("It has more than 15 digits.");
        return {};
    }

} // namespace

NumberSpan NumberSpan::from(const QString &piece)
{
    if (piece.size() > 200)
        return refused(Text::tr("It is too long for a number."));
    if (piece.contains(u'[') || piece.contains(u']') || piece.trimmed().endsWith(u'x', Qt::CaseInsensitive))
        return oneOf(piece);
    if (const std::optional<Ends> ends = rangeEnds(piece))
        return fromTo(ends->first, ends->last);
    return fromTo(piece, piece);
}

NumberSpan NumberSpan::fromTo(const QString &first, const QString &last)
{
    const QString from = bare(first);
    QString to = bare(last);
    for (const QString &digits : {from, to}) {
        if (const QString complaint = complaintAboutDigits(digits); !complaint.isEmpty())
            return refused(complaint);
    }
    if (to.size() > from.size())
        return refused(Text::tr("Its last number is longer than its first."));
    to.prepend(from.first(from.size() - to.size())); // 37052000000-099: the last digits only
    NumberSpan span;
    span.m_first = from.toULongLong();
    span.m_width = from.size();
    const quint64 end = to.toULongLong();
    if (end < span.m_first)
        return refused(Text::tr("It ends at %1, before it begins.").arg(to));
    span.count = qint64(end - span.m_first) + 1;
    return span;
}

/// +3705200000[0-9], 370520000xx: every digit that may stand at each place.
NumberSpan NumberSpan::oneOf(const QString &piece)
{
    NumberSpan span;
    QString plain; // the pattern with one character for each place, for what stands around the digits
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (piece[i] != u'[') {
            plain.append(piece[i]);
            continue;
        }
        const qsizetype end = piece.indexOf(u']', i);
        const QString digits =
            end < 0 ? QString() : digitClass(QStringView(piece).sliced(i + 1, end - i - 1));
        if (digits.isEmpty())
            return refused(Text::tr("Square brackets hold the digits that may stand there: [0-4] or [135]."));
        span.m_digits.append(digits);
        plain.append(u'[');
        i = end;
    }
    const QString digits = bare(plain);
    if (digits.size() > mostDigits)
        return refused(Text::tr("It has more than 15 digits."));
    QList<QString> places;
    bool isWildcard = false;
    for (const QChar c : digits) {
        if (c == u'[') {
            places.append(span.m_digits.takeFirst());
        } else if (c == u'x' || c == u'X') {
            places.append(u"0123456789"_s);
            isWildcard = true;
        } else if (c < u'0' || c > u'9') {
            return refused(Text::tr("This is not a number: use the digits 0 to 9 only."));
        } else if (isWildcard) {
            return refused(Text::tr("An x stands for any digit, and only at the end."));
        } else {
            places.append(QString(c));
        }
    }
    if (places.isEmpty() || places.constFirst().size() > 1)
        return refused(Text::tr("A number begins with its country code."));
    span.m_digits = places;
    span.count = 1;
    for (const QString &place : std::as_const(places))
        span.count = std::min(span.count * place.size(), std::numeric_limits<qint64>::max() / 10);
    return span;
}

QString NumberSpan::number(qint64 place) const
{
    if (m_digits.isEmpty())
        return QString::number(m_first + quint64(place)).rightJustified(m_width, u'0');
    QString digits(m_digits.size(), u'0');
    for (qsizetype i = m_digits.size() - 1; i >= 0; --i) {
        const qsizetype choices = m_digits[i].size();
        digits[i] = m_digits[i][place % choices];
        place /= choices;
    }
    return digits;
}

} // namespace cordboard
