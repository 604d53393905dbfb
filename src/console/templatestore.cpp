#include "console/templatestore.h"

#include "console/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

QList<QJsonObject> TemplateStore::all() const
{
    QList<QJsonObject> all;
    for (const QJsonValue &json : QJsonDocument::fromJson(m_settings.bytes(u"templates"_s)).array())
        all.append(json.toObject());
    return all;
}

void TemplateStore::write(const QList<QJsonObject> &all)
{
    QJsonArray list;
    for (const QJsonObject &json : all)
        list.append(json);
    m_settings.setBytes(u"templates"_s, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

bool TemplateStore::isNamed(const QJsonObject &json, const QString &name) const
{
    return json["platform"_L1].toString() == m_platform.name && json["name"_L1].toString() == name;
}

QStringList TemplateStore::names() const
{
    QStringList names;
    for (const QJsonObject &json : all()) {
        if (const auto read = ProvisioningTemplate::fromJson(json, m_platform))
            names.append(read->name);
    }
    return names;
}

std::optional<ProvisioningTemplate> TemplateStore::named(const QString &name) const
{
    for (const QJsonObject &json : all()) {
        if (!isNamed(json, name))
            continue;
        if (const auto read = ProvisioningTemplate::fromJson(json, m_platform))
            return *read;
    }
    return {};
}

void TemplateStore::keep(const ProvisioningTemplate &made)
{
    QList<QJsonObject> kept = all();
    const auto same = std::ranges::find_if(kept, [&](const auto &json) { return isNamed(json, made.name); });
    if (same == kept.end())
        kept.append(made.toJson());
    else
        *same = made.toJson();
    write(kept);
}

void TemplateStore::forget(const QString &name)
{
    QList<QJsonObject> kept = all();
    kept.removeIf([&](const QJsonObject &json) { return isNamed(json, name); });
    write(kept);
}

} // namespace cordboard
