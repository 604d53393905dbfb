#include "catalogue/snapshot.h"

#include "core/secret.h"
#include "core/timestamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int fingerprintBytes = 4;

    QString fingerprint(const Secret &secret)
    {
        return "sha256:"_L1
            + QString::fromLatin1(QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256)
                                      .first(fingerprintBytes)
                                      .toHex());
    }

    QJsonValue toJson(const QVariant &value)
    {
        if (value.typeId() == qMetaTypeId<Secret>()) {
            const auto secret = value.value<Secret>();
            return secret.isEmpty() ? QJsonValue(QString()) : QJsonValue(fingerprint(secret));
        }
        if (value.typeId() == QMetaType::QDateTime)
            return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        return QJsonValue::fromVariant(value);
    }

    QVariant fromJson(Kind kind, const QJsonValue &json)
    {
        if (json.isNull())
            return toldNull();
        switch (kind) {
        case Kind::Integer:
        case Kind::Duration: {
            const qlonglong number = json.toInteger();
            const bool isWhole = json.isDouble() && double(number) == json.toDouble();
            return isWhole ? QVariant(number) : json.toVariant();
        }
        case Kind::Timestamp: {
            const QDateTime time = readTimestamp(json.toString());
            return time.isValid() ? QVariant(time) : json.toVariant();
        }
        case Kind::Codecs:
        case Kind::TextList:
        case Kind::PartedNumbers:
            return json.isArray() ? QVariant(json.toVariant().toStringList()) : json.toVariant();
        case Kind::Secret:
        case Kind::Link: return {};
        default: return json.toVariant();
        }
    }

    bool isOther(const Attribute &attribute, const QJsonValue &kept, const QVariant &now)
    {
        if (kept.isUndefined() || !now.isValid() || attribute.kind == Kind::Link)
            return false;
        if (attribute.kind == Kind::Secret)
            return now.typeId() == qMetaTypeId<Secret>() && toJson(now) != kept;
        return !isSameValue(attribute, fromJson(attribute.kind, kept), now);
    }

} // namespace

QJsonObject toSnapshot(const Record &record)
{
    const Resource &resource = record.resource();
    QJsonObject attributes;
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        const Attribute &attribute = resource.attributes[size_t(i)];
        if (record.value(i).isValid() && attribute.kind != Kind::Link)
            attributes.insert(attribute.name, toJson(record.value(i)));
    }
    QJsonObject relations;
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Related &related = record.related(i);
        if (related.state == Related::State::None)
            relations.insert(resource.relations[size_t(i)].name, QJsonValue::Null);
        else if (related.state == Related::State::One)
            relations.insert(resource.relations[size_t(i)].name,
                             QJsonObject{{"id"_L1, related.id}, {"title"_L1, related.title}});
    }
    QJsonObject snapshot{{"id"_L1, record.id()}, {"attributes"_L1, attributes}, {"relations"_L1, relations}};
    if (!record.extras().isEmpty())
        snapshot.insert("extras"_L1, QJsonObject::fromVariantMap(record.extras()));
    return snapshot;
}

Record fromSnapshot(const Resource &resource, const QJsonObject &snapshot)
{
    Record record(resource, snapshot["id"_L1].toString());
    const QJsonObject attributes = snapshot["attributes"_L1].toObject();
    for (const Attribute &attribute : resource.attributes) {
        const QJsonValue kept = attributes.value(attribute.name);
        if (!kept.isUndefined())
            record.setValue(QString(attribute.name), fromJson(attribute.kind, kept));
    }
    const QJsonObject relations = snapshot["relations"_L1].toObject();
    for (const Relation &relation : resource.relations) {
        const QJsonValue kept = relations.value(relation.name);
        if (kept.isNull())
            record.unrelate(QString(relation.name));
        else if (kept.isObject())
            record.relate(QString(relation.name), kept["id"_L1].toString(), kept["title"_L1].toString());
    }
    record.setExtras(snapshot["extras"_L1].toObject().toVariantMap());
    return record;
}

QStringList differences(const QJsonObject &snapshot, const Record &record)
{
    const Resource &resource = record.resource();
    QStringList names;
    const QJsonObject attributes = snapshot["attributes"_L1].toObject();
    for (const Attribute &attribute : resource.attributes) {
        if (isOther(attribute, attributes.value(attribute.name), record.value(QString(attribute.name))))
            names.append(QString(attribute.name));
    }
    const QJsonObject relations = snapshot["relations"_L1].toObject();
    for (const Relation &relation : resource.relations) {
        const QJsonValue kept = relations.value(relation.name);
        const Related now = record.related(QString(relation.name));
        if (!kept.isUndefined() && now.state != Related::State::NotTold && kept["id"_L1].toString() != now.id)
            names.append(QString(relation.name));
    }
    return names;
}

} // namespace cordboard
