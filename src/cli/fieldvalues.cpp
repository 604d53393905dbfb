#include "cli/fieldvalues.h"

#include "cli/invocation.h"
#include "core/codec.h"
#include "core/e164.h"
#include "core/partednumber.h"
#include "core/secret.h"
#include "core/timestamp.h"

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

    QVariant flagFromText(const QString &text)
    {
        const QString word = text.toLower();
        if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
            return false;
        return text;
    }

    QVariant choiceFromText(const Attribute &attribute, const QString &text)
    {
        for (const Choice &choice : attribute.choices) {
            if (text.compare(choice.wire, Qt::CaseInsensitive) == 0)
                return QString(choice.wire);
        }
        return text;
    }

    QVariant codecsFromText(const Attribute &attribute, const QString &text)
    {
        QStringList known;
        for (const Choice &choice : attribute.choices)
            known.append(QString(choice.wire));
        QStringList codecs;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
            codecs.append(spelledAs(known, word.trimmed()));
        return codecs;
    }

    /// The way it is read back; what is no number in parts stays, to be complained about.
    QString partedText(const QString &text)
    {
        const auto number = partedNumberFrom(text);
        return number ? number->text() : text;
    }

    QStringList partedNumbersFromText(const QString &text)
    {
        QStringList numbers;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
            numbers.append(partedText(word.trimmed()));
        return numbers;
    }

    /// What a form's own box would not let anybody choose.
    QString complaintAboutChoice(const Attribute &attribute, const QVariant &value)
    {
        if (attribute.kind != Kind::Choice || !hasContent(value))
            return {};
        QStringList known;
        for (const Choice &choice : attribute.choices) {
            if (choice.isOffered)
                known.append(QString(choice.wire));
        }
        return known.contains(value.toString())
            ? QString()
            : FieldValuesText::tr("Choose one of: %1.").arg(known.join(u", "_s));
    }

    QString textOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::String: return value.toString();
        case QJsonValue::Null: return {};
        case QJsonValue::Array: {
            QStringList words;
            for (const QJsonValue item : value.toArray())
                words.append(item.toVariant().toString());
            return words.join(u',');
        }
        default: return value.toVariant().toString();
        }
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

QVariant valueFromText(const Attribute &attribute, const QString &text)
{
    const bool isCleared = text.isEmpty() || text == "null"_L1;
    if (isCleared && attribute.is(Trait::Nullable))
        return toldNull();
    if (text.isEmpty())
        return attribute.kind == Kind::PartedNumbers ? QVariant(QStringList()) : QVariant(text);
    switch (attribute.kind) {
    case Kind::Flag: return flagFromText(text);
    case Kind::Choice: return choiceFromText(attribute, text);
    case Kind::Codecs: return codecsFromText(attribute, text);
    case Kind::PartedNumbers: return partedNumbersFromText(text);
    case Kind::PartedNumber: return partedText(text);
    case Kind::PhoneNumber: return phoneDigits(text);
    case Kind::Secret: return QVariant::fromValue(Secret(text.toUtf8()));
    case Kind::Integer:
    case Kind::Duration: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    case Kind::Timestamp: {
        const QDateTime time = readTimestamp(text);
        return time.isValid() ? QVariant(time) : QVariant(text);
    }
    default: return text;
    }
}

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
            m_draft.setValue(name, valueFromText(attribute, QString::fromUtf8(line.reveal())));
        return {};
    }
    if (attribute.kind == Kind::Secret && !text.isEmpty())
        return usageError(
            FieldValuesText::tr("A password is not taken from the command line, where everybody can "
                                "read it. Write %1=- and give it on standard input.")
                .arg(name));
    m_draft.setValue(name, valueFromText(attribute, text));
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
    m_draft.setValue(name, value.isNull() ? toldNull() : valueFromText(*attribute, textOf(value)));
    return {};
}

Outcome<Record> FieldValues::draft() const
{
    QList<FieldProblem> problems = complaints(m_draft, m_purpose);
    for (const Attribute &attribute : m_draft.resource().attributes) {
        const QString message = complaintAboutChoice(attribute, m_draft.value(QString(attribute.name)));
        if (!message.isEmpty())
            problems.append({.field = QString(attribute.name), .message = message});
    }
    if (problems.isEmpty())
        return m_draft;
    QString words = FieldValuesText::tr("Nothing was sent:");
    for (const FieldProblem &problem : problems)
        words += u"\n  %1: %2"_s.arg(problem.field, problem.message);
    return usageError(words);
}

} // namespace cordboard
