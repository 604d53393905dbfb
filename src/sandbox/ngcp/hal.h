#pragma once

#include "sandbox/ngcp/handler.h"

namespace cordboard::sandbox::ngcp {

/// An item with its links, and with what the query wants expanded.
QJsonObject halItem(const Handler &handler, const Row &row, const Context &context);
/// A page of a list.
QJsonObject halList(const Handler &handler, const Context &context);
/// As bytes; single elements of lists as the profile's release writes them.
QByteArray halBytes(const QJsonObject &document, const NgcpProfile &profile);

QByteArray hrefOf(const Handler &handler, const Row &row);
/// The links of an item as the values of HTTP Link headers.
QList<QByteArray> linkHeaders(const QJsonObject &item);

} // namespace cordboard::sandbox::ngcp
