#pragma once

#include "catalogue/recordchunk.h"

#include <simdjson.h>
#include <string_view>
#include <vector>

/// What the readers of all kinds of documents have in common. These throw simdjson's errors; parsed() is
/// where they end.
namespace cordboard::wire {

inline constexpr qsizetype mostRows = 100'000; // a page has a thousand

inline QByteArrayView bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

inline QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

inline bool isNamed(std::string_view key, QLatin1StringView name)
{
    return key == std::string_view(name.data(), size_t(name.size()));
}

/// The keys of one object. A document that says something twice says nothing: which of the two would count?
class Keys
{
public:
    void clear() { m_keys.clear(); }
    void add(std::string_view key);

private:
    std::vector<std::string_view> m_keys; // they live as long as the document
};

/// Ids are text; numbers are taken where nothing can have been lost. An empty id is never sent.
QString idFrom(simdjson::ondemand::value value);

/// Tells the builder's row one value.
void tell(RecordChunk::Builder &builder, const Attribute &described, qsizetype attribute,
          simdjson::ondemand::value value);

/// What the catalogue does not know: members of an object, as they came.
void appendMember(QByteArray &members, std::string_view key, simdjson::ondemand::value value);

} // namespace cordboard::wire
