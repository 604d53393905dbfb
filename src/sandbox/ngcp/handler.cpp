#include "sandbox/ngcp/handler.h"

#include "sandbox/ngcp/filters.h"
#include "sandbox/ngcp/form.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

void Handler::addScope(Condition &condition) const
{
    if (!m_resource.visible.isEmpty())
        condition.add(QString(m_resource.visible));
    if (caller().reseller != 0) {
        const QString scope = m_resource.scope.isEmpty() ? u"reseller = ?"_s : QString(m_resource.scope);
        condition.add(scope, QVariantList(scope.count(u'?'), caller().reseller));
    }
}

Condition Handler::condition() const
{
    Condition condition;
    addScope(condition);
    addFilters(condition, m_resource, m_context);
    return condition;
}

std::optional<Row> Handler::find(const QString &id) const
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        throw Refused{400, u"Invalid id in request URI"_s};
    Condition condition{.where = u"id = ?"_s, .values = {number}};
    addScope(condition);
    return store().first(m_resource.tableName(), condition.where, condition.values);
}

QJsonObject Handler::shown(const Row &row) const
{
    QJsonObject shown{{u"id"_s, row.id}};
    for (const Field &field : m_resource.fields) {
        const bool isSecret = field.type == Type::Secret && !caller().showsPasswords;
        if (field.need != Need::Hidden && !isSecret)
            shown[field.name] = row[field.name].isUndefined() ? QJsonValue() : row[field.name];
    }
    return shown;
}

Row Handler::create(const QJsonObject &body)
{
    Row row{.doc = readForm(m_resource, body, nullptr)};
    check(row, nullptr);
    store().insert(m_resource.tableName(), row);
    written(row, nullptr, body);
    return row;
}

Row Handler::replace(const Row &before, const QJsonObject &body)
{
    Row row{before.id, before.reseller, readForm(m_resource, body, &before.doc)};
    check(row, &before);
    store().update(m_resource.tableName(), row);
    written(row, &before, body);
    return row;
}

void Handler::remove(const Row &row)
{
    store().remove(m_resource.tableName(), u"id = ?"_s, {row.id});
}

void Handler::check(Row &row, const Row *before)
{
    if (!before && m_resource.field(u"reseller_id"))
        takeReseller(row);
}

void Handler::written(const Row &, const Row *, const QJsonObject &) { }

std::optional<Row> Handler::visible(QLatin1StringView table, const QJsonValue &id) const
{
    const std::optional<Row> row = store().find(table, id.toInteger());
    const bool isForeign = row && caller().reseller != 0 && row->reseller != caller().reseller;
    return isForeign ? std::nullopt : row;
}

void Handler::takeReseller(Row &row) const
{
    if (caller().reseller != 0)
        row.doc["reseller_id"_L1] = caller().reseller;
    else if (row["reseller_id"_L1].isNull())
        throw invalid({{u"reseller_id"_s, QString(), u"Reseller field is required"_s}});
    row.reseller = row.number("reseller_id"_L1);
    const std::optional<Row> reseller = store().find("resellers"_L1, row.reseller);
    if (!reseller || reseller->text("status"_L1) == "terminated"_L1)
        throw Refused{422, u"Invalid 'reseller_id'"_s};
}

bool Handler::isTaken(const Row &row, std::initializer_list<QLatin1StringView> members,
                      const QString &where) const
{
    Condition condition{.where = where};
    condition.add(u"id <> ?"_s, {row.id});
    for (const QLatin1StringView name : members)
        condition.add(member(QString(name)) + u" = ?"_s, {row[name].toVariant()});
    return store().contains(m_resource.tableName(), condition.where, condition.values);
}

} // namespace cordboard::sandbox::ngcp
