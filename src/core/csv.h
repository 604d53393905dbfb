#pragma once

#include <QStringList>

namespace cordboard {

/// One record of RFC 4180, line end included: fields are quoted where they have to be, and not changed.
QString csvLine(const QStringList &fields);

} // namespace cordboard
