#include "sandbox/store.h"

#include "core/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

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
    : m_resources(resources)
    , m_file(std::move(file))
    , m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Store::~Store()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Store::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file.isEmpty() ? u":memory:"_s : m_file);
    if (!database.open())
        return database.lastError().text();
    run(u"PRAGMA journal_mode=WAL"_s);
    run(u"PRAGMA synchronous=NORMAL"_s);
    m_isNew = !database.tables().contains(u"sequences"_s);
    if (m_isNew)
        createTables();
    return {};
}

void Store::createTables()
{
    run(u"CREATE TABLE sequences(name TEXT PRIMARY KEY, value INTEGER NOT NULL)"_s);
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

QSqlQuery Store::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        qWarning("sandbox: %s in %s", qPrintable(query.lastError().text()), qPrintable(sql));
    return query;
}

qint64 Store::count(const QString &table, const QString &where, const QVariantList &values) const
{
    QString key = table + where;
    for (const QVariant &value : values)
        key += u'\x1f' + value.toString();
    if (const auto known = m_counts.constFind(key); known != m_counts.cend())
        return *known;
    QSqlQuery query = run(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table, where), values);
    const qint64 counted = query.next() ? query.value(0).toLongLong() : 0;
    m_counts.insert(key, counted);
    return counted;
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

qint64 Store::next(const QString &sequence, qint64 first)
{
    run(u"INSERT OR IGNORE INTO sequences VALUES(?, ?)"_s, {sequence, first - 1});
    run(u"UPDATE sequences SET value = value + 1 WHERE name = ?"_s, {sequence});
    QSqlQuery query = run(u"SELECT value FROM sequences WHERE name = ?"_s, {sequence});
    return query.next() ? query.value(0).toLongLong() : first;
}

} // namespace cordboard::sandbox
