#pragma once

#include "bulk/cellreader.h"
#include "bulk/rowwriter.h"
#include "bulk/textbuffer.h"

#include <optional>

namespace cordboard {

/// RFC 4180: UTF-8, lines end with CR LF, fields are quoted where they have to be and not changed.
class CsvWriter : public RowWriter
{
public:
    explicit CsvWriter(QIODevice &device)
        : RowWriter(device)
    {
    }

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override { }

    virtual void putPreamble(TextBuffer &) { }
    virtual void putField(TextBuffer &text, QByteArrayView field);
    virtual QByteArrayView endOfHeader() const { return "\r\n"; }
    virtual QByteArrayView endOfRow() const { return "\r\n"; }
    virtual char separator() const { return ','; }

private:
    std::optional<CellReader> m_cells;
    TextBuffer m_text;
};

/// For spreadsheets: a byte order mark, the separator of the person's country, and an apostrophe before
/// whatever could be taken for a formula. The last column of the header says so; nothing stands beneath it.
class SafeCsvWriter final : public CsvWriter
{
public:
    SafeCsvWriter(QIODevice &device, char separator);

protected:
    void putPreamble(TextBuffer &text) override;
    void putField(TextBuffer &text, QByteArrayView field) override;
    QByteArrayView endOfHeader() const override { return m_endOfHeader; }
    QByteArrayView endOfRow() const override { return m_endOfRow; }
    char separator() const override { return m_separator; }

private:
    char m_separator;
    QByteArray m_endOfHeader;
    QByteArray m_endOfRow;
};

} // namespace cordboard
