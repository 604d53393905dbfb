#include "sandbox/telecomcenter/rules.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/validation.h"
#include "core/cidr.h"
#include "core/codec.h"
#include "core/e164.h"
#include "sandbox/telecomcenter/refusal.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
namespace tc = cordboard::telecomcenter;

namespace cordboard::sandbox::telecomcenter {

namespace {

    constexpr qint64 firstDomain = 3391285728100;
    constexpr auto sessionLife = 3600; // seconds

    QString newId()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    /// What a new record has where the client said nothing.
    QVariant defaultFor(const Resource &resource, const Attribute &attribute)
    {
        const QString name(attribute.name);
        if (name == "language"_L1)
            return u"EN"_s;
        if (name == "trm_mode"_L1 || name == "operator"_L1)
            return name == "operator"_L1 ? QVariant(true) : QVariant(u"operator"_s);
        if (name == "transport_protocol"_L1)
            return u"UDP"_s;
        if (name == "destination_field"_L1)
            return u"RURI_USERPART"_s;
        if (name == "network_protocol"_L1)
            return u"IPv4_only"_s;
        if (name == "src_prefix"_L1 || name == "dst_prefix"_L1)
            return u""_s;
        if (attribute.kind == Kind::Codecs)
            return QStringList{u"PCMU"_s, u"PCMA"_s, u"telephone-event/8000"_s};
        if (attribute.kind == Kind::Flag)
            return &resource == &tc::didNumbers;
        return toldNull();
    }

    QString networksAsKept(const QString &list)
    {
        QStringList kept;
        for (const CidrEntry &entry : parseCidrList(list))
            kept.append(entry.cidr ? entry.cidr->network() : entry.text);
        return kept.join(u',');
    }

    QByteArray base64Url(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    /// Looks like the platform's token, signs nothing.
    QByteArray tokenFor(const QString &customer)
    {
        QByteArray noise(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(noise.begin(), noise.end());
        const qint64 end = QDateTime::currentSecsSinceEpoch() + sessionLife;
        return base64Url("{\"alg\":\"HS256\"}") + '.'
            + base64Url("{\"sub\":" + QByteArray::number(qHash(customer) % 100'000)
                        + ",\"exp\":" + QByteArray::number(end) + '}')
            + '.' + base64Url(noise);
    }

} // namespace

void Rules::check(const Record &draft, const Record *before) const
{
    const Resource &resource = draft.resource();
    QList<Refusal> found;
    for (const FieldProblem &problem : complaints(draft, before ? Purpose::Update : Purpose::Create))
        found.append(
            refusal::validation(problem.field, resource.relation(problem.field) != nullptr, problem.message));
    for (const Attribute &attribute : resource.attributes) {
        const QVariant value = draft.value(QString(attribute.name));
        if (attribute.kind != Kind::Choice || !hasContent(value))
            continue;
        const bool isKnown = std::ranges::any_of(
            attribute.choices, [&](const Choice &choice) { return value.toString() == choice.wire; });
        if (!isKnown)
            found.append(
                refusal::validation(QString(attribute.name), false, u"is not included in the list"_s));
    }
    for (const Relation &relation : resource.relations) {
        const Related related = draft.related(QString(relation.name));
        if (related.state == Related::State::One && !m_store.contains(*relation.target, related.id))
            found.append(refusal::validation(QString(relation.name), true, u"must exist"_s));
    }
    if (!before && !draft.id().isEmpty() && m_store.contains(resource, draft.id()))
        found.append(refusal::validation(u"id"_s, false, u"has already been taken"_s));
    if (&resource == &tc::didNumbers && draft.value(u"number").isValid()) {
        const QString number = phoneDigits(draft.value(u"number").toString());
        const QString customer = before ? before->related(u"customer").id : draft.related(u"customer").id;
        const QString other = m_profile.uniqueNumbersPerCustomer
            ? m_store.idWhere(resource, u"number"_s, number, u"rel_customer"_s, customer)
            : m_store.idWhere(resource, u"number"_s, number);
        if (!other.isEmpty() && (!before || other != before->id()))
            found.append(refusal::validation(u"number"_s, false, u"has already been taken"_s));
    }
    if (!found.isEmpty())
        throw Refused{found};
}

void Rules::normalise(Record &record) const
{
    for (const Attribute &attribute : record.resource().attributes) {
        const QString name(attribute.name);
        const QVariant value = record.value(name);
        if (!hasContent(value))
            continue;
        if (attribute.kind == Kind::Networks)
            record.setValue(name, networksAsKept(value.toString()));
        if (attribute.kind == Kind::PhoneNumber)
            record.setValue(name, phoneDigits(value.toString()));
        if (attribute.kind == Kind::Codecs) {
            QStringList codecs = value.toStringList();
            for (QString &codec : codecs) {
                if (isSameCodec(codec, u"telephone-event"))
                    codec = u"telephone-event/8000"_s;
            }
            record.setValue(name, codecs);
        }
    }
}

void Rules::complete(Record &record)
{
    const Resource &resource = record.resource();
    if (record.id().isEmpty())
        record.setId(&resource == &tc::customers ? QString::number(m_store.next(u"customers"_s, 1000))
                                                 : newId());
    for (const Attribute &attribute : resource.attributes) {
        if (!record.value(QString(attribute.name)).isValid())
            record.setValue(QString(attribute.name), defaultFor(resource, attribute));
    }
    if (&resource == &tc::incomingTrunks && !hasContent(record.value(u"domain"))) // once, for ever
        record.setValue(u"domain", u"%1.in.phone.systems"_s.arg(m_store.next(u"domains"_s, firstDomain)));
    normalise(record);
    if (&resource != &tc::externalAccounts)
        return;
    const Related number = record.related(u"available_did_number");
    if (number.state == Related::State::One) {
        record.setValue(u"allow_external_calls", true);
        record.setValue(u"external_caller_id", m_store.find(tc::didNumbers, number.id)->value(u"number"));
    }
}

Record Rules::created(const Record &draft)
{
    check(draft, nullptr);
    Record record = draft;
    if (draft.resource().section == Section::Hidden)
        return createdSession(record);
    while (&record.resource() == &tc::customers && record.id().isEmpty()) {
        const QString id = QString::number(m_store.next(u"customers"_s, 1000));
        if (!m_store.contains(tc::customers, id))
            record.setId(id);
    }
    complete(record);
    m_store.insert(record);
    if (&record.resource() == &tc::customers && m_profile.trunkForNewCustomer)
        addDefaultTrunk(record);
    return record;
}

Record Rules::createdSession(Record session)
{
    const QString customer = session.related(u"customer").id;
    session.setId(customer);
    const QString token = QString::fromLatin1(tokenFor(customer));
    const bool isAdmin = &session.resource() == &tc::adminSessions;
    session.setValue(u"uri",
                     isAdmin
                         ? u"https://pbx.example.com/ui/index.html?x-admin-token=%1"_s.arg(token)
                         : u"https://pbx.example.com/api/rest/public/operator/auth?token=%1"_s.arg(token));
    m_store.update(session); // a customer has one of each kind: the new one takes the old one's place
    return session;
}

void Rules::addDefaultTrunk(const Record &customer)
{
    Record trunk(tc::incomingTrunks);
    trunk.setValue(u"name", u"Default"_s);
    trunk.relate(u"customer", customer.id());
    complete(trunk);
    m_store.insert(trunk);
}

Record Rules::updated(const Record &before, const Record &draft)
{
    check(draft, &before);
    const Resource &resource = before.resource();
    Record record = before;
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        if (draft.value(i).isValid())
            record.setValue(i, draft.value(i));
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (draft.related(i).state != Related::State::NotTold)
            record.setRelated(i, draft.related(i));
    }
    complete(record);
    m_store.update(record);
    return record;
}

void Rules::remove(const Record &record)
{
    const Resource &resource = record.resource();
    if (&resource == &tc::customers) {
        for (const Resource *owned :
             {&tc::incomingTrunks, &tc::didNumbers, &tc::terminationGateways, &tc::terminationRoutes,
              &tc::externalAccounts, &tc::sipAccounts, &tc::customerSessions, &tc::adminSessions})
            m_store.removeWhere(*owned, u"rel_customer"_s, record.id());
    }
    if (&resource == &tc::terminationGateways)
        m_store.removeWhere(tc::terminationRoutes, u"rel_gateway"_s, record.id());
    if (&resource == &tc::didNumbers)
        m_store.run(u"UPDATE external_account_routes SET rel_available_did_number = NULL "
                    "WHERE rel_available_did_number = ?"_s,
                    {record.id()});
    m_store.remove(resource, record.id());
}

} // namespace cordboard::sandbox::telecomcenter
