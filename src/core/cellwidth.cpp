#include "core/cellwidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace cordboard {

namespace {

    struct Span
    {
        char32_t first;
        char32_t last;
    };

    // What Unicode calls wide or full-width, in large pieces.
    constexpr std::array wideSpans = {
        Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},   Span{0x3041, 0x4DBF},   Span{0x4E00, 0xA4CF},
        Span{0xA960, 0xA97F},   Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},   Span{0xFE30, 0xFE6F},
        Span{0xFF00, 0xFF60},   Span{0xFFE0, 0xFFE6},   Span{0x1F300, 0x1F64F}, Span{0x1F680, 0x1F6FF},
        Span{0x1F900, 0x1F9FF}, Span{0x20000, 0x3FFFD},
    };

    bool isWide(char32_t c)
    {
        return c >= wideSpans.front().first && std::ranges::any_of(wideSpans, [c](const Span &span) {
                   return c >= span.first && c <= span.last;
               });
    }

    bool takesNoCell(char32_t c)
    {
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format: return true;
        default: return false;
        }
    }

} // namespace

int cellWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7f) {
            ++width;
            continue;
        }
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        width += takesNoCell(c) ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

QString cutToCells(const QString &text, int most)
{
    if (cellWidth(text) <= most)
        return text;
    if (most < 1)
        return {};
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        if (cellWidth(QStringView(text).first(next)) > most - 1)
            break;
        end = next;
    }
    return text.first(end) + u'…';
}

} // namespace cordboard
