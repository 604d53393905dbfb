#include "bulk/rowwriter.h"

#include "bulk/csvwriter.h"
#include "bulk/jsonwriter.h"
#include "bulk/spreadsheetwriter.h"
#include "bulk/tablewriter.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct Named
    {
        ExportFormat format;
        QLatin1StringView name;
        QLatin1StringView suffix;
    };

    constexpr Named formats[] = {
        {ExportFormat::Csv, "csv"_L1, ".csv"_L1},       {ExportFormat::SafeCsv, "safe-csv"_L1, ".csv"_L1},
        {ExportFormat::Xlsx, "xlsx"_L1, ".xlsx"_L1},    {ExportFormat::Ndjson, "ndjson"_L1, ".ndjson"_L1},
        {ExportFormat::JsonApi, "json"_L1, ".json"_L1}, {ExportFormat::Table, "table"_L1, ".txt"_L1},
        {ExportFormat::Words, "words"_L1, ".txt"_L1},
    };

} // namespace

QString exportFormatName(ExportFormat format)
{
    return QString(std::ranges::find(formats, format, &Named::format)->name);
}

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    const auto known = std::ranges::find_if(formats, [&](const Named &named) { return name == named.name; });
    return known == std::end(formats) ? std::nullopt : std::optional(known->format);
}

QString exportFormatSuffix(ExportFormat format)
{
    return QString(std::ranges::find(formats, format, &Named::format)->suffix);
}

RowWriter::~RowWriter() = default;

void RowWriter::begin(const RowLayout &layout)
{
    m_layout = layout;
    m_layout.columns = layout.permitted();
    writeBegin();
}

void RowWriter::rows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    if (!hasFailed() && count > 0)
        writeRows(chunk, first, count);
}

void RowWriter::end()
{
    if (!hasFailed())
        writeEnd();
}

QByteArray RowWriter::columnName(const ExportColumn &column) const
{
    return exportColumnName(resource(), column).toUtf8();
}

void RowWriter::fail(const QString &error)
{
    if (m_error.isEmpty())
        m_error = error.isEmpty() ? u"?"_s : error;
}

void RowWriter::failWithDevice()
{
    fail(m_device.errorString());
}

std::unique_ptr<RowWriter> makeRowWriter(ExportFormat format, QIODevice &device, char separator)
{
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvWriter>(device);
    case ExportFormat::SafeCsv: return std::make_unique<SafeCsvWriter>(device, separator);
    case ExportFormat::Xlsx: return std::make_unique<SpreadsheetWriter>(device);
    case ExportFormat::Ndjson: return std::make_unique<NdjsonWriter>(device);
    case ExportFormat::JsonApi: return std::make_unique<JsonApiWriter>(device);
    case ExportFormat::Table: return std::make_unique<TableWriter>(device);
    case ExportFormat::Words: break;
    }
    return std::make_unique<WordsWriter>(device);
}

} // namespace cordboard
