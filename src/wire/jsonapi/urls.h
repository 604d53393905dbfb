#pragma once

#include "wire/dialect.h"

namespace cordboard::jsonapi {

QString listPath(const Resource &resource);
QString recordPath(const Resource &resource, const QString &id);
QByteArray listQuery(const Query &query, const Aliases &aliases);
QByteArray recordQuery(const Resource &resource);

} // namespace cordboard::jsonapi
