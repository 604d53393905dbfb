#include "bulk/tablewriter.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <limits>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct TableText
    {
        Q_DECLARE_TR_FUNCTIONS(TableWriter)
    };

    bool isCount(const Resource &resource, qsizetype attribute)
    {
        const Kind kind = resource.attributes[size_t(attribute)].kind;
        return kind == Kind::Integer || kind == Kind::Duration;
    }

} // namespace

void TableWriter::writeBegin()
{
    m_cells.emplace(resource());
    QStringList header;
    QList<TextTable::Side> sides;
    for (const ExportColumn &column : columns()) {
        header.append(exportColumnName(resource(), column));
        const bool isNumber =
            column.kind == ExportColumn::Kind::Attribute && isCount(resource(), column.index);
        sides.append(isNumber ? TextTable::Side::Right : TextTable::Side::Left);
    }
    m_table.emplace(header, m_limit);
    m_table->setSides(sides);
}

/// As CSV has it, but for people: a null that means something in words, no milliseconds that are none.
QString TableWriter::cellText(qsizetype row, const ExportColumn &column)
{
    const CellReader::Cell cell = m_cells->cell(row, column);
    QString text = oneLine(QString::fromUtf8(cell.text), std::numeric_limits<qsizetype>::max());
    if (cell.type == CellReader::Type::Time && text.endsWith(".000Z"_L1))
        text = text.chopped(5) + u'Z';
    const bool isAttribute = column.kind == ExportColumn::Kind::Attribute;
    const char *whenNull = isAttribute ? resource().attributes[size_t(column.index)].whenNull : nullptr;
    if (cell.type == CellReader::Type::Null && whenNull)
        return resource().text(whenNull);
    return text.isEmpty() ? u"—"_s : text;
}

void TableWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    QList<QStringList> rows;
    for (qsizetype row = first; row < first + count; ++row) {
        QStringList cells;
        for (const ExportColumn &column : columns())
            cells.append(cellText(row, column));
        rows.append(cells);
    }
    if (!std::exchange(m_isMeasured, true)) {
        m_table->measure(rows);
        putLine(m_table->headerLine());
    }
    for (const QStringList &row : std::as_const(rows))
        putLine(m_table->line(row));
    flush();
}

void TableWriter::putLine(const QString &line)
{
    m_text.put(line.toUtf8());
    m_text.put('\n');
}

QStringList TableWriter::remarks() const
{
    if (!m_table || m_table->leftOut().isEmpty())
        return {};
    return {TableText::tr("No room for: %1.").arg(m_table->leftOut().join(u", "_s))};
}

void TableWriter::writeEnd()
{
    if (!std::exchange(m_isMeasured, true)) {
        m_table->measure({});
        putLine(m_table->headerLine());
    }
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
