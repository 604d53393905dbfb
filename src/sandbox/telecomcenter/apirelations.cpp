#include "catalogue/telecomcenter/telecomcenter.h"
#include "sandbox/telecomcenter/api.h"
#include "sandbox/telecomcenter/drafts.h"
#include "sandbox/telecomcenter/refusal.h"
#include "sandbox/telecomcenter/rules.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

/// What jsonapi-resources answers below a record (operator-api.md C.5); the documentation prints these links
/// and describes no method of theirs.
Answer Api::routeRelation(const Resource &resource, const Request &request)
{
    const bool isLinkage = request.path.size() == 4 && request.path.at(2) == "relationships"_L1;
    const QString &id = request.path.at(1);
    const Relation *relation = resource.relation(request.path.last());
    if (!relation || resource.section == Section::Hidden || !couldBeId(resource, id)
        || (!isLinkage && request.path.size() != 3))
        return routerNotFound();
    if (request.method == "GET")
        return isLinkage ? linkage(existing(resource, id), *relation, request)
                         : related(existing(resource, id), *relation, request);
    if (request.method == "PATCH" && isLinkage)
        return relink(existing(resource, id), *relation, request);
    return routerNotFound();
}

Answer Api::linkage(const Record &record, const Relation &relation, const Request &request) const
{
    const DocumentWriter writer = writerFor(record.resource(), request);
    const Related to = record.related(QString(relation.name));
    const QString base = QString::fromUtf8(writer.self(record.resource(), record.id()));
    const QString name(relation.name);
    QByteArray out = "{\"links\":{\"self\":";
    appendJsonText(out, u"%1/relationships/%2"_s.arg(base, name));
    out += ",\"related\":";
    appendJsonText(out, base + u'/' + name);
    out += "},\"data\":";
    if (to.state == Related::State::One) {
        out += "{\"type\":";
        appendJsonText(out, QString(relation.target->type));
        out += ",\"id\":";
        appendJsonText(out, to.id);
        out += '}';
    } else {
        out += "null";
    }
    return {200, out + '}'};
}

Answer Api::related(const Record &record, const Relation &relation, const Request &request) const
{
    const Related to = record.related(QString(relation.name));
    if (to.state != Related::State::One)
        return {200, "{\"data\":null}"};
    return {200, document(writerFor(*relation.target, request), existing(*relation.target, to.id))};
}

Answer Api::relink(const Record &record, const Relation &relation, const Request &request)
{
    Rules(m_store, m_profile).updated(record, readLinkage(record, relation, request, m_profile).record);
    return {204, {}, {}};
}

} // namespace cordboard::sandbox::telecomcenter
