#include "wire/jsonapi/writer.h"

#include "core/e164.h"
#include "core/secret.h"
#include "wire/jsonapi/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::jsonapi {

namespace {

    QJsonValue jsonFrom(const Attribute &attribute, const QVariant &value)
    {
        if (value.isNull())
            return QJsonValue::Null;
        switch (attribute.kind) {
        case Kind::Secret: return QString::fromUtf8(value.value<Secret>().reveal());
        case Kind::Integer:
        case Kind::Duration: return value.toLongLong();
        case Kind::Flag: return value.toBool();
        case Kind::Codecs: return QJsonArray::fromStringList(value.toStringList());
        case Kind::PhoneNumber: return phoneDigits(value.toString());
        case Kind::Timestamp: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        default: return value.toString();
        }
    }

    QJsonObject attributesOf(const Record &draft, const Aliases &aliases)
    {
        QJsonObject attributes;
        for (const Attribute &attribute : draft.resource().attributes) {
            if (const QVariant value = draft.value(QString(attribute.name)); value.isValid())
                attributes.insert(wireName(attribute, aliases), jsonFrom(attribute, value));
        }
        return attributes;
    }

    QJsonObject relationsOf(const Record &draft)
    {
        QJsonObject relations;
        for (const Relation &relation : draft.resource().relations) {
            const Related related = draft.related(QString(relation.name));
            if (related.state == Related::State::NotTold)
                continue;
            const QJsonValue to = related.state == Related::State::None
                ? QJsonValue(QJsonValue::Null)
                : QJsonValue(QJsonObject{{"type"_L1, QString(relation.target->type)}, {"id"_L1, related.id}});
            relations.insert(relation.name, QJsonObject{{"data"_L1, to}});
        }
        return relations;
    }

    WireBody bodyOf(const QByteArray &verb, const QString &id, const Record &draft, const Aliases &aliases)
    {
        QJsonObject data{{"type"_L1, QString(draft.resource().type)}};
        if (!id.isEmpty())
            data.insert("id"_L1, id);
        if (const QJsonObject attributes = attributesOf(draft, aliases); !attributes.isEmpty())
            data.insert("attributes"_L1, attributes);
        if (const QJsonObject relations = relationsOf(draft); !relations.isEmpty())
            data.insert("relationships"_L1, relations);
        return {verb, mediaType,
                QJsonDocument(QJsonObject{{"data"_L1, data}}).toJson(QJsonDocument::Compact)};
    }

} // namespace

WireBody createBody(const Record &draft, const Aliases &aliases)
{
    return bodyOf("POST", draft.id(), draft, aliases);
}

WireBody updateBody(const Record &base, const Record &draft, const Aliases &aliases)
{
    return bodyOf("PATCH", base.id(), draft, aliases);
}

} // namespace cordboard::jsonapi
