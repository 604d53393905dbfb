#pragma once

#include "sandbox/ngcp/store.h"

namespace cordboard::sandbox::ngcp {

/// The preferences that are set on a record of a table, by name.
QJsonObject preferencesOf(const Store &store, QLatin1StringView table, qint64 id);
void setPreferences(Store &store, QLatin1StringView table, qint64 id, const QJsonObject &values);
void removePreferences(Store &store, QLatin1StringView table, qint64 id);

} // namespace cordboard::sandbox::ngcp
