#pragma once

#include "wire/dialect.h"

/// HAL+JSON as Sipwise NGCP speaks it: one object for each record, listings in "_embedded", changes as JSON
/// Patch.
namespace cordboard::hal {

inline constexpr char accepted[] = "application/json"; // exactly: some records know no other
inline constexpr char patchType[] = "application/json-patch+json";

QString listPath(const Resource &resource);
/// The id is percent-encoded.
QString recordPath(const Resource &resource, const QString &id);
QByteArray listQuery(const Query &query, const Aliases &aliases);
QByteArray recordQuery(const Resource &resource);

/// Reads a listing. Its rows may be absent, one object, or an array.
Outcome<ReadPage> readPage(const Resource &resource, const QByteArray &body);
Outcome<ReadRecord> readRecord(const Resource &resource, const QByteArray &body);
std::optional<Error> readDone(const QByteArray &body);

/// An Error for a refusal, whatever its body is: JSON, plain text, HTML of a proxy, nothing at all.
Error readError(int httpStatus, const QByteArray &contentType, const QByteArray &body);
/// Nothing was changed although the status leaves it open, or something was although it says no.
std::optional<Error::Fate> fateTold(const Error &error);
/// Nothing: unknown names are never refused.
QString refusedName(const Error &error);

/// A POST of everything the draft sets.
WireBody createBody(const Record &draft, const Aliases &aliases);
/// A JSON Patch of what the draft sets, or a PUT of all of it where the resource replaces only what it tells.
WireBody updateBody(const Record &base, const Record &draft, const Aliases &aliases);

} // namespace cordboard::hal
