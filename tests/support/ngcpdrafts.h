#pragma once

#include "core/secret.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"

namespace cordboard::test {

/// How many records a listing has with these filters; -1 where it cannot be listed.
inline qint64 totalOf(const Ngcp &platform, const Resource &resource, const Filters &filters)
{
    const auto page = await(platform.client.list({.resource = &resource, .filters = filters}));
    return page ? page->total.value_or(-1) : -1;
}

inline Record readOf(const Ngcp &platform, const Resource &resource, const QString &id)
{
    const auto record = await(platform.client.read(resource, id));
    return record ? *record : Record(resource);
}

/// Which field a refusal is about: empty where it was none, or about no field.
inline QString refusedField(const WriteEnd &end)
{
    return end.kind == WriteEnd::Kind::Refused ? end.error.problems.value(0).field : QString();
}

/// A draft of one value.
inline Record withValue(const Resource &resource, const QString &name, const QVariant &value)
{
    Record draft(resource);
    draft.setValue(name, value);
    return draft;
}

/// Of the sandbox's reseller 3, whose billing profile is 7 and domain 5.
inline Record contactDraft()
{
    Record contact(ngcp::customerContacts);
    contact.setValue(u"firstname", QStringLiteral("Žofia"));
    contact.setValue(u"lastname", QStringLiteral("Müller & Söhne"));
    contact.setValue(u"email", QStringLiteral("zofia@example.com"));
    contact.relate(u"reseller_id", QStringLiteral("3"));
    return contact;
}

inline Record customerDraft(const QString &contact)
{
    Record customer(ngcp::customers);
    customer.setValue(u"status", QStringLiteral("active"));
    customer.setValue(u"type", QStringLiteral("sipaccount"));
    customer.setValue(u"external_id", QStringLiteral("LIFE-1"));
    customer.relate(u"contact_id", contact);
    customer.relate(u"billing_profile_id", QStringLiteral("7"));
    return customer;
}

inline Record subscriberDraft(const QString &customer)
{
    Record subscriber(ngcp::subscribers);
    subscriber.setValue(u"username", QStringLiteral("life_1"));
    subscriber.setValue(u"password", QVariant::fromValue(Secret("Tr0ub4dor&3x!")));
    subscriber.setValue(u"primary_number", QStringLiteral("43 9876 77001"));
    subscriber.setValue(u"alias_numbers",
                        QStringList{QStringLiteral("43 9877 77001"), QStringLiteral("43 9878 77001")});
    subscriber.relate(u"customer_id", customer);
    subscriber.relate(u"domain_id", QStringLiteral("5"));
    return subscriber;
}

inline Record domainDraft(const QString &name)
{
    Record domain(ngcp::domains);
    domain.setValue(u"domain", name);
    domain.relate(u"reseller_id", QStringLiteral("3"));
    return domain;
}

/// A forward of one kind to one destination.
inline QVariantMap forwardTo(const QString &destination, const QVariant &timeout = 20)
{
    return {{QStringLiteral("destinations"),
             QVariantList{QVariantMap{{QStringLiteral("destination"), destination},
                                      {QStringLiteral("timeout"), timeout},
                                      {QStringLiteral("priority"), 1}}}}};
}

} // namespace cordboard::test
