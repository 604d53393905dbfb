#include "core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    qsizetype digitsFrom(QByteArrayView text, qsizetype at)
    {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const auto end = std::find_if_not(text.begin() + at, text.end(), isDigit);
        return qsizetype(end - text.begin()) - at;
    }

    /// "+" and up to twenty digits: E.164.
    bool isPhoneNumber(QByteArrayView text)
    {
        const qsizetype digits = text.size() - 1;
        return text.startsWith('+') && digits >= 1 && digits <= 20 && digitsFrom(text, 1) == digits;
    }

    /// "-5" or "-5.25"; without a sign nothing is asked.
    bool isNegativeNumber(QByteArrayView text)
    {
        if (!text.startsWith('-'))
            return false;
        const qsizetype whole = digitsFrom(text, 1);
        if (whole == 0 || 1 + whole == text.size())
            return whole > 0;
        const qsizetype fraction = 1 + whole + 1;
        const qsizetype digits = text.size() - fraction;
        return text[1 + whole] == '.' && digits > 0 && digitsFrom(text, fraction) == digits;
    }

    bool beginsLikeFormula(QByteArrayView text)
    {
        static constexpr QByteArrayView fullWidth[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                       "\xEF\xBC\xA0"}; // = + - @
        switch (text.isEmpty() ? 'x' : text.front()) {
        case '=':
        case '+':
        case '-':
        case '@':
        case '\t':
        case '\r':
        case '\n':
        case '\0': return true;
        case '\xEF':
            return std::ranges::any_of(fullWidth, [&](QByteArrayView c) { return text.startsWith(c); });
        default: return false;
        }
    }

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool needsQuotes =
            std::ranges::any_of(field, [](QChar c) { return QStringView(u"\",;\t\n\r").contains(c); });
        if (needsQuotes)
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(field);
    }
    return quoted.join(u',') + "\r\n"_L1;
}

bool isRiskyCsvField(QByteArrayView utf8)
{
    while (utf8.startsWith('\''))
        utf8 = utf8.sliced(1);
    return beginsLikeFormula(utf8) && !isPhoneNumber(utf8) && !isNegativeNumber(utf8);
}

QString guardedCsvField(const QString &field)
{
    return isRiskyCsvField(field.toUtf8()) ? u'\'' + field : field;
}

QString withoutCsvGuard(const QString &field)
{
    return field.startsWith(u'\'') && isRiskyCsvField(field.toUtf8()) ? field.sliced(1) : field;
}

} // namespace cordboard
