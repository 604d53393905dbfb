#include "bulk/tablewriter.h"

#include "core/plaintext.h"

#include <QIODevice>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cordboard {

void TableWriter::writeBegin()
{
    m_cells.emplace(resource());
    m_header = {};
    for (const ExportColumn &column : columns()) {
        m_header.cells.append(exportColumnName(resource(), column));
        m_header.isNumber.append(false);
    }
}

void TableWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    QList<Line> lines;
    for (qsizetype row = first; row < first + count; ++row) {
        Line line;
        for (const ExportColumn &column : columns()) {
            const CellReader::Cell cell = m_cells->cell(row, column);
            line.cells.append(oneLine(QString::fromUtf8(cell.text), std::numeric_limits<qsizetype>::max()));
            line.isNumber.append(cell.type == CellReader::Type::Number);
        }
        lines.append(line);
    }
    if (m_widths.isEmpty())
        measure(lines);
    for (const Line &line : std::as_const(lines))
        putLine(line);
    flush();
}

void TableWriter::measure(const QList<Line> &lines)
{
    for (qsizetype i = 0; i < columns().size(); ++i) {
        qsizetype width = m_header.cells[i].size();
        for (const Line &line : lines)
            width = std::max(width, line.cells[i].size());
        m_widths.append(width);
    }
    putLine(m_header);
}

void TableWriter::putLine(const Line &line)
{
    QString words;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (i > 0)
            words += "  "_L1;
        words += line.isNumber[i] ? line.cells[i].rightJustified(m_widths[i])
                                  : line.cells[i].leftJustified(m_widths[i]);
    }
    while (words.endsWith(u' '))
        words.chop(1);
    m_text.put(words.toUtf8());
    m_text.put('\n');
}

void TableWriter::writeEnd()
{
    if (m_widths.isEmpty())
        measure({});
    flush();
}

void TableWriter::flush()
{
    if (!m_text.flushTo(device()))
        failWithDevice();
}

void WordsWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    for (qsizetype row = first; row < first + count; ++row) {
        if (!std::exchange(m_isFirst, false))
            m_text.put('\n');
        bool isFirst = true;
        for (const ExportColumn &column : columns()) {
            if (!std::exchange(isFirst, false))
                m_text.put('\t');
            m_text.put(words(chunk, row, column).replace(u'\t', u' ').toUtf8());
        }
    }
    if (!m_text.flushTo(device()))
        failWithDevice();
}

QString WordsWriter::words(const RecordChunk &chunk, qsizetype row, const ExportColumn &column) const
{
    switch (column.kind) {
    case ExportColumn::Kind::Id: break;
    case ExportColumn::Kind::Attribute: {
        const Attribute &attribute = resource().attributes[size_t(column.index)];
        return m_display.text(resource(), attribute, chunk.value(row, column.index));
    }
    case ExportColumn::Kind::RelatedId: return chunk.related(row, column.index).id;
    case ExportColumn::Kind::RelatedTitle: return m_display.text(chunk.related(row, column.index));
    }
    return oneLine(chunk.id(row));
}

} // namespace cordboard
