#include "sandbox/ngcp/planter.h"

#include "sandbox/ngcp/form.h"
#include "sandbox/ngcp/preferencevalues.h"
#include "sandbox/ngcp/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

qint64 Planter::plant(const Resource &resource, qint64 id, qint64 reseller, QJsonObject doc)
{
    if (reseller != 0 && resource.field(u"reseller_id"))
        doc["reseller_id"_L1] = reseller;
    Row row{id, reseller, withDefaults(resource, doc)};
    m_store.insert(resource.tableName(), row);
    return row.id;
}

qint64 Planter::plant(const Resource &resource, qint64 id, qint64 reseller, const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT_X(document.isObject(), "plant", json);
    return plant(resource, id, reseller, document.object());
}

void Planter::plantNumber(const Row &subscriber, const QString &number, bool isPrimary)
{
    const QStringList parts = number.split(u' ');
    plant(numbers, 0, subscriber.reseller,
          {{u"cc"_s, parts.value(0)},
           {u"ac"_s, parts.value(1)},
           {u"sn"_s, parts.value(2)},
           {u"digits"_s, parts.join(QString())},
           {u"is_primary"_s, isPrimary},
           {u"is_devid"_s, false},
           {u"subscriber_id"_s, subscriber.id},
           {u"customer_id"_s, subscriber["customer_id"_L1]}});
}

void Planter::plantSubscriber(const Seedling &seedling)
{
    const std::optional<Row> domain = m_store.find("domains"_L1, seedling.domain);
    QJsonObject doc{
        {u"customer_id"_s, seedling.customer},
        {u"domain_id"_s, seedling.domain},
        {u"domain"_s, domain->text("domain"_L1)},
        {u"username"_s, seedling.user},
        {u"webusername"_s, seedling.user},
        {u"password"_s, QString(u"Sip-%1-secret"_s).arg(seedling.id)},
        {u"uuid"_s,
         QUuid::createUuidV5(QUuid(), u"subscriber %1"_s.arg(seedling.id)).toString(QUuid::WithoutBraces)},
        {u"create_timestamp"_s, u"2025-03-03T09:30:00"_s},
        {u"modify_timestamp"_s, u"2025-03-03T09:30:00"_s}};
    for (auto entry = seedling.more.begin(); entry != seedling.more.end(); ++entry)
        doc[entry.key()] = entry.value();
    if (doc["email"_L1].isString())
        doc["contact_id"_L1] = plant(customerContacts, 0, domain->reseller, {{u"email"_s, doc["email"_L1]}});
    plant(subscribers, seedling.id, domain->reseller, doc);
    const Row row{seedling.id, domain->reseller, doc};
    QJsonArray allowed;
    for (const QString &number : seedling.numbers) {
        plantNumber(row, number, &number == &seedling.numbers.constFirst());
        allowed.append(QString(number).remove(u' '));
    }
    const QStringList primary = seedling.numbers.value(0).split(u' ');
    setPreferences(m_store, "subscribers"_L1, seedling.id,
                   {{u"cli"_s, allowed.first()},
                    {u"cc"_s, primary.value(0)},
                    {u"ac"_s, primary.value(1)},
                    {u"allowed_clis"_s, allowed}});
}

void Planter::plantRegistration(qint64 subscriber, const QString &contact, const QString &userAgent,
                                const QString &expires)
{
    const std::optional<Row> row = m_store.find("subscribers"_L1, subscriber);
    plant(registrations, 0, row->reseller,
          {{u"subscriber_id"_s, subscriber},
           {u"contact"_s, contact},
           {u"expires"_s, expires},
           {u"user_agent"_s, userAgent},
           {u"key"_s, u"%1@%2|%3"_s.arg(row->text("username"_L1), row->text("domain"_L1), contact)}});
}

} // namespace cordboard::sandbox::ngcp
