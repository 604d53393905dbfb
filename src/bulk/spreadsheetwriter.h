#pragma once

#include "bulk/cellreader.h"
#include "bulk/rowwriter.h"

#include <QTemporaryFile>

#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace cordboard {

/// XLSX with typed cells. Telephone numbers, ids, prefixes and codes are text, so that no zero and no digit
/// gets lost; counts are numbers, times are times in UTC, and nothing is ever a formula. More rows than a
/// sheet holds go on in the next. It is put together in a file beside the target and copied at the end.
class SpreadsheetWriter final : public RowWriter
{
public:
    explicit SpreadsheetWriter(QIODevice &device);
    ~SpreadsheetWriter() override;

    QStringList remarks() const override;
    bool isStreaming() const override { return false; }

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override;

private:
    void addSheet();
    void noticeFullDisk();
    void put(quint16 column, const CellReader::Cell &cell);
    void putTime(quint16 column, QByteArrayView iso);
    void putText(quint16 column, QByteArrayView utf8);
    bool isNumeric(const ExportColumn &column) const;
    void copyToDevice();

    std::optional<CellReader> m_cells;
    QTemporaryFile m_file;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_time = nullptr;
    QList<bool> m_numeric; // by column
    int m_sheets = 0;
    quint32 m_row = 0; // the next one of the sheet
    int m_cut = 0;     // texts that were too long
};

} // namespace cordboard
