#include "bulk/applywork.h"
#include "bulk/planstore.h"
#include "bulk/planwords.h"
#include "support/await.h"
#include "support/flowfixture.h"
#include "support/ngcpfixture.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using Became = ChangeResult::Kind;
using enum test::Step;

/// The life cycle of the handbook as a guided flow, through the console's own client.
class TestGuidedFlow : public QObject
{
    Q_OBJECT

private:
    static GuidedFlow emptyFlow(const test::Ngcp &platform)
    {
        return {ngcp::newCustomer, platform.connection.account()};
    }
    static QList<Record> found(test::Ngcp &platform, const GuidedFlow &flow, qsizetype step,
                               const QString &sought)
    {
        const Outcome<Page> page = test::await(platform.client.list(flow.lookup(step, sought)));
        return page ? flow.matches(step, sought, *page) : QList<Record>();
    }
    static QStringList idsOf(const QList<Record> &records)
    {
        QStringList ids;
        for (const Record &record : records)
            ids.append(record.id());
        return ids;
    }
    static void run(ApplyWork &work)
    {
        QSignalSpy ended(&work, &Work::ended);
        if (work.state() == Work::State::Waiting)
            work.start();
        else
            work.resume();
        QVERIFY(work.hasEnded() || ended.wait(20'000));
    }
    static QList<Became> kinds(const ApplyWork &work)
    {
        QList<Became> kinds;
        for (const ChangeResult &result : work.results())
            kinds.append(result.kind);
        return kinds;
    }
    static qint64 totalOf(test::Ngcp &platform, const Resource &resource, const Filters &filters)
    {
        const auto page = test::await(platform.client.list({.resource = &resource, .filters = filters}));
        return page ? page->total.value_or(-1) : -1;
    }
    /// "POST customers", "DELETE domains": what was written, in order.
    static QStringList written(const test::Ngcp &platform)
    {
        QStringList writes;
        for (const sandbox::Received &received : platform.sandbox.received()) {
            if (received.method != "GET")
                writes.append(QString::fromUtf8(received.method + ' ' + received.target.split('/').value(2)));
        }
        return writes;
    }
    static QStringList allCreations()
    {
        return {u"POST customercontacts"_s, u"POST customers"_s, u"POST domains"_s, u"POST subscribers"_s};
    }
    static QString problemsOf(const ApplyWork &work, qsizetype step)
    {
        return reasonOf(work.plan().changes[step].resource(), work.results()[step]);
    }
    /// The step failed; what came before is done, what comes behind was not sent.
    static void verifyFailedAt(const ApplyWork &work, qsizetype step)
    {
        QCOMPARE(work.state(), Work::State::Failed);
        for (qsizetype i = 0; i < work.results().size(); ++i) {
            const Became kind = work.results()[i].kind;
            if (i < step)
                QVERIFY2(work.results()[i].isGood(), qPrintable(work.outcome()));
            else
                QCOMPARE(kind, i == step ? Became::Refused : Became::NotSent);
        }
    }
    /// With one step entered anew it goes on from there, and sends nothing that was done before.
    static void verifyGoesOn(test::Ngcp &platform, ApplyWork &work, const GuidedFlow &corrected,
                             qsizetype step)
    {
        platform.sandbox.forgetReceived();
        work.correct(corrected.plan());
        QVERIFY(work.canResume());
        run(work);
        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), allCreations().sliced(step - ContactStep));
        QCOMPARE(totalOf(platform, ngcp::customerContacts, {{u"email"_s, {u"flow@example.com"_s}}}), 1);
        QCOMPARE(totalOf(platform, ngcp::customers, {{u"external_id"_s, {u"FLOW-1"_s}}}), 1);
        QCOMPARE(totalOf(platform, ngcp::subscribers, {{u"alias"_s, {u"43987688001"_s}}}), 1);
    }

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
        QTest::addRow("an alias in use is a 500 that is explained")
            << u"alias_numbers"_s << QVariant(QStringList{u"43 9877 10001"_s}) << u"already in use"_s;
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

    void undoesInReverseOrder()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        QCOMPARE(work.state(), Work::State::Done);
        const Plan undo = work.undo();
        QVERIFY(!undo.isGuided());
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, undo);

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(kinds(undoing), QList<Became>(4, Became::Done));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE subscribers"_s, u"DELETE domains"_s, u"PATCH customers"_s,
                              u"DELETE customercontacts"_s}));
        const QList<ChangeResult> made = work.results();
        QVERIFY(!test::await(platform.client.read(ngcp::subscribers, made[SubscriberStep].recordId)));
        QVERIFY(!test::await(platform.client.read(ngcp::domains, made[DomainStep].recordId)));
        QVERIFY(hasEnded(*test::await(platform.client.read(ngcp::customers, made[CustomerStep].recordId))));
        QVERIFY(!test::await(platform.client.read(ngcp::customerContacts, made[ContactStep].recordId)));
    }

    void undoesWhatWasMadeBeforeAFailure()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        verifyFailedAt(work, SubscriberStep);
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE domains"_s, u"PATCH customers"_s, u"DELETE customercontacts"_s}));
    }

    void leavesADomainInWhichSomebodyElseLives()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        Record other = test::newSubscriber(u"somebody"_s);
        other.setValue(u"primary_number", u"43 9876 88002"_s);
        other.setValue(u"alias_numbers", QStringList());
        other.relate(u"customer_id", u"42"_s);
        other.relate(u"domain_id", work.results()[DomainStep].recordId);
        const auto made = test::await(platform.client.create(other));
        QVERIFY(made);
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QVERIFY2(undoing.outcome().contains("because others use"_L1), qPrintable(undoing.outcome()));
        QCOMPARE(written(platform),
                 (QStringList{u"DELETE subscribers"_s, u"PATCH customers"_s, u"DELETE customercontacts"_s}));
        QVERIFY(test::await(platform.client.read(ngcp::domains, work.results()[DomainStep].recordId)));
        QVERIFY(test::await(platform.client.read(ngcp::subscribers, made->id())));
    }

    void leavesACustomerWhoGotAnotherSubscriber()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        ApplyWork work(platform.writer, flow.plan());
        run(work);
        Record other = test::newSubscriber(u"somebody"_s);
        other.setValue(u"primary_number", u"43 9876 88002"_s);
        other.setValue(u"alias_numbers", QStringList());
        other.relate(u"customer_id", work.results()[CustomerStep].recordId);
        other.relate(u"domain_id", u"5"_s);
        QVERIFY(test::await(platform.client.create(other)));
        platform.sandbox.forgetReceived();
        ApplyWork undoing(platform.writer, work.undo());

        run(undoing);

        QVERIFY2(undoing.state() == Work::State::Done, qPrintable(undoing.outcome()));
        QCOMPARE(written(platform), (QStringList{u"DELETE subscribers"_s, u"DELETE domains"_s}));
        QVERIFY(!hasEnded(
            *test::await(platform.client.read(ngcp::customers, work.results()[CustomerStep].recordId))));
    }

    void keepsWhatIsNotDoneWithoutItsPasswords()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        const QStringList files = ApplyWork::unfinished(platform.connection);
        QCOMPARE(files.size(), 1);
        const QFileInfo journal(platform.connection.journal().file());
        QDirIterator all(journal.path(), {journal.fileName() + u'*'}, QDir::Files | QDir::Hidden);
        int looked = 0;
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &canary : {test::sipCanary, test::webCanary}) {
                for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()})
                    QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
            }
            ++looked;
        }
        QVERIFY(looked >= 2); // the journal and the plan
    }

    void wantsThePasswordsAgainBeforeItGoesOnAfterACrash()
    {
        test::Ngcp platform;
        GuidedFlow flow = test::filledFlow(platform.connection.account());
        Record wrong = test::newSubscriber();
        wrong.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s});
        flow.make(SubscriberStep, wrong);
        {
            ApplyWork work(platform.writer, flow.plan());
            run(work);
        }
        const Outcome<Plan> kept = readPlan(ApplyWork::unfinished(platform.connection).value(0));
        QVERIFY(kept);
        std::optional<GuidedFlow> resumed = GuidedFlow::of(*kept);
        QVERIFY(resumed);
        QCOMPARE(resumed->sought(ProfileStep), u"my_test_profile"_s);
        QCOMPARE(resumed->change(SubscriberStep).draft.value(u"username").toString(), u"flow_1"_s);
        QCOMPARE(resumed->change(SubscriberStep).withheld, (QStringList{u"password"_s, u"webpassword"_s}));
        QVERIFY(!resumed->isReady(SubscriberStep));
        const QList<ChangeResult> known = ApplyWork::known(platform.connection, resumed->plan());
        QCOMPARE(known[CustomerStep].kind, Became::Done);
        QVERIFY(!known[CustomerStep].recordId.isEmpty());
        platform.sandbox.forgetReceived();
        ApplyWork again(platform.writer, resumed->plan());
        run(again);
        QCOMPARE(written(platform), QStringList()); // nothing leaves without them

        resumed->make(SubscriberStep, test::newSubscriber());
        again.correct(resumed->plan());
        run(again);

        QVERIFY2(again.state() == Work::State::Done, qPrintable(again.outcome()));
        QCOMPARE(written(platform), QStringList{u"POST subscribers"_s});
        QCOMPARE(ApplyWork::unfinished(platform.connection), QStringList());
    }

    void knowsAfterACrashThatTheLastStepIsDone()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        {
            ApplyWork work(platform.writer, flow.plan());
            run(work);
        }
        QCOMPARE(keepPlan(platform.connection, flow.plan()),
                 QString()); // as if it was killed behind the last
        const Outcome<Plan> kept = readPlan(ApplyWork::unfinished(platform.connection).value(0));
        QVERIFY(kept);
        platform.sandbox.forgetReceived();
        ApplyWork again(platform.writer, *kept);

        run(again);

        QVERIFY2(again.state() == Work::State::Done, qPrintable(again.outcome()));
        QCOMPARE(written(platform), QStringList());
    }

    void findsOutWhatBecameOfAStepWhoseAnswerWasLost()
    {
        test::Ngcp platform;
        const GuidedFlow flow = test::filledFlow(platform.connection.account());
        platform.sandbox.answerNext({.status = 502,
                                     .method = "POST",
                                     .body = "<html><title>502 Bad Gateway</title></html>",
                                     .contentType = "text/html",
                                     .isAfterTheDeed = true});
        ApplyWork work(platform.writer, flow.plan());

        run(work);

        QVERIFY2(work.state() == Work::State::Done, qPrintable(work.outcome()));
        QCOMPARE(written(platform), allCreations());
    }

    void takesNoPlanForAFlowThatItDoesNotFit()
    {
        const test::Ngcp platform;
        Plan plan = test::filledFlow(platform.connection.account()).plan();
        QVERIFY(GuidedFlow::of(plan));
        Plan shorter = plan;
        shorter.changes.removeLast();
        QVERIFY(!GuidedFlow::of(shorter));
        Plan other = plan;
        other.flow = u"another"_s;
        QVERIFY(!GuidedFlow::of(other));
        Plan reordered = plan;
        reordered.changes.swapItemsAt(ContactStep, DomainStep);
        QVERIFY(!GuidedFlow::of(reordered));
    }
};

QTEST_GUILESS_MAIN(TestGuidedFlow)
#include "tst_guidedflow.moc"
