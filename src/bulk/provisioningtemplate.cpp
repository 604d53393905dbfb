#include "bulk/provisioningtemplate.h"

#include "bulk/plannedchange.h"
#include "catalogue/recordchunk.h"
#include "catalogue/snapshot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostSteps = 100;
    constexpr auto formatName = "cordboard-template"_L1;

    struct TemplateText
    {
        Q_DECLARE_TR_FUNCTIONS(ProvisioningTemplate)
    };

    const QRegularExpression &placeholder()
    {
        static const QRegularExpression expression(u"\\{([^{}\\s][^{}]{0,40})\\}"_s);
        return expression;
    }

    void collect(const QString &text, QStringList &names)
    {
        for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
            if (!names.contains(match.captured(1)))
                names.append(match.captured(1));
        }
    }

    /// In one go: what is put in is not looked through for placeholders again.
    QString filledIn(const QString &text, const QMap<QString, QString> &values)
    {
        QString filled;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
            filled += QStringView(text).sliced(end, match.capturedStart() - end);
            filled += values.value(match.captured(1), match.captured(0));
            end = match.capturedEnd();
        }
        return filled.append(QStringView(text).sliced(end));
    }

    bool isText(const QVariant &value)
    {
        return value.typeId() == QMetaType::QString;
    }

    Record withoutSecrets(Record draft)
    {
        const Resource &resource = draft.resource();
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            const Kind kind = resource.attributes[size_t(i)].kind;
            if (kind == Kind::Secret || kind == Kind::Link)
                draft.setValue(i, {});
        }
        return draft;
    }

    /// Which of the steps it relates to follows from their order, and nothing else.
    Record withoutMadeRelations(Record draft)
    {
        for (qsizetype i = 0; i < qsizetype(draft.resource().relations.size()); ++i) {
            if (changeThatMakes(draft.related(i).id))
                draft.setRelated(i, {});
        }
        return draft;
    }

    TemplateStep usualStep(const Resource &resource)
    {
        TemplateStep step{.draft = Record(resource)};
        const QString what = resource.text(resource.singular);
        for (const Attribute &attribute : resource.attributes) {
            const bool isNeeded = attribute.is(Trait::Required) || !attribute.unless.isEmpty();
            const bool isAsked = isNeeded && !attribute.is(Trait::ReadOnly) && attribute.kind != Kind::Secret
                && attribute.choices.empty();
            if (!isAsked)
                continue;
            const QString asked = u"{%1: %2}"_s.arg(what, resource.text(attribute.label));
            if (attribute.name == resource.range)
                step.numbers = u"{%1}"_s.arg(resource.text(resource.plural));
            else
                step.draft.setValue(QString(attribute.name), asked);
        }
        return step;
    }

    Outcome<TemplateStep> stepFrom(const QJsonObject &json, const Platform &platform)
    {
        const QString type = json["resource"_L1].toString();
        const Resource *resource = platform.resource(type);
        if (!resource || !resource->permits(Method::Create))
            return Error{.kind = Error::Kind::NotThisApi,
                         .detail = TemplateText::tr("Records of “%1” cannot be created here.").arg(type)};
        Record draft = withoutMadeRelations(withoutSecrets(fromSnapshot(*resource, json)));
        draft.setExtras({});
        return TemplateStep{.draft = draft, .numbers = json["numbers"_L1].toString()};
    }

} // namespace

ProvisioningTemplate ProvisioningTemplate::usualFor(const Platform &platform)
{
    ProvisioningTemplate made{.platform = QString(platform.name)};
    for (const Resource *resource : platform.provisioning)
        made.steps.append(usualStep(*resource));
    return made;
}

QStringList ProvisioningTemplate::placeholders() const
{
    QStringList names;
    for (const TemplateStep &step : steps) {
        collect(step.draft.id(), names);
        for (qsizetype i = 0; i < qsizetype(step.draft.resource().attributes.size()); ++i) {
            if (isText(step.draft.value(i)))
                collect(step.draft.value(i).toString(), names);
        }
        collect(step.numbers, names);
    }
    return names;
}

QList<TemplateStep> ProvisioningTemplate::filledIn(const QMap<QString, QString> &values) const
{
    QList<TemplateStep> filled = steps;
    for (TemplateStep &step : filled) {
        const Resource &resource = step.draft.resource();
        step.draft.setId(cordboard::filledIn(step.draft.id(), values));
        for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
            const QVariant value = step.draft.value(i);
            if (!isText(value) || !value.toString().contains(u'{'))
                continue;
            const QString text = cordboard::filledIn(value.toString(), values);
            // Nothing entered: the platform's own default, where there may be one.
            step.draft.setValue(
                i, text.isEmpty() ? QVariant() : typedValue(resource.attributes[size_t(i)], text));
        }
        step.numbers = cordboard::filledIn(step.numbers, values);
    }
    return filled;
}

QJsonObject ProvisioningTemplate::toJson() const
{
    QJsonArray list;
    for (const TemplateStep &step : steps) {
        QJsonObject json = toSnapshot(withoutSecrets(step.draft));
        json.insert("resource"_L1, step.draft.resource().type);
        if (!step.numbers.isEmpty())
            json.insert("numbers"_L1, step.numbers);
        list.append(json);
    }
    return {{"format"_L1, formatName}, {"name"_L1, name}, {"platform"_L1, platform}, {"steps"_L1, list}};
}

Outcome<ProvisioningTemplate> ProvisioningTemplate::fromJson(const QJsonObject &json,
                                                             const Platform &platform)
{
    const auto refused = [](const QString &why) {
        return Error{.kind = Error::Kind::NotThisApi, .detail = why};
    };
    const QJsonArray list = json["steps"_L1].toArray();
    if (json["format"_L1].toString() != formatName || list.isEmpty() || list.size() > mostSteps)
        return refused(TemplateText::tr("This is not a Cordboard template."));
    if (json["platform"_L1].toString() != platform.name)
        return refused(TemplateText::tr("This template is for another platform."));
    ProvisioningTemplate read{.name = json["name"_L1].toString(), .platform = QString(platform.name)};
    for (const QJsonValue &entry : list) {
        Outcome<TemplateStep> step = stepFrom(entry.toObject(), platform);
        if (!step)
            return step.error();
        read.steps.append(*std::move(step));
    }
    return read;
}

} // namespace cordboard
