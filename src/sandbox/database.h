#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>

namespace cordboard::sandbox {

/// A SQLite file, or memory, with what every platform's store needs. Belongs to one thread.
class Database
{
public:
    explicit Database(QString file);
    virtual ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Nothing when it is ready, else why it is not.
    QString open();
    bool isNew() const { return m_isNew; }

    /// The next number of a sequence that never goes back, also over restarts.
    qint64 next(const QString &sequence, qint64 first);
    /// Runs a statement with values; warns when it is none.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    /// The same for one that is run thousands of times: it stays prepared. Whoever reads its answer finishes
    /// it.
    QSqlQuery &runOften(const QString &sql, const QVariantList &values);
    /// How many rows a condition finds; remembered until the next write.
    qint64 count(const QString &table, const QString &where, const QVariantList &values) const;
    void noteWrite() { m_counts.clear(); }
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection); }

private:
    virtual void createTables() = 0;

    QString m_file;
    QString m_connection;
    bool m_isNew = true;
    mutable QHash<QString, qint64> m_counts;
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace cordboard::sandbox
