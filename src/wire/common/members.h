#pragma once

#include "wire/common/cells.h"

#include <bit>
#include <cstring>
#include <optional>
#include <simdjson.h>
#include <vector>

/// The members of objects in a document that simdjson goes through.
namespace cordboard::wire {

namespace od = simdjson::ondemand;

constexpr quint64 allBytes(quint8 byte)
{
    return Q_UINT64_C(0x0101010101010101) * byte;
}

/// Not zero if there is one; the lowest bit is the first's.
constexpr quint64 zeroBytes(quint64 eight)
{
    return (eight - allBytes(1)) & ~eight & allBytes(0x80);
}

/// The text of a string without escapes, as it lies in the document; nothing for one that has any. There
/// is room to read on behind the document, which has been found to be UTF-8 with all its quotes.
inline std::optional<std::string_view> asItLies(const char *begin)
{
    if constexpr (std::endian::native != std::endian::little)
        return {};
    quint64 eight = 0;
    for (const char *at = begin;; at += 8) {
        std::memcpy(&eight, at, 8);
        const quint64 found = zeroBytes(eight ^ allBytes('"')) | zeroBytes(eight ^ allBytes('\\'));
        if (found == 0)
            continue;
        at += std::countr_zero(found) / 8;
        if (*at == '"')
            return std::string_view(begin, size_t(at - begin));
        return {};
    }
}

/// simdjson would copy them byte by byte.
inline std::string_view keyOf(simdjson::simdjson_result<od::field> &field)
{
    const od::raw_json_string key = field.key();
    const std::optional<std::string_view> plain = asItLies(key.raw());
    return plain ? *plain : std::string_view(field.unescaped_key());
}

/// Of a string. simdjson knows where the next token begins, so that there is no need to look for the end.
inline std::string_view textOf(od::value &value)
{
    std::string_view text = value.raw_json_token();
    text.remove_suffix(text.size() - text.find_last_of('"')); // and the white space behind it
    text.remove_prefix(1);
    const bool isPlain = text.empty() || !std::memchr(text.data(), '\\', text.size());
    return isPlain ? text : std::string_view(value.get_string());
}

/// The column of each member of an object. Members come in the same order row after row, so that the one
/// that stood in this place before is looked at first.
class Columns
{
public:
    explicit Columns(const Resource &resource)
        : m_resource(resource)
        , m_told(resource.attributes.size() * 2, 0)
    {
    }

    void beginObject()
    {
        m_place = 0;
        ++m_object;
    }

    struct Found
    {
        qsizetype column = -1;
        bool isAlias = false;
    };
    /// Tells the key where it had to be read, which can be done once; surely of a member that has no column.
    Found next(simdjson::simdjson_result<od::field> &field, std::string_view &key)
    {
        const size_t place = m_place++;
        if (place >= m_before.size())
            m_before.resize(place + 1);
        if (!isAt(m_before[place], od::raw_json_string(field.key()).raw())) {
            key = keyOf(field);
            m_before[place] = find(key);
        }
        const Found &found = m_before[place];
        if (found.column >= 0) {
            quint32 &toldIn = m_told[size_t(found.column) * 2 + size_t(found.isAlias)];
            if (toldIn == m_object)
                throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
            toldIn = m_object;
        }
        return found;
    }

private:
    /// There is room to read on behind the document.
    bool isAt(const Found &found, const char *key) const
    {
        if (found.column < 0)
            return false;
        const Attribute &attribute = m_resource.attributes[size_t(found.column)];
        const QLatin1StringView name = found.isAlias ? attribute.alias : attribute.name;
        return std::memcmp(key, name.data(), size_t(name.size())) == 0 && key[name.size()] == '"';
    }
    Found find(std::string_view key) const;

    const Resource &m_resource;
    std::vector<Found> m_before; // by place in the object
    std::vector<quint32> m_told; // the object that each was last told in: names and aliases in turns
    quint32 m_object = 0;        // counted
    size_t m_place = 0;
};

} // namespace cordboard::wire
