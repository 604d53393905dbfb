#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice keywords[] = {
    {"voicebox"_L1, QT_TRANSLATE_NOOP("callforwards", "Voicebox")},
    {"fax2mail"_L1, QT_TRANSLATE_NOOP("callforwards", "Fax to e-mail")},
    {"conference"_L1, QT_TRANSLATE_NOOP("callforwards", "Conference")},
    {"callingcard"_L1, QT_TRANSLATE_NOOP("callforwards", "Calling card")},
    {"callthrough"_L1, QT_TRANSLATE_NOOP("callforwards", "Call through")},
    {"autoattendant"_L1, QT_TRANSLATE_NOOP("callforwards", "Auto attendant")},
    {"officehours"_L1, QT_TRANSLATE_NOOP("callforwards", "Office hours announcement")},
    {"customhours"_L1, QT_TRANSLATE_NOOP("callforwards", "Announcement")},
    {"managersecretary"_L1, QT_TRANSLATE_NOOP("callforwards", "Manager and secretary")},
};

constexpr Attribute attributes[] = {
    {.name = "cfu"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "Always"),
     .kind = Kind::Forwarding,
     .choices = keywords,
     .help = QT_TRANSLATE_NOOP("callforwards", "Every call.")},
    {.name = "cfb"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "When busy"),
     .kind = Kind::Forwarding,
     .choices = keywords},
    {.name = "cft"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "Without answer"),
     .kind = Kind::Forwarding,
     .choices = keywords,
     .help = QT_TRANSLATE_NOOP("callforwards", "After the time to ring.")},
    {.name = "cfna"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "When not registered"),
     .kind = Kind::Forwarding,
     .choices = keywords},
    {.name = "cfo"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "On overflow"),
     .kind = Kind::Forwarding,
     .choices = keywords,
     .help = QT_TRANSLATE_NOOP("callforwards", "When the subscriber has as many calls as it may.")},
    {.name = "cfr"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "On a response code"),
     .kind = Kind::Forwarding,
     .choices = keywords},
    {.name = "cfs"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "SMS"),
     .kind = Kind::Forwarding,
     .choices = keywords},
    {.name = "subscriber_id"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "Internal ID"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::OffTable,
     .help = QT_TRANSLATE_NOOP("callforwards", "NGCP's own, and not the id of the subscriber.")}, // B.9
};

constexpr Filter filters[] = {
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("callforwards", "Subscriber ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Resource callForwards{
    .type = "callforwards"_L1,
    .singular = QT_TRANSLATE_NOOP("callforwards", "Call forwards of a subscriber"),
    .plural = QT_TRANSLATE_NOOP("callforwards", "Call forwards"),
    .methods = Method::List | Method::Read | Method::Update,
    .attributes = attributes,
    .filters = filters,
    .updates = Updates::Replacing,
    .idLabel = QT_TRANSLATE_NOOP("callforwards", "Subscriber ID"),
    .about = QT_TRANSLATE_NOOP("callforwards",
                               "Where the calls of each subscriber go. A subscriber whose forwards were made "
                               "of several sets at once can only be changed there."),
};
static_assert(isWellFormed(callForwards));

} // namespace cordboard::ngcp
