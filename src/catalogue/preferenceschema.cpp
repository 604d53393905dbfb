#include "catalogue/preferenceschema.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct PreferenceText
    {
        Q_DECLARE_TR_FUNCTIONS(PreferenceText)
    };

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

    QString typeOf(const QJsonValue &value)
    {
        return value.isBool() ? u"boolean"_s : value.isDouble() ? u"int"_s : u"string"_s;
    }

    QString labelOf(const QJsonValue &choice)
    {
        const QString label = choice["label"_L1].toString();
        return label.isEmpty() ? choice["value"_L1].toVariant().toString() : label;
    }

    /// What one of several comes to that is not set: the choice without a value, and the one that then
    /// applies.
    QString defaultOf(const QJsonArray &choices)
    {
        QString nothing;
        QString applies;
        for (const QJsonValue choice : choices) {
            const bool isNothing = choice["value"_L1].toVariant().toString().isEmpty();
            if (isNothing)
                nothing = labelOf(choice);
            else if (choice["default_val"_L1].toVariant().toBool())
                applies = labelOf(choice);
        }
        if (applies.isEmpty())
            return nothing;
        return nothing.isEmpty() ? PreferenceText::tr("Default: %1").arg(applies)
                                 : PreferenceText::tr("%1: %2").arg(nothing, applies);
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
    const QJsonArray choices = definition["enum_values"_L1].toArray();
    const QString unset = defaultOf(choices);
    return {.name = keepName(name),
            .label = keep(label.isEmpty() ? name : label),
            .kind = kind,
            .traits = traits,
            .choices = choicesFrom(choices),
            .whenNull = unset.isEmpty() ? nullptr : keep(unset),
            .group = keep(group),
            .help = keep(u"%1: %2"_s.arg(name, definition["description"_L1].toString()).left(longestWords))};
}

std::span<const Choice> PreferenceSchema::choicesFrom(const QJsonArray &values)
{
    std::vector<Choice> choices;
    for (const QJsonValue value : values) {
        const QString wire = value["value"_L1].toVariant().toString();
        const bool isSayable = QString::fromLatin1(wire.toLatin1()) == wire;
        if (!wire.isEmpty() && isSayable) // to choose "nothing" is to leave it out
            choices.push_back({keepName(wire), keep(labelOf(value))});
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

const Resource *ownerOfPreferences(const Platform &platform, QStringView values)
{
    const auto found = std::ranges::find_if(platform.resources, [&](const Resource *resource) {
        return resource->preferences && values == resource->preferences->values;
    });
    return found == platform.resources.end() ? nullptr : *found;
}

QJsonObject definitionsFrom(const QList<QJsonObject> &snapshots)
{
    QJsonObject definitions;
    for (const QJsonObject &snapshot : snapshots) {
        const QJsonObject values = snapshot["attributes"_L1].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (definitions.contains(it.key()) && it->isNull())
                continue; // a null has no type
            definitions.insert(
                it.key(),
                QJsonObject{{"data_type"_L1, typeOf(*it)}, {"max_occur"_L1, it->isArray() ? 0 : 1}});
        }
    }
    return definitions;
}

} // namespace cordboard
