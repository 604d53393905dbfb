#include "bulk/numberpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype wholeNumber = 8; // digits that no group of a number has

    /// Marks that tables and web pages leave in what is copied, and quotation marks.
    bool isInvisible(QChar c)
    {
        return c.category() == QChar::Other_Format || QStringView(u"'\"“”„‘’`").contains(c);
    }

    qsizetype digitsIn(QStringView text)
    {
        return std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    bool isDash(QChar c)
    {
        return QStringView(u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212").contains(c);
    }

    bool endsOpen(const QString &piece)
    {
        return !piece.isEmpty() && (isDash(piece.back()) || piece.endsWith(".."_L1) || piece.endsWith(u'…'));
    }

    bool beginsWithMark(QStringView word)
    {
        return isDash(word.front()) || word.startsWith(".."_L1) || word.startsWith(u'…');
    }

    /// Whether this word begins another number, after what stands before it in the same entry.
    bool beginsAnew(const QString &piece, QStringView word)
    {
        if (piece.isEmpty() || endsOpen(piece) || beginsWithMark(word))
            return false;
        if (word.startsWith(u'+') || (word.startsWith("00"_L1) && digitsIn(word) > wholeNumber))
            return true;
        return digitsIn(piece) >= wholeNumber && digitsIn(word) >= wholeNumber;
    }

    void takeApart(QStringView entry, QStringList &pieces)
    {
        QString piece;
        for (const QStringView word : entry.split(u' ', Qt::SkipEmptyParts)) {
            if (beginsAnew(piece, word))
                pieces.append(std::exchange(piece, {}));
            if (!piece.isEmpty())
                piece.append(u' ');
            piece.append(word);
        }
        if (!piece.isEmpty())
            pieces.append(piece);
    }

    bool parts(QChar c)
    {
        return QStringView(u"\n\r\t;,|\v\f\u2028\u2029").contains(c);
    }

} // namespace

QStringList numberPieces(QStringView written)
{
    QStringList pieces;
    QString entry;
    bool isInBrackets = false; // commas in them stand between digits
    for (const QChar c : written) {
        isInBrackets = c == u'[' || (isInBrackets && c != u']' && !parts(c)) || (isInBrackets && c == u',');
        if (parts(c) && !isInBrackets) {
            takeApart(entry, pieces);
            entry.clear();
        } else if (!isInvisible(c)) {
            entry.append(c.isSpace() ? QChar(u' ') : c);
        }
    }
    takeApart(entry, pieces);
    return pieces;
}

} // namespace cordboard
