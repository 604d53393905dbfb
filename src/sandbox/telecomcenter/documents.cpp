#include "sandbox/telecomcenter/documents.h"

#include "core/secret.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::telecomcenter {

void appendJsonText(QByteArray &out, QStringView text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

QString nameOnWire(const Attribute &attribute, const Profile &profile)
{
    return profile.legacyNames && !attribute.alias.isEmpty() ? QString(attribute.alias)
                                                             : QString(attribute.name);
}

QString typeOnWire(const Resource &resource, const Profile &profile)
{
    if (!profile.spacedCdrTypes || resource.section != Section::CallRecords)
        return QString(resource.type);
    return resource.type == "termination_cdrs"_L1 ? u"termination cdrs"_s : u"Component cdrs"_s;
}

bool DocumentWriter::isAskedFor(const Resource &resource, QLatin1StringView member) const
{
    const auto asked = m_fields.constFind(QString(resource.type));
    return asked == m_fields.cend() || asked->contains(member);
}

QByteArray DocumentWriter::self(const Resource &resource, const QString &id) const
{
    if (m_profile.wrongSelfLinks)
        return "https://pbx-staging.example.net/api/rest/public/operator/"
            + QByteArray(resource.type.latin1()) + "/2";
    return m_base + '/' + resource.type.latin1() + '/' + id.toUtf8();
}

void DocumentWriter::appendRecord(QByteArray &out, const Record &record, const QStringList &included) const
{
    const Resource &resource = record.resource();
    out += "{\"id\":";
    appendJsonText(out, record.id());
    out += ",\"type\":";
    appendJsonText(out, typeOnWire(resource, m_profile));
    if (resource.section != Section::Hidden) {
        out += ",\"links\":{\"self\":";
        appendJsonText(out, QString::fromUtf8(self(resource, record.id())));
        out += '}';
    }
    appendAttributes(out, record);
    if (!resource.relations.empty() && resource.section != Section::Hidden)
        appendRelations(out, record, included);
    out += '}';
}

void DocumentWriter::appendAttributes(QByteArray &out, const Record &record) const
{
    const Resource &resource = record.resource();
    bool isFirst = true;
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        const Attribute &attribute = resource.attributes[size_t(i)];
        if (!isAskedFor(resource, attribute.name))
            continue;
        out += isFirst ? ",\"attributes\":{" : ",";
        isFirst = false;
        appendJsonText(out, nameOnWire(attribute, m_profile));
        out += ':';
        appendValue(out, resource, attribute, record.value(i));
    }
    if (!isFirst)
        out += '}';
}

void DocumentWriter::appendValue(QByteArray &out, const Resource &resource, const Attribute &attribute,
                                 const QVariant &value) const
{
    const bool asText = m_profile.textScalars && resource.section == Section::CallRecords;
    if (!value.isValid() || value.isNull()) {
        out += "null";
        return;
    }
    switch (attribute.kind) {
    case Kind::Flag:
        if (asText)
            appendJsonText(out, value.toBool() ? u"true" : u"false");
        else
            out += value.toBool() ? "true" : "false";
        return;
    case Kind::Integer:
    case Kind::Duration:
        if (asText)
            appendJsonText(out, value.toString());
        else
            out += QByteArray::number(value.toLongLong());
        return;
    case Kind::Codecs: {
        out += '[';
        bool isFirst = true;
        for (const QString &codec : value.toStringList()) {
            out += isFirst ? "" : ",";
            isFirst = false;
            appendJsonText(out, codec);
        }
        out += ']';
        return;
    }
    case Kind::Timestamp: appendJsonText(out, value.toDateTime().toUTC().toString(Qt::ISODateWithMs)); return;
    case Kind::Secret: appendJsonText(out, QString::fromUtf8(value.value<Secret>().reveal())); return;
    default: appendJsonText(out, value.toString());
    }
}

void DocumentWriter::appendRelations(QByteArray &out, const Record &record, const QStringList &included) const
{
    using Linkage = Profile::Linkage;
    const Resource &resource = record.resource();
    bool isFirst = true;
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Relation &relation = resource.relations[size_t(i)];
        const QString name(relation.name);
        const bool isIncluded = included.contains(name);
        const bool hasData =
            isIncluded || m_profile.linkage == Linkage::Data || m_profile.linkage == Linkage::Both;
        const bool hasLinks = m_profile.linkage == Linkage::Links || m_profile.linkage == Linkage::Both;
        if (!isAskedFor(resource, relation.name) || (!hasData && !hasLinks))
            continue;
        out += isFirst ? ",\"relationships\":{" : ",";
        isFirst = false;
        appendJsonText(out, name);
        out += ":{";
        if (hasLinks) {
            const QString base = QString::fromUtf8(self(resource, record.id()));
            out += "\"links\":{\"self\":";
            appendJsonText(out, u"%1/relationships/%2"_s.arg(base, name));
            out += ",\"related\":";
            appendJsonText(out, base + u'/' + name);
            out += '}';
        }
        if (hasData) {
            out += hasLinks ? ",\"data\":" : "\"data\":";
            const Related &related = record.related(i);
            if (related.state == Related::State::One) {
                out += "{\"type\":";
                appendJsonText(out, QString(relation.target->type));
                out += ",\"id\":";
                appendJsonText(out, related.id);
                out += '}';
            } else {
                out += "null";
            }
        }
        out += '}';
    }
    if (!isFirst)
        out += '}';
}

} // namespace cordboard::sandbox::telecomcenter
