#include "sandbox/ngcp/expansion.h"

#include "sandbox/ngcp/handler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr std::pair<QLatin1StringView, QLatin1StringView> expandable[] = {
        {"customer_id"_L1, "customers"_L1},
        {"contact_id"_L1, "customercontacts"_L1},
        {"billing_profile_id"_L1, "billingprofiles"_L1},
        {"reseller_id"_L1, "resellers"_L1},
        {"domain_id"_L1, "domains"_L1},
        {"subscriber_id"_L1, "subscribers"_L1},
        {"profile_id"_L1, "subscriberprofiles"_L1},
        {"profile_set_id"_L1, "subscriberprofilesets"_L1},
        {"contract_id"_L1, "contracts"_L1},
        {"group_id"_L1, "peeringgroups"_L1},
        {"set_id"_L1, "rewriterulesets"_L1},
    };

    std::optional<QJsonObject> target(const QString &field, qint64 id, const Context &context)
    {
        const auto found =
            std::ranges::find_if(expandable, [&](const auto &entry) { return field == entry.first; });
        if (found == std::end(expandable))
            return {};
        QStringList names{QString(found->second)};
        if (field == "contact_id"_L1)
            names.append(u"systemcontacts"_s);
        for (const QString &name : std::as_const(names)) {
            const Resource &resource = *resourceNamed(name);
            const std::unique_ptr<Handler> handler = resource.make(resource, context);
            if (const std::optional<Row> row = handler->find(QString::number(id)))
                return handler->shown(*row);
        }
        return QJsonObject();
    }

    void expandOne(QJsonObject &item, const QString &path, const Context &context)
    {
        const QString field = path.section(u'.', 0, 0);
        const QString rest = path.section(u'.', 1);
        const QString beside = field + "_expand"_L1;
        const bool isKnown = item.contains(field)
            && std::ranges::any_of(expandable, [&](const auto &entry) { return field == entry.first; });
        if (!isKnown) {
            if (context.isOn(u"soft_expand"))
                return;
            throw Refused{409, u"Provided expand fields are invalid"_s};
        }
        QJsonObject expanded = item[beside].toObject();
        if (expanded.isEmpty() && !item[field].isNull())
            expanded = target(field, item[field].toInteger(), context).value_or(QJsonObject());
        if (expanded.isEmpty())
            return;
        if (!rest.isEmpty())
            expandOne(expanded, rest, context);
        item[beside] = expanded;
    }

} // namespace

void expand(QJsonObject &item, const Context &context)
{
    const QString wanted = context.parameter(u"expand");
    if (wanted == "all"_L1) {
        for (const auto &[field, resource] : expandable) {
            if (item.contains(field))
                expandOne(item, QString(field), context);
        }
        return;
    }
    for (const QString &path : wanted.split(u',', Qt::SkipEmptyParts))
        expandOne(item, path, context);
}

} // namespace cordboard::sandbox::ngcp
