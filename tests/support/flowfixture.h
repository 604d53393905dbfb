#pragma once

#include "bulk/guidedflow.h"
#include "catalogue/ngcp/ngcp.h"
#include "core/secret.h"

namespace cordboard::test {

inline const QByteArray sipCanary = "CANARY-sip-4711";
inline const QByteArray webCanary = "CANARY-web-0815";

enum Step { ProfileStep, ContactStep, CustomerStep, DomainStep, SubscriberStep };

/// Profile 7 of the fixtures: "my_test_profile" of reseller 3.
inline Record testProfile()
{
    Record profile(ngcp::billingProfiles, QStringLiteral("7"));
    profile.setValue(u"name", QStringLiteral("Test profile"));
    profile.setValue(u"handle", QStringLiteral("my_test_profile"));
    profile.relate(u"reseller_id", QStringLiteral("3"), QStringLiteral("Reseller Nord"));
    return profile;
}

inline Record newContact(const QString &email = QStringLiteral("flow@example.com"))
{
    Record contact(ngcp::customerContacts);
    contact.setValue(u"email", email);
    contact.setValue(u"firstname", QStringLiteral("Žofia"));
    contact.setValue(u"lastname", QStringLiteral("Müller"));
    return contact;
}

inline Record newCustomer()
{
    Record customer(ngcp::customers);
    customer.setValue(u"status", QStringLiteral("active"));
    customer.setValue(u"type", QStringLiteral("sipaccount"));
    customer.setValue(u"external_id", QStringLiteral("FLOW-1"));
    return customer;
}

inline Record newSubscriber(const QString &userName = QStringLiteral("flow_1"))
{
    Record subscriber(ngcp::subscribers);
    subscriber.setValue(u"username", userName);
    subscriber.setValue(u"password", QVariant::fromValue(Secret(sipCanary)));
    subscriber.setValue(u"webpassword", QVariant::fromValue(Secret(webCanary)));
    subscriber.setValue(u"primary_number", QStringLiteral("43 9876 88001"));
    subscriber.setValue(u"alias_numbers",
                        QStringList{QStringLiteral("43 9877 88001"), QStringLiteral("43 9878 88001")});
    return subscriber;
}

/// Everything entered: a new contact and a new domain.
inline GuidedFlow filledFlow(const Account &account,
                             const QString &domain = QStringLiteral("flow.example.org"))
{
    GuidedFlow flow(ngcp::newCustomer, account);
    flow.use(ProfileStep, testProfile(), QStringLiteral("my_test_profile"));
    flow.make(ContactStep, newContact());
    flow.make(CustomerStep, newCustomer());
    flow.make(DomainStep, flow.missing(DomainStep, domain), domain);
    flow.make(SubscriberStep, newSubscriber());
    return flow;
}

} // namespace cordboard::test
