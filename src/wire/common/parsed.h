#pragma once

#include "wire/common/surrogates.h"

#include <QByteArray>

#include <simdjson.h>

namespace cordboard::wire {

/// Has a function take one document, which is one object and nothing behind it. What simdjson says of it; the
/// function may throw its errors.
template <typename Take>
simdjson::error_code parsedOnce(const QByteArray &body, Take &take)
{
    try {
        const simdjson::padded_string padded(body.constData(), size_t(body.size()));
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document = parser.iterate(padded);
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
