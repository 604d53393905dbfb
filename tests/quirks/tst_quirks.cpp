#include "catalogue/display.h"
#include "console/mainwindow.h"
#include "console/sessionlauncher.h"
#include "forms/forms.h"
#include "models/recordtablemodel.h"
#include "support/await.h"
#include "support/writingfixture.h"
#include "widgets/choicebox.h"
#include "widgets/codeclist.h"
#include "widgets/fieldnote.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = telecomcenter;

/// The forty quirks of the Operator API, each by the number it has in the study of the API. Through the real
/// client, over a real socket, against a sandbox that has the quirk, or an answer that has it.
class TestQuirks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WritingTelecomCenter> m_platform;

    const Client &client() const { return m_platform->client; }
    Writer &writer() const { return m_platform->writer; }
    void use(const sandbox::Profile &profile) { m_platform->sandbox.setProfile(profile); }
    void answer(int status, const QByteArray &body, const QByteArray &type = "application/vnd.api+json")
    {
        m_platform->sandbox.answerNext({.status = status, .body = body, .contentType = type});
    }
    QByteArray lastTarget() const
    {
        return QByteArray::fromPercentEncoding(m_platform->sandbox.received().constLast().target);
    }
    QJsonObject lastData() const
    {
        return QJsonDocument::fromJson(m_platform->sandbox.received().constLast().body)["data"_L1].toObject();
    }
    Record readOne(const Resource &resource, const QByteArray &attributes)
    {
        answer(200, "{\"data\":{\"id\":\"1\",\"attributes\":" + attributes + "}}");
        const auto read = test::await(client().read(resource, u"1"_s));
        return read ? *read : Record(resource);
    }
    Record customerDraft() const
    {
        Record draft(tc::customers);
        draft.setValue(u"name", u"A"_s);
        return draft;
    }
    Query cdrs() const
    {
        return {.resource = &tc::incomingTrunkCdrs,
                .filters = {{u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s}}}};
    }

private Q_SLOTS:
    void init() { m_platform = std::make_unique<test::WritingTelecomCenter>(); }
    void cleanup() { m_platform.reset(); }

    void quirk01ReadsIncomingCapacityAndSendsCapacityLimit()
    {
        Record draft = customerDraft();
        draft.setValue(u"capacity_limit", 5);
        QVERIFY(test::await(client().create(draft)));
        QVERIFY(lastData()["attributes"_L1].toObject().contains("capacity_limit"_L1));
        QCOMPARE(readOne(tc::customers, "{\"incoming_capacity\":7}").value(u"capacity_limit"),
                 QVariant(qlonglong(7)));
    }

    void quirk01NeverSendsIncomingCapacityWhereItWasRead()
    {
        use({.legacyNames = true});
        const auto customer = test::await(client().create(customerDraft()));
        QVERIFY(m_platform->connection.aliases().contains(u"incoming_capacity"_s));
        Record change(tc::customers);
        change.setValue(u"capacity_limit", 5);
        const auto changed = test::await(client().update(*customer, change));
        QCOMPARE(lastData()["attributes"_L1].toObject().keys(), QStringList{u"capacity_limit"_s});
        QCOMPARE(changed->value(u"capacity_limit"), QVariant(qlonglong(5)));
    }

    void quirk02ReadsBothNamesOfTheTerminationModeAndWritesTheOneItSaw()
    {
        QCOMPARE(readOne(tc::customers, "{\"termination_mode\":\"AUTO\"}").value(u"trm_mode"),
                 QVariant(u"AUTO"_s));
        Record draft = customerDraft();
        draft.setValue(u"trm_mode", u"operator"_s);
        use({.legacyNames = true});
        QVERIFY(test::await(client().create(draft)));
        QVERIFY(lastData()["attributes"_L1].toObject().contains("termination_mode"_L1));
    }

    void quirk02TriesTheOtherNameAndThenNone_data()
    {
        QTest::addColumn<bool>("isAliasSeen");
        QTest::addRow("its own name first") << false;
        QTest::addRow("the name it told first") << true;
    }
    void quirk02TriesTheOtherNameAndThenNone()
    {
        QFETCH(bool, isAliasSeen);
        const QString id = m_platform->seedCustomer(u"A"_s);
        if (isAliasSeen)
            readOne(tc::customers, "{\"termination_mode\":\"operator\"}");
        std::unique_ptr<RecordForm> form(makeForm(tc::customers, writer(), nullptr));
        form->binder().edit(*test::await(client().read(tc::customers, id)));
        auto *mode = form->findChild<ChoiceBox *>(u"field_trm_mode"_s);
        QStringList names{u"trm_mode"_s, u"termination_mode"_s};
        if (isAliasSeen)
            std::ranges::reverse(names);
        for (const QString &name : names) {
            QVERIFY(mode->isEnabled());
            mode->setChoice(u"system"_s);
            m_platform->sandbox.answerNext({.status = 400,
                                            .method = "PATCH",
                                            .body = R"({"errors":[{"code":"105","detail":")" + name.toLatin1()
                                                + R"( is not allowed."}]})"});
            form->save();
            QTRY_VERIFY(form->isEnabled());
            const auto isChange = [](const sandbox::Received &one) { return one.method == "PATCH"; };
            const QList<sandbox::Received> all = m_platform->sandbox.received();
            const auto last = std::find_if(all.crbegin(), all.crend(), isChange);
            QVERIFY(last != all.crend() && last->body.contains(name.toLatin1()));
        }
        QVERIFY(!mode->isEnabled());
        QVERIFY(form->findChild<FieldNote *>(u"note_for_field_trm_mode"_s)->text().contains("neither"_L1));
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"B"_s);
        QCOMPARE(form->binder().changedLabels(), QStringList{u"Name"_s});
    }

    void quirk03TakesG729InAnyCase()
    {
        const Record trunk = readOne(tc::incomingTrunks, "{\"codecs\":[\"G729\"]}");
        CodecList list;
        list.setKnown({{u"g729"_s, u"G.729"_s}});
        list.setCodecs(trunk.value(u"codecs").toStringList());
        QCOMPARE(list.codecs(), QStringList{u"G729"_s}); // the platform's spelling, once
    }

    void quirk04TakesTelephoneEventWithAndWithoutItsRateForOne()
    {
        const Attribute &codecs = *tc::incomingTrunks.attribute(u"codecs");
        QVERIFY(
            isSameValue(codecs, QStringList{u"telephone-event"_s}, QStringList{u"telephone-event/8000"_s}));
        QCOMPARE(QString(tc::incomingTrunks.attribute(u"codecs")->choices.back().wire), u"telephone-event"_s);
        QCOMPARE(QString(tc::terminationGateways.attribute(u"codecs")->choices.back().wire),
                 u"telephone-event/8000"_s);
    }

    void quirk05OffersTelephoneEventWhenATrunkIsEdited()
    {
        std::unique_ptr<RecordForm> form(makeForm(tc::incomingTrunks, writer(), nullptr));
        form->binder().edit(readOne(tc::incomingTrunks, "{\"codecs\":[\"PCMA\",\"telephone-event/8000\"]}"));
        auto *codecs = form->findChild<CodecList *>(u"field_codecs"_s);
        codecs->setCodecs({u"PCMU"_s, u"telephone-event/8000"_s});
        QCOMPARE(form->binder().draft().value(u"codecs").toStringList(),
                 (QStringList{u"PCMU"_s, u"telephone-event/8000"_s}));
    }

    void quirk06AdoptsTheAnswerOfAPatchAndPointsOutTheDifference()
    {
        use({.echoesOldCodecs = true});
        Record draft(tc::incomingTrunks);
        draft.setValue(u"codecs", QStringList{u"PCMU"_s});
        draft.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        const auto trunk = test::await(client().create(draft));
        std::unique_ptr<RecordForm> form(makeForm(tc::incomingTrunks, writer(), nullptr));
        form->binder().edit(*trunk);
        QSignalSpy saved(form.get(), &RecordForm::saved);
        form->findChild<CodecList *>(u"field_codecs"_s)->setCodecs({u"PCMA"_s});
        form->save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].value<WriteEnd>().otherThanMeant, QStringList{u"codecs"_s});
    }

    void quirk07ReadsBooleansAsTextAndSendsRealOnes()
    {
        for (const char *text : {"true", "\"true\"", "1", "\"1\""})
            QCOMPARE(readOne(tc::sipAccounts, QByteArray("{\"use_allowed_ips\":") + text + '}')
                         .value(u"use_allowed_ips"),
                     QVariant(true));
        Record draft(tc::sipAccounts);
        draft.setValue(u"use_allowed_ips", false);
        answer(200, "{\"data\":{\"id\":\"1\",\"attributes\":{\"use_allowed_ips\":false}}}");
        QVERIFY(test::await(client().update(Record(tc::sipAccounts, u"1"_s), draft)));
        QVERIFY(lastData()["attributes"_L1]["use_allowed_ips"_L1].isBool());
    }

    void quirk08KeysDocumentsByWhatWasAskedFor()
    {
        m_platform = std::make_unique<test::WritingTelecomCenter>(sandbox::Size::Small,
                                                                  sandbox::Profile{.spacedCdrTypes = true});
        const auto page = test::await(client().list(cdrs()));
        QVERIFY(page && page->size() > 0);
        QCOMPARE(page->records->record(0).ref().type, u"incoming_trunk_cdrs"_s);
    }

    void quirk09SwitchesToLteqWhereLtedIsRefusedAndRemembers()
    {
        use({.lteqFilter = true});
        Query query = cdrs();
        query.filters.insert(u"time_start_lted"_s, {u"2030-01-01 00:00:00"_s});
        QVERIFY(test::await(client().list(query)));
        QVERIFY(lastTarget().contains("time_start_lteq"));
        QVERIFY(m_platform->connection.aliases().contains(u"time_start_lteq"_s));
    }

    void quirk09RemembersThatNeitherNameIsTaken()
    {
        use({.untilFilter = false});
        Query query = cdrs();
        query.filters.insert(u"time_start_lted"_s, {u"2030-01-01 00:00:00"_s});
        QVERIFY(!test::await(client().list(query)));
        QVERIFY(m_platform->connection.refusals().contains(tc::incomingTrunkCdrs, Refusals::In::Listing,
                                                           "time_start_lted"_L1));
        QVERIFY(!m_platform->connection.refusals().contains(tc::incomingTrunkCdrs, Refusals::In::Listing,
                                                            "time_start_gteq"_L1));
    }

    void quirk10AsksForCdrsUnderTheirRightPaths()
    {
        QVERIFY(test::await(client().list(cdrs())));
        QVERIFY(lastTarget().startsWith("/api/rest/public/operator/incoming_trunk_cdrs?"));
    }

    void quirk11ReadsNumbersAndFlagsOfCdrsAsText()
    {
        const Record cdr =
            readOne(tc::incomingTrunkCdrs,
                    "{\"duration\":\"65\",\"success\":\"true\",\"lega_disconnect_code\":\"200\"}");
        QCOMPARE(cdr.value(u"duration"), QVariant(qlonglong(65)));
        QCOMPARE(cdr.value(u"success"), QVariant(true));
        QCOMPARE(cdr.value(u"lega_disconnect_code"), QVariant(qlonglong(200)));
    }

    void quirk12ReadsTimesInEveryNotationAsUtc()
    {
        const Record cdr = readOne(tc::terminationCdrs,
                                   "{\"time_start\":\"2020-09-01 10:00\",\"time_end\":"
                                   "\"2020-09-01T10:00:00.000Z\",\"time_connect\":null}");
        QCOMPARE(cdr.value(u"time_start").toDateTime(), cdr.value(u"time_end").toDateTime());
        QVERIFY(cdr.value(u"time_connect").isNull());
    }

    void quirk13TakesFourShapesOfRelationships_data()
    {
        QTest::addColumn<QByteArray>("relationships");
        QTest::addColumn<Related::State>("state");
        QTest::addRow("absent") << QByteArray("{}") << Related::State::NotTold;
        QTest::addRow("links only") << QByteArray("{\"customer\":{\"links\":{}}}") << Related::State::NotTold;
        QTest::addRow("null") << QByteArray("{\"customer\":{\"data\":null}}") << Related::State::None;
        QTest::addRow("data") << QByteArray("{\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\"7\"}}}")
                              << Related::State::One;
    }
    void quirk13TakesFourShapesOfRelationships()
    {
        QFETCH(QByteArray, relationships);
        answer(200, "{\"data\":{\"id\":\"1\",\"relationships\":" + relationships + "}}");
        QTEST(test::await(client().read(tc::didNumbers, u"1"_s))->related(u"customer").state, "state");
    }

    void quirk14SendsCustomerIdsAsTextAndReadsNumbers()
    {
        Record draft = customerDraft();
        draft.setId(u"777"_s);
        QVERIFY(test::await(client().create(draft)));
        QVERIFY(lastData()["id"_L1].isString());
        answer(200, "{\"data\":{\"id\":777,\"attributes\":{}}}");
        QCOMPARE(test::await(client().read(tc::customers, u"777"_s))->id(), u"777"_s);
    }

    void quirk15TakesIdsOfExternalAccountsForOpaqueText()
    {
        Record draft(tc::externalAccounts, u"111444AA44"_s);
        draft.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        QCOMPARE(test::await(client().create(draft))->id(), u"111444AA44"_s);
        std::unique_ptr<RecordForm> form(makeForm(tc::externalAccounts, writer(), nullptr));
        QVERIFY(form->findChild<QLineEdit *>(u"field_id"_s));
    }

    void quirk15ReadsTheRecordThatWasMeantWhereAnotherIdCameBack()
    {
        const QString customer = m_platform->seedCustomer(u"A"_s);
        m_platform->seedNumbers(customer, 1);
        const QString number = test::await(client().list({.resource = &tc::didNumbers}))->records->id(0);
        Record draft(tc::externalAccounts, u"123"_s);
        draft.relate(u"customer", customer);
        const auto account = test::await(client().create(draft));
        use({.strayIds = true});
        QSignalSpy warned(&m_platform->connection, &Connection::answeredAboutAnother);
        Record change(tc::externalAccounts);
        change.relate(u"available_did_number", number);
        const WriteEnd end = test::await(writer().update(*account, change));
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->id(), u"123"_s);
        QCOMPARE(end.record->related(u"available_did_number").id, number);
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned[0][0].value<RecordRef>(), account->ref());
        QCOMPARE(warned[0][1].toString(), u"1243"_s);
    }

    void quirk16FollowsNoLinks()
    {
        use({.wrongSelfLinks = true});
        m_platform->seedNumbers(m_platform->seedCustomer(u"A"_s), 120);
        RecordTableModel model(client(), tc::didNumbers);
        model.setQuery({}, {});
        QTRY_COMPARE(model.rowCount(), 120);
        model.ensureLoaded(100, 119);
        QTRY_VERIFY(model.isLoaded(119)); // from the account's own address
    }

    void quirk17ShowsANullPortAsTheDefaultAndSendsNone()
    {
        const Record gateway = readOne(tc::terminationGateways, "{\"port\":null}");
        const Attribute &port = *tc::terminationGateways.attribute(u"port");
        QCOMPARE(cordboard::Display().text(tc::terminationGateways, port, gateway.value(u"port")),
                 u"default (5060)"_s);
        std::unique_ptr<RecordForm> form(makeForm(tc::terminationGateways, writer(), nullptr));
        form->binder().edit(gateway);
        QVERIFY(!form->binder().draft().value(u"port").isValid());
    }

    void quirk18KeepsPrefixesAsTextAndNullAsEmpty()
    {
        QCOMPARE(readOne(tc::terminationRoutes, "{\"dst_prefix\":\"00370\"}").value(u"dst_prefix"),
                 QVariant(u"00370"_s));
        const Attribute &prefix = *tc::terminationRoutes.attribute(u"dst_prefix");
        QVERIFY(isSameValue(prefix, toldNull(), u""_s));
    }

    void quirk19KeepsNumbersAsTextAndStripsOrnaments()
    {
        Record draft(tc::didNumbers);
        draft.setValue(u"number", u"+370 (5) 200-0117"_s);
        draft.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        QVERIFY(test::await(client().create(draft)));
        QCOMPARE(lastData()["attributes"_L1]["number"_L1], QJsonValue(u"37052000117"_s));
    }

    void quirk20PutsRelationsInsideDataAndNoticesAGatewayWithoutCustomer()
    {
        std::unique_ptr<RecordForm> form(makeForm(tc::terminationGateways, writer(), nullptr));
        Record preset(tc::terminationGateways);
        preset.setValue(u"name", u"gw"_s);
        preset.setValue(u"host", u"sip.example"_s);
        preset.relate(u"customer", m_platform->seedCustomer(u"A"_s), u"A"_s);
        form->binder().startNew(preset);
        m_platform->sandbox.answerNext({.status = 201,
                                        .method = "POST",
                                        .body = "{\"data\":{\"id\":\"1\",\"attributes\":{\"name\":\"gw\","
                                                "\"host\":\"sip.example\"},\"relationships\":{\"customer\":{"
                                                "\"data\":null}}}}"});
        QSignalSpy saved(form.get(), &RecordForm::saved);
        form->save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(lastData()["relationships"_L1].toObject().contains("customer"_L1));
        QCOMPARE(saved[0][1].value<WriteEnd>().otherThanMeant, QStringList{u"customer"_s});
    }

    void quirk21NamesTheGatewayOfARouteByItsRightType()
    {
        Record draft(tc::terminationRoutes);
        draft.setValue(u"name", u"r"_s);
        draft.relate(u"gateway", u"8c58d9cb-54af-4b0c-9f0e-2f8f6f1c2b11"_s);
        QVERIFY(!test::await(client().create(draft)));
        QCOMPARE(lastData()["relationships"_L1]["gateway"_L1]["data"_L1]["type"_L1].toString(),
                 u"termination_gateways"_s);
    }

    void quirk22LetsThePlatformDecideAboutANumberTakenElsewhere()
    {
        m_platform->seedNumbers(m_platform->seedCustomer(u"One"_s), 1);
        Record draft(tc::didNumbers);
        draft.setValue(u"number", u"37052000001"_s);
        draft.relate(u"customer", m_platform->seedCustomer(u"Other"_s));
        QCOMPARE(test::await(client().create(draft)).error().problems.constFirst().field, u"number"_s);
        use({.uniqueNumbersPerCustomer = true});
        QVERIFY(test::await(client().create(draft)));
    }

    void quirk23TakesAnyTypeOfSessionAndItsUriOnly()
    {
        answer(201,
               "{\"data\":{\"id\":\"1\",\"type\":\"sessions\",\"attributes\":{\"uri\":\"https:"
               "\\u002f\\u002fcustom.phone.systems?token=a\"}}}");
        Record session(tc::adminSessions);
        session.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        QCOMPARE(QUrl(test::await(client().create(session))->value(u"uri").toString()).host(),
                 u"custom.phone.systems"_s);
    }

    void quirk24StopsTheNameOfACustomerWhereItCannotBeChanged()
    {
        use({.fixedCustomerNames = true});
        const QString id = m_platform->seedCustomer(u"A"_s);
        std::unique_ptr<RecordForm> form(makeForm(tc::customers, writer(), nullptr));
        form->binder().edit(*test::await(client().read(tc::customers, id)));
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"B"_s);
        form->save();
        QTRY_VERIFY(form->isEnabled() && !form->findChild<QLineEdit *>(u"field_name"_s)->isEnabled());
        QVERIFY(form->findChild<QLineEdit *>(u"field_capacity_limit"_s)->isEnabled());
    }

    void quirk24KeepsThatInMindForFormsToCome()
    {
        use({.fixedCustomerNames = true});
        const QString id = m_platform->seedCustomer(u"A"_s);
        Record change(tc::customers);
        change.setValue(u"name", u"B"_s);
        QVERIFY(!test::await(client().update(Record(tc::customers, id), change)));
        std::unique_ptr<RecordForm> form(makeForm(tc::customers, writer(), nullptr));
        form->binder().edit(*test::await(client().read(tc::customers, id)));
        QVERIFY(!form->findChild<QLineEdit *>(u"field_name"_s)->isEnabled());
        QVERIFY(form->findChild<QLineEdit *>(u"field_capacity_limit"_s)->isEnabled());
        std::unique_ptr<RecordForm> newOne(makeForm(tc::customers, writer(), nullptr));
        QVERIFY(newOne->findChild<QLineEdit *>(u"field_name"_s)->isEnabled());
    }

    void quirk25SendsOnlyWhatChangedOfANumber()
    {
        m_platform->seedNumbers(m_platform->seedCustomer(u"A"_s), 1);
        const auto page = test::await(client().list({.resource = &tc::didNumbers}));
        Record change(tc::didNumbers);
        change.setValue(u"enabled", false);
        QVERIFY(test::await(client().update(page->records->record(0), change)));
        QCOMPARE(lastData()["attributes"_L1].toObject().keys(), QStringList{u"enabled"_s});
    }

    void quirk25SendsTheNumberAlongWhereThePlatformInsists()
    {
        use({.wholeNumbers = true});
        m_platform->seedNumbers(m_platform->seedCustomer(u"A"_s), 1);
        const auto page = test::await(client().list({.resource = &tc::didNumbers}));
        Record change(tc::didNumbers);
        change.setValue(u"enabled", false);
        const WriteEnd end = test::await(writer().update(page->records->record(0), change));
        QCOMPARE(end.kind, WriteEnd::Kind::Done);
        QCOMPARE(end.record->value(u"enabled"), QVariant(false));
        QCOMPARE(end.record->value(u"number"), page->records->record(0).value(u"number"));
        QVERIFY(end.movedMeanwhile.isEmpty() && end.otherThanMeant.isEmpty());
    }

    void quirk26KnowsTheMethodsTheOverviewForgets()
    {
        QVERIFY(tc::customers.permits(Method::Delete));
        QVERIFY(tc::externalAccounts.permits(Method::Delete));
        QVERIFY(tc::terminationRoutes.permits(Method::Create));
        const QString id = m_platform->seedCustomer(u"A"_s);
        QVERIFY(test::await(client().remove(Record(tc::customers, id))));
    }

    void quirk27PatchesSipAccountsAndGateways()
    {
        Record account(tc::sipAccounts);
        account.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        const QString id = m_platform->sandbox.seed(account);
        Record change(tc::sipAccounts);
        change.setValue(u"use_allowed_ips", true);
        QVERIFY(test::await(client().update(Record(tc::sipAccounts, id), change)));
        QCOMPARE(m_platform->sandbox.received().constLast().method, QByteArray("PATCH"));
        QVERIFY(lastTarget().contains("/sip_device_routes/" + id.toLatin1()));
    }

    void quirk28ComparesNetworksAsSetsAndShowsTheAnswer()
    {
        Record account(tc::sipAccounts);
        account.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        const QString id = m_platform->sandbox.seed(account);
        Record change(tc::sipAccounts);
        change.setValue(u"allowed_ips", u"127.0.0.1"_s);
        const auto updated = test::await(client().update(Record(tc::sipAccounts, id), change));
        QCOMPARE(updated->value(u"allowed_ips"), QVariant(u"127.0.0.1/32"_s));
        QVERIFY(isSameValue(*tc::sipAccounts.attribute(u"allowed_ips"), updated->value(u"allowed_ips"),
                            u"127.0.0.1"_s));
    }

    void quirk29FiltersTrunkCdrsByTrunkOrDomainNeverById()
    {
        QVERIFY(!tc::incomingTrunkCdrs.filter(u"id"));
        QVERIFY(tc::incomingTrunkCdrs.filter(u"incoming_trunk.id"));
        QVERIFY(tc::incomingTrunkCdrs.filter(u"domain"));
        Query query = cdrs();
        query.filters.insert(u"domain"_s, {u"3391285728100.in.phone.systems"_s});
        QVERIFY(test::await(client().list(query)));
    }

    void quirk30NoticesAFilterThatIsSilentlyIgnored()
    {
        answer(200,
               "{\"data\":[{\"id\":\"1\",\"relationships\":{\"customer\":{\"data\":{\"type\":\"customers\","
               "\"id\":\"8\"}}}}],\"meta\":{\"record_count\":1}}");
        RecordTableModel model(client(), tc::didNumbers);
        QSignalSpy noticed(&model, &RecordTableModel::noticed);
        model.setQuery({{u"customer.id"_s, {u"7"_s}}}, {});
        QTRY_COMPARE(noticed.size(), 1);
    }

    void quirk31SendsTheContentTypeAlsoWithReads()
    {
        QVERIFY(test::await(client().probe()));
        bool hasType = false;
        for (const auto &[name, value] : m_platform->sandbox.received().constLast().headers)
            hasType = hasType || (name == "Content-Type" && value == "application/vnd.api+json");
        QVERIFY(hasType);
    }

    void quirk32TakesFirstAndLastLinksOnASinglePageForNormal()
    {
        m_platform->seedCustomer(u"A"_s);
        const auto page = test::await(client().list({.resource = &tc::customers}));
        QVERIFY(page->isLast);
        QCOMPARE(page->total, 1);
    }

    void quirk33TakesNoRelationForATrunkBecauseItsDescriptionSaysSo()
    {
        QCOMPARE(tc::sipAccounts.relation(u"customer")->target, &tc::customers);
        QCOMPARE(tc::didNumbers.relation(u"customer")->target, &tc::customers);
    }

    void quirk34OpensSessionsOnWhateverHostThePlatformNames()
    {
        answer(201,
               "{\"data\":{\"id\":\"1\",\"attributes\":{\"uri\":\"https:\\u002f\\u002felsewhere."
               "example\\u002fui?token=a\"}}}");
        SessionLauncher launcher(client());
        QSignalSpy handedOver(&launcher, &SessionLauncher::handedOver);
        launcher.launch(tc::customers.sessions.front(), Record(tc::customers, u"1"_s),
                        SessionLauncher::Handover::Clipboard);
        QTRY_COMPARE(handedOver.size(), 1);
        QCOMPARE(handedOver[0][0].toString(), u"elsewhere.example"_s);
    }

    void quirk35TakesAny2xxForACreationAndReadsWhatHasNoBody()
    {
        use({.createsWith200 = true});
        const auto created = test::await(client().create(customerDraft()));
        QVERIFY(created);
        m_platform->sandbox.answerNext({.status = 204});
        Record draft = customerDraft();
        draft.setId(created->id());
        QCOMPARE(test::await(client().create(draft))->value(u"name"), QVariant(u"A"_s));
    }

    void quirk36OmitsCodecsThePersonDidNotChoose()
    {
        std::unique_ptr<RecordForm> form(makeForm(tc::terminationGateways, writer(), nullptr));
        form->findChild<QLineEdit *>(u"field_name"_s)->setText(u"gw"_s);
        QVERIFY(!form->binder().draft().value(u"codecs").isValid());
    }

    void quirk37HidesPasswordsThatCameInClear()
    {
        const Record account = readOne(tc::sipAccounts, "{\"password\":\"08hxobdp5z\"}");
        const Attribute &password = *tc::sipAccounts.attribute(u"password");
        QVERIFY(!cordboard::Display()
                     .text(tc::sipAccounts, password, account.value(u"password"))
                     .contains("08hxobdp5z"_L1));
        QVERIFY(cordboard::Display::plain(password, account.value(u"password")).isEmpty());
    }

    void quirk38SendsTheEnabledFilterUnquoted()
    {
        QVERIFY(test::await(
            client().list({.resource = &tc::didNumbers, .filters = {{u"enabled"_s, {u"true"_s}}}})));
        QVERIFY(lastTarget().contains("filter[enabled]=true"));
    }

    void quirk39CallsEveryResourceByItsOwnName()
    {
        QCOMPARE(tc::sipAccounts.text(tc::sipAccounts.singular), u"SIP account"_s);
        QCOMPARE(tc::terminationGateways.text(tc::terminationGateways.singular), u"Termination gateway"_s);
    }

    void quirk40BeginsWithPagesOfFiftyAndFallsBackToThem()
    {
        QCOMPARE(Query().pageSize, 50);
        use({.largestPageSize = 60});
        QVERIFY(test::await(client().list({.resource = &tc::customers, .pageSize = 500})));
        QVERIFY(lastTarget().contains("page[size]=60")); // the refusal names the largest
    }

    void quirk40FallsBackToFiftyWhereTheRefusalNamesNoSize()
    {
        answer(
            400,
            R"({"errors":[{"title":"Invalid page value","detail":"The page is too large.","code":"118"}]})");
        const auto page = test::await(client().list({.resource = &tc::customers, .pageSize = 500}));
        QVERIFY(page);
        QCOMPARE(page->pageSize, 50);
        QVERIFY(lastTarget().contains("page[size]=50"));
    }
};

QTEST_MAIN(TestQuirks)
#include "tst_quirks.moc"
