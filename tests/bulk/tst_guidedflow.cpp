#include "support/flowruns.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using namespace cordboard::test;
using Became = ChangeResult::Kind;
using enum test::Step;

/// The life cycle of the handbook as a guided flow, through the console's own client.
class TestGuidedFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoBillingProfileOneOrSeveralAtDifferentResellers()
    {
        test::Ngcp all;
        const GuidedFlow flow = emptyFlow(all);
        QCOMPARE(found(all, flow, ProfileStep, u"nowhere"_s).size(), 0);
        QCOMPARE(idsOf(found(all, flow, ProfileStep, u"flat_at"_s)), QStringList{u"10"_s});
        const QList<Record> several = found(all, flow, ProfileStep, u"my_test_profile"_s);
        QCOMPARE(idsOf(several), (QStringList{u"7"_s, u"8"_s}));
        QCOMPARE(several[0].related(u"reseller_id").title, u"Reseller Nord"_s);
        QCOMPARE(several[1].related(u"reseller_id").title, u"Reseller Sued"_s);
        QCOMPARE(found(all, flow, ProfileStep, u"my_*"_s).size(), 0);      // a star is a star
        QCOMPARE(found(all, flow, ProfileStep, u"old_rates"_s).size(), 0); // it is terminated

        test::Ngcp one({}, u"reseller1"_s);
        QCOMPARE(idsOf(found(one, emptyFlow(one), ProfileStep, u"my_test_profile"_s)), QStringList{u"7"_s});
    }

    void findsContactsOfTheProfilesResellerThatAreSomebody()
    {
        test::Ngcp platform;
        GuidedFlow flow = emptyFlow(platform);
        QVERIFY(found(platform, flow, ContactStep, u"example"_s).size() > 1);
        flow.use(ProfileStep, test::testProfile());

        QCOMPARE(idsOf(found(platform, flow, ContactStep, u"doe@"_s)), QStringList{u"17"_s});
        QCOMPARE(found(platform, flow, ContactStep, u"nour.example"_s).size(), 0); // of the other reseller
        // Every subscriber with an e-mail address has a contact of its own, without a name.
        QCOMPARE(found(platform, flow, ContactStep, u"second@example.com"_s).size(), 0);
    }

    void saysWhichStepIsNotComplete()
    {
        const test::Ngcp platform;
        GuidedFlow flow = emptyFlow(platform);
        QVERIFY(flow.isBlank());
        QVERIFY(!flow.isReady());
        for (qsizetype i = 0; i < flow.size(); ++i)
            QVERIFY(!flow.isReady(i));

        flow = test::filledFlow(platform.connection.account());

        QVERIFY(flow.isReady());
        QVERIFY(!flow.isBlank());
        QCOMPARE(flow.plan().counts().creations, 4);
        flow.make(ContactStep, Record(ngcp::customerContacts));
        QVERIFY(!flow.isReady(ContactStep));
        QCOMPARE(flow.change(ContactStep).problems.value(0).field, u"email"_s);
    }

    void wantsANumberForTheSubscriberBeforeAnythingIsMade()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record subscriber = test::newSubscriber();
        subscriber.setValue(u"primary_number", {});

        flow.make(SubscriberStep, subscriber);

        QVERIFY(!flow.isReady());
        QCOMPARE(flow.change(SubscriberStep).problems.value(0).field, u"primary_number"_s);
        subscriber.setValue(u"primary_number", u"43 9876 88001"_s);
        flow.make(SubscriberStep, subscriber);
        QVERIFY(flow.isReady());
    }

    void refusesAContactAndADomainOfAnotherReseller()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        const auto contact = test::await(platform.client.read(ngcp::customerContacts, u"20"_s));
        const auto domain = test::await(platform.client.read(ngcp::domains, u"6"_s));

        flow.use(ContactStep, *contact);
        flow.use(DomainStep, *domain);

        QCOMPARE(flow.change(ContactStep).problems.value(0).field, u"reseller_id"_s);
        QVERIFY(flow.change(DomainStep).problems.value(0).message.contains("Reseller Sued"_L1));
        // With a profile of that reseller it is the right one.
        const QList<Record> profiles = found(platform, flow, ProfileStep, u"my_test_profile"_s);
        flow.use(ProfileStep, profiles[1]);
        QVERIFY(flow.isReady(ContactStep));
        QVERIFY(flow.isReady(DomainStep));
    }

    void fillsInWhatFollowsFromTheOtherSteps()
    {
        const test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());

        QCOMPARE(flow.change(ContactStep).draft.related(u"reseller_id").id, u"3"_s);
        QCOMPARE(flow.change(DomainStep).draft.related(u"reseller_id").id, u"3"_s);
        const Record &customer = flow.change(CustomerStep).draft;
        QCOMPARE(customer.related(u"billing_profile_id").id, u"7"_s);
        QCOMPARE(customer.related(u"contact_id").id, idMadeBy(ContactStep));
        QCOMPARE(flow.change(SubscriberStep).draft.related(u"customer_id").id, idMadeBy(CustomerStep));
        QCOMPARE(flow.change(SubscriberStep).draft.related(u"domain_id").id, idMadeBy(DomainStep));
        const QString words = changesIn(flow.change(SubscriberStep)).join(u'\n');
        QVERIFY2(words.contains("flow.example.org (new)"_L1), qPrintable(words));
        QVERIFY(!words.contains("CANARY"_L1));
    }

    void makesEverythingInOrder_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addRow("administrator") << u"administrator"_s;
        QTest::addRow("reseller") << u"reseller1"_s;
    }

    void makesEverythingInOrder()
    {
        QFETCH(QString, login);
        test::Ngcp platform({}, login);
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), allCreations());
        const auto subscriber =
            test::await(platform.client.read(ngcp::subscribers, work.results()[SubscriberStep].recordId));
        QVERIFY(subscriber);
        QCOMPARE(subscriber->value(u"domain").toString(), u"flow.example.org"_s);
        QCOMPARE(subscriber->related(u"customer_id").id, work.results()[CustomerStep].recordId);
        QCOMPARE(subscriber->value(u"alias_numbers").toStringList().size(), 2);
        const auto customer =
            test::await(platform.client.read(ngcp::customers, work.results()[CustomerStep].recordId));
        QCOMPARE(customer->related(u"contact_id").id, work.results()[ContactStep].recordId);
        QCOMPARE(customer->related(u"billing_profile_id").id, u"7"_s);
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());
    }

    void takesAContactAndADomainThatAreThere()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        flow.use(ContactStep, found(platform, flow, ContactStep, u"doe@"_s).value(0, Record(ngcp::domains)));
        flow.use(DomainStep,
                 found(platform, flow, DomainStep, u"NGCP.example.com"_s).value(0, Record(ngcp::domains)));
        QVERIFY(flow.isReady());
        platform.sandbox.forgetReceived();
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), (QStringList{u"POST customers"_s, u"POST subscribers"_s}));
        const auto customer =
            test::await(platform.client.read(ngcp::customers, work.results()[CustomerStep].recordId));
        QCOMPARE(customer->related(u"contact_id").id, u"17"_s);
        // Undoing leaves alone what was there before.
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());
        run(undoing);
        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(written(platform), (QStringList{u"DELETE subscribers"_s, u"PATCH customers"_s}));
        QVERIFY(test::await(platform.client.read(ngcp::domains, u"5"_s)));
        QVERIFY(test::await(platform.client.read(ngcp::customerContacts, u"17"_s)));
    }

    void goesOnFromAContactThatWasRefused()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record contact = test::newContact();
        contact.setValue(u"timezone", u"Nowhere/Else"_s);
        flow.make(ContactStep, contact);
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, ContactStep);

        flow.make(ContactStep, test::newContact());

        verifyGoesOn(platform, work, flow, ContactStep);
    }

    void goesOnFromACustomerThatWasRefused()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        const auto profile = test::await(platform.client.read(ngcp::billingProfiles, u"7"_s));
        QVERIFY(test::await(platform.client.remove(*profile)));
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, CustomerStep);
        QVERIFY2(problemsOf(work, CustomerStep).contains("already terminated"_L1),
                 qPrintable(problemsOf(work, CustomerStep)));

        flow.use(ProfileStep, found(platform, flow, ProfileStep, u"flat_at"_s).value(0, *profile));

        verifyGoesOn(platform, work, flow, CustomerStep);
    }

    void goesOnFromADomainThatSomebodyHasUnseen()
    {
        test::Ngcp platform({}, u"reseller1"_s);
        GuidedFlow flow = test::filledFlow(platform.connection.account(), u"sued.example.net"_s);
        QCOMPARE(found(platform, flow, DomainStep, u"sued.example.net"_s).size(), 0);
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, DomainStep);
        QVERIFY2(problemsOf(work, DomainStep).contains("already exists"_L1),
                 qPrintable(problemsOf(work, DomainStep)));

        flow.make(DomainStep, flow.missing(DomainStep, u"nord.example.net"_s));

        verifyGoesOn(platform, work, flow, DomainStep);
    }

    void goesOnFromASubscriberThatWasRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("words");
        QTest::addRow("an alias in use") << u"alias_numbers"_s << QVariant(QStringList{u"43 9877 10001"_s})
                                         << u"in use already, by test_10001"_s;
        QTest::addRow("a primary number in use")
            << u"primary_number"_s << QVariant(u"43 9876 10001"_s) << u"already exists"_s;
        QTest::addRow("a user name that is taken")
            << u"username"_s << QVariant(u"test_10001"_s) << u"already exists"_s;
        QTest::addRow("a self-care name that is taken")
            << u"webusername"_s << QVariant(u"test_10001"_s) << u"already exists"_s;
        QTest::addRow("a time zone that is none")
            << u"timezone"_s << QVariant(u"Nowhere/Else"_s) << u"zone"_s;
    }

    void goesOnFromASubscriberThatWasRefused()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        QFETCH(QString, words);
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        flow.use(DomainStep,
                 found(platform, flow, DomainStep, u"ngcp.example.com"_s).value(0, Record(ngcp::domains)));
        Record wrong = test::newSubscriber();
        wrong.setValue(field, value);
        flow.make(SubscriberStep, wrong);
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        verifyFailedAt(work, SubscriberStep);
        QVERIFY2(problemsOf(work, SubscriberStep).contains(words),
                 qPrintable(problemsOf(work, SubscriberStep)));
        QVERIFY(std::ranges::any_of(work.results()[SubscriberStep].problems,
                                    [&](const FieldProblem &problem) { return problem.field == field; })
                || field == "timezone"_L1);
        // What was entered is still there, and so is what was made.
        QCOMPARE(flow.change(SubscriberStep).draft.value(field), value);
        flow.make(SubscriberStep, test::newSubscriber());
        platform.sandbox.forgetReceived();
        work.correct(flow.plan());
        run(work);
        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), QStringList{u"POST subscribers"_s});
    }

    void sendsAgainWhatWasRefusedAsItIs()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        platform.sandbox.answerNext({.status = 422,
                                     .method = "POST",
                                     .body = R"({"code":422,"message":"Not today."})",
                                     .contentType = "application/json"});
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, ContactStep);

        flow.renew(ContactStep);

        verifyGoesOn(platform, work, flow, ContactStep);
    }

    void complainsOfPasswordsThatNoPlatformWouldTake_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("short") << QByteArray("a1b2c3d") << false;
        QTest::addRow("letters only") << QByteArray("abcdefgh") << false;
        QTest::addRow("digits only") << QByteArray("12345678") << false;
        QTest::addRow("with the user name") << QByteArray("xflow_1x9") << false;
        QTest::addRow("too long") << QByteArray(41, 'a') + "1" << false;
        QTest::addRow("good") << QByteArray("Tr0ub4dor-3") << true;
    }

    void complainsOfPasswordsThatNoPlatformWouldTake()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, isGood);
        const test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record subscriber = test::newSubscriber();
        subscriber.setValue(u"password", QVariant::fromValue(Secret(password)));

        flow.make(SubscriberStep, subscriber);

        QCOMPARE(flow.isReady(SubscriberStep), isGood);
        const QList<FieldProblem> problems = flow.change(SubscriberStep).problems;
        QCOMPARE(problems.value(0).field, isGood ? QString() : u"password"_s);
        QVERIFY(!problems.value(0).message.contains(QString::fromUtf8(password)));
    }

    void makesTheDomainOnceAlthoughItsActivationFails()
    {
        test::Ngcp platform({.failsToReload = true});
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        QVERIFY2(work.results()[DomainStep].kind == Became::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform).count(u"POST domains"_s), 1);
        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
    }
};

QTEST_GUILESS_MAIN(TestGuidedFlow)
#include "tst_guidedflow.moc"
