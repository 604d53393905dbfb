#pragma once

#include "catalogue/record.h"

#include <QHash>

#include <vector>

namespace cordboard {

/// Some records of a listing, immutable and tightly packed: one run of bytes, in it one row after the other.
/// Made on the network thread, read by the GUI thread, shared freely.
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

    /// All cells of a row at once, which costs little more than the last of them alone.
    using Row = std::vector<Told>;

    explicit RecordChunk(const Resource &resource)
        : m_resource(&resource)
    {
    }

    const Resource &resource() const { return *m_resource; }
    qsizetype size() const { return m_rows.size(); }

    QString id(qsizetype row) const { return QString::fromUtf8(told(row, Cells::idCell).utf8); }
    QByteArrayView toldId(qsizetype row) const { return told(row, Cells::idCell).utf8; }
    QVariant value(qsizetype row, qsizetype attribute) const;
    Related related(qsizetype row, qsizetype relation) const;
    Record record(qsizetype row) const;
    /// Keeps the room that `cells` has.
    void tell(qsizetype row, Row &cells) const;

    static const Told &ofId(const Row &cells) { return cells[Cells::idCell]; }
    static const Told &ofAttribute(const Row &cells, qsizetype attribute)
    {
        return cells[size_t(Cells::attributes + attribute)];
    }
    const Told &ofRelation(const Row &cells, qsizetype relation) const
    {
        return cells[size_t(Cells::attributes + qsizetype(m_resource->attributes.size()) + relation)];
    }

private:
    /// The order of the cells in a row: the id is the first, and behind the attributes come the relations and
    /// what else was said.
    enum Cells : qsizetype { idCell, attributes };

    Told told(qsizetype row, qsizetype cell) const;
    qsizetype extrasCell() const
    {
        return Cells::attributes + qsizetype(m_resource->attributes.size() + m_resource->relations.size());
    }

    const Resource *m_resource;
    QByteArray m_bytes;
    QList<quint32> m_rows;              // where each begins
    QHash<RecordRef, QString> m_titles; // of included records
};

/// Fills a chunk: begin a row, tell its cells in any order, begin the next.
class RecordChunk::Builder
{
public:
    explicit Builder(const Resource &resource);

    /// Room for so many bytes of rows, at once.
    void reserve(qsizetype bytes) { m_chunk.m_bytes.reserve(bytes); }
    void beginRow();
    /// Not needed before the next begins, or the chunk is taken.
    void endRow();
    void setId(QByteArrayView utf8) { set(Cells::idCell, Tag::Text, utf8); }
    void setId(const QString &id) { set(Cells::idCell, Tag::Text, id.toUtf8()); }
    void setNull(qsizetype attribute) { set(Cells::attributes + attribute, Tag::Null); }
    void setFlag(qsizetype attribute, bool flag)
    {
        set(Cells::attributes + attribute, flag ? Tag::True : Tag::False);
    }
    void setText(qsizetype attribute, Tag tag, QByteArrayView utf8)
    {
        set(Cells::attributes + attribute, tag, utf8);
    }
    /// The bytes stay where they are until the row has ended.
    void setStayingText(qsizetype attribute, QByteArrayView utf8)
    {
        m_cells[size_t(Cells::attributes + attribute)] = {utf8.data(), 0, utf8.size(), Tag::Text};
    }
    void setRelated(qsizetype relation, QByteArrayView id);
    void setRelatedNone(qsizetype relation);
    void setExtras(QByteArrayView json);
    void setTitle(const RecordRef &included, const QString &title);

    RecordChunk take();

private:
    struct Cell
    {
        const char *staying = nullptr; // null: the text is in m_text
        qsizetype offset = 0;
        qsizetype length = 0;
        Tag tag = Tag::NotTold;
    };

    void set(qsizetype cell, Tag tag, QByteArrayView utf8 = {});

    RecordChunk m_chunk;
    std::vector<Cell> m_cells; // of the row that is being told
    QByteArray m_text;         // of them, in the order they were told
    bool m_isInRow = false;
};

/// A value of an attribute from a told scalar: typed where the text allows it, else the text as it came.
/// Booleans may be "true", "1" or 1, numbers and times may be text (operator-api.md B 7, 11, 12).
QVariant typedValue(const Attribute &attribute, const QVariant &told);

} // namespace cordboard
