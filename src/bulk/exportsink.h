#pragma once

#include "bulk/exportfile.h"
#include "bulk/knownrows.h"
#include "bulk/rowwriter.h"

#include <QBuffer>
#include <QObject>

#include <atomic>

namespace cordboard {

/// Where an export's rows end: formats them and writes them, on a thread of its own. What it is told comes
/// queued and in order; what it says goes back by signals.
class ExportSink final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        RowLayout layout = {};
        ExportFormat format = ExportFormat::Csv;
        char separator = ',';
        QString file = {}; ///< empty: into memory
    };

    explicit ExportSink(const Options &options)
        : m_options(options)
    {
    }

    /// From any thread: what is still waiting is not written any more.
    void cancel() { m_isCancelled = true; }

    void begin();
    void write(const std::shared_ptr<const RecordChunk> &chunk, const QList<RowRange> &rows);
    void finish();
    /// Lets rows in again after a failure, behind the last that were written.
    void goOn();
    /// Whether the rows that were written before a failure are still good; else it has to begin anew.
    bool keepsRows() const { return m_keepsRows; }
    /// Whether the file is whole and where it belongs.
    bool isInPlace() const { return m_isInPlace; }

Q_SIGNALS:
    /// An answer to each write(): how many rows, and what went wrong.
    void wrote(qint64 rows, const QString &error);
    void finished(const QByteArray &inMemory, const QStringList &remarks, const QString &error);

private:
    QIODevice &device();
    void noteFailure();

    Options m_options;
    std::unique_ptr<ExportFile> m_file;
    QBuffer m_memory;
    std::unique_ptr<RowWriter> m_writer;
    QString m_error;
    qint64 m_goodSize = 0; // of the file, up to the last rows that are whole in it
    std::atomic_bool m_isCancelled = false;
    std::atomic_bool m_keepsRows = true;
    std::atomic_bool m_isInPlace = false;
};

} // namespace cordboard
