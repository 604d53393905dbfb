#include "catalogue/preferenceschema.h"
#include "core/secret.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"
#include "writes/deletionpreview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

qint64 totalOf(const test::Ngcp &platform, const Resource &resource, const Filters &filters)
{
    const auto page = test::await(platform.client.list({.resource = &resource, .filters = filters}));
    return page ? page->total.value_or(-1) : -1;
}

QVariantMap forwardTo(const QString &destination)
{
    return {
        {u"destinations"_s,
         QVariantList{QVariantMap{{u"destination"_s, destination}, {u"timeout"_s, 20}, {u"priority"_s, 1}}}}};
}

} // namespace

/// The life cycle of the handbook and its failures, through the console's own client.
class TestNgcpLife : public QObject
{
    Q_OBJECT

private:
    static Record contactDraft()
    {
        Record contact(ngcp::customerContacts);
        contact.setValue(u"firstname", u"Žofia"_s);
        contact.setValue(u"lastname", u"Müller & Söhne"_s);
        contact.setValue(u"email", u"zofia@example.com"_s);
        contact.relate(u"reseller_id", u"3"_s);
        return contact;
    }
    static Record customerDraft(const QString &contact)
    {
        Record customer(ngcp::customers);
        customer.setValue(u"status", u"active"_s);
        customer.setValue(u"type", u"sipaccount"_s);
        customer.setValue(u"external_id", u"LIFE-1"_s);
        customer.relate(u"contact_id", contact);
        customer.relate(u"billing_profile_id", u"7"_s);
        return customer;
    }
    static Record subscriberDraft(const QString &customer)
    {
        Record subscriber(ngcp::subscribers);
        subscriber.setValue(u"username", u"life_1"_s);
        subscriber.setValue(u"password", QVariant::fromValue(Secret("Tr0ub4dor&3x!")));
        subscriber.setValue(u"primary_number", u"43 9876 77001"_s);
        subscriber.setValue(u"alias_numbers", QStringList{u"43 9877 77001"_s, u"43 9878 77001"_s});
        subscriber.relate(u"customer_id", customer);
        subscriber.relate(u"domain_id", u"5"_s);
        return subscriber;
    }

private Q_SLOTS:
    void findsTheBillingProfileByItsHandle()
    {
        const Filters handle{{u"handle"_s, {u"my_test_profile"_s}}};
        const test::Ngcp all;
        QCOMPARE(totalOf(all, ngcp::billingProfiles, handle), 2);
        QCOMPARE(totalOf(all, ngcp::billingProfiles, {{u"handle"_s, {u"nowhere"_s}}}), 0);
        const test::Ngcp one({}, u"reseller1"_s);
        QCOMPARE(totalOf(one, ngcp::billingProfiles, handle), 1);
    }

    void goesThroughTheWholeLifeOfACustomer()
    {
        test::Ngcp platform;
        const WriteEnd contact = test::await(platform.writer.create(contactDraft()));
        QCOMPARE(contact.kind, WriteEnd::Kind::Done);
        const WriteEnd customer = test::await(platform.writer.create(customerDraft(contact.record->id())));
        QCOMPARE(customer.kind, WriteEnd::Kind::Done);
        QCOMPARE(customer.record->related(u"contact_id").title, u"zofia@example.com"_s);
        const WriteEnd made = test::await(platform.writer.create(subscriberDraft(customer.record->id())));
        QCOMPARE(made.kind, WriteEnd::Kind::Done);
        QVERIFY2(made.otherThanMeant.isEmpty(), qPrintable(made.otherThanMeant.join(u' ')));
        QCOMPARE(made.record->related(u"domain_id").title, u"ngcp.example.com"_s);
        QCOMPARE(totalOf(platform, ngcp::subscribers, {{u"alias"_s, {u"43987877001"_s}}}), 1);

        Record change(ngcp::subscribers);
        change.setValue(u"alias_numbers", QStringList{u"43 9877 77001"_s});
        change.setValue(u"lock", u"2"_s);
        const WriteEnd changed = test::await(platform.writer.update(*made.record, change));
        QCOMPARE(changed.kind, WriteEnd::Kind::Done);
        QCOMPARE(changed.record->value(u"alias_numbers"), QStringList{u"43 9877 77001"_s});
        QCOMPARE(changed.record->value(u"username"), u"life_1"_s);

        QCOMPARE(test::await(platform.writer.remove(*contact.record)).kind, WriteEnd::Kind::Refused);
        const WriteEnd ended = test::await(platform.writer.remove(*customer.record));
        QCOMPARE(ended.kind, WriteEnd::Kind::Done);
        const auto after = test::await(platform.client.read(ngcp::customers, customer.record->id()));
        QVERIFY(after && hasEnded(*after));
        QCOMPARE(test::await(platform.client.read(ngcp::subscribers, made.record->id())).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(test::await(platform.writer.remove(*after)).kind, WriteEnd::Kind::AlreadyGone);
        QVERIFY(test::await(platform.writer.remove(*contact.record)).isGood());
    }

    void countsWhatATerminationTakesAlong()
    {
        test::Ngcp platform;
        const auto customer = test::await(platform.client.read(ngcp::customers, u"42"_s));
        QVERIFY(customer);
        DeletionPreview preview(platform.client, *customer);
        preview.start();
        QTRY_VERIFY(preview.isComplete());
        QCOMPARE(preview.counts()["subscribers"_L1].toInteger(), 3);
    }

    void countsTheSubscribersOfADomainByItsName()
    {
        test::Ngcp platform;
        const auto domain = test::await(platform.client.read(ngcp::domains, u"6"_s));
        QVERIFY(domain);
        DeletionPreview preview(platform.client, *domain);
        preview.start();
        QTRY_VERIFY(preview.isComplete());
        QCOMPARE(preview.counts()["subscribers"_L1].toInteger(),
                 totalOf(platform, ngcp::subscribers, {{u"domain"_s, {u"sued.example.net"_s}}}));
    }

    void tellsThatAPrimaryNumberIsTakenAtItsField()
    {
        test::Ngcp platform;
        Record draft = subscriberDraft(u"42"_s);
        draft.setValue(u"primary_number", u"43 9876 10002"_s);

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.problems.value(0).field, u"primary_number"_s);
    }

    void explainsAnAliasInUseAndMakesNothing()
    {
        test::Ngcp platform;
        Record draft = subscriberDraft(u"42"_s);
        draft.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.problems.value(0).field, u"alias_numbers"_s);
        QCOMPARE(totalOf(platform, ngcp::subscribers, {{u"username"_s, {u"life_1"_s}}}), 0);
    }

    void neverRepeatsACreateWhoseAnswerWasLost()
    {
        test::Ngcp platform;
        platform.sandbox.answerNext({.status = 502,
                                     .method = "POST",
                                     .body = "<html><title>502 Bad Gateway</title></html>",
                                     .contentType = "text/html",
                                     .isAfterTheDeed = true});

        const WriteEnd end = test::await(platform.writer.create(contactDraft()));

        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(totalOf(platform, ngcp::customerContacts, {{u"email"_s, {u"zofia@example.com"_s}}}), 1);
    }

    void changesOneKindOfForwardAndKeepsTheOthers()
    {
        test::Ngcp platform;
        const auto before = test::await(platform.client.read(ngcp::callForwards, u"101"_s));
        QVERIFY(before);
        Record first(ngcp::callForwards);
        first.setValue(u"cfu", forwardTo(u"voicebox"_s));
        const WriteEnd one = test::await(platform.writer.update(*before, first));
        QCOMPARE(one.kind, WriteEnd::Kind::Done);
        Record second(ngcp::callForwards);
        second.setValue(u"cfna", forwardTo(u"4366610001"_s));

        const WriteEnd two = test::await(platform.writer.update(*one.record, second));

        QCOMPARE(two.kind, WriteEnd::Kind::Done);
        QVERIFY2(two.otherThanMeant.isEmpty(), qPrintable(two.otherThanMeant.join(u' ')));
        QVERIFY(hasContent(two.record->value(u"cfu")));
        QVERIFY(hasContent(two.record->value(u"cfna")));
    }

    void setsAndTakesBackPreferences()
    {
        test::Ngcp platform;
        const PreferenceSet &set = *ngcp::subscribers.preferences;
        const auto told = test::await(platform.client.document(set.definitions));
        QVERIFY(told);
        const PreferenceSchema schema(set, set.label, *told);
        const Resource &resource = schema.resource();
        QVERIFY(resource.attributes.size() >= 30);
        QVERIFY(resource.attribute(u"lock")->is(Trait::ReadOnly));
        const auto before = test::await(platform.client.read(resource, u"101"_s));
        QVERIFY(before);
        Record draft(resource);
        draft.setValue(u"block_in_clir", true);
        draft.setValue(u"block_in_list", QStringList{u"4366412345"_s, u"431*"_s});

        const WriteEnd set1 = test::await(platform.writer.update(*before, draft));
        QCOMPARE(set1.kind, WriteEnd::Kind::Done);
        QVERIFY2(set1.otherThanMeant.isEmpty(), qPrintable(set1.otherThanMeant.join(u' ')));
        QCOMPARE(set1.record->value(u"block_in_clir"), true);
        Record back(resource);
        back.setValue(u"block_in_clir", toldNull());
        const WriteEnd unset = test::await(platform.writer.update(*set1.record, back));

        QCOMPARE(unset.kind, WriteEnd::Kind::Done);
        QVERIFY(!hasContent(unset.record->value(u"block_in_clir")));
        QVERIFY(hasContent(unset.record->value(u"block_in_list")));
    }

    void noticesAPreferenceThatWasSwallowed()
    {
        test::Ngcp platform;
        const PreferenceSet &set = *ngcp::subscribers.preferences;
        const QJsonObject old{{u"data_type"_s, u"string"_s}, {u"max_occur"_s, 1}};
        const PreferenceSchema schema(set, set.label, {{u"prepaid_library"_s, old}});
        const auto before = test::await(platform.client.read(schema.resource(), u"101"_s));
        QVERIFY(before);
        Record draft(schema.resource());
        draft.setValue(u"prepaid_library", u"libinewrate"_s);

        const WriteEnd end = test::await(platform.writer.update(*before, draft));

        QCOMPARE(end.otherThanMeant, QStringList{u"prepaid_library"_s});
    }

    void movesANumberToAnotherSubscriber()
    {
        test::Ngcp platform;
        const auto found = test::await(platform.client.list(
            {.resource = &ngcp::numbers, .filters = {{u"ac"_s, {u"9877"_s}}, {u"sn"_s, {u"10001"_s}}}}));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        Record draft(ngcp::numbers);
        draft.relate(u"subscriber_id", u"102"_s);

        const WriteEnd moved = test::await(platform.writer.update(found->records->record(0), draft));

        QCOMPARE(moved.kind, WriteEnd::Kind::Done);
        QCOMPARE(moved.record->related(u"subscriber_id").id, u"102"_s);
    }

    void listsSingleRowsOfOlderReleases()
    {
        test::Ngcp platform({.legacy = sandbox::NgcpProfile::Legacy::Single});
        const auto page = test::await(platform.client.list(
            {.resource = &ngcp::domains, .filters = {{u"domain"_s, {u"ngcp.example.com"_s}}}}));
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->records->id(0), u"5"_s);
    }

    void readsEveryListingOfThePlatform_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : ngcp::platform.resources)
            QTest::addRow("%s", resource->type.data()) << resource;
    }

    void readsEveryListingOfThePlatform()
    {
        QFETCH(const Resource *, resource);
        test::Ngcp platform;
        Query query{.resource = resource};
        for (const Filter &filter : resource->filters) {
            if (filter.isRequired)
                query.filters.insert(QString(filter.name), {u"42"_s});
        }

        const auto page = test::await(platform.client.list(query));

        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        for (qsizetype row = 0; row < page->size(); ++row) {
            QVERIFY(!page->records->id(row).isEmpty());
            for (qsizetype i = 0; i < qsizetype(resource->attributes.size()); ++i)
                page->records->value(row, i);
        }
        if (page->size() > 0 && resource->permits(Method::Read))
            QVERIFY(test::await(platform.client.read(*resource, page->records->id(0))));
    }

    void refusesWhatAReadOnlyAdministratorWrites()
    {
        test::Ngcp platform({}, u"auditor"_s);
        const WriteEnd end = test::await(platform.writer.create(contactDraft()));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.kind, Error::Kind::Forbidden);
    }

    void signsInOnceWithAWrongPassword()
    {
        test::Ngcp platform({.wrongLoginsToBan = 2});
        platform.connection.setPassword(Secret("wrong"));
        QVERIFY(!test::await(platform.client.list({.resource = &ngcp::customers})));
        QVERIFY(!test::await(platform.client.list({.resource = &ngcp::subscribers})));
        platform.connection.setPassword(platform.sandbox.options().password);
        QVERIFY(test::await(platform.client.list({.resource = &ngcp::customers})));
    }
};

QTEST_GUILESS_MAIN(TestNgcpLife)
#include "tst_ngcplife.moc"
