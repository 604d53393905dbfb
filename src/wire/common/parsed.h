#pragma once

#include "wire/common/surrogates.h"

#include <QByteArray>

#include <simdjson.h>

namespace cordboard::wire {

inline constexpr size_t mostKept = 4 * 1024 * 1024; // of a document, whose parser is used again

/// Has a function take one document, which is one object and nothing behind it. What simdjson says of it; the
/// function may throw its errors.
template <typename Take>
simdjson::error_code parsedOnce(const QByteArray &body, Take &take)
{
    // Making room for every page anew would cost as much as reading it.
    thread_local simdjson::ondemand::parser parser;
    if (parser.capacity() > mostKept)
        parser = simdjson::ondemand::parser();
    constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);
    QByteArray json = body;
    if (json.data_ptr().freeSpaceAtEnd() < padding) {
        QByteArray longer;
        longer.reserve(body.size() + padding);
        json = longer.append(body);
    }
    try {
        simdjson::ondemand::document document =
            parser.iterate(json.constData(), size_t(json.size()), size_t(json.size() + padding));
        if (document.type() != simdjson::ondemand::json_type::object)
            return simdjson::INCORRECT_TYPE;
        take(document);
        const char *rest = nullptr;
        // Where something is left, it follows the document.
        return document.current_location().get(rest) == simdjson::SUCCESS ? simdjson::TRAILING_CONTENT
                                                                          : simdjson::SUCCESS;
    } catch (const simdjson::simdjson_error &error) {
        return error.error();
    }
}

/// The same, and once more where half a surrogate pair stood in the way: the function begins anew each time.
template <typename Take>
simdjson::error_code parsed(const QByteArray &body, Take take)
{
    const simdjson::error_code result = parsedOnce(body, take);
    return result == simdjson::STRING_ERROR ? parsedOnce(withoutHalfPairs(body), take) : result;
}

} // namespace cordboard::wire
