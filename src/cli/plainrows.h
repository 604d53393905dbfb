#pragma once

#include <QJsonArray>
#include <QStringList>

namespace cordboard {

/// A small table of our own, not of a platform's records: accounts.
struct PlainRows
{
    QStringList header = {};
    QList<QJsonArray> rows = {};

    /// Only these columns, in this order. False: one of them is not there.
    bool choose(const QStringList &columns);
    /// "table", "csv", "ndjson" or "json"; an empty text for any other.
    QString text(const QString &format, int limit) const;
};

} // namespace cordboard
