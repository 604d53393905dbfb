#include "catalogue/ngcp/ngcp.h"
#include "catalogue/wellformed.h"

using namespace Qt::StringLiterals;

namespace cordboard::ngcp {

constexpr Choice states[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("rewriterules", "enabled")},
    {"false"_L1, QT_TRANSLATE_NOOP("rewriterules", "disabled")},
};

constexpr Choice directions[] = {
    {"in"_L1, QT_TRANSLATE_NOOP("rewriterules", "inbound")},
    {"out"_L1, QT_TRANSLATE_NOOP("rewriterules", "outbound")},
    {"lnp"_L1, QT_TRANSLATE_NOOP("rewriterules", "number portability")},
};

constexpr Choice parties[] = {
    {"caller"_L1, QT_TRANSLATE_NOOP("rewriterules", "caller")},
    {"callee"_L1, QT_TRANSLATE_NOOP("rewriterules", "callee")},
};

constexpr Attribute setAttributes[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Name"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 32},
     .help = QT_TRANSLATE_NOOP("rewriterules",
                               "Preferences of subscribers, domains and peerings refer to the set by it.")},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Description"),
     .traits = Trait::Sortable | Trait::Nullable,
     .range = {.most = 255}},
};

constexpr Relation setRelations[] = {
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Reseller"),
     .target = &resellers,
     .traits = Trait::WriteOnce,
     .help = QT_TRANSLATE_NOOP(
         "rewriterules", "An administrator chooses one. A reseller's own is taken whatever is said here.")},
};

constexpr Filter setFilters[] = {
    {.name = "name"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Name"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Description"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("rewriterules", "ID"), .isById = true, .takesOne = true},
};

constexpr Consequence setConsequences[] = {
    {.text = nullptr, .resource = &rewriteRules, .filter = "set_id"_L1},
    {.text = QT_TRANSLATE_NOOP("rewriterules",
                               "Subscribers, domains and peerings that use it rewrite no numbers any more.")},
};

constexpr Attribute ruleAttributes[] = {
    {.name = "direction"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Direction"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::Sortable,
     .choices = directions,
     .initial = "in"_L1},
    {.name = "field"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Party"),
     .kind = Kind::Choice,
     .traits = Trait::Required | Trait::Sortable,
     .choices = parties,
     .initial = "caller"_L1},
    {.name = "priority"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Priority"),
     .kind = Kind::Integer,
     .traits = Trait::Sortable,
     .range = {.least = 0, .most = 65535},
     .help = QT_TRANSLATE_NOOP("rewriterules", "The order within a set, direction and party.")},
    {.name = "match_pattern"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Match pattern"),
     .kind = Kind::Pattern,
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 128},
     .linked = "replace_pattern"_L1,
     .help = QT_TRANSLATE_NOOP("rewriterules", "A Perl regular expression.")},
    {.name = "replace_pattern"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Replacement"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 255},
     .linked = "match_pattern"_L1,
     .help = QT_TRANSLATE_NOOP("rewriterules", "\\1 to \\9 stand for the groups of the match.")},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Description"),
     .traits = Trait::Required | Trait::Sortable,
     .range = {.least = 1, .most = 128}},
    {.name = "enabled"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "State"),
     .kind = Kind::Flag,
     .traits = Trait::Sortable,
     .choices = states,
     .initial = "true"_L1},
};

constexpr Relation ruleRelations[] = {
    {.name = "set_id"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rule set"),
     .target = &rewriteRuleSets,
     .traits = Trait::Required},
};

constexpr Filter ruleFilters[] = {
    {.name = "set_id"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rule set"),
     .target = &rewriteRuleSets,
     .takesOne = true},
    {.name = "direction"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Direction"),
     .kind = Kind::Choice,
     .choices = directions,
     .takesOne = true},
    {.name = "field"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Party"),
     .kind = Kind::Choice,
     .choices = parties,
     .takesOne = true},
    {.name = "description"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Description"),
     .match = Match::Stars,
     .takesOne = true},
    {.name = "reseller_id"_L1,
     .label = QT_TRANSLATE_NOOP("rewriterules", "Reseller"),
     .target = &resellers,
     .takesOne = true},
    {.name = "id"_L1, .label = QT_TRANSLATE_NOOP("rewriterules", "ID"), .isById = true, .takesOne = true},
};

constexpr Highlight highlights[] = {
    {"enabled"_L1, "false"_L1, Emphasis::Alarm},
};

constexpr Resource rewriteRuleSets{
    .type = "rewriterulesets"_L1,
    .singular = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rule set"),
    .plural = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rule sets"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = setAttributes,
    .relations = setRelations,
    .filters = setFilters,
    .consequences = setConsequences,
    .title = "name"_L1,
    .subtitle = "description"_L1,
    .updates = Updates::Replacing,
    .context = "rewriterules"_L1,
    .confirmById = true,
    .about = QT_TRANSLATE_NOOP("rewriterules", "How numbers are rewritten on their way in and out."),
};
static_assert(isWellFormed(rewriteRuleSets));

constexpr Resource rewriteRules{
    .type = "rewriterules"_L1,
    .singular = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rule"),
    .plural = QT_TRANSLATE_NOOP("rewriterules", "Rewrite rules"),
    .methods = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete,
    .attributes = ruleAttributes,
    .relations = ruleRelations,
    .filters = ruleFilters,
    .highlights = highlights,
    .title = "description"_L1,
    .subtitle = "match_pattern"_L1,
    .updates = Updates::Replacing,
    .about = QT_TRANSLATE_NOOP("rewriterules", "One step of a rewrite rule set."),
};
static_assert(isWellFormed(rewriteRules));

} // namespace cordboard::ngcp
