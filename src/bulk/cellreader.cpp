#include "bulk/cellreader.h"

#include "catalogue/display.h"
#include "core/secret.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <bit>
#include <cstring>
#include <utility>

namespace cordboard {

namespace {

    using Cell = CellReader::Cell;
    using Type = CellReader::Type;
    using Tag = RecordChunk::Tag;
    using Of = ExportColumn::Kind;

    constexpr bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    /// The algorithms of the library would call isDigit() by its address.
    bool areDigits(const char *at, qsizetype count)
    {
        bool all = true;
        for (const char *const end = at + count; at < end; ++at)
            all = all && isDigit(*at);
        return all;
    }

    int twoDigits(const char *at)
    {
        return (at[0] - '0') * 10 + (at[1] - '0');
    }

    /// As QString::number() would write it, and surely within 64 bits.
    bool isCanonicalInteger(QByteArrayView text)
    {
        const bool isNegative = text.startsWith('-');
        const QByteArrayView digits = isNegative ? text.sliced(1) : text;
        if (digits.isEmpty() || digits.size() > 18)
            return false;
        if (digits.front() == '0' && (isNegative || digits.size() > 1))
            return false;
        return areDigits(digits.data(), digits.size());
    }

    bool isDay(const char *date)
    {
        static constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const int year = twoDigits(date) * 100 + twoDigits(date + 2);
        const int month = twoDigits(date + 5);
        const int day = twoDigits(date + 8);
        if (year == 0 || month < 1 || month > 12 || day < 1 || day > days[month - 1])
            return false;
        const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return month != 2 || day < 29 || isLeap;
    }

    /// Eight bytes to compare with at once; each 0 is for any digit.
    struct Shape
    {
        consteval explicit Shape(const char (&text)[9])
        {
            std::array<char, 8> bytes = {};
            std::array<char, 8> room = {};
            for (size_t i = 0; i < 8; ++i) {
                bytes[i] = text[i];
                room[i] = text[i] == '0' ? 6 : 15; // what a byte can differ by and stay below 16
            }
            wanted = std::bit_cast<quint64>(bytes);
            limit = std::bit_cast<quint64>(room);
        }
        bool fits(const char *at) const
        {
            quint64 told = 0;
            std::memcpy(&told, at, 8);
            const quint64 differs = told ^ wanted;
            return ((differs | (differs + limit)) & 0xf0f0f0f0f0f0f0f0) == 0;
        }

        quint64 wanted;
        quint64 limit;
    };

    /// "YYYY-MM-DD hh:mm:ss", with "T" or a blank in between, and a time that exists.
    bool beginsWithTime(QByteArrayView text)
    {
        if (text.size() < 19)
            return false;
        const char *at = text.data();
        const bool isShaped = Shape("0000-00-").fits(at) && Shape("00-00-00").fits(at + 2)
            && (at[10] == 'T' || at[10] == ' ') && Shape("00:00:00").fits(at + 11);
        return isShaped && isDay(at) && twoDigits(at + 11) < 24 && twoDigits(at + 14) < 60
            && twoDigits(at + 17) < 60;
    }

    bool isUtc(QByteArrayView zone)
    {
        return zone.isEmpty() || zone == "Z" || zone == " UTC" || zone == "UTC" || zone == " Z";
    }

    /// Writes the 24 characters of ISO 8601 with milliseconds in UTC. False: readTimestamp() has to look.
    bool writeUtcTime(QByteArrayView text, char *to)
    {
        if (!beginsWithTime(text))
            return false;
        std::memcpy(to, text.data(), 19);
        to[10] = 'T';
        std::memcpy(to + 19, ".000Z", 5);
        qsizetype at = 19;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            const qsizetype first = ++at;
            for (; at < text.size() && isDigit(text[at]); ++at) {
                if (at - first < 3)
                    to[20 + at - first] = text[at]; // cut, not rounded
            }
            if (at == first || at - first > 9)
                return false;
        }
        return isUtc(text.sliced(at));
    }

    Type typeOf(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::Bool: return Type::Flag;
        case QMetaType::LongLong:
        case QMetaType::Double: return Type::Number;
        case QMetaType::QDateTime: return Type::Time;
        case QMetaType::QStringList:
        case QMetaType::QVariantList:
        case QMetaType::QVariantMap: return Type::Structure;
        default: return Type::Text;
        }
    }

    Cell flag(bool isOn)
    {
        return {.type = Type::Flag, .text = isOn ? "true" : "false", .isTame = true};
    }

    bool keepsBareScalars(Kind kind)
    {
        return kind == Kind::Flag || kind == Kind::Integer || kind == Kind::Duration || kind == Kind::Codecs;
    }

} // namespace

void CellReader::setChunk(const RecordChunk &chunk)
{
    m_chunk = &chunk;
    m_row = -1;
    m_titles.clear();
    m_titles.resize(m_resource.relations.size());
}

Cell CellReader::cell(qsizetype row, const ExportColumn &column)
{
    if (std::exchange(m_row, row) != row)
        m_chunk->tell(row, m_told);
    switch (column.kind) {
    case Of::Id: return {.type = Type::Text, .text = RecordChunk::ofId(m_told).utf8};
    case Of::Attribute: return attribute(row, column.index);
    case Of::RelatedTitle: return title(row, column.index);
    case Of::RelatedId: break;
    }
    const RecordChunk::Told &told = m_chunk->ofRelation(m_told, column.index);
    if (told.tag == Tag::NotTold || told.tag == Tag::Null)
        return {.type = told.tag == Tag::Null ? Type::Null : Type::NotTold};
    return {.type = Type::Text, .text = told.utf8};
}

Cell CellReader::attribute(qsizetype row, qsizetype index)
{
    const RecordChunk::Told &told = RecordChunk::ofAttribute(m_told, index);
    const Kind kind = m_resource.attributes[size_t(index)].kind;
    switch (told.tag) {
    case Tag::NotTold: return {};
    case Tag::Null: return {.type = Type::Null};
    case Tag::False:
    case Tag::True: {
        Cell cell = flag(told.tag == Tag::True);
        if (!keepsBareScalars(kind))
            cell.type = Type::Text;
        return cell;
    }
    case Tag::Integer:
        if (kind == Kind::Flag && (told.utf8 == "1" || told.utf8 == "0"))
            return flag(told.utf8 == "1");
        return {
            .type = keepsBareScalars(kind) ? Type::Number : Type::Text, .text = told.utf8, .isTame = true};
    case Tag::Json: return theLongWay(row, index);
    case Tag::Text: break;
    }
    switch (kind) {
    case Kind::Flag: {
        const bool isOn = told.utf8 == "true";
        return isOn || told.utf8 == "false" ? flag(isOn) : theLongWay(row, index);
    }
    case Kind::Integer:
    case Kind::Duration: return number(told, row, index);
    case Kind::Timestamp: return time(told, row, index);
    default: return {.type = Type::Text, .text = told.utf8};
    }
}

Cell CellReader::number(RecordChunk::Told told, qsizetype row, qsizetype index)
{
    if (isCanonicalInteger(told.utf8))
        return {.type = Type::Number, .text = told.utf8, .isTame = true};
    return theLongWay(row, index);
}

Cell CellReader::time(RecordChunk::Told told, qsizetype row, qsizetype index)
{
    if (writeUtcTime(told.utf8, m_time.data()))
        return {.type = Type::Time, .text = {m_time.data(), qsizetype(m_time.size())}, .isTame = true};
    return theLongWay(row, index);
}

Cell CellReader::theLongWay(qsizetype row, qsizetype index)
{
    const Attribute &attribute = m_resource.attributes[size_t(index)];
    const QVariant value = m_chunk->value(row, index);
    const bool isSecret = value.metaType() == QMetaType::fromType<Secret>();
    m_text = isSecret ? value.value<Secret>().reveal() : Display::plain(attribute, value).toUtf8();
    Cell cell{.type = typeOf(value), .text = m_text};
    if (cell.type == Type::Structure) {
        m_json = QJsonDocument::fromVariant(value).toJson(QJsonDocument::Compact);
        cell.json = m_json;
    }
    return cell;
}

Cell CellReader::title(qsizetype row, qsizetype relation)
{
    const RecordChunk::Told &told = m_chunk->ofRelation(m_told, relation);
    if (told.tag == Tag::NotTold || told.tag == Tag::Null)
        return {.type = told.tag == Tag::Null ? Type::Null : Type::NotTold};
    const std::string_view id(told.utf8.data(), size_t(told.utf8.size()));
    auto &titles = m_titles[size_t(relation)];
    auto known = titles.find(id);
    if (known == titles.end())
        known = titles.emplace(id, m_chunk->related(row, relation).title.toUtf8()).first;
    if (known->second.isEmpty())
        return {};
    return {.type = Type::Text, .text = known->second};
}

} // namespace cordboard
