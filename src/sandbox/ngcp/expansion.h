#pragma once

#include "sandbox/ngcp/context.h"

namespace cordboard::sandbox::ngcp {

/// Puts "<field>_expand" beside the ids that the query's expand names. Throws Refused, 409, where a name does
/// not apply and soft_expand does not ask to pass over that.
void expand(QJsonObject &item, const Context &context);

} // namespace cordboard::sandbox::ngcp
