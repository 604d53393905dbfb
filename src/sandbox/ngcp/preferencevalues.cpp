#include "sandbox/ngcp/preferencevalues.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    QString ownerOf(QLatin1StringView table, qint64 id)
    {
        return u"%1/%2"_s.arg(table).arg(id);
    }

    std::optional<Row> rowOf(const Store &store, QLatin1StringView table, qint64 id)
    {
        return store.first("preferences"_L1, member(u"owner") + " = ?"_L1, {ownerOf(table, id)});
    }

} // namespace

QJsonObject preferencesOf(const Store &store, QLatin1StringView table, qint64 id)
{
    const std::optional<Row> row = rowOf(store, table, id);
    return row ? row->doc["values"_L1].toObject() : QJsonObject();
}

void setPreferences(Store &store, QLatin1StringView table, qint64 id, const QJsonObject &values)
{
    const std::optional<Row> known = rowOf(store, table, id);
    Row row = known.value_or(Row());
    row.doc = {{u"owner"_s, ownerOf(table, id)}, {u"values"_s, values}};
    if (known)
        store.update("preferences"_L1, row);
    else
        store.insert("preferences"_L1, row);
}

void removePreferences(Store &store, QLatin1StringView table, qint64 id)
{
    store.remove("preferences"_L1, member(u"owner") + " = ?"_L1, {ownerOf(table, id)});
}

} // namespace cordboard::sandbox::ngcp
