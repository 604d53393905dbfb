#pragma once

#include <QFont>
#include <QFontMetrics>

#include <array>

namespace cordboard {

/// What painting many cells in one font needs again and again: its underlined twin, and a width for which no
/// text has to be laid out. Another font than before is noticed.
class CellFonts
{
public:
    void setFont(const QFont &font);

    const QFont &link() const { return m_link; }
    /// The text, or its beginning with "…" where it is wider than so many pixels.
    QString fitting(const QString &text, int width) const;

private:
    bool surelyFits(QStringView text, int width) const;

    QFont m_font;
    QFont m_link;
    QFontMetrics m_metrics{m_font};
    std::array<int, 256> m_advances = {}; // of Latin 1, in pixels
    bool m_isSet = false;
};

} // namespace cordboard
