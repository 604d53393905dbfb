#pragma once

#include "catalogue/record.h"

#include <QJsonObject>

namespace cordboard {

/// A record as the journal keeps it: {"id", "attributes", "relations", "extras"}, only what was told.
/// Passwords become fingerprints and sign-in links are left out.
QJsonObject toSnapshot(const Record &record);

/// The record again, without its passwords. Names that the resource does not have are skipped.
Record fromSnapshot(const Resource &resource, const QJsonObject &snapshot);

/// The names of attributes and relations in which the record is other than the snapshot says. What either of
/// them does not tell is no difference.
QStringList differences(const QJsonObject &snapshot, const Record &record);

} // namespace cordboard
