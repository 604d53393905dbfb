#pragma once

#include "catalogue/record.h"
#include "sandbox/database.h"

namespace cordboard::sandbox::telecomcenter {

/// The records in SQLite: a table for each resource, made from its description. Belongs to one thread. Values
/// are kept as they travel: flags as 0 and 1, codecs as JSON, times as ISO 8601 in UTC.
class Store final : public Database
{
public:
    Store(std::span<const Resource *const> resources, QString file);

    bool contains(const Resource &resource, const QString &id) const;
    std::optional<Record> find(const Resource &resource, const QString &id) const;
    /// A record whose column has this value, if any.
    QString idWhere(const Resource &resource, const QString &column, const QVariant &value,
                    const QString &column2 = {}, const QVariant &value2 = {}) const;
    void insert(const Record &record);
    void update(const Record &record);
    void remove(const Resource &resource, const QString &id);
    void removeWhere(const Resource &resource, const QString &column, const QString &value);

private:
    void createTables() override;

    std::span<const Resource *const> m_resources;
};

QString tableOf(const Resource &resource);
QString columnOf(const Attribute &attribute);
QString columnOf(const Relation &relation);

/// A record from the row a query of "SELECT *" stands on.
Record recordFromRow(const Resource &resource, const QSqlQuery &row);
/// A value as it is kept.
QVariant storedValue(const Attribute &attribute, const QVariant &value);

} // namespace cordboard::sandbox::telecomcenter
