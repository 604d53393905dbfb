#include "naivereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::bench {

namespace {

    QJsonArray rowsOf(const QByteArray &body)
    {
        return QJsonDocument::fromJson(body).object()["data"_L1].toArray();
    }

    QString field(const QJsonValue &value)
    {
        if (value.isDouble())
            return QString::number(value.toInteger());
        QString text = value.toString();
        if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
            return text;
        return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    }

    QString customerOf(const QJsonObject &row)
    {
        return row["relationships"_L1]
            .toObject()["customer"_L1]
            .toObject()["data"_L1]
            .toObject()["id"_L1]
            .toString();
    }

} // namespace

RecordChunk naiveChunk(const Resource &resource, const QByteArray &body)
{
    RecordChunk::Builder builder(resource);
    for (const QJsonValue &value : rowsOf(body)) {
        const QJsonObject row = value.toObject();
        const QJsonObject attributes = row["attributes"_L1].toObject();
        builder.beginRow();
        builder.setId(row["id"_L1].toString());
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            const QJsonValue told = attributes[resource.attributes[size_t(i)].name];
            if (told.isString())
                builder.setText(i, RecordChunk::Tag::Text, told.toString().toUtf8());
            else if (told.isDouble())
                builder.setText(i, RecordChunk::Tag::Integer, QByteArray::number(told.toInteger()));
        }
        builder.setRelated(0, customerOf(row).toUtf8());
    }
    return builder.take();
}

QByteArray naiveCsv(const Resource &resource, const QByteArray &body)
{
    QString text;
    for (const QJsonValue &value : rowsOf(body)) {
        const QJsonObject row = value.toObject();
        const QJsonObject attributes = row["attributes"_L1].toObject();
        text += field(row["id"_L1]);
        for (const Attribute &attribute : resource.attributes)
            text += u',' + field(attributes[attribute.name]);
        text += u',' + customerOf(row) + "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace cordboard::bench
