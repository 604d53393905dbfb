#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Attribute attributes[] = {
    {.name = "domain"_L1,
     .label = QT_TRANSLATE_NOOP("domains", "Domain"),
     .kind = Kind::SipHost,
     .traits = Trait::Required | Trait::WriteOnce | Trait::Sortable,
     .range = {.least = 1, .most = 127},
     .help = QT_TRANSLATE_NOOP("domains", "A host name or an address that telephones register at.")},
};

constexpr Relation relations[] = {
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("domains", "Reseller"),
     .target = &resellers,
     .traits = Trait::WriteOnce,
     .help = QT_TRANSLATE_NOOP(
         "domains", "An administrator chooses one. A reseller's own is taken whatever is said here.")},
};

constexpr Filter filters[] = {
    {.name = "domain"_L1,
     .label = QT_TRANSLATE_NOOP("domains", "Domain"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("domains", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("domains", "Domain ID"), .isById = true, .takesOne = true},
};

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &subscribers, .filter = "domain"_L1, .by = "domain"_L1},
    {.text = QT_TRANSLATE_NOOP("domains",
                               "The platform does not ask: all subscribers of the domain lose their service "
                               "at once, and nothing brings them back.")},
};

constexpr PreferenceSet domainPreferences{.label = QT_TRANSLATE_NOOP("domains", "Preferences"),
                                          .values = "domainpreferences"_L1,
                                          .definitions = "domainpreferencedefs"_L1};

constexpr Resource domains{
    .type = "domains"_L1,
    .singular = QT_TRANSLATE_NOOP("domains", "Domain"),
    .plural = QT_TRANSLATE_NOOP("domains", "Domains"),
    .methods = Method::List | Method::Read | Method::Create | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .consequences = consequences,
    .preferences = &domainPreferences,
    .title = "domain"_L1,
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP("domains", "What stands behind the @ of a subscriber's SIP address."),
};
static_assert(isWellFormed(domains));

} // namespace cordboard::ngcp
