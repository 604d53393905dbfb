#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice types[] = {
    {"primary"_L1, QT_TRANSLATE_NOOP("numbers", "primary")},
    {"alias"_L1, QT_TRANSLATE_NOOP("numbers", "alias")},
};

constexpr Choice ranks[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("numbers", "primary")},
    {"false"_L1, QT_TRANSLATE_NOOP("numbers", "alias")},
};

constexpr Attribute attributes[] = {
    {.name = "cc"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Country code"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "ac"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Area code"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "sn"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Subscriber number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "is_primary"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Rank"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly,
     .choices = ranks},
    {.name = "is_devid"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Device ID"),
     .kind = Kind::Flag,
     .help = QT_TRANSLATE_NOOP("numbers", "Telephones register with this number as their own user name.")},
};

constexpr Relation relations[] = {
    {.name = "subscriber_id"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Subscriber"),
     .target = &subscribers,
     .traits = Trait::Required,
     .help = QT_TRANSLATE_NOOP(
         "numbers", "Another one moves the number there at once. A primary number cannot be moved.")},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Reseller"),
     .target = &resellers,
     .traits = Trait::ReadOnly},
};

constexpr Filter filters[] = {
    {.name = "cc"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Country code"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "ac"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Area code"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "sn"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Subscriber number"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "subscriber_id"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Subscriber"),
     .target = &subscribers,
     .takesOne = true},
    {.name = "customer_id"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Customer"),
     .target = &customers,
     .takesOne = true},
    {.name = "type"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Rank"),
     .kind = Kind::Choice,
     .choices = types,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("numbers", "Number ID"), .isById = true, .takesOne = true},
};

/// B.13: a primary number goes with its subscriber.
constexpr Exemption primary[] = {
    {"is_primary"_L1, "true"_L1,
     QT_TRANSLATE_NOOP("numbers",
                       "A primary number cannot be moved. Give its subscriber another one, and it is free.")},
};

constexpr RecordCommand commands[] = {
    {.name = "move"_L1,
     .label = QT_TRANSLATE_NOOP("numbers", "Move to another subscriber"),
     .about = QT_TRANSLATE_NOOP("numbers",
                                "Calls to the number reach the other subscriber at once. Which numbers each "
                                "of the two may show is a "
                                "preference of its own, allowed_clis: look at it afterwards."),
     .field = "subscriber_id"_L1,
     .exemptions = primary},
};

constexpr QLatin1StringView wholeNumber[] = {"cc"_L1, "ac"_L1, "sn"_L1};

constexpr Resource numbers{
    .type = "numbers"_L1,
    .singular = QT_TRANSLATE_NOOP("numbers", "Number"),
    .plural = QT_TRANSLATE_NOOP("numbers", "Numbers"),
    .methods = Method::List | Method::Read | Method::Update,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .commands = commands,
    .title = "sn"_L1,
    .titleParts = wholeNumber,
    .updates = Updates::Replacing,
    .about = QT_TRANSLATE_NOOP("numbers", "Numbers that a subscriber has. Free ones are listed nowhere."),
};
static_assert(isWellFormed(numbers));

} // namespace cordboard::ngcp
