#include "widgets/numberlist.h"

#include "core/e164.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype wholeNumber = 7; // digits; a shorter word may be a part of a number
    constexpr qsizetype shortestExtension = 3;

    QString bare(const QString &word)
    {
        const QString digits = phoneDigits(word);
        return word.trimmed().startsWith(u'+') ? u'+' + digits : digits;
    }

    /// Whether words between spaces are numbers of their own.
    bool areNumbers(const QStringList &words)
    {
        const auto isWhole = [](const QString &word) { return phoneDigits(word).size() >= wholeNumber; };
        if (std::ranges::all_of(words, isWhole))
            return true;
        const qsizetype length = words.constFirst().size();
        const bool areAlike = std::ranges::all_of(
            words, [&](const QString &word) { return word.size() == length && isAsciiDigits(word); });
        const bool areNames =
            std::ranges::none_of(words, [](const QString &word) { return isAsciiDigits(phoneDigits(word)); });
        return areNames || (areAlike && length >= shortestExtension);
    }

} // namespace

QStringList listedWords(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList words = typed.split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QStringList listedNumbers(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\t\\r\\n\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression space(u"\\s+"_s);
    QStringList numbers;
    for (const QString &piece : typed.split(between, Qt::SkipEmptyParts)) {
        const QStringList words = piece.split(space, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (!areNumbers(words))
            numbers.append(bare(piece));
        else
            std::ranges::transform(words, std::back_inserter(numbers), bare);
    }
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

} // namespace cordboard
