#pragma once

#include "bulk/rowwriter.h"
#include "catalogue/record.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace cordboard {

/// Where records are written to, in the format and the columns that the command line asks for.
class RecordSink
{
public:
    enum class Shape {
        Many,
        Single, ///< one record: in a table its fields stand beneath each other
    };

    explicit RecordSink(Shape shape)
        : m_shape(shape)
    {
    }

    /// Whether a table of one record leaves out what nobody set, as far as no columns are chosen.
    void setOnlyTold(bool isOnlyTold) { m_isOnlyTold = isOnlyTold; }
    /// What is wrong with the command line, or nothing. Nothing is written yet.
    std::optional<Error> prepare(const Resource &resource, const Invocation &invocation);

    bool isTable() const { return m_format == ExportFormat::Table; }
    /// Whether rows appear on a terminal.
    bool isOnTerminal() const { return !m_output.isFile() && Terminal::outputWidth() > 0; }
    /// Whether what was written so far is out and of use by itself.
    bool isStreaming() const { return !m_output.isFile() && m_writer->isStreaming(); }

    void rows(const RecordChunk &chunk, qsizetype count);
    void single(const Record &record);
    /// Something else than a record.
    void line(const QString &text);
    bool hasFailed() const;
    bool isUnread() const { return m_output.isUnread(); }
    bool isInterrupted() const { return m_output.isInterrupted(); }
    QString error() const { return m_output.error(); }
    /// False: it could not be written.
    bool finish();
    QStringList remarks() const { return m_writer->remarks(); }

private:
    void begin();
    QList<ExportColumn> shownOf(const Record &record) const;
    QString fieldsOf(const Record &record) const;

    Shape m_shape;
    ExportFormat m_format = ExportFormat::Table;
    RowLayout m_layout;
    Output m_output;
    std::unique_ptr<RowWriter> m_writer;
    bool m_hasBegun = false;
    bool m_isOnlyTold = false;
};

} // namespace cordboard
