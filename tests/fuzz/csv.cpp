#include "core/csv.h"

#include "bulk/csvreader.h"
#include "fuzz.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    /// The table again, as our own safe export writes it.
    QByteArray written(const CsvTable &table)
    {
        const auto line = [](const QStringList &cells, const QString &mark) {
            QStringList fields;
            for (const QString &cell : cells)
                fields.append(guardedCsvField(cell));
            return csvLine(fields + QStringList{mark}).toUtf8();
        };
        QByteArray file = line(table.headers, QString(safeCsvMark));
        for (const CsvRow &row : table.rows)
            file += line(row.cells, {});
        return file;
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const CsvLimits small{
        .bytes = 1024 * 1024, .rows = 1000, .columns = 50, .cells = 10'000, .characters = 4096};
    const Outcome<CsvTable> table = readCsv(input, small);
    if (!table) {
        require(!table.error().detail.isEmpty(), "a refusal says why");
        return;
    }
    int line = 0;
    for (const CsvRow &row : table->rows) {
        require(row.cells.size() == table->headers.size(), "every row has as many cells as the header");
        require(row.line > line, "lines are counted upwards");
        require(std::ranges::all_of(row.cells, [](const QString &cell) { return cell.size() <= 4096; }),
                "no cell is longer than it may be");
        line = row.line;
    }
    const bool isPlain = table->headers.size() > 1 && std::ranges::none_of(table->headers, &QString::isEmpty)
        && !table->headers.contains(QString(safeCsvMark))
        && !table->headers.constFirst().startsWith("sep="_L1);
    const Outcome<CsvTable> again = isPlain ? readCsv(written(*table)) : table;
    if (!isPlain || !again)
        return;
    require(again->rows.size() == table->rows.size(), "what is written has as many rows");
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        require(again->rows[i].cells == table->rows[i].cells, "what is written is read as it was");
}

} // namespace cordboard::fuzz
