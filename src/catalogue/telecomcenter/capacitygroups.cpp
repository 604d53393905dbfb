#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

// The reference names this resource and its purpose; its path and attributes are inferred, so it is read
// only here and whatever else the platform sends is shown as it came.
constexpr Attribute attributes[] = {
    {.name = "name"_L1, .label = QT_TRANSLATE_NOOP("capacity_groups", "Name"), .traits = Trait::ReadOnly},
    {.name = "capacity_limit"_L1,
     .label = QT_TRANSLATE_NOOP("capacity_groups", "Channels"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::Nullable,
     .help =
         QT_TRANSLATE_NOOP("capacity_groups", "Calls at one time, reserved for the customers of the group.")},
};

constexpr Resource capacityGroups{
    .type = "capacity_groups"_L1,
    .singular = QT_TRANSLATE_NOOP("capacity_groups", "Capacity group"),
    .plural = QT_TRANSLATE_NOOP("capacity_groups", "Capacity groups"),
    .methods = Method::List | Method::Read,
    .attributes = attributes,
    .title = "name"_L1,
    .isOptional = true,
    .about = QT_TRANSLATE_NOOP("capacity_groups", "Channels that several customers share."),
};
static_assert(isWellFormed(capacityGroups));

} // namespace cordboard::telecomcenter
