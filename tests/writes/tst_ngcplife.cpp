#include "support/ngcpdrafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// The life cycle of the handbook with its failures, through the console's own client: C.1 to C.5 of
/// ngcp-api.md, in its order. What comes later is in tst_ngcpchange.
class TestNgcpLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void c1FindsNoneOneOrSeveralBillingProfilesOfAHandle()
    {
        const Filters handle{{u"handle"_s, {u"my_test_profile"_s}}};
        const test::Ngcp all;
        QCOMPARE(test::totalOf(all, ngcp::billingProfiles, handle), 2); // of two resellers
        QCOMPARE(test::totalOf(all, ngcp::billingProfiles,
                               {{u"handle"_s, {u"my_test_profile"_s}}, {u"reseller_id"_s, {u"4"_s}}}),
                 1);
        QCOMPARE(test::totalOf(all, ngcp::billingProfiles, {{u"handle"_s, {u"nowhere"_s}}}), 0);
        const test::Ngcp one({}, u"reseller1"_s);
        QCOMPARE(test::totalOf(one, ngcp::billingProfiles, handle), 1);
    }

    void c1FindsTheOneProfileOfAnOlderRelease()
    {
        const test::Ngcp platform({.legacy = sandbox::NgcpProfile::Legacy::Single}, u"reseller1"_s);
        const auto page = test::await(platform.client.list(
            {.resource = &ngcp::billingProfiles, .filters = {{u"handle"_s, {u"my_test_profile"_s}}}}));
        QVERIFY(page);
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->records->id(0), u"7"_s);
    }

    void c1TakesAStarForAStarWhereOneIsMeant()
    {
        const test::Ngcp platform;
        QCOMPARE(test::totalOf(platform, ngcp::billingProfiles, {{u"handle"_s, {u"my_test*"_s}}}), 2);
        QCOMPARE(test::totalOf(platform, ngcp::billingProfiles, {{u"handle"_s, {u"my_test\\*"_s}}}), 0);
    }

    void c1TriesAWrongPasswordOnceAndIsNotBanned()
    {
        test::Ngcp platform({.wrongLoginsToBan = 2});
        platform.connection.setPassword(Secret("wrong"));
        const auto refused = test::await(platform.client.list({.resource = &ngcp::billingProfiles}));
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!test::await(platform.client.list({.resource = &ngcp::subscribers})));
        platform.connection.setPassword(platform.sandbox.options().password);
        QVERIFY(test::await(platform.client.list({.resource = &ngcp::customers})));
    }

    void c1SaysThatItIsBanned()
    {
        test::Ngcp platform({.wrongLoginsToBan = 1});
        platform.connection.setPassword(Secret("wrong"));
        QVERIFY(!test::await(platform.client.list({.resource = &ngcp::billingProfiles})));
        platform.connection.setPassword(platform.sandbox.options().password);
        const auto banned = test::await(platform.client.list({.resource = &ngcp::billingProfiles}));
        QCOMPARE(banned.error().httpStatus, 403);
        QCOMPARE(banned.error().kind, Error::Kind::Banned);
        QCOMPARE(banned.error().detail, u"Banned"_s);
    }

    void c2CreatesTheContact()
    {
        test::Ngcp platform;
        const WriteEnd end = test::await(platform.writer.create(test::contactDraft()));
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QVERIFY(end.otherThanMeant.isEmpty());
        QCOMPARE(end.record->value(u"lastname"), u"Müller & Söhne"_s);
    }

    void c2WantsAResellerOfAnAdministrator()
    {
        test::Ngcp platform;
        Record draft = test::contactDraft();
        draft.setRelated(draft.resource().indexOfRelation(u"reseller_id"), {});
        QCOMPARE(test::refusedField(test::await(platform.writer.create(draft))), u"reseller_id"_s);
    }

    void c2SaysThatAResellerGetsItsOwn()
    {
        test::Ngcp platform({}, u"reseller1"_s);
        Record draft = test::contactDraft();
        draft.relate(u"reseller_id", u"4"_s);
        const WriteEnd end = test::await(platform.writer.create(draft));
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->related(u"reseller_id").id, u"3"_s);
        QCOMPARE(end.otherThanMeant, QStringList{u"reseller_id"_s});
    }

    void c2PutsARefusedAddressBeneathItsField()
    {
        test::Ngcp platform;
        Record draft = test::contactDraft();
        draft.setValue(u"email", u"john.doe\\@example.com"_s);
        QCOMPARE(test::refusedField(test::await(platform.writer.create(draft))), u"email"_s);
    }

    void c2NeverRepeatsACreateWhoseAnswerWasLost()
    {
        test::Ngcp platform;
        platform.sandbox.answerNext({.status = 502,
                                     .method = "POST",
                                     .body = "<html><title>502 Bad Gateway</title></html>",
                                     .contentType = "text/html",
                                     .isAfterTheDeed = true});

        const WriteEnd end = test::await(platform.writer.create(test::contactDraft()));

        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(test::totalOf(platform, ngcp::customerContacts, {{u"email"_s, {u"zofia@example.com"_s}}}),
                 1);
    }

    void c3CreatesTheCustomerOrSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        const QString sip = u"sipaccount"_s;
        QTest::newRow("as it should be") << u"17"_s << u"7"_s << sip << QString();
        QTest::newRow("contact unknown") << u"99999"_s << u"7"_s << sip << u"contact_id"_s;
        QTest::newRow("system contact") << u"1"_s << u"7"_s << sip << u"contact_id"_s;
        QTest::newRow("profile unknown") << u"17"_s << u"77"_s << sip << u"billing_profile_id"_s;
        QTest::newRow("profile terminated") << u"17"_s << u"9"_s << sip << u"billing_profile_id"_s;
        QTest::newRow("profile not given") << u"17"_s << QString() << sip << u"billing_profile_id"_s;
        QTest::newRow("of two resellers") << u"17"_s << u"8"_s << sip << u"billing_profile_id"_s;
        QTest::newRow("type wrong") << u"17"_s << u"7"_s << u"phone"_s << u"type"_s;
    }

    void c3CreatesTheCustomerOrSaysWhatIsWrong()
    {
        QFETCH(QString, contact);
        QFETCH(QString, profile);
        QFETCH(QString, type);
        QFETCH(QString, field);
        test::Ngcp platform;
        Record draft = test::customerDraft(contact);
        draft.setValue(u"type", type);
        draft.setRelated(draft.resource().indexOfRelation(u"billing_profile_id"), {});
        if (!profile.isEmpty())
            draft.relate(u"billing_profile_id", profile);

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, field.isEmpty() ? WriteEnd::Kind::Done : WriteEnd::Kind::Refused);
        QCOMPARE(test::refusedField(end), field);
        QVERIFY(field.isEmpty() || !end.error.problems[0].message.isEmpty());
    }

    void c3RefusesTheContactOfAnotherReseller()
    {
        test::Ngcp platform({}, u"reseller2"_s);
        QCOMPARE(test::refusedField(test::await(platform.writer.create(test::customerDraft(u"17"_s)))),
                 u"contact_id"_s);
    }

    void c3SaysThatThePlatformHasNoLicence()
    {
        test::Ngcp platform({.isLicensed = false});
        Record draft = test::customerDraft(u"17"_s);
        draft.setValue(u"type", u"pbxaccount"_s);
        const WriteEnd end = test::await(platform.writer.create(draft));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.kind, Error::Kind::Forbidden);
    }

    void c4FindsTheDomainOrMakesIt()
    {
        test::Ngcp platform;
        QCOMPARE(test::totalOf(platform, ngcp::domains, {{u"domain"_s, {u"ngcp.example.com"_s}}}), 1);
        QCOMPARE(test::totalOf(platform, ngcp::domains, {{u"domain"_s, {u"new.example.com"_s}}}), 0);
        QCOMPARE(test::await(platform.writer.create(test::domainDraft(u"new.example.com"_s))).kind,
                 WriteEnd::Kind::Done);
    }

    void c4SaysThatSomebodyElseHasTheDomain()
    {
        test::Ngcp platform({}, u"reseller1"_s);
        const QString theirs = u"sued.example.net"_s;
        QCOMPARE(test::totalOf(platform, ngcp::domains, {{u"domain"_s, {theirs}}}), 0); // nobody shows it
        const WriteEnd end = test::await(platform.writer.create(test::domainDraft(theirs)));
        QCOMPARE(test::refusedField(end), u"domain"_s);
        QVERIFY(end.error.problems[0].message.contains("already exists"_L1));
    }

    void c4FindsTheDomainThatWasMadeThoughThePlatformFailed()
    {
        test::Ngcp platform({.failsToReload = true});
        const WriteEnd end = test::await(platform.writer.create(test::domainDraft(u"new.example.com"_s)));
        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(test::totalOf(platform, ngcp::domains, {{u"domain"_s, {u"new.example.com"_s}}}), 1);
    }

    void c5CreatesTheSubscriber()
    {
        test::Ngcp platform;
        const WriteEnd made = test::await(platform.writer.create(test::subscriberDraft(u"42"_s)));
        QCOMPARE(made.kind, WriteEnd::Kind::Done);
        QVERIFY2(made.otherThanMeant.isEmpty(), qPrintable(made.otherThanMeant.join(u' ')));
        QCOMPARE(made.record->related(u"domain_id").title, u"ngcp.example.com"_s);
        QCOMPARE(test::totalOf(platform, ngcp::subscribers, {{u"alias"_s, {u"43987877001"_s}}}), 1);
    }

    void c5SaysWhatIsWrongWithASubscriber_data()
    {
        QTest::addColumn<QString>("name"); // of an attribute or a relation
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *what, const QString &name, const QVariant &value,
                            const QString &field) { QTest::newRow(what) << name << value << field; };
        const QString customer = u"customer_id"_s;
        add("domain missing", u"domain_id"_s, u"77"_s, u"domain_id"_s);
        add("domain of another reseller", u"domain_id"_s, u"6"_s, u"domain_id"_s);
        add("user name taken", u"username"_s, u"test_10001"_s, u"username"_s);
        add("web user name taken", u"webusername"_s, u"test_10001"_s, u"webusername"_s);
        add("primary in use", u"primary_number"_s, u"43 9876 10002"_s, u"primary_number"_s);
        add("alias is its own primary", u"alias_numbers"_s, QStringList{u"43 9876 77001"_s},
            u"alias_numbers"_s);
        add("no primary number", u"primary_number"_s, {}, u"primary_number"_s);
        add("weak password", u"password"_s, QVariant::fromValue(Secret("short")), u"password"_s);
        add("customer terminated", customer, u"44"_s, customer);
        add("customer unknown", customer, u"99999"_s, customer);
        add("time zone", u"timezone"_s, u"Europe/Atlantis"_s, u"timezone"_s);
    }

    void c5SaysWhatIsWrongWithASubscriber()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        QFETCH(QString, field);
        test::Ngcp platform;
        Record draft = test::subscriberDraft(u"42"_s);
        if (ngcp::subscribers.relation(name))
            draft.relate(name, value.toString());
        else
            draft.setValue(name, value);

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(test::refusedField(end), field);
        QVERIFY(!end.error.problems[0].message.contains("short"_L1)); // no password comes back
        QCOMPARE(test::totalOf(platform, ngcp::subscribers, {{u"username"_s, {u"life_1"_s}}}), 0);
    }

    void c5LooksWhetherTheAliasesAreFreeBeforeItAsksForThem()
    {
        test::Ngcp platform;
        Record draft = test::subscriberDraft(u"42"_s);
        draft.setValue(u"alias_numbers",
                       QStringList{u"43 9877 10001"_s, u"43 9877 77001"_s, u"43 9876 10002"_s});

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::NotSent);
        QCOMPARE(end.error.kind, Error::Kind::Taken);
        QCOMPARE(end.error.problems.size(), 2); // an alias, and the primary number of another
        QCOMPARE(end.error.problems[0],
                 (FieldProblem{u"alias_numbers"_s, u"43 9877 10001 is in use already, by test_10001."_s}));
        QCOMPARE(end.error.problems[1],
                 (FieldProblem{u"alias_numbers"_s, u"43 9876 10002 is in use already, by test_10002."_s}));
        QCOMPARE(platform.postings(), 0);
    }

    void c5TakesANumberThatIsOnlyPartOfOneInUse()
    {
        test::Ngcp platform({.implicitStars = true});
        Record draft = test::subscriberDraft(u"42"_s);
        draft.setValue(u"alias_numbers", QStringList{u"43 9877 1000"_s}); // 43 9877 10001 is in use

        QCOMPARE(test::await(platform.writer.create(draft)).kind, WriteEnd::Kind::Done);
    }

    void c5ExplainsThatAnAliasThatNobodyShowsMayBeInUse()
    {
        test::Ngcp platform({}, u"reseller2"_s);
        Record draft = test::subscriberDraft(u"46"_s);
        draft.relate(u"domain_id", u"6"_s);
        draft.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s}); // of a customer of reseller1

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.httpStatus, 500);
        QCOMPARE(test::refusedField(end), u"alias_numbers"_s);
    }

    void c5SaysThatTheCustomerHasAllItMayHave()
    {
        test::Ngcp platform;
        Record limit(ngcp::customers);
        limit.setValue(u"max_subscribers", 3);
        const Record customer = test::readOf(platform, ngcp::customers, u"42"_s);
        QVERIFY(test::await(platform.writer.update(customer, limit)).isGood());
        const WriteEnd end = test::await(platform.writer.create(test::subscriberDraft(u"42"_s)));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.detail, u"Maximum number of customer subscribers reached."_s);
    }

    void c5FindsTheSubscriberThatWasMadeThoughTheAnswerWasLost()
    {
        test::Ngcp platform;
        platform.sandbox.answerNext({.status = 500,
                                     .method = "POST",
                                     .body = "{\"code\":500,\"message\":\"Internal Server Error\"}",
                                     .contentType = "application/json",
                                     .isAfterTheDeed = true});
        const WriteEnd end = test::await(platform.writer.create(test::subscriberDraft(u"42"_s)));
        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QCOMPARE(test::totalOf(platform, ngcp::subscribers, {{u"username"_s, {u"life_1"_s}}}), 1);
    }

    void goesThroughTheWholeLifeOfACustomer()
    {
        test::Ngcp platform;
        const WriteEnd contact = test::await(platform.writer.create(test::contactDraft()));
        QCOMPARE(contact.kind, WriteEnd::Kind::Done);
        const WriteEnd customer =
            test::await(platform.writer.create(test::customerDraft(contact.record->id())));
        QCOMPARE(customer.kind, WriteEnd::Kind::Done);
        QCOMPARE(customer.record->related(u"contact_id").title, u"zofia@example.com"_s);
        const WriteEnd made =
            test::await(platform.writer.create(test::subscriberDraft(customer.record->id())));
        QCOMPARE(made.kind, WriteEnd::Kind::Done);

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
        QVERIFY(hasEnded(test::readOf(platform, ngcp::customers, customer.record->id())));
        QCOMPARE(test::await(platform.client.read(ngcp::subscribers, made.record->id())).error().kind,
                 Error::Kind::NotFound);
        QVERIFY(test::await(platform.writer.remove(*contact.record)).isGood());
    }
};

QTEST_GUILESS_MAIN(TestNgcpLife)
#include "tst_ngcplife.moc"
