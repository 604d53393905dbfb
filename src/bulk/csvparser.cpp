#include "bulk/csvparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordboard {

namespace {

    struct CsvText
    {
        Q_DECLARE_TR_FUNCTIONS(CsvReader)
    };

} // namespace

bool CsvParser::take(QStringView text)
{
    return m_error.isEmpty() && std::ranges::all_of(text, [this](QChar c) { return take(c); });
}

bool CsvParser::take(QChar c)
{
    if (c.isNull())
        return fail(CsvText::tr("Line %1 has a NUL in it: this is not text.").arg(m_line));
    if (m_isInPair != c.isLowSurrogate())
        return failInPair();
    m_isInPair = c.isHighSurrogate();
    const bool isSecondHalf = m_wasReturn && c == u'\n';
    if (c == u'\r' || (c == u'\n' && !isSecondHalf))
        ++m_line;
    m_wasReturn = c == u'\r';
    if (m_state == State::Quoted)
        return takeQuoted(c);
    if (isSecondHalf)
        return true;
    if (c == u'"' && m_state == State::QuoteInQuoted) {
        m_state = State::Quoted;
        return append(c);
    }
    if (c == u'"' && m_state == State::Begin) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
        return true;
    }
    if (c == m_separator)
        return endCell();
    if (c == u'\r' || c == u'\n')
        return endCell() && endRow();
    if (m_state == State::QuoteInQuoted)
        return fail(
            CsvText::tr("Line %1 goes on behind the quotation mark that ends a cell. A quotation mark "
                        "within a cell is written twice.")
                .arg(m_line));
    m_state = State::Plain;
    return append(c);
}

bool CsvParser::takeQuoted(QChar c)
{
    if (c != u'"')
        return append(c);
    m_state = State::QuoteInQuoted;
    m_wasReturn = false;
    return true;
}

bool CsvParser::append(QChar c)
{
    if (m_cell.size() >= m_limits.characters)
        return fail(
            CsvText::tr("Line %1 has a cell of more than %n character(s).", nullptr, int(m_limits.characters))
                .arg(m_row.line));
    m_cell.append(c);
    return true;
}

bool CsvParser::endCell()
{
    m_state = State::Begin;
    if (m_row.cells.size() >= m_limits.columns)
        return fail(CsvText::tr("Line %1 has more than %n column(s).", nullptr, int(m_limits.columns))
                        .arg(m_row.line));
    if (++m_cells > m_limits.cells)
        return fail(
            CsvText::tr("There are more than %n cell(s). Take several files.", nullptr, int(m_limits.cells)));
    m_row.cells.append(m_cell);
    m_cell.clear();
    return true;
}

bool CsvParser::endRow()
{
    const bool isEmpty = std::ranges::all_of(m_row.cells, &QString::isEmpty);
    if (!isEmpty && m_rows.size() > m_limits.rows)
        return fail(
            CsvText::tr("There are more than %n row(s). Take several files.", nullptr, int(m_limits.rows)));
    if (!isEmpty)
        m_rows.append(m_row);
    m_row = {.line = m_line};
    return true;
}

bool CsvParser::finish()
{
    if (!m_error.isEmpty())
        return false;
    if (m_isInPair)
        return failInPair();
    if (m_state == State::Quoted)
        return fail(CsvText::tr("The quotation mark in line %1 has no end.").arg(m_quoteLine));
    const bool isBegun = m_state != State::Begin || !m_row.cells.isEmpty();
    return !isBegun || (endCell() && endRow());
}

bool CsvParser::failInPair()
{
    return fail(CsvText::tr("Line %1 has half a character in it: this is not text.").arg(m_line));
}

bool CsvParser::fail(const QString &error)
{
    m_error = error;
    return false;
}

} // namespace cordboard
