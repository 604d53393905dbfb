#include "sandbox/telecomcenter/drafts.h"

#include "catalogue/recordchunk.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "sandbox/telecomcenter/documents.h"
#include "sandbox/telecomcenter/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
namespace tc = cordboard::telecomcenter;

namespace cordboard::sandbox::telecomcenter {

namespace {

    /// The document, which has data of some kind in it.
    const QJsonObject documentOf(const Request &request)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
        if (request.body.trimmed().isEmpty())
            throw Refused{{refusal::paramMissing(u"data"_s)}};
        if (problem.error != QJsonParseError::NoError)
            throw Refused{{refusal::badRequest(problem.errorString())}};
        if (!document.isObject())
            throw Refused{{refusal::badRequest(u"Request must be a hash"_s)}};
        const QJsonObject object = document.object();
        if (!object.contains("data"_L1))
            throw Refused{{refusal::paramMissing(u"data"_s)}};
        return object;
    }

    const QJsonObject dataOf(const Request &request)
    {
        const QJsonValue data = documentOf(request).value("data"_L1);
        if (!data.isObject())
            throw Refused{{refusal::invalidDataFormat()}};
        return data.toObject();
    }

    QString idOf(const QJsonObject &data)
    {
        const QJsonValue id = data.value("id"_L1);
        return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    }

    void checkKey(const Resource &resource, const QJsonObject &data, const QString &idInUrl)
    {
        const bool isNew = idInUrl.isEmpty();
        if (isNew && data.contains("id"_L1) && resource.ids == IdPolicy::Assigned)
            throw Refused{{refusal::paramNotAllowed(u"id"_s)}};
        if (isNew)
            return;
        if (!data.contains("id"_L1))
            throw Refused{{refusal::keyMissing()}};
        if (idOf(data) != idInUrl)
            throw Refused{{refusal::keyNotInUrl(idOf(data))}};
    }

    bool mayWrite(const Resource &resource, Traits traits, QLatin1StringView name, bool isNew,
                  const Profile &profile)
    {
        if (traits.testFlag(Trait::ReadOnly) || (traits.testFlag(Trait::WriteOnce) && !isNew))
            return false;
        const bool isFixed = profile.fixedCustomerNames && !isNew && resource.ids == IdPolicy::Optional
            && (name == "name"_L1 || name == "language"_L1);
        return !isFixed;
    }

    /// Old names are told, and not all of them taken.
    QString nameTaken(const Attribute &attribute, const Profile &profile)
    {
        return attribute.isAliasSent ? nameOnWire(attribute, profile) : QString(attribute.name);
    }

    void takeAttribute(Draft &draft, const QString &name, const QJsonValue &value, bool isNew,
                       const Profile &profile)
    {
        const Resource &resource = draft.record.resource();
        for (const Attribute &attribute : resource.attributes) {
            if (nameTaken(attribute, profile) != name
                || !mayWrite(resource, attribute.traits, attribute.name, isNew, profile))
                continue;
            const QVariant told = value.isNull() ? toldNull() : typedValue(attribute, value.toVariant());
            draft.record.setValue(QString(attribute.name), told);
            return;
        }
        if (!profile.warnsInsteadOfRefusing)
            throw Refused{{refusal::paramNotAllowed(name)}};
        draft.ignored.append(name);
    }

    void takeRelation(Draft &draft, const QString &name, const QJsonValue &value, bool isNew,
                      const Profile &profile)
    {
        const Resource &resource = draft.record.resource();
        const Relation *relation = resource.relation(name);
        if (!relation || !mayWrite(resource, relation->traits, relation->name, isNew, profile))
            throw Refused{{refusal::paramNotAllowed(name)}};
        const QJsonValue linkage = value.toObject().value("data"_L1);
        if (linkage.isNull()) {
            draft.record.unrelate(name);
            return;
        }
        const QJsonObject to = linkage.toObject();
        if (!linkage.isObject() || to.size() != 2 || !to.contains("type"_L1) || !to.contains("id"_L1))
            throw Refused{{refusal::invalidLinks()}};
        if (to.value("type"_L1).toString() != relation->target->type)
            throw Refused{{refusal::typeMismatch(to.value("type"_L1).toString())}};
        if (!couldBeId(*relation->target, idOf(to)))
            throw Refused{{refusal::invalidFieldValue(idOf(to), u"id"_s)}};
        draft.record.relate(name, idOf(to));
    }

} // namespace

bool couldBeId(const Resource &resource, const QString &id)
{
    if (resource.ids != IdPolicy::Assigned || resource.section != Section::Provisioning
        || resource.isOptional)
        return !id.isEmpty();
    return !QUuid::fromString(id).isNull() && id.size() == 36;
}

Draft readLinkage(const Record &record, const Relation &relation, const Request &request,
                  const Profile &profile)
{
    Draft draft{.record = Record(record.resource(), record.id())};
    takeRelation(draft, QString(relation.name), documentOf(request), false, profile);
    return draft;
}

Draft readDraft(const Resource &resource, const Request &request, const QString &idInUrl,
                const Profile &profile)
{
    const QJsonObject data = dataOf(request);
    if (!data.contains("type"_L1))
        throw Refused{{refusal::paramMissing(u"type"_s)}};
    if (data.value("type"_L1).toString() != resource.type)
        throw Refused{{refusal::invalidResource(data.value("type"_L1).toString())}};
    for (const QString &member : data.keys()) {
        if (!QStringList{u"id"_s, u"type"_s, u"attributes"_s, u"relationships"_s, u"links"_s}.contains(
                member))
            throw Refused{{refusal::paramNotAllowed(member)}};
    }
    checkKey(resource, data, idInUrl);

    const bool isNew = idInUrl.isEmpty();
    Draft draft{.record = Record(resource, idOf(data))};
    const QJsonObject attributes = data.value("attributes"_L1).toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        takeAttribute(draft, it.key(), it.value(), isNew, profile);
    const QJsonObject relations = data.value("relationships"_L1).toObject();
    for (auto it = relations.begin(); it != relations.end(); ++it)
        takeRelation(draft, it.key(), it.value(), isNew, profile);
    if (profile.wholeNumbers && !isNew && &resource == &tc::didNumbers && !attributes.contains("number"_L1))
        throw Refused{{refusal::paramMissing(u"number"_s)}};
    return draft;
}

} // namespace cordboard::sandbox::telecomcenter
