#pragma once

#include "core/outcome.h"

#include <QStringConverter>
#include <QStringList>

#include <optional>

class QIODevice;

namespace cordboard {

/// A line of a table, and where it began in the file.
struct CsvRow
{
    int line = 0; ///< counted from 1, as editors do
    QStringList cells = {};

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvTable
{
    QStringList headers = {};
    QList<CsvRow> rows = {}; ///< each has as many cells as there are headers; empty lines are left out
    QChar separator = u',';
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    bool wasSafe = false; ///< it was written for spreadsheets, and what that added was taken off again
};

/// More than this is refused: whatever is larger is no list of records that anybody checks.
struct CsvLimits
{
    qint64 bytes = 32 * 1024 * 1024;
    qsizetype rows = 50'000;
    qsizetype columns = 200;
    qsizetype cells = 2'000'000;
    qsizetype characters = 32'768; ///< of a cell
};

/// What a person knows better than the file tells.
struct CsvHints
{
    std::optional<QChar> separator = {};
    std::optional<QStringConverter::Encoding> encoding = {};
};

/// Reads CSV as spreadsheets and programs write it: UTF-8 or UTF-16, with a byte order mark or without;
/// commas, semicolons or tabs, whichever the first line has most of; any ends of lines. The error says what
/// is wrong in which line.
Outcome<CsvTable> readCsv(QIODevice &source, const CsvLimits &limits = {}, const CsvHints &hints = {});
/// From any thread.
Outcome<CsvTable> readCsvFile(const QString &file, const CsvHints &hints = {});
Outcome<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {}, const CsvHints &hints = {});

} // namespace cordboard
