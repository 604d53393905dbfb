#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Attribute attributes[] = {
    {.name = "contact"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Contact"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 512},
     .help = QT_TRANSLATE_NOOP("subscriberregistrations",
                               "The telephone's SIP URI, such as sip:alice@192.0.2.7:5060.")},
    {.name = "expires"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Expires"),
     .kind = Kind::LocalTime,
     .traits = Trait::Required | Trait::Sortable,
     .help = QT_TRANSLATE_NOOP("subscriberregistrations",
                               "By the platform's clock. A far future makes the registration permanent.")},
    {.name = "user_agent"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "User agent"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "q"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Preference (q)"),
     .kind = Kind::Decimal,
     .traits = Trait::Required | Trait::Sortable | Trait::OffTable,
     .range = {.least = 0, .most = 1},
     .initial = "1"_L1,
     .help = QT_TRANSLATE_NOOP("subscriberregistrations", "From 0 to 1; the highest is called first.")},
    {.name = "nat"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Behind NAT"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable},
    {.name = "received"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Received from"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255}},
    {.name = "socket"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Socket"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255}},
    {.name = "path"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Path"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "subscriber_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Subscriber"),
     .target = &subscribers,
     .traits = Trait::Required | Trait::WriteOnce},
};

constexpr Filter filters[] = {
    {.name = "subscriber_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Subscriber"),
     .target = &subscribers,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("subscriberregistrations", "Registration ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Consequence consequences[] = {
    {.text = QT_TRANSLATE_NOOP("subscriberregistrations",
                               "The telephone gets no calls until it registers again.")},
};

constexpr Resource subscriberRegistrations{
    .type = "subscriberregistrations"_L1,
    .singular = QT_TRANSLATE_NOOP("subscriberregistrations", "Registration"),
    .plural = QT_TRANSLATE_NOOP("subscriberregistrations", "Registrations"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .consequences = consequences,
    .expires = "expires"_L1,
    .title = "contact"_L1,
    .idShape = IdShape::Line,
    .updates = Updates::Replacing,
    .about = QT_TRANSLATE_NOOP(
        "subscriberregistrations",
        "Telephones that are registered now. Before mr26.0.1 the platform does not count them all."),
};
static_assert(isWellFormed(subscriberRegistrations));

} // namespace cordboard::ngcp
