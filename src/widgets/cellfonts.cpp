#include "widgets/cellfonts.h"

namespace cordboard {

void CellFonts::setFont(const QFont &font)
{
    if (m_isSet && font == m_font)
        return;
    m_isSet = true;
    m_font = font;
    m_link = font;
    m_link.setUnderline(true);
    m_metrics = QFontMetrics(font);
    for (size_t i = 0; i < m_advances.size(); ++i)
        m_advances[i] = m_metrics.horizontalAdvance(QChar(char16_t(i)));
}

/// Letters take no more side by side than one by one, but for the rounding.
bool CellFonts::surelyFits(QStringView text, int width) const
{
    int sum = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= m_advances.size())
            return false;
        sum += m_advances[letter.unicode()] + 1;
        if (sum > width)
            return false;
    }
    return true;
}

QString CellFonts::fitting(const QString &text, int width) const
{
    if (surelyFits(text, width) || m_metrics.horizontalAdvance(text) <= width)
        return text;
    return m_metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace cordboard
