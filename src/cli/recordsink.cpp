#include "cli/recordsink.h"

#include "bulk/chunkof.h"
#include "bulk/jsonwriter.h"
#include "bulk/tablewriter.h"
#include "cli/querywords.h"
#include "cli/terminal.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct RecordSinkText
    {
        Q_DECLARE_TR_FUNCTIONS(RecordSink)
    };

} // namespace

std::optional<Error> RecordSink::prepare(const Resource &resource, const Invocation &invocation)
{
    const Outcome<ExportFormat> format = formatMeant(invocation, ExportFormat::Table);
    if (!format)
        return format.error();
    m_format = *format;
    m_isOnlyTold = m_isOnlyTold && !invocation.has("columns"_L1);
    const Outcome<RowLayout> layout =
        layoutMeant(resource, invocation,
                    isTable() && m_shape == Shape::Many ? UsualColumns::Telling : UsualColumns::All);
    if (!layout)
        return layout.error();
    m_layout = *layout;
    if (const QString wrong = m_output.open(invocation.value("output"_L1)); !wrong.isEmpty())
        return Error{.kind = Error::Kind::Unrecorded, .fate = Error::Fate::NotSent, .detail = wrong};
    if (m_format == ExportFormat::Xlsx && isOnTerminal())
        return usageError(RecordSinkText::tr("A terminal cannot show xlsx: use --output FILE."));
    if (m_format == ExportFormat::JsonApi && m_shape == Shape::Single)
        m_writer = std::make_unique<JsonApiWriter>(m_output.device(), JsonApiWriter::Shape::Single);
    else if (isTable())
        m_writer =
            std::make_unique<TableWriter>(m_output.device(), m_output.isFile() ? 0 : Terminal::outputWidth());
    else
        m_writer = makeRowWriter(m_format, m_output.device(), spreadsheetSeparator());
    return {};
}

void RecordSink::begin()
{
    if (!std::exchange(m_hasBegun, true))
        m_writer->begin(m_layout);
}

void RecordSink::rows(const RecordChunk &chunk, qsizetype count)
{
    begin();
    m_writer->rows(chunk, 0, count);
}

void RecordSink::single(const Record &record)
{
    if (!isTable())
        return rows(chunkOf(record.resource(), {record}), 1);
    m_output.put(fieldsOf(record));
}

void RecordSink::line(const QString &text)
{
    m_output.put(text + u'\n');
}

QList<ExportColumn> RecordSink::shownOf(const Record &record) const
{
    QList<ExportColumn> columns = m_layout.columns;
    if (m_isOnlyTold)
        columns.removeIf([&](const ExportColumn &column) {
            return column.kind == ExportColumn::Kind::Attribute && !hasContent(record.value(column.index));
        });
    return columns;
}

/// The cells of a table of one row, beneath each other. Values are whole: a long one goes on in the next line
/// of the terminal.
QString RecordSink::fieldsOf(const Record &record) const
{
    const RecordChunk chunk = chunkOf(record.resource(), {record});
    const QList<ExportColumn> columns = shownOf(record);
    qsizetype widest = 0;
    for (const ExportColumn &column : columns)
        widest = std::max(widest, exportColumnName(record.resource(), column).size());
    QString text;
    for (const ExportColumn &column : columns) {
        QBuffer lines;
        lines.open(QIODevice::WriteOnly);
        TableWriter table(lines);
        table.begin(
            {.resource = m_layout.resource, .columns = {column}, .withSecrets = m_layout.withSecrets});
        table.rows(chunk);
        const QString value = QString::fromUtf8(lines.data()).section(u'\n', 1, 1).trimmed();
        text += exportColumnName(record.resource(), column).leftJustified(widest) + u"  "_s + value + u'\n';
    }
    return text;
}

bool RecordSink::finish()
{
    if (!isTable() || m_shape == Shape::Many) {
        begin();
        m_writer->end();
    }
    return !hasFailed() && m_output.commit();
}

bool RecordSink::hasFailed() const
{
    return m_writer->hasFailed() || m_output.hasFailed();
}

} // namespace cordboard
