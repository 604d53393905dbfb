#include "bulk/jsonwriter.h"

#include <QIODevice>

namespace cordboard {

namespace {

    using Type = CellReader::Type;
    using Of = ExportColumn::Kind;

    void putValue(TextBuffer &text, const CellReader::Cell &cell)
    {
        switch (cell.type) {
        case Type::NotTold:
        case Type::Null: return text.put(QByteArrayView("null"));
        case Type::Flag:
        case Type::Number: return text.put(cell.text);
        case Type::Structure: return text.put(cell.json);
        case Type::Time:
        case Type::Text: return text.putJson(cell.text);
        }
    }

    QByteArray bytes(QLatin1StringView text)
    {
        return QByteArray(text.data(), text.size());
    }

} // namespace

void NdjsonWriter::writeBegin()
{
    m_cells.emplace(resource());
    m_keys.clear();
    for (const ExportColumn &column : columns())
        m_keys.append('"' + columnName(column) + "\":");
}

void NdjsonWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    const QList<ExportColumn> &all = columns();
    for (qsizetype row = first; row < first + count; ++row) {
        m_text.put('{');
        bool isFirst = true;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const CellReader::Cell cell = m_cells->cell(row, all[i]);
            if (cell.type == Type::NotTold)
                continue;
            if (!std::exchange(isFirst, false))
                m_text.put(',');
            m_text.put(m_keys[i]);
            putValue(m_text, cell);
        }
        m_text.put(QByteArrayView("}\n"));
    }
    if (!m_text.flushTo(device()))
        failWithDevice();
}

void JsonApiWriter::writeBegin()
{
    m_cells.emplace(resource());
    for (const ExportColumn &column : columns()) {
        if (column.kind == Of::Attribute)
            m_attributes.append(column);
        if (column.kind == Of::RelatedTitle)
            m_named.append(column.index);
        const bool isRelated = column.kind == Of::RelatedId || column.kind == Of::RelatedTitle;
        if (isRelated && !m_linked.contains(column.index))
            m_linked.append(column.index);
    }
    m_text.put(m_shape == Shape::List ? QByteArrayView("{\"data\":[") : QByteArrayView("{\"data\":"));
    if (!m_text.flushTo(device()))
        failWithDevice();
}

void JsonApiWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    qint64 before = m_rows;
    for (qsizetype row = first; row < first + count; ++row) {
        m_text.put(before++ > 0 ? QByteArrayView(",\n{\"type\":") : QByteArrayView("\n{\"type\":"));
        m_text.putJson(bytes(resource().type));
        m_text.put(QByteArrayView(",\"id\":"));
        m_text.putJson(m_cells->cell(row, {.kind = Of::Id}).text);
        putAttributes(row);
        putRelations(row);
        m_text.put('}');
    }
    if (m_text.flushTo(device()))
        m_rows = before;
    else
        failWithDevice();
}

void JsonApiWriter::putAttributes(qsizetype row)
{
    QByteArrayView before = ",\"attributes\":{";
    for (const ExportColumn &column : std::as_const(m_attributes)) {
        const CellReader::Cell cell = m_cells->cell(row, column);
        if (cell.type == Type::NotTold)
            continue;
        m_text.put(std::exchange(before, ","));
        m_text.putJson(bytes(resource().attributes[size_t(column.index)].name));
        m_text.put(':');
        putValue(m_text, cell);
    }
    if (before.size() == 1)
        m_text.put('}');
}

void JsonApiWriter::putRelations(qsizetype row)
{
    QByteArrayView before = ",\"relationships\":{";
    for (const qsizetype index : std::as_const(m_linked)) {
        const Relation &relation = resource().relations[size_t(index)];
        const CellReader::Cell cell = m_cells->cell(row, {Of::RelatedId, index});
        if (cell.type == Type::NotTold)
            continue;
        m_text.put(std::exchange(before, ","));
        m_text.putJson(bytes(relation.name));
        m_text.put(QByteArrayView(":{\"data\":"));
        if (cell.type == Type::Null) {
            m_text.put(QByteArrayView("null}"));
            continue;
        }
        m_text.put(QByteArrayView("{\"type\":"));
        m_text.putJson(bytes(relation.target->type));
        m_text.put(QByteArrayView(",\"id\":"));
        m_text.putJson(cell.text);
        m_text.put(QByteArrayView("}}"));
        if (m_named.contains(index))
            include(row, index);
    }
    if (before.size() == 1)
        m_text.put('}');
}

void JsonApiWriter::include(qsizetype row, qsizetype index)
{
    const Resource &target = *resource().relations[size_t(index)].target;
    const QByteArray id = m_cells->cell(row, {Of::RelatedId, index}).text.toByteArray();
    const QByteArray key = bytes(target.type) + '/' + id;
    if (m_known.contains(key))
        return;
    const CellReader::Cell title = m_cells->cell(row, {Of::RelatedTitle, index});
    if (title.type != Type::Text)
        return;
    m_known.insert(key);
    TextBuffer entry;
    entry.put(m_included.isEmpty() ? QByteArrayView("\n{\"type\":") : QByteArrayView(",\n{\"type\":"));
    entry.putJson(bytes(target.type));
    entry.put(QByteArrayView(",\"id\":"));
    entry.putJson(id);
    entry.put(QByteArrayView(",\"attributes\":{"));
    entry.putJson(bytes(target.title));
    entry.put(':');
    entry.putJson(title.text);
    entry.put(QByteArrayView("}}"));
    m_included += entry.bytes();
}

void JsonApiWriter::writeEnd()
{
    m_text.put(m_shape == Shape::List ? QByteArrayView("\n]") : QByteArrayView("\n"));
    if (!m_included.isEmpty()) {
        m_text.put(QByteArrayView(",\"included\":["));
        m_text.put(m_included);
        m_text.put(QByteArrayView("\n]"));
    }
    if (m_shape == Shape::List)
        m_text.put(",\"meta\":{\"record_count\":" + QByteArray::number(m_rows) + '}');
    m_text.put(QByteArrayView("}\n"));
    if (!m_text.flushTo(device()))
        failWithDevice();
}

} // namespace cordboard
