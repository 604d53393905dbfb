#include "catalogue/ngcp/ngcp.h"
#include "catalogue/preferenceschema.h"
#include "fuzz.h"
#include "records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    QStringList valuesOf(const QJsonObject &definition)
    {
        QStringList values;
        for (const QJsonValue value : definition["enum_values"_L1].toArray())
            values.append(value["value"_L1].toVariant().toString());
        return values;
    }

    void requireGoodAttribute(const Attribute &attribute, const QJsonObject &definition)
    {
        require(!definition.isEmpty(), "a preference is one that the document defines");
        require(attribute.kind != Kind::Secret && attribute.label && attribute.help,
                "a preference has its words");
        const QStringList values = valuesOf(definition);
        for (const Choice &choice : attribute.choices)
            require(values.contains(QString(choice.wire)) && choice.label,
                    "a choice is one of the document's");
    }

    bool isInAGroup(const Attribute &attribute, const QStringList &groups)
    {
        return std::ranges::any_of(groups, [&](const QString &group) {
            return qstrcmp(group.toUtf8().constData(), attribute.group) == 0;
        });
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const QJsonObject definitions = QJsonDocument::fromJson(input).object();
    const PreferenceSchema schema(ngcp::domainPreferences, "Preferences", definitions);
    const Resource &resource = schema.resource();
    QSet<QString> names;
    for (const Attribute &attribute : resource.attributes) {
        const QString name(attribute.name);
        require(!names.contains(name), "a preference is there once");
        names.insert(name);
        requireGoodAttribute(attribute, definitions.value(name).toObject());
        require(isInAGroup(attribute, schema.groups()), "a preference is in a group");
    }
    require(qsizetype(resource.attributes.size()) <= definitions.size(), "no more than are defined");
    requireGoodRecord(Record(resource, u"1"_s));
}

} // namespace cordboard::fuzz
