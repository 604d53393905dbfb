#pragma once

#include "bulk/exportcolumn.h"
#include "catalogue/recordchunk.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace cordboard {

/// The cells of chunks as the text that Display::plain() has for them, without a QVariant for each: what a
/// platform usually sends is already that text, or becomes it byte by byte. Only the unusual goes the long
/// way.
class CellReader
{
public:
    enum class Type : quint8 { NotTold, Null, Flag, Number, Time, Text, Structure };

    struct Cell
    {
        Type type = Type::NotTold;
        QByteArrayView text = {}; ///< until the next cell is read
        QByteArrayView json = {}; ///< of a structure
        bool isTame = false;      ///< digits, letters and signs that no format has to quote
    };

    explicit CellReader(const Resource &resource)
        : m_resource(resource)
    {
    }

    /// The chunk whose cells are read next. It must stay until another one takes its place.
    void setChunk(const RecordChunk &chunk);
    Cell cell(qsizetype row, const ExportColumn &column);

private:
    Cell attribute(qsizetype row, qsizetype index);
    Cell number(RecordChunk::Told told, qsizetype row, qsizetype index);
    Cell time(RecordChunk::Told told, qsizetype row, qsizetype index);
    Cell theLongWay(qsizetype row, qsizetype index);
    Cell title(qsizetype row, qsizetype relation);

    const Resource &m_resource;
    const RecordChunk *m_chunk = nullptr;
    qsizetype m_row = -1;
    RecordChunk::Row m_told; // the cells of that row
    QByteArray m_text;
    QByteArray m_json;
    std::array<char, 24> m_time = {};
    // Of the records that this chunk refers to, for each relation; the ids lie in the chunk.
    std::vector<std::unordered_map<std::string_view, QByteArray>> m_titles;
};

} // namespace cordboard
