#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Attribute attributes[] = {
    {.name = "uri"_L1,
     .label = QT_TRANSLATE_NOOP("sessions", "Link"),
     .kind = Kind::Link,
     .traits = Trait::ReadOnly},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("sessions", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
};

constexpr Resource customerSessions{
    .type = "sessions"_L1,
    .singular = QT_TRANSLATE_NOOP("sessions", "Customer session"),
    .plural = QT_TRANSLATE_NOOP("sessions", "Customer sessions"),
    .methods = Method::Create,
    .attributes = attributes,
    .relations = relations,
    .section = Section::Hidden,
    .about = QT_TRANSLATE_NOOP("sessions",
                               "A signed-in visit of the customer's own web interface, as the customer. A "
                               "new one ends the customer's last."),
};
static_assert(isWellFormed(customerSessions));

} // namespace cordboard::telecomcenter
