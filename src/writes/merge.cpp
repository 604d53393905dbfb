#include "writes/merge.h"

#include "catalogue/display.h"
#include "core/secret.h"

#include <algorithm>

namespace cordboard {

namespace {

    bool isSet(const Record &record, const QString &field)
    {
        if (record.resource().attribute(field))
            return record.value(field).isValid();
        return record.related(field).state != Related::State::NotTold;
    }

    bool isSame(const QString &field, const Record &a, const Record &b)
    {
        if (const Attribute *attribute = a.resource().attribute(field))
            return isSameValue(*attribute, a.value(field), b.value(field));
        return a.related(field).state == b.related(field).state && a.related(field).id == b.related(field).id;
    }

    /// Whether it was sent and ought to be told afterwards: everything but passwords.
    bool isSwallowed(const QString &field, const Record &draft)
    {
        const Attribute *attribute = draft.resource().attribute(field);
        return attribute && attribute->kind != Kind::Secret && hasContent(draft.value(field));
    }

    void take(Record &to, const QString &field, const Record &from)
    {
        if (from.resource().attribute(field))
            to.setValue(field, from.value(field));
        else
            to.setRelated(from.resource().indexOfRelation(field), from.related(field));
    }

    QStringList fieldsOf(const Resource &resource)
    {
        QStringList names;
        for (const Attribute &attribute : resource.attributes)
            names.append(QString(attribute.name));
        for (const Relation &relation : resource.relations)
            names.append(QString(relation.name));
        return names;
    }

    /// The field and the one it changes together with.
    QStringList unitOf(const Resource &resource, const QString &field)
    {
        const Attribute *attribute = resource.attribute(field);
        return attribute && !attribute->linked.isEmpty() ? QStringList{field, QString(attribute->linked)}
                                                         : QStringList{field};
    }

} // namespace

Merge merge(const Record &base, const Record &now, const Record &draft)
{
    const Resource &resource = base.resource();
    Merge result{.toSend = Record(resource, draft.id())};
    const QStringList fields = fieldsOf(resource);
    const auto moved = [&](const QString &field) {
        return isSet(now, field) && isSet(base, field) && !isSame(field, base, now);
    };
    const auto wantsOther = [&](const QString &field) {
        return isSet(draft, field) && !(isSet(now, field) && isSame(field, draft, now));
    };
    QStringList inConflict;
    for (const QString &field : fields) {
        if (inConflict.contains(field) || !wantsOther(field))
            continue;
        const QStringList unit = unitOf(resource, field);
        if (std::ranges::any_of(unit, moved)) {
            result.conflicts.append({unit});
            inConflict += unit;
        }
    }
    for (const QString &field : fields) {
        if (wantsOther(field) && !inConflict.contains(field))
            take(result.toSend, field, draft);
        else if (moved(field) && !isSet(draft, field) && !inConflict.contains(field))
            result.movedMeanwhile.append(field);
    }
    return result;
}

QStringList fieldsOtherThanMeant(const Record &draft, const Record &answer)
{
    QStringList names;
    for (const QString &field : fieldsOf(draft.resource())) {
        const bool isOther = isSet(answer, field) ? !isSame(field, draft, answer) : isSwallowed(field, draft);
        if (isSet(draft, field) && isOther)
            names.append(field);
    }
    return names;
}

QString fieldText(const Record &record, const QString &field)
{
    const Resource &resource = record.resource();
    if (const Attribute *attribute = resource.attribute(field))
        return Display().text(resource, *attribute, record.value(field));
    return Display().text(record.related(field));
}

QString fieldLabel(const Resource &resource, const QString &field)
{
    if (const Attribute *attribute = resource.attribute(field))
        return resource.text(attribute->label);
    const Relation *relation = resource.relation(field);
    return relation ? resource.text(relation->label) : field;
}

} // namespace cordboard
