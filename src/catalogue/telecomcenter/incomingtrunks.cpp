#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice transports[] = {
    {"UDP"_L1, "UDP"},
    {"TCP"_L1, "TCP"},
};

constexpr Choice codecs[] = {
    {"g729"_L1, "G.729"},
    {"G722"_L1, "G.722"},
    {"GSM"_L1, "GSM"},
    {"PCMA"_L1, "PCMA"},
    {"PCMU"_L1, "PCMU"},
    {"OPUS"_L1, "Opus"},
    {"telephone-event"_L1, "telephone-event"},
};

constexpr Choice destinationFields[] = {
    {"RURI_USERPART"_L1, QT_TRANSLATE_NOOP("incoming_trunks", "Request-URI")},
    {"TO_USERPART"_L1, QT_TRANSLATE_NOOP("incoming_trunks", "To header")},
};

constexpr Attribute attributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Name"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "domain"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Domain"),
     .traits = Trait::ReadOnly | Trait::Sortable,
     .help =
         QT_TRANSLATE_NOOP("incoming_trunks",
                           "Where the DID provider sends calls: sip:<number>@<domain>. The platform makes "
                           "it and never hands it out again.")},
    {.name = "transport_protocol"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Transport protocol"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = transports},
    {.name = "destination_field"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "DID lookup"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = destinationFields,
     .help = QT_TRANSLATE_NOOP("incoming_trunks", "Where in the INVITE the called DID number is looked up.")},
    {.name = "codecs"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Codecs"),
     .kind = Kind::Codecs,
     .choices = codecs,
     .help = QT_TRANSLATE_NOOP("incoming_trunks",
                               "In order of preference, the first is preferred. DTMF needs telephone-event. "
                               "Without a choice the account's own default applies.")},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
};

constexpr Filter filters[] = {
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunks", "Customer"),
     .target = &customers},
    {.name = "domain"_L1, .label = QT_TRANSLATE_NOOP("incoming_trunks", "Domain")},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("incoming_trunks", "Incoming trunk ID")},
};

constexpr Consequence consequences[] = {
    {.text = QT_TRANSLATE_NOOP("incoming_trunks",
                               "Its domain %1 is lost for ever: the platform never hands it out again, and "
                               "calls sent there fail."),
     .attribute = "domain"_L1},
};

constexpr Resource incomingTrunks{
    .type = "incoming_trunks"_L1,
    .singular = QT_TRANSLATE_NOOP("incoming_trunks", "Incoming trunk"),
    .plural = QT_TRANSLATE_NOOP("incoming_trunks", "Incoming trunks"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .consequences = consequences,
    .title = "name"_L1,
    .subtitle = "domain"_L1,
    .about = QT_TRANSLATE_NOOP(
        "incoming_trunks",
        "Where calls come in from a DID provider. One for each customer is normally enough."),
};
static_assert(isWellFormed(incomingTrunks));

} // namespace cordboard::telecomcenter
