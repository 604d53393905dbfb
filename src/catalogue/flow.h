#pragma once

#include "catalogue/resource.h"

namespace cordboard {

/// How a step of a guided flow comes to its record.
enum class FlowSource : quint8 {
    Existing, ///< one that is there is looked for
    New,      ///< one is made
    Either,   ///< the person says which
    Missing,  ///< one is looked for, and made of its title where there is none
};

/// One step of a guided flow, and the record it is about. Relations to the records of earlier steps follow
/// from what those are.
struct FlowStep
{
    const char *label;
    const char *about; ///< what is asked for, and why
    const Resource *resource;
    FlowSource source = FlowSource::New;
    QLatin1StringView lookup = {}; ///< a filter named after an attribute: what one is found by
    bool findsParts = false;       ///< also what only contains the text; its filter takes stars
    /// Records that tell none of these are nobody's, and are not found. They are shown beside the title.
    std::span<const QLatin1StringView> tells = {};
    /// Attributes and relations that the form begins with; the others are asked for on demand. None: all.
    std::span<const QLatin1StringView> asked = {};
};

/// Several records that belong together, found or made one after the other by a person who is guided.
struct Flow
{
    QLatin1StringView name; ///< in plans that come of it
    const char *label;      ///< of the action; in the context of the platform, like all words here
    const char *about;
    std::span<const FlowStep> steps;
    /// A relation that has to lead to the same record from each step that has it.
    QLatin1StringView common = {};
};

} // namespace cordboard
