#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice states[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("available_did_numbers", "enabled")},
    {"false"_L1, QT_TRANSLATE_NOOP("available_did_numbers", "disabled")},
};

constexpr Attribute attributes[] = {
    {.name = "number"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "Number"),
     .kind = Kind::PhoneNumber,
     .traits = Trait::Required | Trait::Sortable,
     .help =
         QT_TRANSLATE_NOOP("available_did_numbers",
                           "In E.164 form, with the country code. The plus, spaces and dashes may be typed "
                           "and are not sent.")},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "State"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .choices = states,
     .help = QT_TRANSLATE_NOOP("available_did_numbers", "Calls to a disabled number are rejected.")},
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "External ID"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.least = 0, .most = std::numeric_limits<qint64>::max()},
     .help = QT_TRANSLATE_NOOP(
         "available_did_numbers",
         "A number with an external id is a system number: the customer cannot change it.")},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "Customer"),
     .target = &customers},
    {.name = "number"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "Number"),
     .kind = Kind::PhoneNumber},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("available_did_numbers", "State"),
     .kind = Kind::Flag,
     .choices = states},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("available_did_numbers", "DID number ID")},
};

/// A DID number that is switched off rings nowhere: the operator must see it among thousands.
constexpr Highlight highlights[] = {
    {"enabled"_L1, "false"_L1, Emphasis::Alarm},
};

constexpr Consequence consequences[] = {
    {.text = QT_TRANSLATE_NOOP("available_did_numbers",
                               "The object of this number in the customer's call flow is deleted with it.")},
};

constexpr Resource didNumbers{
    .type = "available_did_numbers"_L1,
    .singular = QT_TRANSLATE_NOOP("available_did_numbers", "DID number"),
    .plural = QT_TRANSLATE_NOOP("available_did_numbers", "DID numbers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .consequences = consequences,
    .sipAddress = {.user = "number"_L1,
                   .hosts = &incomingTrunks,
                   .filter = "customer.id"_L1,
                   .relation = "customer"_L1,
                   .host = "domain"_L1},
    .range = "number"_L1,
    .title = "number"_L1,
    .about = QT_TRANSLATE_NOOP("available_did_numbers",
                               "A number that reaches the customer. It receives no calls until the customer "
                               "places it in the call flow."),
};
static_assert(isWellFormed(didNumbers));

} // namespace cordboard::telecomcenter
