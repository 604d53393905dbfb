#pragma once

#include "catalogue/record.h"

namespace cordboard {

/// Attributes or relations that belong together (a rule and its result, a host and its port) and that both
/// the person and somebody else changed, to different ends.
struct Conflict
{
    QStringList fields = {};
};

/// A three-way comparison: what the form was loaded with, what is there now, what the person wants.
struct Merge
{
    Record toSend; ///< what differs from what is there now, conflicts left out
    QList<Conflict> conflicts = {};
    QStringList movedMeanwhile = {}; ///< somebody else changed these, and the person did not

    bool isClean() const { return conflicts.isEmpty(); }
};

/// The draft holds what the person changed and nothing else.
Merge merge(const Record &base, const Record &now, const Record &draft);

/// What was meant and is other in the answer: fields of the draft that came back different.
QStringList fieldsOtherThanMeant(const Record &draft, const Record &answer);

/// The value of an attribute or relation as words.
QString fieldText(const Record &record, const QString &field);
QString fieldLabel(const Resource &resource, const QString &field);

} // namespace cordboard
