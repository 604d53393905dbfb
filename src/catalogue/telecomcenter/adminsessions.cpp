#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Attribute attributes[] = {
    {.name = "uri"_L1,
     .label = QT_TRANSLATE_NOOP("customer_admin_sessions", "Link"),
     .kind = Kind::Link,
     .traits = Trait::ReadOnly},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("customer_admin_sessions", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
};

constexpr Resource adminSessions{
    .type = "customer_admin_sessions"_L1,
    .singular = QT_TRANSLATE_NOOP("customer_admin_sessions", "Administrator session"),
    .plural = QT_TRANSLATE_NOOP("customer_admin_sessions", "Administrator sessions"),
    .methods = Method::Create,
    .attributes = attributes,
    .relations = relations,
    .section = Section::Hidden,
    .about = QT_TRANSLATE_NOOP(
        "customer_admin_sessions",
        "A signed-in visit of the customer's web interface that leaves the customer's own session alone."),
};
static_assert(isWellFormed(adminSessions));

} // namespace cordboard::telecomcenter
