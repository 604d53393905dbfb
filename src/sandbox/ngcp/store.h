#pragma once

#include "sandbox/database.h"

#include <QJsonObject>

#include <optional>

namespace cordboard::sandbox::ngcp {

/// A record as it is kept: whose it is, and its members, among them some that the API never shows.
struct Row
{
    qint64 id = 0;
    qint64 reseller = 0; ///< 0: nobody's
    QJsonObject doc = {};

    QJsonValue operator[](QLatin1StringView name) const { return doc.value(name); }
    QString text(QLatin1StringView name) const { return doc.value(name).toString(); }
    qint64 number(QLatin1StringView name) const { return doc.value(name).toInteger(); }
    qint64 number(const QString &name) const { return doc.value(name).toInteger(); }
    bool flag(QLatin1StringView name) const { return doc.value(name).toBool(); }
};

/// The records as JSON in SQLite, a table for each kind. Belongs to one thread.
class Store final : public Database
{
public:
    explicit Store(QString file)
        : Database(std::move(file))
    {
    }

    std::optional<Row> find(QLatin1StringView table, qint64 id) const;
    /// The first that a condition over id, reseller and doc finds.
    std::optional<Row> first(QLatin1StringView table, const QString &where, const QVariantList &values) const;
    QList<Row> rows(QLatin1StringView table, const QString &where, const QVariantList &values = {},
                    const QString &order = QStringLiteral("id"), qint64 limit = -1, qint64 offset = 0) const;
    bool contains(QLatin1StringView table, const QString &where, const QVariantList &values) const;
    /// Gives the row the next id where it has none.
    void insert(QLatin1StringView table, Row &row);
    void update(QLatin1StringView table, const Row &row);
    void remove(QLatin1StringView table, const QString &where, const QVariantList &values);

private:
    void createTables() override;
    qint64 newId(const QString &table);
};

/// A member of the document as SQL.
QString member(QStringView name);

/// "2026-11-24 09:30:00": the server's own time, without a zone.
QString timeText(const QDateTime &when);
QString timeNow();

} // namespace cordboard::sandbox::ngcp
