#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::telecomcenter {

constexpr Attribute attributes[] = {
    {.name = "time_start"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Start"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable},
    {.name = "src_number_in"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Source number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "src_name_in"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Source name"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "dst_number_in"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Destination number"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "duration"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Duration"),
     .kind = Kind::Duration,
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "aleg_code"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "SIP code"),
     .kind = Kind::Integer,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::Nullable,
     .help = QT_TRANSLATE_NOOP("termination_cdrs", "SIP code that ended leg A of the call.")},
    {.name = "aleg_reason"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Reason"),
     .traits = Trait::ReadOnly | Trait::Sortable},
    {.name = "time_connect"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Answered"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable | Trait::Nullable},
    {.name = "time_end"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "End"),
     .kind = Kind::Timestamp,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable | Trait::Nullable},
    {.name = "orig_call_id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Call-ID"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "local_tag"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Local tag"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "global_tag"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Global tag"),
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "customer"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Customer"),
     .target = &customers,
     .traits = Trait::ReadOnly},
    {.name = "termination_route"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Termination route"),
     .target = &terminationRoutes,
     .traits = Trait::ReadOnly},
    {.name = "termination_gateway"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Termination gateway"),
     .target = &terminationGateways,
     .traits = Trait::ReadOnly},
};

// Only the sister resource is known to insist on a start time; without one this listing may be endless.
constexpr Filter filters[] = {
    {.name = "time_start_gteq"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "From"),
     .kind = Kind::Timestamp,
     .isRequired = true},
    {.name = "time_start_lted"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Until"),
     .kind = Kind::Timestamp,
     .alias = "time_start_lteq"_L1},
    {.name = "customer.id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Customer"),
     .target = &customers},
    {.name = "src_number_in"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Source number")},
    {.name = "dst_number_in"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Destination number")},
    {.name = "src_name_in"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Source name")},
    {.name = "aleg_code"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "SIP code"),
     .kind = Kind::Integer},
    {.name = "aleg_reason"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Reason")},
    {.name = "termination_gateway.id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Termination gateway"),
     .target = &terminationGateways},
    {.name = "termination_route.id"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Termination route"),
     .target = &terminationRoutes},
    {.name = "time_start"_L1,
     .label = QT_TRANSLATE_NOOP("termination_cdrs", "Exact start"),
     .kind = Kind::Timestamp},
    {.name = "orig_call_id"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Call-ID")},
    {.name = "local_tag"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Local tag")},
    {.name = "global_tag"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "Global tag")},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("termination_cdrs", "CDR ID")},
};

constexpr Resource terminationCdrs{
    .type = "termination_cdrs"_L1,
    .singular = QT_TRANSLATE_NOOP("termination_cdrs", "Termination CDR"),
    .plural = QT_TRANSLATE_NOOP("termination_cdrs", "Termination CDRs"),
    .methods = Method::List | Method::Read,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .defaultSort = "-time_start"_L1,
    .section = Section::CallRecords,
    .about =
        QT_TRANSLATE_NOOP("termination_cdrs", "Calls from the PBX to termination gateways, answered or not."),
};
static_assert(isWellFormed(terminationCdrs));

} // namespace cordboard::telecomcenter
