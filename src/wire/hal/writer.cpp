#include "core/e164.h"
#include "core/partednumber.h"
#include "core/secret.h"
#include "wire/hal/hal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::hal {

namespace {

    QJsonValue partsOf(const QString &text)
    {
        const auto number = partedNumberFrom(text);
        if (!number)
            return text; // the platform says what is wrong with it
        QJsonObject parts{{"cc"_L1, number->country}, {"ac"_L1, number->area}, {"sn"_L1, number->number}};
        if (number->isDevice)
            parts.insert("is_devid"_L1, true);
        return parts;
    }

    QJsonValue allParts(const QStringList &numbers)
    {
        QJsonArray all;
        for (const QString &number : numbers)
            all.append(partsOf(number));
        return all;
    }

    QJsonValue decimal(const QString &text)
    {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }

    QJsonValue forwarding(const QVariant &value)
    {
        // Only what is empty says "nowhere"; of anything else the platform says what is wrong with it.
        return hasContent(value) ? QJsonValue::fromVariant(value) : QJsonValue(QJsonObject());
    }

    QJsonValue jsonFrom(const Attribute &attribute, const QVariant &value)
    {
        if (attribute.kind == Kind::Forwarding)
            return forwarding(value);
        if (value.isNull())
            return QJsonValue::Null;
        switch (attribute.kind) {
        case Kind::Secret: return QString::fromUtf8(value.value<Secret>().reveal());
        case Kind::Integer:
        case Kind::Duration: return value.toLongLong();
        case Kind::Flag: return value.toBool();
        case Kind::Decimal: return decimal(value.toString());
        case Kind::PhoneNumber: return phoneDigits(value.toString());
        case Kind::PartedNumber: return partsOf(value.toString());
        case Kind::PartedNumbers: return allParts(value.toStringList());
        case Kind::Codecs:
        case Kind::TextList: return QJsonArray::fromStringList(value.toStringList());
        case Kind::Timestamp: return value.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        default: return value.toString();
        }
    }

    /// Ids are numbers where they look like it.
    QJsonValue idJson(const Related &related)
    {
        if (related.state != Related::State::One)
            return QJsonValue::Null;
        const bool isNumber = isAsciiDigits(related.id) && related.id.size() <= 15;
        return isNumber ? QJsonValue(related.id.toLongLong()) : QJsonValue(related.id);
    }

    /// Whether an empty text says that there is nothing.
    bool saysNothing(const Attribute &attribute, const QVariant &value)
    {
        return attribute.is(Trait::Nullable) && value.typeId() == QMetaType::QString
            && value.toString().isEmpty();
    }

    QJsonObject membersOf(const Record &record, Traits without = {})
    {
        const Resource &resource = record.resource();
        QJsonObject members;
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            const Attribute &attribute = resource.attributes[size_t(i)];
            const QVariant value = record.value(i);
            if (value.isValid() && !attribute.traits.testAnyFlags(without))
                members.insert(attribute.name,
                               saysNothing(attribute, value) ? QJsonValue() : jsonFrom(attribute, value));
        }
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
            const Related &related = record.related(i);
            const Relation &relation = resource.relations[size_t(i)];
            if (related.state != Related::State::NotTold && !relation.traits.testAnyFlags(without))
                members.insert(relation.name, idJson(related));
        }
        return members;
    }

    QByteArray bytesOf(const QJsonObject &members)
    {
        return QJsonDocument(members).toJson(QJsonDocument::Compact);
    }

    /// A record replaces only what it tells: the rest asks for the whole.
    bool isTold(const Record &base, const Record &draft)
    {
        const Resource &resource = base.resource();
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            if (draft.value(i).isValid() && !base.value(i).isValid())
                return false;
        }
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
            if (draft.related(i).state != Related::State::NotTold
                && base.related(i).state == Related::State::NotTold)
                return false;
        }
        return true;
    }

    /// With everything nobody here knows: what is left out of a PUT is cleared.
    WireBody wholeBody(const Record &base, const Record &draft)
    {
        QJsonObject members = QJsonObject::fromVariantMap(base.extras());
        const QJsonObject told = membersOf(base, Trait::ReadOnly);
        for (auto it = told.begin(); it != told.end(); ++it)
            members.insert(it.key(), it.value());
        const QJsonObject wanted = membersOf(draft);
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            members.insert(it.key(), it.value());
        return {"PUT", accepted, bytesOf(members)};
    }

} // namespace

WireBody createBody(const Record &draft, const Aliases &)
{
    return {"POST", accepted, bytesOf(membersOf(draft))};
}

WireBody updateBody(const Record &base, const Record &draft, const Aliases &)
{
    const bool isAdding = base.resource().updates == Updates::AnyMember;
    if (!isAdding && !isTold(base, draft))
        return wholeBody(base, draft);
    // To add what is there replaces it, and to replace what is not there is an error.
    const QString operation = isAdding ? u"add"_s : u"replace"_s;
    QJsonArray operations;
    const QJsonObject members = membersOf(draft);
    for (auto it = members.begin(); it != members.end(); ++it)
        operations.append(
            QJsonObject{{"op"_L1, operation}, {"path"_L1, u'/' + it.key()}, {"value"_L1, it.value()}});
    return {"PATCH", patchType, QJsonDocument(operations).toJson(QJsonDocument::Compact)};
}

} // namespace cordboard::hal
