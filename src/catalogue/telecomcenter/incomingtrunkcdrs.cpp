#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Choice outcomes[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "answered")},
    {"false"_L1, QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "not answered")},
};

constexpr Attribute attributes[] = {
    {.name = "time_start"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Start"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "src_number"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Source number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "src_name"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Source name"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "did_number"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "DID number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "dst_number"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Destination number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "duration"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Duration"),
     .kind = Kind::Duration,
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "success"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Outcome"),
     .kind = Kind::Flag,
     .traits = Trait::ReadOnly | Trait::Sortable,
     .choices = outcomes},
    {.name = "lega_disconnect_code"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "SIP code"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "lega_disconnect_reason"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Reason"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "time_connect"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Answered"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable | Trait::Nullable},
    {.name = "time_end"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "End"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable | Trait::Nullable},
    {.name = "lega_call_id"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Call-ID"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Customer"),
     .target = &customers,
     .traits = Trait::ReadOnly},
    {.name = "incoming_trunk"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Incoming trunk"),
     .target = &incomingTrunks,
     .traits = Trait::ReadOnly},
};

constexpr Filter filters[] = {
    {.name = "time_start_gteq"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "From"),
     .kind = Kind::Timestamp,
     .isRequired = true},
    {.name = "time_start_lted"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Until"),
     .kind = Kind::Timestamp,
     .alias = "time_start_lteq"_L1},
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Customer"),
     .target = &customers},
    {.name = "src_number"_L1, .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Source number")},
    {.name = "dst_number"_L1, .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Destination number")},
    {.name = "success"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Outcome"),
     .kind = Kind::Flag,
     .choices = outcomes},
    {.name = "incoming_trunk.id"_L1,
     .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Incoming trunk"),
     .target = &incomingTrunks},
    {.name = "domain"_L1, .label = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Trunk domain")},
};

constexpr Highlight highlights[] = {
    {"success"_L1, "false"_L1, Emphasis::Muted},
};

constexpr Resource incomingTrunkCdrs{
    .type = "incoming_trunk_cdrs"_L1,
    .singular = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Incoming trunk CDR"),
    .plural = QT_TRANSLATE_NOOP("incoming_trunk_cdrs", "Incoming trunk CDRs"),
    .methods = Method::List | Method::Read,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .calls = {.start = "time_start"_L1,
              .connect = "time_connect"_L1,
              .end = "time_end"_L1,
              .duration = "duration"_L1,
              .code = "lega_disconnect_code"_L1,
              .reason = "lega_disconnect_reason"_L1,
              .source = "src_number"_L1,
              .destination = "dst_number"_L1,
              .success = "success"_L1,
              .from = "time_start_gteq"_L1,
              .until = "time_start_lted"_L1},
    .defaultSort = "-time_start"_L1,
    .section = Section::CallRecords,
    .about = QT_TRANSLATE_NOOP(
        "incoming_trunk_cdrs",
        "Calls that arrived on incoming trunks. Calls between extensions are not among them."),
};
static_assert(isWellFormed(incomingTrunkCdrs));

} // namespace cordboard::telecomcenter
