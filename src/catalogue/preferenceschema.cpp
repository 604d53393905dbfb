#include "catalogue/preferenceschema.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype longestWords = 2000;
    constexpr qsizetype mostPreferences = 2000;

    Kind kindFrom(const QString &type, bool isList)
    {
        if (type == "blob"_L1)
            return Kind::Text;
        if (isList)
            return Kind::TextList;
        return type == "boolean"_L1 ? Kind::Flag
            : type == "int"_L1      ? Kind::Integer
            : type == "enum"_L1     ? Kind::Choice
                                    : Kind::Text;
    }

    /// Names that can be attributes; the record's own members are none.
    bool isUsable(const QString &name)
    {
        return !name.isEmpty() && name.size() < 100 && name != "id"_L1 && !name.startsWith(u'_')
            && name != "subscriber_id"_L1 && name != "customer_id"_L1
            && std::ranges::all_of(
                name, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); });
    }

} // namespace

PreferenceSchema::PreferenceSchema(const PreferenceSet &set, const char *label,
                                   const QJsonObject &definitions)
    : m_resource{.type = set.values,
                 .singular = label,
                 .plural = label,
                 .methods = Method::Read | Method::Update,
                 .attributes = {},
                 .updates = Updates::AnyMember}
{
    for (auto it = definitions.begin(); it != definitions.end(); ++it) {
        const QJsonObject definition = it->toObject();
        if (isUsable(it.key()) && definition.contains("data_type"_L1)
            && qsizetype(m_attributes.size()) < mostPreferences)
            m_attributes.push_back(attributeFrom(it.key(), definition));
    }
    m_resource.attributes = m_attributes;
    std::ranges::sort(m_groups, [](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a.compare(b, Qt::CaseInsensitive) < 0;
    });
}

Attribute PreferenceSchema::attributeFrom(const QString &name, const QJsonObject &definition)
{
    const QString type = definition["data_type"_L1].toString();
    const bool isList = definition["max_occur"_L1].toVariant().toInt() != 1;
    const QString group = definition["preference_group"_L1].toString();
    if (!m_groups.contains(group))
        m_groups.append(group);
    const QString label = definition["label"_L1].toString();
    Traits traits = Trait::Nullable;
    if (definition["read_only"_L1].toVariant().toBool() || type == "blob"_L1)
        traits |= Trait::ReadOnly;
    const Kind kind = kindFrom(type, isList);
    return {.name = keepName(name),
            .label = keep(label.isEmpty() ? name : label),
            .kind = kind,
            .traits = traits,
            .choices = choicesFrom(definition["enum_values"_L1].toArray()),
            .group = keep(group),
            .help = keep(u"%1: %2"_s.arg(name, definition["description"_L1].toString()).left(longestWords))};
}

std::span<const Choice> PreferenceSchema::choicesFrom(const QJsonArray &values)
{
    std::vector<Choice> choices;
    for (const QJsonValue value : values) {
        const QString wire = value["value"_L1].toVariant().toString();
        const QString label = value["label"_L1].toString();
        const bool isSayable = QString::fromLatin1(wire.toLatin1()) == wire;
        if (!wire.isEmpty() && isSayable) // to choose "nothing" is to leave it out
            choices.push_back({keepName(wire), keep(label.isEmpty() ? wire : label)});
    }
    m_choices.push_back(std::move(choices));
    return m_choices.back();
}

const char *PreferenceSchema::keep(const QString &text)
{
    m_texts.push_back(text.toUtf8());
    return m_texts.back().constData();
}

QLatin1StringView PreferenceSchema::keepName(const QString &name)
{
    m_texts.push_back(name.toLatin1());
    return QLatin1StringView(m_texts.back());
}

} // namespace cordboard
