#pragma once

#include "wire/dialect.h"

namespace cordboard::jsonapi {

/// Reads a listing. A body that is no JSON:API document, or is cut off, is NotThisApi; one with errors in it
/// is what the errors say.
Outcome<ReadPage> readPage(const Resource &resource, const QByteArray &body);

/// Reads a document about one record.
Outcome<ReadRecord> readRecord(const Resource &resource, const QByteArray &body);

/// Nothing if the body is empty or a document without errors.
std::optional<Error> readDone(const QByteArray &body);

} // namespace cordboard::jsonapi
