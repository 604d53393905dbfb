#include "catalogue/recordchunk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cordboard {

RecordChunk::Builder::Builder(const Resource &resource)
    : m_chunk(resource)
    , m_columns(qsizetype(resource.attributes.size() + resource.relations.size() + 1))
{
}

void RecordChunk::Builder::beginRow()
{
    m_chunk.m_ids.append(QString());
    m_rowStart = m_chunk.m_cells.size();
    m_chunk.m_cells.resize(m_rowStart + m_columns);
}

void RecordChunk::Builder::setText(qsizetype column, Tag tag, QByteArrayView utf8)
{
    cell(column) = {quint32(m_chunk.m_arena.size()), quint32(utf8.size()), tag};
    m_chunk.m_arena.append(utf8);
}

void RecordChunk::Builder::setRelated(qsizetype relation, QByteArrayView id)
{
    setText(qsizetype(m_chunk.m_resource->attributes.size()) + relation, Tag::Text, id);
}

void RecordChunk::Builder::setRelatedNone(qsizetype relation)
{
    cell(qsizetype(m_chunk.m_resource->attributes.size()) + relation).tag = Tag::Null;
}

void RecordChunk::Builder::setExtras(QByteArrayView json)
{
    setText(m_columns - 1, Tag::Json, json);
}

void RecordChunk::Builder::setTitle(const RecordRef &included, const QString &title)
{
    if (!m_chunk.m_titles.contains(included)) // a document that includes a record twice: the first counts
        m_chunk.m_titles.insert(included, title);
}

QVariant RecordChunk::value(qsizetype row, qsizetype attribute) const
{
    const Cell &cell = m_cells.at(cellIndex(row, attribute));
    const Attribute &described = m_resource->attributes[size_t(attribute)];
    switch (cell.tag) {
    case Tag::NotTold: return {};
    case Tag::Null: return toldNull();
    case Tag::False: return typedValue(described, false);
    case Tag::True: return typedValue(described, true);
    case Tag::Integer: return typedValue(described, text(cell).toLongLong());
    case Tag::Text: return typedValue(described, QString::fromUtf8(text(cell)));
    case Tag::Json: break;
    }
    const QJsonDocument json = QJsonDocument::fromJson("[" + text(cell).toByteArray() + "]");
    return typedValue(described, json.toVariant().toList().value(0));
}

Related RecordChunk::related(qsizetype row, qsizetype relation) const
{
    const Cell &cell = m_cells.at(cellIndex(row, qsizetype(m_resource->attributes.size()) + relation));
    if (cell.tag == Tag::NotTold)
        return {};
    if (cell.tag == Tag::Null)
        return {.state = Related::State::None};
    const QString id = QString::fromUtf8(text(cell));
    const QString type(m_resource->relations[size_t(relation)].target->type);
    return {Related::State::One, id, m_titles.value({type, id})};
}

Record RecordChunk::record(qsizetype row) const
{
    Record record(*m_resource, m_ids.at(row));
    for (qsizetype i = 0; i < qsizetype(m_resource->attributes.size()); ++i)
        record.setValue(i, value(row, i));
    for (qsizetype i = 0; i < qsizetype(m_resource->relations.size()); ++i)
        record.setRelated(i, related(row, i));
    const Cell &extras =
        m_cells.at(cellIndex(row, qsizetype(m_resource->attributes.size() + m_resource->relations.size())));
    if (extras.tag == Tag::Json)
        record.setExtras(QJsonDocument::fromJson(text(extras).toByteArray()).object().toVariantMap());
    return record;
}

} // namespace cordboard
