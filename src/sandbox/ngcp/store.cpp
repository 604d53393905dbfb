#include "sandbox/ngcp/store.h"

#include "sandbox/ngcp/resource.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    QString toText(const QJsonObject &doc)
    {
        return QString::fromUtf8(QJsonDocument(doc).toJson(QJsonDocument::Compact));
    }

    Row rowAt(const QSqlQuery &query)
    {
        return {query.value(0).toLongLong(), query.value(1).toLongLong(),
                QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object()};
    }

    /// What is looked up by more than its id, table by table.
    constexpr std::pair<QLatin1StringView, QLatin1StringView> indexes[] = {
        {"customers"_L1, "contact_id"_L1},
        {"subscribers"_L1, "customer_id"_L1},
        {"subscribers"_L1, "domain_id"_L1},
        {"subscribers"_L1, "username"_L1},
        {"subscribers"_L1, "contact_id"_L1},
        {"numbers"_L1, "subscriber_id"_L1},
        {"numbers"_L1, "digits"_L1},
        {"calls"_L1, "source_subscriber_id"_L1},
        {"calls"_L1, "destination_subscriber_id"_L1},
        {"subscriberregistrations"_L1, "subscriber_id"_L1},
        {"cfmappings"_L1, "subscriber_id"_L1},
        {"cfdestinationsets"_L1, "subscriber_id"_L1},
        {"preferences"_L1, "owner"_L1},
        {"journal"_L1, "owner"_L1},
    };

} // namespace

QString member(QStringView name)
{
    return u"json_extract(doc,'$.%1')"_s.arg(name);
}

QString timeText(const QDateTime &when)
{
    return when.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString timeNow()
{
    return timeText(QDateTime::currentDateTime());
}

void Store::createTables()
{
    QSet<QString> tables{u"journal"_s, u"preferences"_s, u"cfmappings"_s};
    for (const Resource *resource : allResources())
        tables.insert(QString(resource->tableName()));
    for (const QString &table : std::as_const(tables)) {
        // The order in which a database that promises none hands out its rows.
        run(u"CREATE TABLE \"%1\"(id INTEGER PRIMARY KEY, reseller INTEGER, mix INTEGER, doc TEXT NOT NULL)"_s
                .arg(table));
        run(u"CREATE INDEX \"%1_mix\" ON \"%1\"(mix)"_s.arg(table));
    }
    for (const auto &[table, name] : indexes)
        run(u"CREATE INDEX \"%1_%2\" ON \"%1\"(%3)"_s.arg(table, name, member(QString(name))));
}

std::optional<Row> Store::find(QLatin1StringView table, qint64 id) const
{
    return first(table, u"id = ?"_s, {id});
}

std::optional<Row> Store::first(QLatin1StringView table, const QString &where,
                                const QVariantList &values) const
{
    const QList<Row> found = rows(table, where, values, u"id"_s, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Row> Store::rows(QLatin1StringView table, const QString &where, const QVariantList &values,
                       const QString &order, qint64 limit, qint64 offset) const
{
    QSqlQuery query = run(u"SELECT id, reseller, doc FROM \"%1\" WHERE %2 ORDER BY %3 LIMIT %4 OFFSET %5"_s
                              .arg(table, where, order)
                              .arg(limit)
                              .arg(offset),
                          values);
    QList<Row> found;
    while (query.next())
        found.append(rowAt(query));
    return found;
}

bool Store::contains(QLatin1StringView table, const QString &where, const QVariantList &values) const
{
    return run(u"SELECT 1 FROM \"%1\" WHERE %2 LIMIT 1"_s.arg(table, where), values).next();
}

/// One that no row has and none had: rows are put in with ids of their own, too.
qint64 Store::newId(const QString &table)
{
    QSqlQuery &made =
        runOften(u"INSERT INTO sequences VALUES(?, (SELECT IFNULL(MAX(id), 0) + 1 FROM \"%1\")) "
                 "ON CONFLICT(name) DO UPDATE SET value = MAX(value + 1, excluded.value) "
                 "RETURNING value"_s.arg(table),
                 {table});
    const qint64 id = made.next() ? made.value(0).toLongLong() : 1;
    made.finish();
    return id;
}

void Store::insert(QLatin1StringView table, Row &row)
{
    if (row.id == 0)
        row.id = newId(QString(table));
    const auto mix = qint64(quint32(row.id) * 2654435761U);
    runOften(u"INSERT INTO \"%1\" VALUES(?, ?, ?, ?)"_s.arg(table),
             {row.id, row.reseller ? QVariant(row.reseller) : QVariant(), mix, toText(row.doc)});
    noteWrite();
}

void Store::update(QLatin1StringView table, const Row &row)
{
    run(u"UPDATE \"%1\" SET reseller = ?, doc = ? WHERE id = ?"_s.arg(table),
        {row.reseller ? QVariant(row.reseller) : QVariant(), toText(row.doc), row.id});
    noteWrite();
}

void Store::remove(QLatin1StringView table, const QString &where, const QVariantList &values)
{
    run(u"DELETE FROM \"%1\" WHERE %2"_s.arg(table, where), values);
    noteWrite();
}

} // namespace cordboard::sandbox::ngcp
