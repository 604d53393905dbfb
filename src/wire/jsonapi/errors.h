#pragma once

#include "wire/dialect.h"

namespace cordboard::jsonapi {

/// An Error for a refusal, whatever its body is: JSON:API errors, HTML of a proxy, nothing at all.
Error readError(int httpStatus, const QByteArray &contentType, const QByteArray &body);

/// The name a 102 (filter) or 105 (attribute) error says the platform does not know; else empty.
QString refusedName(const Error &error);

} // namespace cordboard::jsonapi
