#include "widgets/recordtext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QJsonValue jsonOf(const QVariant &value)
    {
        if (value.isNull())
            return QJsonValue::Null;
        if (value.typeId() == QMetaType::QDateTime)
            return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        return QJsonValue::fromVariant(value);
    }

} // namespace

QString recordAsJson(const Record &record)
{
    const Resource &resource = record.resource();
    QJsonObject attributes = QJsonObject::fromVariantMap(record.extras());
    for (const Attribute &attribute : resource.attributes) {
        const QVariant value = record.value(QString(attribute.name));
        if (value.isValid() && attribute.kind != Kind::Secret && attribute.kind != Kind::Link)
            attributes.insert(attribute.name, jsonOf(value));
    }
    QJsonObject relations;
    for (const Relation &relation : resource.relations) {
        const Related related = record.related(QString(relation.name));
        if (related.state == Related::State::None)
            relations.insert(relation.name, QJsonValue::Null);
        if (related.state == Related::State::One)
            relations.insert(relation.name,
                             QJsonObject{{"type"_L1, QString(relation.target->type)}, {"id"_L1, related.id}});
    }
    QJsonObject object{
        {"type"_L1, QString(resource.type)}, {"id"_L1, record.id()}, {"attributes"_L1, attributes}};
    if (!relations.isEmpty())
        object.insert("relationships"_L1, relations);
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace cordboard
