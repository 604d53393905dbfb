#include "catalogue/preferenceschema.h"
#include "support/ngcpclient.h"
#include "support/ngcpdrafts.h"
#include "writes/deletionpreview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

/// The preferences of subscriber 101, after what the platform says there is.
struct Preferences
{
    explicit Preferences(const test::Ngcp &platform)
        : schema(*ngcp::subscribers.preferences, ngcp::subscribers.preferences->label,
                 *test::await(platform.client.document(ngcp::subscribers.preferences->definitions)))
        , now(test::readOf(platform, schema.resource(), u"101"_s))
    {
    }
    Record change(const QString &name, const QVariant &value) const
    {
        return test::withValue(schema.resource(), name, value);
    }

    PreferenceSchema schema;
    Record now;
};

} // namespace

/// What the life cycle of the handbook comes to after all has been made: C.6 to C.11 of ngcp-api.md with
/// their failures, in its order.
class TestNgcpChange : public QObject
{
    Q_OBJECT

private:
    /// As the platform counts them where it is asked.
    static qint64 contractsOf(const test::Ngcp &platform, const QString &profile)
    {
        test::NgcpClient raw(platform.sandbox);
        return raw.get("billingprofiles/" + profile.toLatin1() + "?contract_cnt=1")
            .json()["contract_cnt"_L1]
            .toInteger();
    }

private Q_SLOTS:
    void c6ChangesOneKindOfForwardAndKeepsTheOthers()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::callForwards, u"101"_s);
        const WriteEnd one = test::await(platform.writer.update(
            before, test::withValue(ngcp::callForwards, u"cfu"_s, test::forwardTo(u"voicebox"_s))));
        QCOMPARE(one.kind, WriteEnd::Kind::Done);

        const WriteEnd two = test::await(platform.writer.update(
            *one.record, test::withValue(ngcp::callForwards, u"cfna"_s, test::forwardTo(u"4366610001"_s))));

        QCOMPARE(two.kind, WriteEnd::Kind::Done);
        QVERIFY2(two.otherThanMeant.isEmpty(), qPrintable(two.otherThanMeant.join(u' ')));
        QVERIFY(hasContent(two.record->value(u"cfu")));
        QVERIFY(hasContent(two.record->value(u"cfna")));
    }

    void followsARegistrationThatGetsAnotherId()
    {
        test::Ngcp platform;
        const auto page = test::await(platform.client.list(
            {.resource = &ngcp::subscriberRegistrations, .filters = {{u"subscriber_id"_s, {u"101"_s}}}}));
        QVERIFY(page && page->size() > 0);
        const Record before = page->records->record(0);

        const WriteEnd end = test::await(platform.writer.update(
            before,
            test::withValue(ngcp::subscriberRegistrations, u"contact"_s, u"sip:moved@192.0.2.9:5062"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QVERIFY2(end.otherThanMeant.isEmpty(), qPrintable(end.otherThanMeant.join(u' ')));
        QVERIFY(end.record->id() != before.id());
        QCOMPARE(end.record->value(u"contact"), u"sip:moved@192.0.2.9:5062"_s);
        QCOMPARE(end.record->value(u"expires"), before.value(u"expires"));
        QCOMPARE(test::readOf(platform, ngcp::subscriberRegistrations, end.record->id()).value(u"contact"),
                 u"sip:moved@192.0.2.9:5062"_s);
        QVERIFY(test::readOf(platform, ngcp::subscriberRegistrations, before.id()).isBlank());
    }

    void changesTheGroupsAndTheProfileOfASubscriber()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::subscribers, u"111"_s);
        Record draft(ngcp::subscribers);
        draft.setValue(u"pbx_group_ids", QStringList{u"112"_s});
        draft.setValue(u"profile_set_id", 1);

        const WriteEnd end = test::await(platform.writer.update(before, draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QVERIFY2(end.otherThanMeant.isEmpty(), qPrintable(end.otherThanMeant.join(u' ')));
        QCOMPARE(end.record->value(u"pbx_group_ids"), QStringList{u"112"_s});
        QCOMPARE(
            test::refusedField(test::await(platform.writer.update(
                *end.record, test::withValue(ngcp::subscribers, u"pbx_group_ids"_s, QStringList{u"101"_s})))),
            u"pbx_group_ids"_s);
        QCOMPARE(test::refusedField(test::await(platform.writer.update(
                     *end.record, test::withValue(ngcp::subscribers, u"profile_set_id"_s, 99)))),
                 u"profile_set_id"_s);
    }

    void changesTheTemplatesOfACustomer()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::customers, u"42"_s);
        Record draft(ngcp::customers);
        draft.setValue(u"subscriber_email_template_id", 3);
        draft.setValue(u"invoice_template_id", toldNull());

        const WriteEnd end = test::await(platform.writer.update(before, draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->value(u"subscriber_email_template_id"), 3);
        QVERIFY(end.record->value(u"invoice_template_id").isNull());
        QCOMPARE(end.record->value(u"vat_rate"), before.value(u"vat_rate"));
    }

    void c6PutsARefusedTimeoutBeneathItsForward()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::callForwards, u"101"_s);
        const WriteEnd end = test::await(platform.writer.update(
            before, test::withValue(ngcp::callForwards, u"cfna"_s, test::forwardTo(u"431"_s, u"soon"_s))));
        QCOMPARE(test::refusedField(end), u"cfna"_s);
    }

    void c6SaysWhichForwardHasSeveralMappings()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        for (const char *name : {"day", "night"})
            raw.post("cfdestinationsets/",
                     QByteArray("{\"subscriber_id\":101,\"name\":\"") + name
                         + "\",\"destinations\":[{\"destination\":\"431\"}]}");
        raw.put("cfmappings/101", R"({"cfu":[{"destinationset":"day"},{"destinationset":"night"}]})");
        const Record before = test::readOf(platform, ngcp::callForwards, u"101"_s);

        const WriteEnd end = test::await(platform.writer.update(
            before, test::withValue(ngcp::callForwards, u"cfna"_s, test::forwardTo(u"431"_s))));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(test::refusedField(end), u"cfu"_s);
        QCOMPARE(raw.get("cfmappings/101").json()["cfu"_L1].toArray().size(), 2);
    }

    void c6NoticesAForwardThatTheProfileForbids()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::callForwards, u"113"_s);
        const WriteEnd end = test::await(platform.writer.update(
            before, test::withValue(ngcp::callForwards, u"cfb"_s, test::forwardTo(u"431"_s))));
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.otherThanMeant, QStringList{u"cfb"_s});
    }

    void c6ReadsForwardsThoughTheyRefuseTheHalType()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        QCOMPARE(raw.get("callforwards/101", {{"Accept", "application/hal+json"}}).status, 500);
        QVERIFY(test::await(platform.client.read(ngcp::callForwards, u"101"_s)));
    }

    void c7SetsAndTakesBackPreferences()
    {
        test::Ngcp platform;
        const Preferences preferences(platform);
        const Resource &resource = preferences.schema.resource();
        QVERIFY(resource.attributes.size() >= 30);
        QVERIFY(resource.attribute(u"lock")->is(Trait::ReadOnly));
        Record draft = preferences.change(u"block_in_clir"_s, true);
        draft.setValue(u"block_in_list", QStringList{u"4366412345"_s, u"431*"_s});

        const WriteEnd set = test::await(platform.writer.update(preferences.now, draft));
        QCOMPARE(set.kind, WriteEnd::Kind::Done);
        QVERIFY2(set.otherThanMeant.isEmpty(), qPrintable(set.otherThanMeant.join(u' ')));
        QCOMPARE(set.record->value(u"block_in_clir"), true);
        const WriteEnd unset = test::await(
            platform.writer.update(*set.record, preferences.change(u"block_in_clir"_s, toldNull())));

        QCOMPARE(unset.kind, WriteEnd::Kind::Done);
        QVERIFY(!hasContent(unset.record->value(u"block_in_clir")));
        QVERIFY(hasContent(unset.record->value(u"block_in_list")));
        QVERIFY(hasContent(unset.record->value(u"cli"))); // what nobody spoke of stays
    }

    void c7PutsARefusedPreferenceBeneathItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("scalar where a list belongs") << u"block_in_list"_s << QVariant(u"431"_s);
        QTest::newRow("list where a scalar belongs") << u"cli"_s << QVariant(QStringList{u"431"_s});
        QTest::newRow("no choice of the enum") << u"sst_enable"_s << QVariant(u"perhaps"_s);
    }

    void c7PutsARefusedPreferenceBeneathItsField()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        test::Ngcp platform;
        // A definition that is not the platform's any more: what is sent is of the wrong shape.
        const bool isList = value.metaType() == QMetaType::fromType<QStringList>();
        const PreferenceSchema schema(
            *ngcp::subscribers.preferences, ngcp::subscribers.preferences->label,
            {{name, QJsonObject{{u"data_type"_s, u"string"_s}, {u"max_occur"_s, isList ? 0 : 1}}}});
        const Record now = test::readOf(platform, schema.resource(), u"101"_s);

        const WriteEnd end =
            test::await(platform.writer.update(now, test::withValue(schema.resource(), name, value)));

        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(test::refusedField(end), name);
    }

    void c7NoticesAPreferenceThatWasSwallowed()
    {
        test::Ngcp platform;
        const PreferenceSet &set = *ngcp::subscribers.preferences;
        const QJsonObject old{{u"data_type"_s, u"string"_s}, {u"max_occur"_s, 1}};
        const PreferenceSchema schema(set, set.label, {{u"prepaid_library"_s, old}});
        const Record before = test::readOf(platform, schema.resource(), u"101"_s);

        const WriteEnd end = test::await(platform.writer.update(
            before, test::withValue(schema.resource(), u"prepaid_library"_s, u"libinewrate"_s)));

        QCOMPARE(end.otherThanMeant, QStringList{u"prepaid_library"_s});
    }

    void c7LooksWhatBecameOfAPreferenceWithoutAnAnswer_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<WriteEnd::Kind>("kind");
        QTest::newRow("done") << true << WriteEnd::Kind::Applied;
        QTest::newRow("not done") << false << WriteEnd::Kind::NotApplied;
    }

    void c7LooksWhatBecameOfAPreferenceWithoutAnAnswer()
    {
        QFETCH(bool, isDone);
        test::Ngcp platform;
        const Preferences preferences(platform);
        platform.sandbox.answerNext({.status = 502, .method = "PATCH", .isAfterTheDeed = isDone});

        const WriteEnd end =
            test::await(platform.writer.update(preferences.now, preferences.change(u"gpp0"_s, u"mine"_s)));

        QTEST(end.kind, "kind");
    }

    void c7LooksAtTheNextStartWhatBecameOfPreferences()
    {
        test::Ngcp platform;
        const Preferences preferences(platform);
        Record draft = preferences.change(u"gpp0"_s, u"mine"_s);
        draft.setValue(u"clir", true);
        draft.setValue(u"concurrent_max", 3);
        draft.setValue(u"allowed_clis", QStringList{u"431"_s, u"432"_s});
        platform.sandbox.answerNext({.status = 502, .method = "PATCH", .isAfterTheDeed = true});
        Account account = platform.connection.account();
        account.journalFile = platform.connection.journal().file();
        {
            Connection earlier(account, platform.sandbox.options().password, {.retries = {.attempts = 1}});
            QVERIFY(!test::await(Client(earlier).update(preferences.now, draft)));
        }
        Writer next(platform.client, nullptr, test::shortPatience());
        std::optional<Finding> found;
        connect(&next, &Writer::settled, &next, [&](const Intent &intent, const Finding &finding) {
            if (intent.wanted["attributes"_L1]["concurrent_max"_L1] == 3)
                found = finding;
        });

        next.settleThePast();

        QTRY_VERIFY(found);
        QVERIFY2(found->state == WriteState::Applied, qPrintable(found->fields.join(u' ')));
    }

    void looksForARegistrationThatWasWrittenAndCannotBeSeenYet()
    {
        test::Ngcp platform({.hidesNewRegistrations = true});
        Record draft(ngcp::subscriberRegistrations);
        draft.setValue(u"contact", u"sip:late@192.0.2.9"_s);
        draft.setValue(u"expires", u"2155-01-01 00:00:00"_s);
        draft.relate(u"subscriber_id", u"102"_s);

        const WriteEnd end = test::await(platform.writer.create(draft));

        QCOMPARE(end.kind, WriteEnd::Kind::Applied);
        QVERIFY(end.record);
        QCOMPARE(end.record->value(u"contact"), u"sip:late@192.0.2.9"_s);
        QCOMPARE(platform.postings(), 1);
    }

    void c7AsksWhoWinsWhereTwoPeopleChangedTheSamePreference()
    {
        test::Ngcp platform;
        const Preferences preferences(platform);
        QVERIFY(
            test::await(platform.client.update(preferences.now, preferences.change(u"gpp0"_s, u"theirs"_s))));

        const WriteEnd end =
            test::await(platform.writer.update(preferences.now, preferences.change(u"gpp0"_s, u"mine"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Conflict);
        QCOMPARE(end.conflicts.value(0).fields, QStringList{u"gpp0"_s});
    }

    void c8LosesNothingThatWasNotSpokenOf()
    {
        test::Ngcp platform({}, u"nopass"_s); // who is shown no passwords
        const Record before = test::readOf(platform, ngcp::subscribers, u"101"_s);
        QVERIFY(!before.value(u"password").isValid());
        test::NgcpClient raw(platform.sandbox);
        const QJsonObject was = raw.get("subscribers/101").json();

        const WriteEnd end = test::await(
            platform.writer.update(before, test::withValue(ngcp::subscribers, u"external_id"_s, u"S-101"_s)));

        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        const QJsonObject is = raw.get("subscribers/101").json();
        for (const char *kept : {"password", "alias_numbers", "webusername", "primary_number"})
            QCOMPARE(is[QLatin1StringView(kept)], was[QLatin1StringView(kept)]);
    }

    void c8SaysWhichAliasIsInUse()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::subscribers, u"102"_s);
        const WriteEnd end = test::await(platform.writer.update(
            before, test::withValue(ngcp::subscribers, u"alias_numbers"_s, QStringList{u"43 9877 10001"_s})));
        QCOMPARE(test::refusedField(end), u"alias_numbers"_s);
        QVERIFY(end.error.problems[0].message.contains("43987710001"_L1));
    }

    void c8SaysWhatCannotChangeAnyMore()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::subscribers, u"101"_s);
        Record elsewhere(ngcp::subscribers);
        elsewhere.relate(u"customer_id", u"45"_s);
        QCOMPARE(test::refusedField(test::await(platform.writer.update(before, elsewhere))),
                 u"customer_id"_s);
        const Record renamed = test::withValue(ngcp::subscribers, u"username"_s, u"other"_s);
        QCOMPARE(test::refusedField(test::await(platform.writer.update(before, renamed))), u"username"_s);
    }

    void c8LocksAndUnlocks()
    {
        test::Ngcp platform;
        const Record before = test::readOf(platform, ngcp::subscribers, u"101"_s);
        const WriteEnd locked = test::await(
            platform.writer.update(before, test::withValue(ngcp::subscribers, u"status"_s, u"locked"_s)));
        QCOMPARE(locked.kind, WriteEnd::Kind::Done);
        QCOMPARE(locked.record->value(u"lock").toString(), u"4"_s);
        const WriteEnd unlocked = test::await(platform.writer.update(
            *locked.record, test::withValue(ngcp::subscribers, u"status"_s, u"active"_s)));
        QVERIFY(!hasContent(unlocked.record->value(u"lock")));
    }

    void c8MovesANumberToAnotherSubscriber()
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

    void c8SaysThatAPrimaryNumberStaysWhereItIs()
    {
        test::Ngcp platform;
        const auto found = test::await(platform.client.list(
            {.resource = &ngcp::numbers, .filters = {{u"ac"_s, {u"9876"_s}}, {u"sn"_s, {u"10001"_s}}}}));
        QVERIFY(found && found->size() == 1);
        Record draft(ngcp::numbers);
        draft.relate(u"subscriber_id", u"102"_s);
        const WriteEnd end = test::await(platform.writer.update(found->records->record(0), draft));
        QCOMPARE(test::refusedField(end), u"subscriber_id"_s);
    }

    void countsTheContractsOfABillingProfileBeforeItIsDeleted()
    {
        test::Ngcp platform;
        DeletionPreview preview(platform.client, test::readOf(platform, ngcp::billingProfiles, u"7"_s));

        preview.start();
        QTRY_VERIFY(preview.isComplete());

        QCOMPARE(preview.text(preview.lines()[0]),
                 u"Still used by: Contracts: %L1"_s.arg(contractsOf(platform, u"7"_s)));
        QVERIFY(!preview.takesAlong());
        QVERIFY(preview.counts().isEmpty());
        QCOMPARE(preview.others().size(), 1);
    }

    void countsTheCustomersOfAContactThatIsNotDeletedWhileThereAreAny()
    {
        test::Ngcp platform;
        const Record contact = test::readOf(platform, ngcp::customerContacts, u"17"_s);
        DeletionPreview preview(platform.client, contact);

        preview.start();
        QTRY_VERIFY(preview.isComplete());

        QVERIFY(preview.lines()[0].count.value_or(0) > 0);
        QVERIFY(preview.text(preview.lines()[0]).startsWith("Still used by: Customers: "_L1));
        QVERIFY(!preview.takesAlong());
        QVERIFY(preview.counts().isEmpty());
        QCOMPARE(test::await(platform.writer.remove(contact)).kind, WriteEnd::Kind::Refused);
    }

    void c9TerminatesASubscriberOnceAndFreesWhatItHad()
    {
        test::Ngcp platform;
        const WriteEnd made = test::await(platform.writer.create(test::subscriberDraft(u"42"_s)));
        QVERIFY(made.isGood());

        QCOMPARE(test::await(platform.writer.remove(*made.record)).kind, WriteEnd::Kind::Done);
        QCOMPARE(test::await(platform.writer.remove(*made.record)).kind, WriteEnd::Kind::AlreadyGone);

        QCOMPARE(test::totalOf(platform, ngcp::numbers, {{u"ac"_s, {u"9877"_s}}, {u"sn"_s, {u"77001"_s}}}),
                 0);
        QVERIFY(test::await(platform.writer.create(test::subscriberDraft(u"42"_s))).isGood());
    }

    void c9SaysThatAPilotIsNeeded()
    {
        test::Ngcp platform;
        const Record pilot = test::readOf(platform, ngcp::subscribers, u"110"_s);
        const WriteEnd end = test::await(platform.writer.remove(pilot));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.detail, u"Cannot terminate pilot subscriber when other subscribers exists"_s);
    }

    void c10CountsWhatATerminationTakesAlong()
    {
        test::Ngcp platform;
        DeletionPreview preview(platform.client, test::readOf(platform, ngcp::customers, u"42"_s));
        preview.start();
        QTRY_VERIFY(preview.isComplete());
        QCOMPARE(preview.counts()["subscribers"_L1].toInteger(), 3);
    }

    void c10CountsTheSubscribersOfADomainByItsName()
    {
        test::Ngcp platform;
        DeletionPreview preview(platform.client, test::readOf(platform, ngcp::domains, u"6"_s));
        preview.start();
        QTRY_VERIFY(preview.isComplete());
        QCOMPARE(preview.counts()["subscribers"_L1].toInteger(),
                 test::totalOf(platform, ngcp::subscribers, {{u"domain"_s, {u"sued.example.net"_s}}}));
    }

    void c10TerminatesACustomerForEverAndOnce()
    {
        test::Ngcp platform;
        const Record customer = test::readOf(platform, ngcp::customers, u"42"_s);

        QCOMPARE(test::await(platform.writer.remove(customer)).kind, WriteEnd::Kind::Done);

        const Record after = test::readOf(platform, ngcp::customers, u"42"_s);
        QVERIFY(hasEnded(after));
        QVERIFY(hasContent(after.value(u"terminate_timestamp")));
        QCOMPARE(test::totalOf(platform, ngcp::subscribers, {{u"customer_id"_s, {u"42"_s}}}), 0);
        QCOMPARE(test::await(platform.writer.remove(after)).kind, WriteEnd::Kind::AlreadyGone);
        const WriteEnd late = test::await(
            platform.writer.update(after, test::withValue(ngcp::customers, u"external_id"_s, u"late"_s)));
        QCOMPARE(late.error.detail, u"Customer is already terminated and cannot be changed."_s);
    }

    void c10SaysThatTheFirstCustomerStays()
    {
        test::Ngcp platform;
        const Record first = test::readOf(platform, ngcp::customers, u"1"_s);
        const WriteEnd end = test::await(platform.writer.remove(first));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.kind, Error::Kind::Forbidden);
    }

    void c10LooksWhetherALongTerminationWasDone()
    {
        test::Ngcp platform;
        const Record customer = test::readOf(platform, ngcp::customers, u"42"_s);
        platform.sandbox.answerNext({.status = 504,
                                     .method = "PATCH",
                                     .body = "<html><title>504 Gateway Time-out</title></html>",
                                     .contentType = "text/html",
                                     .isAfterTheDeed = true});
        QCOMPARE(test::await(platform.writer.remove(customer)).kind, WriteEnd::Kind::Applied);
    }

    void c11RemovesAContactOnceNobodyUsesItAnyMore()
    {
        test::Ngcp platform;
        const Record contact = test::readOf(platform, ngcp::customerContacts, u"17"_s);
        const WriteEnd early = test::await(platform.writer.remove(contact));
        QCOMPARE(early.kind, WriteEnd::Kind::Refused);
        QCOMPARE(early.error.detail, u"Contact is still in use."_s);
        QVERIFY(
            test::await(platform.writer.remove(test::readOf(platform, ngcp::customers, u"42"_s))).isGood());

        QCOMPARE(test::await(platform.writer.remove(contact)).kind, WriteEnd::Kind::Done);

        QCOMPARE(test::await(platform.client.read(ngcp::customerContacts, u"17"_s)).error().kind,
                 Error::Kind::NotFound);
    }

    void refusesWhatAReadOnlyAdministratorWrites()
    {
        test::Ngcp platform({}, u"auditor"_s);
        const WriteEnd end = test::await(platform.writer.create(test::contactDraft()));
        QCOMPARE(end.kind, WriteEnd::Kind::Refused);
        QCOMPARE(end.error.kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestNgcpChange)
#include "tst_ngcpchange.moc"
