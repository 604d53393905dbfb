#pragma once

#include "catalogue/record.h"
#include "core/outcome.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>

namespace cordboard::sandbox {

/// The records in SQLite: a table for each resource, made from its description. Belongs to one thread. Values
/// are kept as they travel: flags as 0 and 1, codecs as JSON, times as ISO 8601 in UTC.
class Store
{
public:
    Store(std::span<const Resource *const> resources, QString file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Nothing when it is ready, else why it is not.
    QString open();
    bool isNew() const { return m_isNew; }

    bool contains(const Resource &resource, const QString &id) const;
    std::optional<Record> find(const Resource &resource, const QString &id) const;
    /// A record whose column has this value, if any.
    QString idWhere(const Resource &resource, const QString &column, const QVariant &value,
                    const QString &column2 = {}, const QVariant &value2 = {}) const;
    void insert(const Record &record);
    void update(const Record &record);
    void remove(const Resource &resource, const QString &id);
    void removeWhere(const Resource &resource, const QString &column, const QString &value);

    /// The next number of a sequence that never goes back, also over restarts.
    qint64 next(const QString &sequence, qint64 first);

    QSqlDatabase database() const { return QSqlDatabase::database(m_connection); }
    /// Runs a statement with values; asserts that it is one.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    /// How many rows a condition finds; remembered until the next write.
    qint64 count(const QString &table, const QString &where, const QVariantList &values) const;
    void noteWrite() { m_counts.clear(); }

private:
    void createTables();

    std::span<const Resource *const> m_resources;
    QString m_file;
    QString m_connection;
    bool m_isNew = true;
    mutable QHash<QString, qint64> m_counts;
};

QString tableOf(const Resource &resource);
QString columnOf(const Attribute &attribute);
QString columnOf(const Relation &relation);

/// A record from the row a query of "SELECT *" stands on.
Record recordFromRow(const Resource &resource, const QSqlQuery &row);
/// A value as it is kept.
QVariant storedValue(const Attribute &attribute, const QVariant &value);

} // namespace cordboard::sandbox
