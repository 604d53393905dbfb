#pragma once

#include "catalogue/attribute.h"

namespace cordboard {

struct Resource;

/// What a filter's value is compared with.
enum class Match : quint8 {
    Equal,
    Stars, ///< "*" in it stands for anything, "\*" for a star; without one it must be equal
};

/// One thing the platform can narrow a listing by.
struct Filter
{
    QLatin1StringView name; ///< on the wire, e.g. "customer.id", "time_start_gteq"
    const char *label;
    Kind kind = Kind::Text;
    std::span<const Choice> choices = {};
    const Resource *target = nullptr; ///< picks a record of this resource; the value is its id
    QLatin1StringView alias = {};     ///< the name other generations of the platform know it by
    bool isRequired = false; ///< a listing needs this one, or another of its resource that is required
    Match match = Match::Equal;
    bool isById = false;            ///< the platform has no such filter: the record itself is read
    bool takesOne = false;          ///< several values cannot be asked for at once
    char between = ',';             ///< stands between several values, where they travel as one text
    QLatin1StringView initial = {}; ///< what a page begins with, comma-separated: what is alive
};

/// The value as the filter looks for it: a star in it is a star.
QString exactly(const Filter &filter, QString value);

} // namespace cordboard
