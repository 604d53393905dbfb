#include "sandbox/database.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file.isEmpty() ? u":memory:"_s : m_file);
    if (!database.open())
        return database.lastError().text();
    run(u"PRAGMA journal_mode=WAL"_s);
    run(u"PRAGMA synchronous=NORMAL"_s);
    m_isNew = !database.tables().contains(u"sequences"_s);
    if (m_isNew) {
        run(u"CREATE TABLE sequences(name TEXT PRIMARY KEY, value INTEGER NOT NULL)"_s);
        createTables();
    }
    return {};
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const
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

QSqlQuery &Database::runOften(const QString &sql, const QVariantList &values)
{
    const auto [found, isNew] = m_prepared.try_emplace(sql, database());
    QSqlQuery &query = found->second;
    if (isNew)
        query.setForwardOnly(true);
    bool isDone = !isNew || query.prepare(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    isDone = isDone && query.exec();
    if (!isDone)
        qWarning("sandbox: %s in %s", qPrintable(query.lastError().text()), qPrintable(sql));
    return query;
}

qint64 Database::count(const QString &table, const QString &where, const QVariantList &values) const
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

qint64 Database::next(const QString &sequence, qint64 first)
{
    run(u"INSERT OR IGNORE INTO sequences VALUES(?, ?)"_s, {sequence, first - 1});
    run(u"UPDATE sequences SET value = value + 1 WHERE name = ?"_s, {sequence});
    QSqlQuery query = run(u"SELECT value FROM sequences WHERE name = ?"_s, {sequence});
    return query.next() ? query.value(0).toLongLong() : first;
}

} // namespace cordboard::sandbox
