#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("subscribers", "active")},
    {"locked"_L1, QT_TRANSLATE_NOOP("subscribers", "locked")},
    {"terminated"_L1, QT_TRANSLATE_NOOP("subscribers", "terminated"), false},
};

constexpr Choice locks[] = {
    {"1"_L1, QT_TRANSLATE_NOOP("subscribers", "outgoing to other networks")},
    {"2"_L1, QT_TRANSLATE_NOOP("subscribers", "all outgoing")},
    {"3"_L1, QT_TRANSLATE_NOOP("subscribers", "incoming and outgoing")},
    {"4"_L1, QT_TRANSLATE_NOOP("subscribers", "everything, self-care too")},
    {"5"_L1, QT_TRANSLATE_NOOP("subscribers", "ported")},
};

constexpr Choice policies[] = {
    {"serial"_L1, QT_TRANSLATE_NOOP("subscribers", "one after the other")},
    {"parallel"_L1, QT_TRANSLATE_NOOP("subscribers", "all at once")},
    {"random"_L1, QT_TRANSLATE_NOOP("subscribers", "at random")},
    {"circular"_L1, QT_TRANSLATE_NOOP("subscribers", "in turn")},
};

constexpr Choice cancelModes[] = {
    {"cancel"_L1, "CANCEL"},
    {"bye"_L1, "BYE"},
};

/// Reference B.7.
constexpr SecretRules passwords{
    .needsLetter = true, .needsDigit = true, .without = "username"_L1, .signs = "-_."_L1};

constexpr const char *signIn = QT_TRANSLATE_NOOP("subscribers", "Sign-in");
constexpr const char *pbx = QT_TRANSLATE_NOOP("subscribers", "Cloud PBX");

constexpr Attribute attributes[] = {
    {.name = "username"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "SIP user name"),
     .traits = Trait::Required | Trait::WriteOnce | Trait::Sortable,
     .range = {.least = 1, .most = 127},
     .group = signIn},
    {.name = "domain"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Domain"),
     .traits = Trait::ReadOnly | Trait::OffTable}, // the relation stands in the table
    {.name = "primary_number"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Primary number"),
     .kind = Kind::PartedNumber,
     .help = QT_TRANSLATE_NOOP("subscribers",
                               "Country code, area code and number with blanks between, such as 43 9876 "
                               "10001. An extension of a cloud PBX gets its own from the pilot.")},
    {.name = "alias_numbers"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Alias numbers"),
     .kind = Kind::PartedNumbers,
     .traits = Trait::Unordered,
     .help = QT_TRANSLATE_NOOP("subscribers",
                               "Further numbers that reach the subscriber. A number that is taken out "
                               "becomes free for others at once.")},
    {.name = "status"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Status"),
     .kind = Kind::Choice,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "active"_L1},
    {.name = "lock"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Lock"),
     .kind = Kind::Choice,
     .traits = Trait::Nullable,
     .choices = locks,
     .whenNull = QT_TRANSLATE_NOOP("subscribers", "none"),
     .help = QT_TRANSLATE_NOOP("subscribers", "Which calls the subscriber may not make.")},
    {.name = "password"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "SIP password"),
     .kind = Kind::Secret,
     .traits = Trait::Required | Trait::OffTable,
     .range = {.least = 8, .most = 40},
     .secret = &passwords,
     .group = signIn,
     .help = QT_TRANSLATE_NOOP(
         "subscribers",
         "What telephones register with: letters and digits, without the user name in it. The platform may "
         "have more rules.")},
    {.name = "webusername"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Self-care user name"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 127},
     .group = signIn,
     .help = QT_TRANSLATE_NOOP("subscribers",
                               "For the customer's own web pages. Left empty, it is the SIP user name.")},
    {.name = "webpassword"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Self-care password"),
     .kind = Kind::Secret,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 8, .most = 127},
     .secret = &passwords,
     .group = signIn,
     .help = QT_TRANSLATE_NOOP("subscribers",
                               "Another one than the SIP password. Without one, nobody can sign in to "
                               "self-care. It cannot be read back.")},
    {.name = "administrative"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Administrator"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable,
     .group = signIn,
     .help = QT_TRANSLATE_NOOP("subscribers", "May change the whole customer in self-care.")},
    {.name = "email"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "E-mail"),
     .kind = Kind::Email,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 255}},
    {.name = "timezone"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Time zone"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 80},
     .help = QT_TRANSLATE_NOOP("subscribers", "Such as Europe/Vienna.")},
    {.name = "external_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "External ID"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
    {.name = "display_name"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Display name"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 128},
     .help = QT_TRANSLATE_NOOP("subscribers", "What called parties see. For a cloud PBX only.")},
    {.name = "is_pbx_pilot"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "PBX pilot"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable,
     .group = pbx,
     .help = QT_TRANSLATE_NOOP("subscribers", "The first subscriber of a cloud PBX, for ever.")},
    {.name = "is_pbx_group"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "PBX group"),
     .kind = Kind::Flag,
     .traits = Trait::OffTable,
     .group = pbx,
     .help = QT_TRANSLATE_NOOP("subscribers", "A hunt group: it has no telephone of its own.")},
    {.name = "pbx_extension"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Extension"),
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.most = 31},
     .group = pbx,
     .help = QT_TRANSLATE_NOOP("subscribers", "The primary number is the pilot's with this behind it.")},
    {.name = "pbx_hunt_policy"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Hunting"),
     .kind = Kind::Choice,
     .traits = Trait::Nullable | Trait::OffTable,
     .choices = policies,
     .whenNull = QT_TRANSLATE_NOOP("subscribers", "not set"),
     .group = pbx},
    {.name = "pbx_hunt_timeout"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Hunt timeout"),
     .kind = Kind::Duration,
     .traits = Trait::Nullable | Trait::OffTable,
     .range = {.least = 1, .most = 3600},
     .group = pbx},
    {.name = "pbx_hunt_cancel_mode"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Hunting is ended by"),
     .kind = Kind::Choice,
     .traits = Trait::Nullable | Trait::OffTable,
     .choices = cancelModes,
     .whenNull = QT_TRANSLATE_NOOP("subscribers", "not set"),
     .group = pbx},
    {.name = "uuid"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "UUID"),
     .traits = Trait::ReadOnly | Trait::OffTable,
     .help = QT_TRANSLATE_NOOP("subscribers", "How call records name the subscriber.")},
    {.name = "create_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Created"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::Sortable | Trait::OffTable},
    {.name = "modify_timestamp"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Modified"),
     .kind = Kind::LocalTime,
     .traits = Trait::ReadOnly | Trait::OffTable},
};

constexpr Relation relations[] = {
    {.name = "customer_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Customer"),
     .target = &customers,
     .traits = Trait::Required | Trait::WriteOnce},
    {.name = "domain_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Domain"),
     .target = &domains,
     .traits = Trait::Required | Trait::WriteOnce,
     .help = QT_TRANSLATE_NOOP("subscribers", "Of the customer's reseller.")},
};

constexpr Filter filters[] = {
    {.name = "alias"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Any number"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "username"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "SIP user name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "customer_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Customer"),
     .target = &customers,
     .takesOne = true},
    {.name = "primary_number"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Primary number"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "domain"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Domain"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "display_name"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Display name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "subscriber_external_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "External ID"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "customer_external_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Customer's external ID"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "webusername"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Self-care user name"),
     .takesOne = true},
    {.name = "pbx_extension"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Extension"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "is_pbx_pilot"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "PBX pilot"),
     .kind = Kind::Flag,
     .takesOne = true},
    {.name = "is_pbx_group"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "PBX group"),
     .kind = Kind::Flag,
     .takesOne = true},
    {.name = "is_admin"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Administrator"),
     .kind = Kind::Flag,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "contact_id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Contact"),
     .target = &customerContacts,
     .takesOne = true},
    {.name = "create_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Created from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "create_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Created until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "modify_timestamp_gt"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Modified from"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "modify_timestamp_lt"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Modified until"),
     .kind = Kind::LocalTime,
     .takesOne = true},
    {.name = "id"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Subscriber ID"),
     .isById = true,
     .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"status"_L1, "locked"_L1, Emphasis::Alarm},
};

constexpr Consequence consequences[] = {
    {.text = nullptr, .resource = &subscriberRegistrations, .filter = "subscriber_id"_L1, .isPart = true},
    {.text = QT_TRANSLATE_NOOP(
         "subscribers",
         "Its numbers become free; its call forwards, preferences and voicemail are gone for ever.")},
};

constexpr PreferenceSet subscriberPreferences{.label = QT_TRANSLATE_NOOP("subscribers", "Preferences"),
                                              .values = "subscriberpreferences"_L1,
                                              .definitions = "subscriberpreferencedefs"_L1,
                                              .inherits = &domainPreferences,
                                              .through = "domain_id"_L1};

constexpr WebPage webPages[] = {
    {"open-admin-page"_L1, QT_TRANSLATE_NOOP("subscribers", "Open in the admin interface"),
     "/v2/#/subscriber/%1/details"_L1},
};

/// D.4: a page of the panel that redirects to the self-care with a token that counts once.
constexpr SessionKind sessions[] = {
    {.name = "open-as-subscriber"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Open self-care"),
     .path = "/subscriber/%1/details/login_to_csc_v2"_L1},
};

/// A status of "locked" is a lock of everything, whatever else is set (B.7).
constexpr Exemption lockedAltogether[] = {
    {"status"_L1, "locked"_L1, QT_TRANSLATE_NOOP("subscribers", "It is locked altogether. Unlock it first.")},
};

constexpr Setting unlocked[] = {
    {"status"_L1, "active"_L1},
    {"lock"_L1, {}},
};

constexpr RecordCommand commands[] = {
    {.name = "lock"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Lock"),
     .about = QT_TRANSLATE_NOOP("subscribers",
                                "Choose which calls it may not make or take any more. Its numbers, passwords "
                                "and call forwards stay as they are."),
     .field = "lock"_L1,
     .exemptions = lockedAltogether},
    {.name = "unlock"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Unlock"),
     .about = QT_TRANSLATE_NOOP("subscribers", "Ends whatever lock there is."),
     .settings = unlocked},
    {.name = "move"_L1,
     .label = QT_TRANSLATE_NOOP("subscribers", "Move a number"),
     .of = &numbers,
     .by = "subscriber_id"_L1,
     .only = {"type"_L1, "alias"_L1}},
};

/// A taken one makes the platform fail without a word about it (B.7).
constexpr Claim claims[] = {
    {"alias_numbers"_L1, "alias"_L1},
};

constexpr Resource subscribers{
    .type = "subscribers"_L1,
    .singular = QT_TRANSLATE_NOOP("subscribers", "Subscriber"),
    .plural = QT_TRANSLATE_NOOP("subscribers", "Subscribers"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = attributes,
    .relations = relations,
    .filters = filters,
    .highlights = highlights,
    .consequences = consequences,
    .sessions = sessions,
    .webPages = webPages,
    .commands = commands,
    .claims = claims,
    .preferences = &subscriberPreferences,
    .companion = &callForwards,
    .title = "username"_L1,
    .subtitle = "domain"_L1,
    .updates = Updates::AnyMember,
    .idLabel = QT_TRANSLATE_NOOP("subscribers", "Subscriber ID"),
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP("subscribers", "A telephone line: a SIP user of a domain, with its numbers."),
};
static_assert(isWellFormed(subscribers));

} // namespace cordboard::ngcp
