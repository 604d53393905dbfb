#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice permissions[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("sip_device_routes", "allowed")},
    {"false"_L1, QT_TRANSLATE_NOOP("sip_device_routes", "not allowed")},
};

constexpr const char *recording = QT_TRANSLATE_NOOP("sip_device_routes", "Call recording");

constexpr Choice presence[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("sip_device_routes", "online")},
    {"false"_L1, QT_TRANSLATE_NOOP("sip_device_routes", "offline")},
};

constexpr const char *registration = QT_TRANSLATE_NOOP("sip_device_routes", "Registration");

constexpr Attribute attributes[] = {
    {.name = "username"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "User name"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "password"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Password"),
     .kind = Kind::Secret,
     .traits = Trait::ReadOnly | Trait::OffTable},
    {.name = "caller_id_name"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Caller ID name"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "internal_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Internal caller ID"),
     .kind = Kind::Digits,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .help = QT_TRANSLATE_NOOP("sip_device_routes", "The extension shown on internal calls.")},
    {.name = "external_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "External caller ID"),
     .kind = Kind::PhoneNumber,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .help = QT_TRANSLATE_NOOP("sip_device_routes", "The number shown on calls that leave the PBX.")},
    {.name = "allow_external_calls"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "External calls"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = permissions},
    {.name = "is_online"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Presence"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = presence,
     .group = registration,
     .help = QT_TRANSLATE_NOOP("sip_device_routes", "Whether a device is registered now.")},
    {.name = "user_agent"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "User agent"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .group = registration},
    {.name = "use_allowed_ips"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Check IP addresses"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .group = registration,
     .help = QT_TRANSLATE_NOOP("sip_device_routes", "Devices may register only from the allowed networks.")},
    {.name = "allowed_ips"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Allowed networks"),
     .kind = Kind::Networks,
     .traits = Trait::OffTable | Trait::Unordered,
     .range = {.most = 8192},
     .group = registration,
     .help = QT_TRANSLATE_NOOP("sip_device_routes",
                               "IPv4 and IPv6 networks in CIDR notation, separated by commas or on lines of "
                               "their own.")},
    {.name = "incoming_internal"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Record incoming internal"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "incoming_external"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Record incoming external"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "outgoing_internal"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Record outgoing internal"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "outgoing_external"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Record outgoing external"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
    {.name = "on_demand"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Record on demand"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable,
     .group = recording},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Customer"),
     .target = &customers,
     .traits = Trait::ReadOnly},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Customer"),
     .target = &customers},
    {.name = "username"_L1, .label = QT_TRANSLATE_NOOP("sip_device_routes", "User name")},
    {.name = "caller_id_name"_L1, .label = QT_TRANSLATE_NOOP("sip_device_routes", "Caller ID name")},
    {.name = "internal_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "Internal caller ID"),
     .kind = Kind::Digits},
    {.name = "external_caller_id"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "External caller ID"),
     .kind = Kind::PhoneNumber},
    {.name = "allow_external_calls"_L1,
     .label = QT_TRANSLATE_NOOP("sip_device_routes", "External calls"),
     .kind = Kind::Flag,
     .choices = permissions},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("sip_device_routes", "SIP account ID")},
};

constexpr Highlight highlights[] = {
    {"is_online"_L1, "false"_L1, Emphasis::Muted},
};

constexpr Resource sipAccounts{
    .type = "sip_device_routes"_L1,
    .singular = QT_TRANSLATE_NOOP("sip_device_routes", "SIP account"),
    .plural = QT_TRANSLATE_NOOP("sip_device_routes", "SIP accounts"),
    .methods = Method::List | Method::Read | Method::Update,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .title = "username"_L1,
    .subtitle = "caller_id_name"_L1,
    .about = QT_TRANSLATE_NOOP("sip_device_routes",
                               "A SIP device of a customer. Customers make and delete them; the operator may "
                               "restrict from where they register."),
};
static_assert(isWellFormed(sipAccounts));

} // namespace cordboard::telecomcenter
