#include "support/await.h"
#include "support/telecomcenterfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

QByteArray lastTarget(const sandbox::Sandbox &sandbox)
{
    return QByteArray::fromPercentEncoding(sandbox.received().constLast().target);
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWithTotalsAndTitles()
    {
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"Ąžuolas UAB"_s);
        platform.seedNumbers(customer, 120);

        const auto page =
            test::await(platform.client.list({.resource = &telecomcenter::didNumbers, .page = 3}));

        QVERIFY(page);
        QCOMPARE(page->total, 120);
        QCOMPARE(page->size(), 20);
        QVERIFY(page->isLast);
        QCOMPARE(page->records->related(0, 0).title, u"Ąžuolas UAB"_s);
    }

    void createsReadsChangesAndDeletes()
    {
        test::TelecomCenter platform;
        Record draft(telecomcenter::customers);
        draft.setValue(u"name", u"Ķekava"_s);

        const auto created = test::await(platform.client.create(draft));
        QVERIFY(created);
        Record change(telecomcenter::customers);
        change.setValue(u"capacity_limit", 12);
        const auto updated = test::await(platform.client.update(*created, change));
        QVERIFY(updated);
        const auto read = test::await(platform.client.read(telecomcenter::customers, created->id()));
        QVERIFY(read);
        QVERIFY(test::await(platform.client.remove(*created)));
        const auto gone = test::await(platform.client.read(telecomcenter::customers, created->id()));

        QCOMPARE(read->value(u"name"), QVariant(u"Ķekava"_s));
        QCOMPARE(read->value(u"capacity_limit"), QVariant(qlonglong(12)));
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void tellsARefusalWithItsFields()
    {
        test::TelecomCenter platform;
        Record draft(telecomcenter::terminationGateways);
        draft.setValue(u"port", 99999);

        const auto created = test::await(platform.client.create(draft));

        QVERIFY(!created);
        QCOMPARE(created.error().fate, Error::Fate::Refused);
        QStringList fields;
        for (const FieldProblem &problem : created.error().problems)
            fields.append(problem.field);
        fields.sort();
        QCOMPARE(fields, (QStringList{u"host"_s, u"name"_s, u"port"_s}));
    }

    void readsTheRecordWhereTheAnswerHasNone()
    {
        test::TelecomCenter platform;
        const QString id = platform.seedCustomer(u"A"_s);
        platform.sandbox.answerNext(
            {.status = 201, .headers = {{"Location", "/api/x/customers/" + id.toUtf8()}}});

        Record draft(telecomcenter::customers);
        draft.setValue(u"name", u"A"_s);
        const auto created = test::await(platform.client.create(draft));

        QVERIFY(created);
        QCOMPARE(created->value(u"name"), QVariant(u"A"_s));
        QCOMPARE(platform.sandbox.received().size(), 2);
    }

    void asksAgainUnderTheNameAnotherGenerationKnows()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.lteqFilter = true});
        const Query query{.resource = &telecomcenter::incomingTrunkCdrs,
                          .filters = {{u"time_start_gteq"_s, {u"2026-01-01 00:00:00"_s}},
                                      {u"time_start_lted"_s, {u"2026-02-01 00:00:00"_s}}}};

        QVERIFY(test::await(platform.client.list(query)));
        QCOMPARE(platform.sandbox.received().size(), 2);
        QVERIFY(test::await(platform.client.list(query)));

        QCOMPARE(platform.sandbox.received().size(), 3); // remembered
        QVERIFY(lastTarget(platform.sandbox).contains("filter[time_start_lteq]="));
    }

    void fallsBackToAModestPageSize()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.largestPageSize = 100});

        const auto page =
            test::await(platform.client.list({.resource = &telecomcenter::customers, .pageSize = 500}));

        QVERIFY(page);
        QVERIFY(lastTarget(platform.sandbox).contains("page[size]=100"));
    }

    void neverRepeatsARefusedWriteButUsesTheOtherNameNextTime()
    {
        test::TelecomCenter platform(sandbox::Size::Empty, {.legacyNames = true});
        Record draft(telecomcenter::customers);
        draft.setValue(u"name", u"A"_s);
        draft.setValue(u"trm_mode", u"operator"_s);

        QVERIFY(!test::await(platform.client.create(draft)));
        QCOMPARE(platform.sandbox.received().size(), 1);
        QVERIFY(test::await(platform.client.create(draft)));
    }

    void provesAnAccountWithOneSmallRead()
    {
        test::TelecomCenter platform;

        QVERIFY(test::await(platform.client.probe()));

        QCOMPARE(platform.sandbox.received().size(), 1);
        QVERIFY(lastTarget(platform.sandbox).contains("page[size]=1"));
    }

    void proposesCurlForWhatItWouldSend()
    {
        test::TelecomCenter platform;

        const QString command = platform.client.curlForRecord(telecomcenter::didNumbers, u"abc"_s);

        QVERIFY(command.contains("/api/rest/public/operator/available_did_numbers/abc?include=customer"_L1));
        QVERIFY(command.endsWith("--user 'operator'"_L1));
        QVERIFY(platform.client.curlForRecord(telecomcenter::didNumbers, u"../x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
