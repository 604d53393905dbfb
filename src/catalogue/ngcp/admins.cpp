#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice roles[] = {
    {"admin"_L1, QT_TRANSLATE_NOOP("admins", "administrator")},
    {"reseller"_L1, QT_TRANSLATE_NOOP("admins", "reseller")},
    {"ccareadmin"_L1, QT_TRANSLATE_NOOP("admins", "customer care, all resellers")},
    {"ccare"_L1, QT_TRANSLATE_NOOP("admins", "customer care")},
    {"lintercept"_L1, QT_TRANSLATE_NOOP("admins", "lawful interception")},
    {"system"_L1, QT_TRANSLATE_NOOP("admins", "system")},
};

constexpr Choice modes[] = {
    {"local"_L1, QT_TRANSLATE_NOOP("admins", "password")},
    {"ldap"_L1, "LDAP"},
};

constexpr Choice states[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("admins", "active")},
    {"false"_L1, QT_TRANSLATE_NOOP("admins", "inactive")},
};

constexpr Attribute attributes[] = {
    {.name = "login"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "User name"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "email"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "E-mail"),
     .kind = Kind::Email,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "role"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Role"),
     .kind = Kind::Choice,
     .traits = Trait::ReadOnly,
     .choices = roles},
    {.name = "is_active"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "State"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = states},
    {.name = "is_master"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Master"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .help = QT_TRANSLATE_NOOP("admins", "May manage other administrators.")},
    {.name = "read_only"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Read-only"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "show_passwords"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Sees passwords"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "call_data"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Sees calls"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "billing_data"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Sees billing"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "can_reset_password"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "May reset the password"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "enable_2fa"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "One-time password"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "auth_mode"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Signs in by"),
     .kind = Kind::Choice,
     .traits = Trait::ReadOnly | Trait::OffTable,
     .choices = modes},
};

constexpr Relation relations[] = {
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Reseller"),
     .target = &resellers,
     .traits = Trait::ReadOnly},
};

constexpr Filter filters[] = {
    {.name = "login"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "User name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("admins", "Administrator ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"is_active"_L1, "false"_L1, Emphasis::Muted},
};

constexpr Resource admins{
    .type = "admins"_L1,
    .singular = QT_TRANSLATE_NOOP("admins", "Administrator"),
    .plural = QT_TRANSLATE_NOOP("admins", "Administrators"),
    .methods = Method::List | Method::Read,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .title = "login"_L1,
    .about =
        QT_TRANSLATE_NOOP("admins", "Who may sign in to the platform's own interfaces and to this console."),
};
static_assert(isWellFormed(admins));

} // namespace cordboard::ngcp
