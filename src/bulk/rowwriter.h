#pragma once

#include "bulk/exportcolumn.h"
#include "catalogue/recordchunk.h"

#include <QStringList>

#include <memory>

class QIODevice;

namespace cordboard {

enum class ExportFormat : quint8 {
    Csv,     ///< RFC 4180, exactly what the platform said
    SafeCsv, ///< for spreadsheets that read CSV: see isRiskyCsvField()
    Xlsx,    ///< typed cells, never a formula
    Ndjson,  ///< one JSON object on each line
    JsonApi, ///< one document
    Table,   ///< aligned columns for a terminal
    Words,   ///< as the table on screen reads, with tabs in between and no header: the clipboard
};

/// "csv", "safe-csv", "xlsx", "ndjson", "json", "table": on the command line and in settings.
QString exportFormatName(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(QStringView name);
/// Of the file's name, with the dot.
QString exportFormatSuffix(ExportFormat format);

/// Writes rows to a device as they come; what has gone out is not kept. May be used on any thread, by one at
/// a time. After an error it writes nothing more.
class RowWriter
{
public:
    virtual ~RowWriter();

    void begin(const RowLayout &layout);
    void rows(const RecordChunk &chunk) { rows(chunk, 0, chunk.size()); }
    void rows(const RecordChunk &chunk, qsizetype first, qsizetype count);
    void end();

    bool hasFailed() const { return !m_error.isEmpty(); }
    /// What the device said; empty while all goes well.
    const QString &error() const { return m_error; }
    /// What the format could not hold, in sentences.
    virtual QStringList remarks() const { return {}; }
    /// Whether all that was told is on the device: a file may be cut back to where it was before the rows
    /// that failed.
    virtual bool isStreaming() const { return true; }
    /// Goes on after an error, on the device as it is now.
    void forgive() { m_error.clear(); }

protected:
    explicit RowWriter(QIODevice &device)
        : m_device(device)
    {
    }

    virtual void writeBegin() = 0;
    virtual void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) = 0;
    virtual void writeEnd() = 0;

    QIODevice &device() const { return m_device; }
    const Resource &resource() const { return *m_layout.resource; }
    const QList<ExportColumn> &columns() const { return m_layout.columns; }
    QByteArray columnName(const ExportColumn &column) const;
    void fail(const QString &error);
    void failWithDevice();

private:
    QIODevice &m_device;
    RowLayout m_layout; // of what is permitted
    QString m_error;
};

/// The separator is of safe CSV: what the spreadsheets of the person's country expect.
std::unique_ptr<RowWriter> makeRowWriter(ExportFormat format, QIODevice &device, char separator = ',');

} // namespace cordboard
