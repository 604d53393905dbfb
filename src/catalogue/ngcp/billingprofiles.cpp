#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("billingprofiles", "active")},
    {"terminated"_L1, QT_TRANSLATE_NOOP("billingprofiles", "terminated"), false},
};

constexpr Choice locks[] = {
    {"0"_L1, QT_TRANSLATE_NOOP("billingprofiles", "none")},
    {"1"_L1, QT_TRANSLATE_NOOP("billingprofiles", "outgoing to other networks")},
    {"2"_L1, QT_TRANSLATE_NOOP("billingprofiles", "all outgoing")},
    {"3"_L1, QT_TRANSLATE_NOOP("billingprofiles", "incoming and outgoing")},
    {"4"_L1, QT_TRANSLATE_NOOP("billingprofiles", "everything, self-care too")},
    {"5"_L1, QT_TRANSLATE_NOOP("billingprofiles", "ported")},
};

constexpr Choice libraries[] = {
    {"libswrate"_L1, "libswrate"},
};

constexpr const char *interval = QT_TRANSLATE_NOOP("billingprofiles", "Interval");
constexpr const char *fraud = QT_TRANSLATE_NOOP("billingprofiles", "Fraud limits");

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 31}},
    {.name = "handle"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Handle"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 63},
     .help = QT_TRANSLATE_NOOP(
         "billingprofiles",
         "A short name of letters, digits and underscores; other programs find the profile by it.")},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Status"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "active"_L1},
    {.name = "currency"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Currency"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 31}},
    {.name = "prepaid"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Prepaid"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable},
    {.name = "prepaid_library"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Prepaid library"),
     .kind = Kind::Choice,
     .traits = Trait::OffTable | Trait::Nullable,
     .choices = libraries},
    {.name = "interval_charge"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Charge"),
     .kind = Kind::Decimal,
     .traits = Trait::Sortable | Trait::OffTable,
     .range = {.least = 0, .most = 1000000000},
     .group = interval},
    {.name = "interval_free_time"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Free time"),
     .kind = Kind::Duration,
     .traits = Trait::Sortable | Trait::OffTable,
     .range = {.least = 0, .most = 1000000000},
     .group = interval},
    {.name = "interval_free_cash"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Free amount"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::OffTable,
     .range = {.least = 0, .most = 1000000000},
     .group = interval,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "In cents.")},
    {.name = "fraud_interval_limit"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Limit per interval"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 0, .most = 1000000000},
     .whenNull = QT_TRANSLATE_NOOP("billingprofiles", "none"),
     .group = fraud,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "In cents.")},
    {.name = "fraud_interval_lock"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Lock beyond it"),
     .kind = Kind::Choice,
     .traits = Trait::Nullable | Trait::OffTable,
     .choices = locks,
     .whenNull = QT_TRANSLATE_NOOP("billingprofiles", "none"),
     .group = fraud},
    {.name = "fraud_interval_notify"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Tell by e-mail"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255},
     .group = fraud,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "Addresses with commas between.")},
    {.name = "fraud_daily_limit"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Limit per day"),
     .kind = Kind::Integer,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 0, .most = 1000000000},
     .whenNull = QT_TRANSLATE_NOOP("billingprofiles", "none"),
     .group = fraud,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "In cents.")},
    {.name = "fraud_daily_lock"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Lock beyond the daily limit"),
     .kind = Kind::Choice,
     .traits = Trait::Nullable | Trait::OffTable,
     .choices = locks,
     .whenNull = QT_TRANSLATE_NOOP("billingprofiles", "none"),
     .group = fraud},
    {.name = "fraud_daily_notify"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Tell of the daily limit by e-mail"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255},
     .group = fraud,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "Addresses with commas between.")},
    {.name = "fraud_use_reseller_rates"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Reckon with the reseller's rates"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable,
     .group = fraud},
    {.name = "peaktime_weekdays"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Peak hours of the week"),
     .traits = Trait::ReadOnly | Trait::OffTable,
     .help =
         QT_TRANSLATE_NOOP("billingprofiles", "Day 0 is Monday. The hours are set in the admin interface.")},
    {.name = "peaktime_special"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Special peak hours"),
     .traits = Trait::ReadOnly | Trait::OffTable,
     .help = QT_TRANSLATE_NOOP("billingprofiles", "They are set in the admin interface.")},
    {.name = "ignore_domain"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Ignore domains"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable},
    {.name = "advice_of_charge"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Advice of charge"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Reseller"),
     .target = &resellers,
     .traits = Trait::WriteOnce,
     .help =
         QT_TRANSLATE_NOOP("billingprofiles",
                           "An administrator chooses one. A reseller's own is taken whatever is said here.")},
};

constexpr Filter filters[] = {
    {.name = "handle"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Handle"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Billing profile ID"),
     .isById = true,
     .takesOne = true},
};

/// The platform counts only where it is asked to.
constexpr Attribute useAttributes[] = {
    {.name = "contract_cnt"_L1,
     .label = QT_TRANSLATE_NOOP("billingprofiles", "Contracts"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly},
};
constexpr Resource useOfOne{
    .type = "billingprofiles"_L1,
    .singular = QT_TRANSLATE_NOOP("billingprofiles", "Contract"),
    .plural = QT_TRANSLATE_NOOP("billingprofiles", "Contracts"),
    .methods = Method::Read,
    .attributes = useAttributes,
    .asksFor = "contract_cnt"_L1,
};
static_assert(isWellFormed(useOfOne));

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &useOfOne, .counter = "contract_cnt"_L1, .isUser = true},
    {.text = QT_TRANSLATE_NOOP(
         "billingprofiles", "Customers that use it keep it and are rated by it; it can be chosen no more.")},
};

constexpr Resource billingProfiles{
    .type = "billingprofiles"_L1,
    .singular = QT_TRANSLATE_NOOP("billingprofiles", "Billing profile"),
    .plural = QT_TRANSLATE_NOOP("billingprofiles", "Billing profiles"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .consequences = consequences,
    .title = "name"_L1,
    .subtitle = "handle"_L1,
    .updates = Updates::AnyMember,
    .about = QT_TRANSLATE_NOOP("billingprofiles", "What calls cost. Writing them may need a licence."),
};
static_assert(isWellFormed(billingProfiles));

} // namespace cordboard::ngcp
