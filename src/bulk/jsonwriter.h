#pragma once

#include "bulk/cellreader.h"
#include "bulk/rowwriter.h"
#include "bulk/textbuffer.h"

#include <QSet>

#include <optional>

namespace cordboard {

/// One flat object on each line, as DuckDB, ClickHouse and data lakes load them: numbers, true and false, and
/// null where the platform said null. What it did not tell is left out.
class NdjsonWriter final : public RowWriter
{
public:
    explicit NdjsonWriter(QIODevice &device)
        : RowWriter(device)
    {
    }

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override { }

private:
    std::optional<CellReader> m_cells;
    QList<QByteArray> m_keys; // quoted, with the colon
    TextBuffer m_text;
};

/// A document of JSON:API with all rows in it. Chosen relations stand as linkage, their names as included
/// records with nothing but the name.
class JsonApiWriter final : public RowWriter
{
public:
    enum class Shape : quint8 {
        List,
        Single, ///< the one row there is stands by itself, as the platform answers about one record
    };

    explicit JsonApiWriter(QIODevice &device, Shape shape = Shape::List)
        : RowWriter(device)
        , m_shape(shape)
    {
    }

protected:
    void writeBegin() override;
    void writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count) override;
    void writeEnd() override;

private:
    void putAttributes(qsizetype row);
    void putRelations(qsizetype row);
    void include(qsizetype row, qsizetype relation);

    std::optional<CellReader> m_cells;
    QList<ExportColumn> m_attributes;
    QList<qsizetype> m_linked;
    QList<qsizetype> m_named;
    QSet<QByteArray> m_known; // types and ids of what is included
    QByteArray m_included;
    Shape m_shape;
    qint64 m_rows = 0;
    TextBuffer m_text;
};

} // namespace cordboard
