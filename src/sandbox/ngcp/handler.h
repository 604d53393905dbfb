#pragma once

#include "sandbox/ngcp/context.h"
#include "sandbox/ngcp/refused.h"

namespace cordboard::sandbox::ngcp {

struct Condition
{
    QString where = QStringLiteral("1");
    QVariantList values = {};

    void add(const QString &condition, const QVariantList &with = {})
    {
        where += QStringLiteral(" AND (") + condition + u')';
        values += with;
    }
};

/// What the platform does with the records of one resource. This one keeps what its form lets through; those
/// with rules of their own say where they differ.
class Handler
{
public:
    Handler(const Resource &resource, const Context &context)
        : m_resource(resource)
        , m_context(context)
    {
    }
    virtual ~Handler() = default;
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;

    const Resource &resource() const { return m_resource; }

    /// The rows that the caller may see and asked for.
    virtual Condition condition() const;
    virtual std::optional<Row> find(const QString &id) const;
    /// The id in paths.
    virtual QString idOf(const Row &row) const { return QString::number(row.id); }
    /// The members that the API shows, without _links.
    virtual QJsonObject shown(const Row &row) const;
    /// Parameters that every link to an item and to another page carries: "subscriber_id=101".
    virtual QString linkParameters() const { return {}; }

    virtual Row create(const QJsonObject &body);
    /// Everything the form knows and the body lacks is cleared. The answer is the row as it is now.
    virtual Row replace(const Row &before, const QJsonObject &body);
    virtual void remove(const Row &row);

protected:
    /// Looks at a new row, or at what one is to become, and may still change it. Throws Refused.
    virtual void check(Row &row, const Row *before);
    /// After it was written.
    virtual void written(const Row &row, const Row *before, const QJsonObject &body);

    Store &store() const { return m_context.store; }
    const Caller &caller() const { return m_context.caller; }
    const Context &context() const { return m_context; }
    /// A row that the caller may see, in whatever table.
    std::optional<Row> visible(QLatin1StringView table, const QJsonValue &id) const;
    /// The reseller of a new row: the caller's own, or the one it names, which must exist.
    void takeReseller(Row &row) const;
    /// Another row of the same table where members have the values of this one.
    bool isTaken(const Row &row, std::initializer_list<QLatin1StringView> members,
                 const QString &where = QStringLiteral("1")) const;

    /// Leaves the rows that exist for the caller.
    void addScope(Condition &condition) const;

private:
    const Resource &m_resource;
    const Context &m_context;
};

template <typename Made>
std::unique_ptr<Handler> makeHandler(const Resource &resource, const Context &context)
{
    return std::make_unique<Made>(resource, context);
}

} // namespace cordboard::sandbox::ngcp
