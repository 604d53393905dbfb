#pragma once

#include "bulk/csvreader.h"

namespace cordboard {

/// The grammar of RFC 4180 and what is found in its place, one character after the other.
class CsvParser
{
public:
    CsvParser(QChar separator, const CsvLimits &limits)
        : m_separator(separator)
        , m_limits(limits)
    {
    }

    /// False: error() says why, and nothing more is taken.
    bool take(QStringView text);
    bool finish();

    int line() const { return m_line; }
    const QString &error() const { return m_error; }
    /// The first is the header.
    QList<CsvRow> &rows() { return m_rows; }

private:
    enum class State : quint8 { Begin, Plain, Quoted, QuoteInQuoted };

    bool take(QChar c);
    bool takeQuoted(QChar c);
    bool append(QChar c);
    bool endCell();
    bool endRow();
    bool failInPair();
    bool fail(const QString &error);

    QChar m_separator;
    CsvLimits m_limits;
    QList<CsvRow> m_rows;
    CsvRow m_row = {.line = 1};
    QString m_cell;
    QString m_error;
    State m_state = State::Begin;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_wasReturn = false;
    bool m_isInPair = false; // the first half of a character came
    qsizetype m_cells = 0;
};

} // namespace cordboard
