#pragma once

#include "catalogue/platform.h"

#include <QJsonObject>
#include <QList>

#include <deque>
#include <memory>
#include <vector>

namespace cordboard {

/// A resource that the platform itself describes: its preferences, as its document of definitions has them.
/// The resource lives as long as the schema.
class PreferenceSchema
{
public:
    PreferenceSchema(const PreferenceSet &set, const char *label, const QJsonObject &definitions);
    PreferenceSchema(const PreferenceSchema &) = delete;
    PreferenceSchema &operator=(const PreferenceSchema &) = delete;

    const Resource &resource() const { return m_resource; }
    /// Titles of the groups, by name, what has none last.
    const QStringList &groups() const { return m_groups; }

private:
    const char *keep(const QString &text);
    QLatin1StringView keepName(const QString &name);
    Attribute attributeFrom(const QString &name, const QJsonObject &definition);
    std::span<const Choice> choicesFrom(const QJsonArray &values);

    std::deque<QByteArray> m_texts; // what the description points at
    std::deque<std::vector<Choice>> m_choices;
    std::vector<Attribute> m_attributes;
    QStringList m_groups;
    Resource m_resource;
};

/// The resource whose records have preferences of this type, or null.
const Resource *ownerOfPreferences(const Platform &platform, QStringView values);

/// Definitions of what snapshots have values of, in place of the platform's own document.
QJsonObject definitionsFrom(const QList<QJsonObject> &snapshots);

} // namespace cordboard
