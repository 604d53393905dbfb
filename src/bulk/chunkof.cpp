#include "bulk/chunkof.h"

#include "core/secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace cordboard {

namespace {

    using Tag = RecordChunk::Tag;

    QByteArray json(const QVariant &value)
    {
        return QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)})
            .toJson(QJsonDocument::Compact)
            .chopped(1)
            .sliced(1);
    }

    void setValue(RecordChunk::Builder &builder, qsizetype attribute, const QVariant &value)
    {
        if (!value.isValid())
            return;
        if (value.isNull())
            return builder.setNull(attribute);
        if (value.metaType() == QMetaType::fromType<Secret>())
            return builder.setText(attribute, Tag::Text, value.value<Secret>().reveal());
        switch (value.typeId()) {
        case QMetaType::Bool: return builder.setFlag(attribute, value.toBool());
        case QMetaType::LongLong:
            return builder.setText(attribute, Tag::Integer, QByteArray::number(value.toLongLong()));
        case QMetaType::QString: return builder.setText(attribute, Tag::Text, value.toString().toUtf8());
        case QMetaType::QDateTime:
            return builder.setText(attribute, Tag::Text,
                                   value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toLatin1());
        default: return builder.setText(attribute, Tag::Json, json(value));
        }
    }

} // namespace

RecordChunk chunkOf(const Resource &resource, const QList<Record> &records)
{
    RecordChunk::Builder builder(resource);
    for (const Record &record : records) {
        builder.beginRow();
        builder.setId(record.id());
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i)
            setValue(builder, i, record.value(i));
        for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
            const Related &related = record.related(i);
            if (related.state == Related::State::None)
                builder.setRelatedNone(i);
            if (related.state != Related::State::One)
                continue;
            builder.setRelated(i, related.id.toUtf8());
            if (!related.title.isEmpty())
                builder.setTitle({QString(resource.relations[size_t(i)].target->type), related.id},
                                 related.title);
        }
    }
    return builder.take();
}

} // namespace cordboard
