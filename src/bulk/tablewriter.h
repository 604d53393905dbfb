#pragma once

#include "bulk/cellreader.h"
#include "bulk/rowwriter.h"
#include "bulk/textbuffer.h"
#include "catalogue/display.h"
#include "core/texttable.h"

#include <optional>

namespace cordboard {

/// Columns that stand beneath each other, for a terminal. The first rows say how wide they are; see
/// TextTable.
class TableWriter final : public RowWriter
{
public:
    /// The limit is the width of the terminal; 0: nothing is cut.
    explicit TableWriter(QIODevice &device, int limit = 0)
        : RowWriter(device)
        , m_limit(limit)
    {
    }

    QStringList remarks() const override;

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override;

private:
    QString cellText(qsizetype row, const ExportColumn &column);
    void putLine(const QString &line);
    void flush();

    std::optional<CellReader> m_cells;
    std::optional<TextTable> m_table;
    bool m_isMeasured = false; // by the first rows
    int m_limit;
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
