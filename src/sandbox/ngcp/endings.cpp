#include "sandbox/ngcp/endings.h"

#include "sandbox/ngcp/preferencevalues.h"

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

QList<Row> subscribersOf(const Store &store, qint64 customer)
{
    return store.rows("subscribers"_L1,
                      member(u"customer_id") + " = ? AND "_L1 + member(u"status") + " <> 'terminated'"_L1,
                      {customer});
}

void terminateSubscriber(Store &store, Row subscriber)
{
    subscriber.doc["status"_L1] = u"terminated"_s;
    const qint64 contact = subscriber.number("contact_id"_L1);
    if (contact != 0)
        store.remove("contacts"_L1, u"id = ?"_s, {contact});
    subscriber.doc["contact_id"_L1] = QJsonValue();
    store.update("subscribers"_L1, subscriber);
    for (const QLatin1StringView table :
         {"numbers"_L1, "subscriberregistrations"_L1, "cfmappings"_L1, "cfdestinationsets"_L1,
          "cftimesets"_L1, "cfsourcesets"_L1, "cfbnumbersets"_L1})
        store.remove(table, member(u"subscriber_id") + " = ?"_L1, {subscriber.id});
    removePreferences(store, "subscribers"_L1, subscriber.id);
}

void terminateSubscribersOf(Store &store, qint64 customer)
{
    for (const Row &subscriber : subscribersOf(store, customer))
        terminateSubscriber(store, subscriber);
}

void terminateCustomer(Store &store, Row customer)
{
    customer.doc["status"_L1] = u"terminated"_s;
    customer.doc["terminate_timestamp"_L1] = timeNow();
    store.update("customers"_L1, customer);
    terminateSubscribersOf(store, customer.id);
}

void removeDomain(Store &store, const Row &domain)
{
    for (const Row &subscriber : store.rows(
             "subscribers"_L1,
             member(u"domain_id") + " = ? AND "_L1 + member(u"status") + " <> 'terminated'"_L1, {domain.id}))
        terminateSubscriber(store, subscriber);
    removePreferences(store, "domains"_L1, domain.id);
    store.remove("domains"_L1, u"id = ?"_s, {domain.id});
}

} // namespace cordboard::sandbox::ngcp
