#pragma once

#include "catalogue/record.h"
#include "core/error.h"

namespace cordboard {

enum class Purpose { Create, Update };

/// The complaint about a value, in words that say how to put it right, or an empty text. Used by forms,
/// the sandbox and every import alike.
QString complaint(const Attribute &attribute, const QVariant &value);

/// The complaint about an id the operator chose: 1 to 64 letters, digits, "-" or "_".
QString complaintAboutId(const QString &id);

/// Whether an id may become part of a URL. Nothing else is ever sent in a path.
bool isSendableId(QStringView id, IdShape shape = IdShape::Word);

/// Everything wrong with a draft, field by field; field "id" is the id itself. An update is checked for what
/// it sets only.
QList<FieldProblem> complaints(const Record &draft, Purpose purpose);

} // namespace cordboard
