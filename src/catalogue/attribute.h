#pragma once

#include <QFlags>
#include <QLatin1StringView>

#include <limits>
#include <span>

namespace cordboard {

/// What an attribute's value is. Decides its editor, its cell text, its check and its CSV form. The
/// QVariant that holds it is named behind each; see record.h for absent and null.
enum class Kind : quint8 {
    Text,          ///< QString
    Integer,       ///< qlonglong
    Flag,          ///< bool; choices may give the words for "true" and "false"
    Choice,        ///< QString, one of Attribute::choices; an unknown one is kept and shown
    Timestamp,     ///< QDateTime in UTC
    Duration,      ///< qlonglong, seconds
    PhoneNumber,   ///< QString, digits of E.164 without "+"
    Digits,        ///< QString of digits, leading zeros and all; a prefix
    SipHost,       ///< QString, host name or address
    Pattern,       ///< QString, a regular expression
    Codecs,        ///< QStringList in order of preference; choices are the known ones
    Networks,      ///< QString, comma-separated CIDR
    Secret,        ///< Secret
    Link,          ///< QString, a URL the console may open in the browser; signs in whoever holds it
    Email,         ///< QString
    Decimal,       ///< QString, digits with a point, as they travel: money and rates are never rounded
    LocalTime,     ///< QString, "2026-11-28 14:05:00" by the platform's clock, whose zone it does not tell
    PartedNumber,  ///< QString, country code, area code and number with blanks between: "43 9876 10001"
    PartedNumbers, ///< QStringList of those
    TextList,      ///< QStringList in any order
    Forwarding,    ///< QVariantMap as it travels: where calls go, when, and from whom; empty: nowhere
};

enum class Trait : quint8 {
    Required = 1 << 0,
    ReadOnly = 1 << 1,  ///< the platform sets it
    WriteOnce = 1 << 2, ///< may be given on creation only
    Sortable = 1 << 3,  ///< the platform sorts by it
    OffTable = 1 << 4,  ///< no column unless the operator asks for it
    Nullable = 1 << 5,  ///< null is a value of its own, worded by Attribute::whenNull
    Unordered = 1 << 6, ///< compare as a set, not as text
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// A value of Kind::Choice, Flag or Codecs: what travels, and what the operator reads.
struct Choice
{
    QLatin1StringView wire;
    const char *label;
    bool isOffered = true; ///< false: shown where the platform says so, and never chosen in a form
};

/// Bounds of an integer, or of the number of characters of a text. Both ends belong to it.
struct Range
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

/// What a new password has to be like, as far as every release of the platform wants it. A platform may want
/// more, and says so when it refuses one.
struct SecretRules
{
    bool needsLetter = false;
    bool needsDigit = false;
    QLatin1StringView without = {}; ///< an attribute of the same record that it must not contain
    QLatin1StringView signs = {};   ///< one of these is in a generated one, for rules that want one

    friend bool operator==(const SecretRules &, const SecretRules &) = default;
};

/// One attribute of a resource. Labels and help are QT_TRANSLATE_NOOP in the resource's context.
struct Attribute
{
    QLatin1StringView name; ///< on the wire and in CSV headers; ui/*.ui calls its widget field_<name>
    const char *label;
    Kind kind = Kind::Text;
    Traits traits = {};
    std::span<const Choice> choices = {};
    Range range = {};
    QLatin1StringView alias = {};   ///< another wire name some generations of the platform use
    bool isAliasSent = true;        ///< false: read only, and never written under
    QLatin1StringView linked = {};  ///< an attribute that changes together with this one
    QLatin1StringView unless = {};  ///< a new record needs a value here or in this attribute
    const char *whenNull = nullptr; ///< what null means: "unlimited"
    QLatin1StringView initial = {}; ///< what a form for a new record begins with, as it travels
    const SecretRules *secret = nullptr;
    const char *group = nullptr; ///< title of the group it stands in
    const char *help = nullptr;

    constexpr bool is(Trait trait) const { return traits.testFlag(trait); }
};

} // namespace cordboard
