#pragma once

#include "catalogue/record.h"

#include <QHash>

namespace cordboard {

/// Some records of a listing, immutable and tightly packed: one run of UTF-8 and, for each cell, where its
/// text lies and what it is. Made on the network thread, read by the GUI thread, shared freely.
class RecordChunk
{
public:
    enum class Tag : quint8 { NotTold, Null, False, True, Integer, Text, Json };

    class Builder;

    /// A cell as it came: for those who write many and cannot afford a QVariant for each.
    struct Told
    {
        Tag tag = Tag::NotTold;
        QByteArrayView utf8 = {}; ///< into the chunk; JSON where the tag says so
    };

    explicit RecordChunk(const Resource &resource)
        : m_resource(&resource)
    {
    }

    const Resource &resource() const { return *m_resource; }
    qsizetype size() const { return m_ids.size(); }

    QString id(qsizetype row) const { return m_ids.at(row); }
    QVariant value(qsizetype row, qsizetype attribute) const;
    Related related(qsizetype row, qsizetype relation) const;
    Record record(qsizetype row) const;
    Told told(qsizetype row, qsizetype attribute) const
    {
        return told(m_cells.at(cellIndex(row, attribute)));
    }
    Told toldRelated(qsizetype row, qsizetype relation) const
    {
        return told(m_cells.at(cellIndex(row, qsizetype(m_resource->attributes.size()) + relation)));
    }

private:
    struct Cell
    {
        quint32 offset = 0;
        quint32 length = 0;
        Tag tag = Tag::NotTold;
    };

    QByteArrayView text(const Cell &cell) const
    {
        return QByteArrayView(m_arena.constData() + cell.offset, qsizetype(cell.length));
    }
    Told told(const Cell &cell) const { return {cell.tag, text(cell)}; }
    qsizetype cellIndex(qsizetype row, qsizetype column) const
    {
        return row * qsizetype(m_resource->attributes.size() + m_resource->relations.size() + 1) + column;
    }

    const Resource *m_resource;
    QByteArray m_arena;
    QList<Cell> m_cells; // row by row: attributes, relations, extras
    QStringList m_ids;
    QHash<RecordRef, QString> m_titles; // of included records
};

/// Fills a chunk: begin a row, tell its cells in any order, begin the next.
class RecordChunk::Builder
{
public:
    explicit Builder(const Resource &resource);

    void beginRow();
    void setId(const QString &id) { m_chunk.m_ids.last() = id; }
    void setNull(qsizetype attribute) { cell(attribute).tag = Tag::Null; }
    void setFlag(qsizetype attribute, bool flag) { cell(attribute).tag = flag ? Tag::True : Tag::False; }
    void setText(qsizetype attribute, Tag tag, QByteArrayView utf8);
    void setRelated(qsizetype relation, QByteArrayView id);
    void setRelatedNone(qsizetype relation);
    void setExtras(QByteArrayView json);
    void setTitle(const RecordRef &included, const QString &title);

    RecordChunk take() { return std::move(m_chunk); }

private:
    Cell &cell(qsizetype column) { return m_chunk.m_cells[m_rowStart + column]; }

    RecordChunk m_chunk;
    qsizetype m_columns;
    qsizetype m_rowStart = 0;
};

/// A value of an attribute from a told scalar: typed where the text allows it, else the text as it came.
/// Booleans may be "true", "1" or 1, numbers and times may be text (operator-api.md B 7, 11, 12).
QVariant typedValue(const Attribute &attribute, const QVariant &told);

} // namespace cordboard
