#include "core/texttable.h"

#include "core/cellwidth.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int gap = 2;
    constexpr int leastWidth = 8; // of a column that was narrowed

} // namespace

TextTable::TextTable(const QStringList &header, int limit)
    : m_header(header)
    , m_limit(limit)
{
}

int TextTable::total() const
{
    return std::accumulate(m_widths.cbegin(), m_widths.cend(), gap * int(m_widths.size() - 1));
}

void TextTable::measure(const QList<QStringList> &rows)
{
    m_widths.clear();
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        int width = cellWidth(m_header[i]);
        for (const QStringList &row : rows)
            width = std::max(width, cellWidth(row[i]));
        m_widths.append(width);
    }
    if (m_limit > 0)
        fit();
}

void TextTable::fit()
{
    const auto slack = [this](int width, const QString &header) {
        return width - std::max(leastWidth, cellWidth(header));
    };
    while (m_widths.size() > 1 && total() > m_limit) {
        qsizetype widest = 0;
        for (qsizetype i = 1; i < m_widths.size(); ++i) {
            if (slack(m_widths[i], m_header[i]) > 0 && (widest == 0 || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest > 0) {
            --m_widths[widest];
            continue;
        }
        m_widths.removeLast();
        m_leftOut.prepend(m_header.takeLast());
    }
    if (!m_widths.isEmpty())
        m_widths.first() = std::min(m_widths.first(), m_limit);
}

QString TextTable::line(const QStringList &cells) const
{
    QString words;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QString cell = m_limit > 0 ? cutToCells(cells[i], m_widths[i]) : cells[i];
        const QString blanks(std::max(0, m_widths[i] - cellWidth(cell)), u' ');
        words += i > 0 ? QString(gap, u' ') : QString();
        words += m_sides.value(i) == Side::Right ? blanks + cell : cell + blanks;
    }
    while (words.endsWith(u' '))
        words.chop(1);
    return words;
}

QString TextTable::of(const QStringList &header, const QList<QStringList> &rows, int limit)
{
    TextTable table(header, limit);
    table.measure(rows);
    QString text = table.headerLine() + u'\n';
    for (const QStringList &row : rows)
        text += table.line(row) + u'\n';
    return text;
}

} // namespace cordboard
