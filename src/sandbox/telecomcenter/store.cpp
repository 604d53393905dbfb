#include "sandbox/telecomcenter/store.h"

#include "core/secret.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

QString tableOf(const Resource &resource)
{
    return u"\"%1\""_s.arg(resource.type);
}

QString columnOf(const Attribute &attribute)
{
    return u"\"%1\""_s.arg(attribute.name);
}

QString columnOf(const Relation &relation)
{
    return u"\"rel_%1\""_s.arg(relation.name);
}

QVariant storedValue(const Attribute &attribute, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (attribute.kind) {
    case Kind::Flag: return value.toBool() ? 1 : 0;
    case Kind::Codecs:
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value.toStringList())).toJson(QJsonDocument::Compact));
    case Kind::Timestamp: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case Kind::Secret: return QString::fromUtf8(value.value<Secret>().reveal());
    case Kind::Integer:
    case Kind::Duration: return value.toLongLong();
    default: return value.toString();
    }
}

namespace {

    QVariant toldValue(const Attribute &attribute, const QVariant &stored)
    {
        if (stored.isNull())
            return toldNull();
        switch (attribute.kind) {
        case Kind::Flag: return stored.toInt() != 0;
        case Kind::Codecs:
            return QJsonDocument::fromJson(stored.toString().toUtf8()).toVariant().toStringList();
        case Kind::Timestamp: return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
        case Kind::Secret: return QVariant::fromValue(Secret(stored.toString().toUtf8()));
        case Kind::Integer:
        case Kind::Duration: return stored.toLongLong();
        default: return stored.toString();
        }
    }

    QString columnType(const Attribute &attribute)
    {
        switch (attribute.kind) {
        case Kind::Flag:
        case Kind::Integer:
        case Kind::Duration: return u"INTEGER"_s;
        default: return u"TEXT"_s;
        }
    }

    QVariantList rowOf(const Record &record)
    {
        QVariantList row{record.id()};
        for (const Attribute &attribute : record.resource().attributes)
            row.append(storedValue(attribute, record.value(QString(attribute.name))));
        for (const Relation &relation : record.resource().relations) {
            const Related related = record.related(QString(relation.name));
            row.append(related.state == Related::State::One ? QVariant(related.id) : QVariant());
        }
        return row;
    }

} // namespace

Record recordFromRow(const Resource &resource, const QSqlQuery &row)
{
    Record record(resource, row.value(0).toString());
    int column = 1;
    for (const Attribute &attribute : resource.attributes)
        record.setValue(QString(attribute.name), toldValue(attribute, row.value(column++)));
    for (const Relation &relation : resource.relations) {
        const QVariant id = row.value(column++);
        if (id.isNull())
            record.unrelate(QString(relation.name));
        else
            record.relate(QString(relation.name), id.toString());
    }
    return record;
}

Store::Store(std::span<const Resource *const> resources, QString file)
    : Database(std::move(file))
    , m_resources(resources)
{
}

void Store::createTables()
{
    for (const Resource *resource : m_resources) {
        QStringList columns{u"id TEXT PRIMARY KEY"_s};
        for (const Attribute &attribute : resource->attributes)
            columns.append(columnOf(attribute) + u' ' + columnType(attribute));
        for (const Relation &relation : resource->relations)
            columns.append(columnOf(relation) + " TEXT"_L1);
        const QString table = tableOf(*resource);
        run(u"CREATE TABLE %1(%2)"_s.arg(table, columns.join(u", "_s)));
        // Listings in the usual order, whole or by one relation, come straight from an index.
        const bool isByTime = resource->section == Section::CallRecords;
        const QString order = isByTime ? u"time_start DESC, id"_s : u"id"_s;
        if (isByTime)
            run(u"CREATE INDEX \"%1_time\" ON %2(%3)"_s.arg(resource->type, table, order));
        for (const Relation &relation : resource->relations)
            run(u"CREATE INDEX \"%1_%2\" ON %3(%4, %5)"_s.arg(resource->type, relation.name, table,
                                                              columnOf(relation), order));
        if (resource->attribute(u"number"))
            run(u"CREATE INDEX \"%1_number\" ON %2(number)"_s.arg(resource->type, table));
    }
}

bool Store::contains(const Resource &resource, const QString &id) const
{
    return run(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(tableOf(resource)), {id}).next();
}

std::optional<Record> Store::find(const Resource &resource, const QString &id) const
{
    QSqlQuery query = run(u"SELECT * FROM %1 WHERE id = ?"_s.arg(tableOf(resource)), {id});
    return query.next() ? std::optional(recordFromRow(resource, query)) : std::nullopt;
}

QString Store::idWhere(const Resource &resource, const QString &column, const QVariant &value,
                       const QString &column2, const QVariant &value2) const
{
    QString sql = u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(tableOf(resource), column);
    QVariantList values{value};
    if (!column2.isEmpty()) {
        sql += u" AND %1 = ?"_s.arg(column2);
        values.append(value2);
    }
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0).toString() : QString();
}

void Store::insert(const Record &record)
{
    const QVariantList row = rowOf(record);
    const QString places = QStringList(row.size(), u"?"_s).join(u',');
    run(u"INSERT INTO %1 VALUES(%2)"_s.arg(tableOf(record.resource()), places), row);
    noteWrite();
}

void Store::update(const Record &record)
{
    const QVariantList row = rowOf(record);
    const QString places = QStringList(row.size(), u"?"_s).join(u',');
    run(u"REPLACE INTO %1 VALUES(%2)"_s.arg(tableOf(record.resource()), places), row);
    noteWrite();
}

void Store::remove(const Resource &resource, const QString &id)
{
    run(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableOf(resource)), {id});
    noteWrite();
}

void Store::removeWhere(const Resource &resource, const QString &column, const QString &value)
{
    run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(tableOf(resource), column), {value});
    noteWrite();
}

} // namespace cordboard::sandbox::telecomcenter
