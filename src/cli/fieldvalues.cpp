#include "cli/fieldvalues.h"

#include "catalogue/enteredvalue.h"
#include "catalogue/platform.h"
#include "cli/invocation.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct FieldValuesText
    {
        Q_DECLARE_TR_FUNCTIONS(FieldValues)
    };

    QString textOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::String: return value.toString();
        case QJsonValue::Null: return {};
        case QJsonValue::Array: {
            QStringList words;
            for (const QJsonValue item : value.toArray())
                words.append(textOf(item));
            return words.join(u',');
        }
        case QJsonValue::Object:
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        default: return value.toVariant().toString();
        }
    }

    QVariant valueFrom(const Resource &resource, const Attribute &attribute, const QJsonValue &value)
    {
        if (value.isNull())
            return toldNull();
        if (attribute.kind == Kind::TextList && value.isArray())
            return value.toVariant().toStringList(); // as they are, commas and all
        if (attribute.kind == Kind::Forwarding && !value.isString())
            return value.toVariant();
        return enteredValue(resource, attribute, textOf(value));
    }

    /// Preferences are described by the platform alone.
    bool isInCatalogue(const Resource &resource)
    {
        return std::ranges::any_of(platforms(), [&](const Platform *platform) {
            return platform->resource(QString(resource.type)) == &resource;
        });
    }

    /// The attributes, relations and id of a JSON:API record as flat members.
    QJsonObject flattened(const QJsonObject &record)
    {
        QJsonObject flat = record["attributes"_L1].toObject();
        const QJsonObject relations = record["relationships"_L1].toObject();
        for (auto it = relations.begin(); it != relations.end(); ++it) {
            const QJsonValue linkage = it->toObject().value("data"_L1);
            if (!linkage.isUndefined())
                flat.insert(it.key() + ".id"_L1,
                            linkage["id"_L1].isUndefined() ? QJsonValue() : linkage["id"_L1]);
        }
        if (record.contains("id"_L1))
            flat.insert("id"_L1, record["id"_L1]);
        return flat;
    }

} // namespace

bool FieldValues::isFixed(Traits traits) const
{
    return traits.testFlag(Trait::ReadOnly)
        || (m_purpose == Purpose::Update && traits.testFlag(Trait::WriteOnce));
}

std::optional<Error> FieldValues::take(const QStringList &assignments, const NextLine &nextLine)
{
    QStringList names;
    for (const QString &word : assignments) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return usageError(FieldValuesText::tr("“%1” is no NAME=VALUE.").arg(word));
        const QString name = word.first(equals);
        if (names.contains(name))
            return usageError(FieldValuesText::tr("“%1” is given twice.").arg(name));
        names.append(name);
        if (std::optional<Error> error = takeText(name, word.sliced(equals + 1), nextLine))
            return error;
    }
    return {};
}

std::optional<Error> FieldValues::takeText(const QString &name, const QString &text, const NextLine &nextLine)
{
    const Resource &resource = m_draft.resource();
    if (const Attribute *attribute = resource.attribute(name))
        return takeAttribute(*attribute, text, nextLine);
    const QString relationName = name.endsWith(".id"_L1) ? name.chopped(3) : name;
    if (const Relation *relation = resource.relation(relationName)) {
        if (isFixed(relation->traits))
            return usageError(FieldValuesText::tr("“%1” cannot be changed.").arg(name));
        return relate(*relation, text);
    }
    if (name == "id"_L1 && m_purpose == Purpose::Create && resource.ids != IdPolicy::Assigned) {
        m_draft.setId(text);
        return {};
    }
    if (!isInCatalogue(resource))
        return usageError(FieldValuesText::tr("There is no preference “%1”.").arg(name));
    return usageError(
        FieldValuesText::tr("%1 has no “%2” to write. “cordboardctl catalogue %3” shows what it has.")
            .arg(resource.text(resource.singular), name, resource.type));
}

std::optional<Error> FieldValues::takeAttribute(const Attribute &attribute, const QString &text,
                                                const NextLine &nextLine)
{
    const QString name(attribute.name);
    if (isFixed(attribute.traits))
        return usageError(FieldValuesText::tr("“%1” cannot be changed.").arg(name));
    if (text == "-"_L1) {
        const Secret line = nextLine();
        if (attribute.kind == Kind::Secret)
            m_draft.setValue(name, QVariant::fromValue(line));
        else
            m_draft.setValue(name,
                             enteredValue(m_draft.resource(), attribute, QString::fromUtf8(line.reveal())));
        return {};
    }
    if (attribute.kind == Kind::Secret && !text.isEmpty())
        return usageError(
            FieldValuesText::tr("A password is not taken from the command line, where everybody can "
                                "read it. Write %1=- and give it on standard input.")
                .arg(name));
    m_draft.setValue(name, enteredValue(m_draft.resource(), attribute, text));
    return {};
}

std::optional<Error> FieldValues::relate(const Relation &relation, const QString &id)
{
    if (id.isEmpty() || id == "null"_L1)
        m_draft.unrelate(QString(relation.name));
    else
        m_draft.relate(QString(relation.name), id);
    return {};
}

std::optional<Error> FieldValues::take(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return usageError(
            FieldValuesText::tr("This is no JSON object: %1.")
                .arg(document.isNull() ? problem.errorString() : FieldValuesText::tr("a list")));
    QJsonObject members = document.object();
    if (members.contains("data"_L1)) {
        const QJsonValue data = members["data"_L1];
        if (data.isArray() && data.toArray().size() != 1)
            return usageError(
                FieldValuesText::tr("One record at a time: the document has another number of them."));
        members = flattened(data.isArray() ? data.toArray().first().toObject() : data.toObject());
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (std::optional<Error> error = takeMember(it.key(), it.value()))
            return error;
    }
    return {};
}

std::optional<Error> FieldValues::takeMember(const QString &name, const QJsonValue &value)
{
    const Resource &resource = m_draft.resource();
    const Attribute *attribute = resource.attribute(name);
    const Relation *relation = resource.relation(name.section(u'.', 0, 0));
    const bool isTitle = relation && name.contains(u'.') && !name.endsWith(".id"_L1);
    const bool isOwnId =
        name == "id"_L1 && (m_purpose == Purpose::Update || resource.ids == IdPolicy::Assigned);
    if (isTitle || isOwnId || (attribute && isFixed(attribute->traits))
        || (relation && isFixed(relation->traits))) {
        m_notTaken.append(name);
        return {};
    }
    if (!attribute)
        return takeText(name, textOf(value), {});
    m_draft.setValue(name, valueFrom(resource, *attribute, value));
    return {};
}

Outcome<Record> FieldValues::draft() const
{
    const QList<FieldProblem> problems = complaintsAboutEntered(m_draft, m_purpose);
    if (problems.isEmpty())
        return m_draft;
    QString words = FieldValuesText::tr("Nothing was sent:");
    for (const FieldProblem &problem : problems)
        words += u"\n  %1: %2"_s.arg(problem.field, problem.message);
    return usageError(words);
}

} // namespace cordboard
