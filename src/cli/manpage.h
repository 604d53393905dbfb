#pragma once

#include <QString>

namespace cordboard {

/// The manual page of cordboardctl in roff, in English, made of the table of commands and the catalogue.
QString manualPage(const QString &version);

} // namespace cordboard
