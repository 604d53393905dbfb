#include "bulk/csvwriter.h"

#include "core/csv.h"

#include <QIODevice>

namespace cordboard {

void CsvWriter::writeBegin()
{
    m_cells.emplace(resource());
    putPreamble(m_text);
    bool isFirst = true;
    for (const ExportColumn &column : columns()) {
        if (!std::exchange(isFirst, false))
            m_text.put(separator());
        putField(m_text, columnName(column));
    }
    m_text.put(endOfHeader());
    if (!m_text.flushTo(device()))
        failWithDevice();
}

void CsvWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    const QList<ExportColumn> &all = columns();
    const char between = separator();
    const QByteArrayView ending = endOfRow();
    const bool isAlone = all.size() == 1; // an empty line would be no record
    for (qsizetype row = first; row < first + count; ++row) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0)
                m_text.put(between);
            const CellReader::Cell cell = m_cells->cell(row, all[i]);
            if (cell.text.isEmpty() && isAlone)
                m_text.put(QByteArrayView("\"\""));
            else if (cell.isTame)
                m_text.put(cell.text);
            else
                putField(m_text, cell.text);
        }
        m_text.put(ending);
    }
    if (!m_text.flushTo(device()))
        failWithDevice();
}

void CsvWriter::putField(TextBuffer &text, QByteArrayView field)
{
    if (needsCsvQuotes(field))
        text.putQuoted(field);
    else
        text.put(field);
}

SafeCsvWriter::SafeCsvWriter(QIODevice &device, char separator)
    : CsvWriter(device)
    , m_separator(separator)
    , m_endOfHeader(separator + QByteArray(safeCsvMark.data(), safeCsvMark.size()) + "\r\n")
    , m_endOfRow(separator + QByteArray("\r\n"))
{
}

void SafeCsvWriter::putPreamble(TextBuffer &text)
{
    text.put(QByteArrayView("\xEF\xBB\xBF"));
}

void SafeCsvWriter::putField(TextBuffer &text, QByteArrayView field)
{
    const QByteArray guarded = isRiskyCsvField(field) ? '\'' + field.toByteArray() : QByteArray();
    const QByteArrayView whole = guarded.isEmpty() ? field : QByteArrayView(guarded);
    if (needsCsvQuotes(whole) || whole.contains(';') || whole.contains('\t'))
        text.putQuoted(whole);
    else
        text.put(whole);
}

} // namespace cordboard
