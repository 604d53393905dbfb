#pragma once

#include "catalogue/platform.h"

namespace cordboard {

/// The reference chapter of one resource, in Markdown: everything its description says, and nothing else.
QString manualOf(const Platform &platform, const Resource &resource);

enum class ChoiceWords {
    Wire,     ///< as they are sent
    Markdown, ///< those in backticks, and what they are called
};

/// Parts of it, as words: a kind of value, what may be done with a resource, whether and when something can
/// be written, and which values an attribute takes.
QString wordsFor(Kind kind);
QString methodsOf(const Resource &resource);
QString writingOf(const Resource &resource, Traits traits);
QString valuesOf(const Resource &resource, const Attribute &attribute, ChoiceWords choiceWords);

} // namespace cordboard
