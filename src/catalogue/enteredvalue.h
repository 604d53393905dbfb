#pragma once

#include "catalogue/validation.h"

namespace cordboard {

/// The word that clears an attribute or a relation that may be empty.
inline constexpr QLatin1StringView clearingWord("null");

/// The value of an attribute that a person wrote, on a command line or in a cell: choices and flags by the
/// platform's word or the console's own. What cannot be read stays text, and its check complains.
QVariant enteredValue(const Resource &resource, const Attribute &attribute, const QString &text);

/// As complaints(), and about what a form's own box would not let anybody choose.
QList<FieldProblem> complaintsAboutEntered(const Record &draft, Purpose purpose);

} // namespace cordboard
