#include "catalogue/recordchunk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <utility>

namespace cordboard {

namespace {

    // A cell is a byte, and its text. Three bits of the byte say what it is, the others how long the text is,
    // or that its length stands between the two, seven bits at a time.
    constexpr int tagBits = 3;
    constexpr quint8 tagMask = (1 << tagBits) - 1;
    constexpr qsizetype longLength = 31;

    constexpr qsizetype longestHead = 10; // of a cell

    char *putCell(char *at, RecordChunk::Tag tag, const char *text, qsizetype size)
    {
        const qsizetype told = std::min(size, longLength);
        *at++ = char(int(tag) | int(told << tagBits));
        if (told == longLength) {
            qsizetype left = size;
            for (; left > 127; left >>= 7)
                *at++ = char(0x80 | int(left & 0x7f));
            *at++ = char(left);
        }
        std::memcpy(at, text, size_t(size));
        return at + size;
    }

    RecordChunk::Told takeCell(const char *&at)
    {
        const auto head = quint8(*at++);
        qsizetype length = head >> tagBits;
        if (length == longLength) {
            length = 0;
            for (int shift = 0;; shift += 7) {
                const auto part = quint8(*at++);
                length |= qsizetype(part & 0x7f) << shift;
                if (part < 0x80)
                    break;
            }
        }
        const QByteArrayView text(at, length);
        at += length;
        return {RecordChunk::Tag(head & tagMask), text};
    }

} // namespace

RecordChunk::Builder::Builder(const Resource &resource)
    : m_chunk(resource)
    , m_cells(size_t(m_chunk.extrasCell() + 1))
{
}

void RecordChunk::Builder::beginRow()
{
    endRow();
    m_isInRow = true;
    m_chunk.m_rows.append(quint32(m_chunk.m_bytes.size()));
}

void RecordChunk::Builder::endRow()
{
    if (!std::exchange(m_isInRow, false))
        return;
    // Room for the longest that it can become, once: appending piece by piece would take longer than reading.
    QByteArray &bytes = m_chunk.m_bytes;
    const qsizetype start = bytes.size();
    qsizetype longest = qsizetype(m_cells.size()) * longestHead;
    for (const Cell &cell : m_cells)
        longest += cell.length;
    bytes.resize(start + longest);
    char *at = bytes.data() + start;
    for (Cell &cell : m_cells) {
        const char *text = cell.staying ? cell.staying : m_text.constData() + cell.offset;
        at = putCell(at, cell.tag, text, cell.length);
        cell = {};
    }
    bytes.resize(at - bytes.constData());
    m_text.resize(0); // keeps the room
}

void RecordChunk::Builder::set(qsizetype cell, Tag tag, QByteArrayView utf8)
{
    const qsizetype offset = m_text.size();
    m_cells[size_t(cell)] = {nullptr, offset, utf8.size(), tag};
    if (utf8.isEmpty())
        return;
    m_text.resize(offset + utf8.size());
    std::memcpy(m_text.data() + offset, utf8.data(), size_t(utf8.size()));
}

RecordChunk RecordChunk::Builder::take()
{
    endRow();
    m_chunk.m_bytes.squeeze();
    m_chunk.m_rows.squeeze();
    return std::move(m_chunk);
}

void RecordChunk::Builder::setRelated(qsizetype relation, QByteArrayView id)
{
    setText(qsizetype(m_chunk.m_resource->attributes.size()) + relation, Tag::Text, id);
}

void RecordChunk::Builder::setRelatedNone(qsizetype relation)
{
    setNull(qsizetype(m_chunk.m_resource->attributes.size()) + relation);
}

void RecordChunk::Builder::setExtras(QByteArrayView json)
{
    set(m_chunk.extrasCell(), Tag::Json, json);
}

void RecordChunk::Builder::setTitle(const RecordRef &included, const QString &title)
{
    if (!m_chunk.m_titles.contains(included)) // a document that includes a record twice: the first counts
        m_chunk.m_titles.insert(included, title);
}

RecordChunk::Told RecordChunk::told(qsizetype row, qsizetype cell) const
{
    const char *at = m_bytes.constData() + m_rows.at(row);
    for (; cell > 0; --cell)
        takeCell(at);
    return takeCell(at);
}

void RecordChunk::tell(qsizetype row, Row &cells) const
{
    cells.resize(size_t(extrasCell() + 1));
    const char *at = m_bytes.constData() + m_rows.at(row);
    for (Told &cell : cells)
        cell = takeCell(at);
}

QVariant RecordChunk::value(qsizetype row, qsizetype attribute) const
{
    const Told cell = told(row, Cells::attributes + attribute);
    const Attribute &described = m_resource->attributes[size_t(attribute)];
    switch (cell.tag) {
    case Tag::NotTold: return {};
    case Tag::Null: return toldNull();
    case Tag::False: return typedValue(described, false);
    case Tag::True: return typedValue(described, true);
    case Tag::Integer: return typedValue(described, cell.utf8.toLongLong());
    case Tag::Text: return typedValue(described, QString::fromUtf8(cell.utf8));
    case Tag::Json: break;
    }
    const QJsonDocument json = QJsonDocument::fromJson("[" + cell.utf8.toByteArray() + "]");
    return typedValue(described, json.toVariant().toList().value(0));
}

Related RecordChunk::related(qsizetype row, qsizetype relation) const
{
    const Told cell = told(row, Cells::attributes + qsizetype(m_resource->attributes.size()) + relation);
    if (cell.tag == Tag::NotTold)
        return {};
    if (cell.tag == Tag::Null)
        return {.state = Related::State::None};
    const QString id = QString::fromUtf8(cell.utf8);
    const QString type(m_resource->relations[size_t(relation)].target->type);
    return {Related::State::One, id, m_titles.value({type, id})};
}

Record RecordChunk::record(qsizetype row) const
{
    Record record(*m_resource, id(row));
    for (qsizetype i = 0; i < qsizetype(m_resource->attributes.size()); ++i)
        record.setValue(i, value(row, i));
    for (qsizetype i = 0; i < qsizetype(m_resource->relations.size()); ++i)
        record.setRelated(i, related(row, i));
    const Told extras = told(row, extrasCell());
    if (extras.tag == Tag::Json)
        record.setExtras(QJsonDocument::fromJson(extras.utf8.toByteArray()).object().toVariantMap());
    return record;
}

} // namespace cordboard
