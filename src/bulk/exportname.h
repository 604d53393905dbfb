#pragma once

#include "bulk/rowwriter.h"

class QDateTime;

namespace cordboard {

/// A name for the file of an export that says whose it is, what, narrowed by what, and when:
/// "Baltic Voice, DID numbers, Customer Ąžuolas, 2026-07-28 14.12.csv". It is a name on every system: nothing
/// in it that Windows refuses, nothing that is not seen, not too long.
QString exportFileName(const QString &account, const QString &resource, const QStringList &filters,
                       const QDateTime &time, ExportFormat format);

} // namespace cordboard
