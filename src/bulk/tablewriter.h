#pragma once

#include "bulk/cellreader.h"
#include "bulk/rowwriter.h"
#include "bulk/textbuffer.h"
#include "catalogue/display.h"

#include <optional>

namespace cordboard {

/// Columns that stand beneath each other, two blanks apart, for a terminal. The first rows say how wide they
/// are; what is longer later is not cut.
class TableWriter final : public RowWriter
{
public:
    explicit TableWriter(QIODevice &device)
        : RowWriter(device)
    {
    }

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override;

private:
    struct Line
    {
        QStringList cells = {};
        QList<bool> isNumber = {};
    };

    void measure(const QList<Line> &lines);
    void putLine(const Line &line);
    void flush();

    std::optional<CellReader> m_cells;
    Line m_header;
    QList<qsizetype> m_widths; // empty until the first rows came
    TextBuffer m_text;
};

/// What the table on screen shows: the person's own words and times, tabs in between, no header.
class WordsWriter final : public RowWriter
{
public:
    explicit WordsWriter(QIODevice &device)
        : RowWriter(device)
    {
    }

protected:
    void writeBegin() override { }
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override { }

private:
    QString words(const RecordChunk &chunk, qsizetype row, const ExportColumn &column) const;

    Display m_display;
    TextBuffer m_text;
    bool m_isFirst = true;
};

} // namespace cordboard
