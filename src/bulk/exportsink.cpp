#include "bulk/exportsink.h"

namespace cordboard {

QIODevice &ExportSink::device()
{
    return m_file ? static_cast<QIODevice &>(m_file->device()) : m_memory;
}

void ExportSink::begin()
{
    m_error.clear();
    m_goodSize = 0;
    m_keepsRows = true;
    m_writer.reset();
    m_memory.close();
    m_memory.setData({});
    if (!m_options.file.isEmpty()) {
        m_file = std::make_unique<ExportFile>(m_options.file);
        if (!m_file->open()) {
            m_error = m_file->error();
            m_keepsRows = false;
            return;
        }
    } else {
        m_memory.open(QIODevice::WriteOnly);
    }
    m_writer = makeRowWriter(m_options.format, device(), m_options.separator);
    m_writer->begin(m_options.layout);
    noteFailure();
    m_keepsRows = m_error.isEmpty();
}

void ExportSink::write(const std::shared_ptr<const RecordChunk> &chunk, const QList<RowRange> &rows)
{
    if (m_isCancelled)
        return;
    qint64 count = 0;
    if (m_error.isEmpty()) {
        for (const RowRange &range : rows) {
            m_writer->rows(*chunk, qsizetype(range.first), qsizetype(range.count));
            count += range.count;
        }
        noteFailure();
    }
    Q_EMIT wrote(m_error.isEmpty() ? count : 0, m_error);
}

/// After rows that went wrong the file ends with those before them.
void ExportSink::noteFailure()
{
    if (!m_writer->hasFailed()) {
        m_goodSize = device().pos();
        return;
    }
    m_error = m_writer->error();
    m_keepsRows = m_writer->isStreaming();
}

void ExportSink::finish()
{
    if (m_isCancelled)
        return;
    if (m_error.isEmpty()) {
        m_writer->end();
        if (m_isCancelled)
            return;
        if (m_writer->hasFailed()) {
            m_error = m_writer->error();
            m_keepsRows = m_writer->isStreaming();
        } else if (m_file && !m_file->commit()) {
            m_error = m_file->error();
            m_keepsRows = false;
        } else {
            m_isInPlace = m_file != nullptr;
        }
    }
    Q_EMIT finished(m_memory.data(), m_writer ? m_writer->remarks() : QStringList(), m_error);
}

void ExportSink::goOn()
{
    if (m_error.isEmpty())
        return;
    m_error.clear();
    if (m_file && !m_file->cutTo(m_goodSize)) {
        m_error = m_file->error();
        return;
    }
    m_writer->forgive();
}

} // namespace cordboard
