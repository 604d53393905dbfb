#include "bulk/csvreader.h"

#include "bulk/csvparser.h"
#include "core/csv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct CsvText
    {
        Q_DECLARE_TR_FUNCTIONS(CsvReader)
    };

    constexpr qint64 atOnce = 64 * 1024;

    Error wrong(const QString &sentence)
    {
        return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = sentence};
    }

    /// A header is hardly ever anything but ASCII, so UTF-16 without a mark shows in its first two bytes.
    QStringConverter::Encoding encodingOf(const QByteArray &beginning)
    {
        if (const auto marked = QStringConverter::encodingForData(beginning))
            return *marked;
        const auto isZero = [&](qsizetype i) { return beginning.size() > 1 && beginning[i] == '\0'; };
        if (isZero(1) && !isZero(0))
            return QStringConverter::Utf16LE;
        return isZero(0) && !isZero(1) ? QStringConverter::Utf16BE : QStringConverter::Utf8;
    }

    /// What the first line has most of outside quotation marks.
    QChar separatorOf(QStringView beginning)
    {
        static constexpr QStringView separators = u",;\t";
        if (beginning.startsWith("sep="_L1) && beginning.size() > 4 && separators.contains(beginning[4]))
            return beginning[4];
        std::array<qsizetype, 3> counts = {};
        bool isQuoted = false;
        bool hasBegun = false;
        for (const QChar c : beginning) {
            if (c == u'"')
                isQuoted = !isQuoted;
            if (!isQuoted && hasBegun && (c == u'\n' || c == u'\r'))
                break;
            hasBegun = hasBegun || (c != u'\n' && c != u'\r');
            const qsizetype which = separators.indexOf(c);
            if (!isQuoted && which >= 0)
                ++counts[size_t(which)];
        }
        const auto most = std::ranges::max_element(counts);
        return separators[most - counts.begin()];
    }

    /// Spreadsheets say their separator in a line before the header.
    void dropSeparatorLine(QList<CsvRow> &rows)
    {
        const bool isThere = !rows.isEmpty() && rows.constFirst().line == 1
            && rows.constFirst().cells.constFirst() == "sep="_L1;
        if (isThere)
            rows.removeFirst();
    }

    /// Takes off what a safe file has more than the values.
    void makeExact(CsvTable &table)
    {
        const qsizetype mark = table.headers.indexOf(safeCsvMark);
        table.wasSafe = mark >= 0;
        if (!table.wasSafe)
            return;
        for (QString &header : table.headers)
            header = withoutCsvGuard(header);
        table.headers.removeAt(mark);
        for (CsvRow &row : table.rows) {
            row.cells.removeAt(mark);
            for (QString &cell : row.cells)
                cell = withoutCsvGuard(cell);
        }
    }

    Outcome<CsvTable> tableOf(QList<CsvRow> rows, QChar separator)
    {
        dropSeparatorLine(rows);
        if (rows.isEmpty())
            return wrong(CsvText::tr("The file is empty."));
        CsvTable table{.separator = separator};
        table.headers = rows.takeFirst().cells;
        while (!table.headers.isEmpty() && table.headers.constLast().isEmpty())
            table.headers.removeLast();
        for (CsvRow &row : rows) {
            while (row.cells.size() > table.headers.size() && row.cells.constLast().isEmpty())
                row.cells.removeLast();
            if (row.cells.size() > table.headers.size())
                return wrong(CsvText::tr("Line %1 has %2 cells, and the header has %3.")
                                 .arg(row.line)
                                 .arg(row.cells.size())
                                 .arg(table.headers.size()));
            row.cells.resize(table.headers.size());
        }
        table.rows = std::move(rows);
        makeExact(table);
        for (QString &header : table.headers)
            header = header.trimmed();
        return table;
    }

} // namespace

Outcome<CsvTable> readCsv(QIODevice &source, const CsvLimits &limits, const CsvHints &hints)
{
    QByteArray bytes = source.read(atOnce);
    const QStringConverter::Encoding encoding = hints.encoding.value_or(encodingOf(bytes));
    QStringDecoder decode(encoding);
    std::optional<CsvParser> parser;
    QChar separator;
    qint64 taken = 0;
    for (; !bytes.isEmpty(); bytes = source.read(atOnce)) {
        taken += bytes.size();
        if (taken > limits.bytes)
            return wrong(CsvText::tr("The file is larger than %n MiB. Take several files.", nullptr,
                                     int(limits.bytes / (1024 * 1024))));
        const QString text = decode(bytes);
        if (!parser) {
            separator = hints.separator.value_or(separatorOf(text));
            parser.emplace(separator, limits);
        }
        if (!parser->take(text))
            return wrong(parser->error());
        if (decode.hasError())
            return wrong(CsvText::tr("Something near line %1 is not UTF-8. Save the file as “CSV UTF-8”.")
                             .arg(parser->line()));
    }
    if (!parser)
        return wrong(CsvText::tr("The file is empty."));
    if (!parser->finish())
        return wrong(parser->error());
    Outcome<CsvTable> read = tableOf(std::move(parser->rows()), separator);
    if (!read)
        return read;
    CsvTable table = *std::move(read);
    table.encoding = encoding;
    return table;
}

Outcome<CsvTable> readCsvFile(const QString &file, const CsvHints &hints)
{
    if (!QFileInfo(file).isFile())
        return wrong(CsvText::tr("There is no such file."));
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return wrong(CsvText::tr("The file could not be read: %1").arg(source.errorString()));
    return readCsv(source, {}, hints);
}

Outcome<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits, const CsvHints &hints)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, limits, hints);
}

} // namespace cordboard
