#pragma once

#include "catalogue/platform.h"
#include "core/outcome.h"

#include <QStringList>

namespace cordboard {

/// What a resource may be called besides its type, the usual word first: its plural and singular, whole or
/// their last words where no other resource of the platform ends so. Made of the catalogue's own English, so
/// that scripts work in every language.
QStringList everydayWords(const Platform &platform, const Resource &resource);

/// The resource that a person means. Case does not count, and "_" is "-".
Outcome<const Resource *> resourceMeant(const Platform &platform, const QString &word);

/// The preferences that a person means by their type, or null: the platform itself says what there is.
const PreferenceSet *preferencesMeant(const Platform &platform, const QString &word);

} // namespace cordboard
