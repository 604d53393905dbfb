#include "bulk/listwalk.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/scriptedngcp.h"
#include "support/writingfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// What NGCP does otherwise than one would think, line by line, as its dialect was summed up; the rest of the
/// checklist at the end of ngcp-api.md is in tst_ngcpchecklist. What each line means for bytes is in
/// tests/wire (tst_halreader, tst_halwriter, tst_halerrors), what it means for a person's write in
/// tests/writes.
class TestNgcpDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAbsentAnObjectOrAnArray_data()
    {
        QTest::addColumn<sandbox::NgcpProfile::Legacy>("legacy");
        QTest::newRow("from mr12") << sandbox::NgcpProfile::Legacy::Modern;
        QTest::newRow("until mr5") << sandbox::NgcpProfile::Legacy::Single;
        QTest::newRow("between") << sandbox::NgcpProfile::Legacy::EmbeddedArray;
    }

    void rowsAreAbsentAnObjectOrAnArray()
    {
        QFETCH(sandbox::NgcpProfile::Legacy, legacy);
        const test::Ngcp platform({.legacy = legacy});
        const QMap<QString, int> wanted{{u"nowhere"_s, 0}, {u"default"_s, 1}, {u"my_test_profile"_s, 2}};
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const auto page = test::await(platform.client.list(
                {.resource = &ngcp::billingProfiles, .filters = {{u"handle"_s, {it.key()}}}}));
            QVERIFY(page);
            QCOMPARE(page->size(), *it);
            QCOMPARE(page->total, *it);
            for (int row = 0; row < *it; ++row)
                QVERIFY(!page->records->id(row).isEmpty());
        }
    }

    void idsAreNumeric()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked.startsWith("POST") ? test::created("/api/customers/42")
                                            : test::ngcpRecord(R"("id":42,"contact_id":17)");
        });
        Record draft(ngcp::customers);
        draft.relate(u"contact_id", u"17"_s);

        const auto customer = test::await(platform.client.create(draft));

        QVERIFY(customer);
        QCOMPARE(customer->related(u"contact_id").id, u"17"_s);
        const QJsonDocument sent =
            QJsonDocument::fromJson(test::bodyOf(platform.server.requests().constFirst()));
        QCOMPARE(sent["contact_id"_L1], QJsonValue(17));
    }

    void locationIsRelativeAndA201IsEmpty()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked.startsWith("POST") ? test::created("/api/subscriberregistrations/loc%3Aa%2Fb")
                                            : test::ngcpRecord(R"("id":"loc:a/b","subscriber_id":101)");
        });

        const auto made = test::await(platform.client.create(Record(ngcp::subscriberRegistrations)));

        QVERIFY(made);
        QCOMPARE(made->id(), u"loc:a/b"_s);
        QCOMPARE(platform.asked().constLast(), "GET /api/subscriberregistrations/loc%3Aa%2Fb");
    }

    void a204IsReadBack()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked.startsWith("PATCH") ? test::answer(204, {})
                                             : test::ngcpRecord(R"("id":101,"lock":4,"status":"locked")");
        });
        Record draft(ngcp::subscribers);
        draft.setValue(u"lock", u"4"_s);

        const auto subscriber =
            test::await(platform.client.update(Record(ngcp::subscribers, u"101"_s), draft));

        QVERIFY(subscriber);
        QCOMPARE(subscriber->value(u"status"), u"locked"_s);
    }
    void a200IsTheRecordItself()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::ngcpRecord(R"("id":101,"lock":4)"); });
        Record draft(ngcp::subscribers);
        draft.setValue(u"lock", u"4"_s);

        QVERIFY(test::await(platform.client.update(Record(ngcp::subscribers, u"101"_s), draft)));
        QCOMPARE(platform.server.requests().size(), 1);
    }
    void pageUrlsAreOurOwn()
    {
        const QByteArray next =
            "\"next\":{\"href\":\"http://127.0.0.1:1/api/domains/?page=7&rows=ARRAY(0x1)\"}";
        test::ScriptedNgcp platform([&](const QByteArray &, const QByteArray &request) {
            const bool isLast = request.contains("page=3");
            const QByteArray id = request.contains("page=1") ? "1" : isLast ? "3" : "2";
            return test::listing("\"ngcp:domains\":[{\"_links\":{},\"id\":" + id + ",\"domain\":\"d\"}]", 3,
                                 isLast ? QByteArray() : next);
        });
        Query query{.resource = &ngcp::domains, .filters = {{u"domain"_s, {u"a+b&c %d*"_s}}}};
        ListWalk walk(platform.client, query, {.pageSize = 1, .atOnce = 1});
        QSignalSpy ended(&walk, &ListWalk::ended);
        walk.start();
        QVERIFY(ended.wait());

        QCOMPARE(ended[0][0].value<WalkEnd>().rows, 3);
        QCOMPARE(platform.server.requests().size(), 3);
        for (const QByteArray &request : platform.server.requests()) {
            QVERIFY(request.startsWith("GET /api/domains/?"));
            for (const char *own : {"domain=a%2Bb%26c%20%25d%2A&", "order_by=id&", "rows=1"})
                QVERIFY2(request.contains(own), own);
        }
    }

    void patchOrPutIsWhatTheResourcePermits_data()
    {
        QTest::addColumn<Record>("base");
        QTest::addColumn<Record>("draft");
        QTest::addColumn<QByteArray>("wanted");
        const auto add = [](const char *what, const Record &base, const Record &draft, const char *wanted) {
            QTest::newRow(what) << base << draft << QByteArray(wanted);
        };
        add("replaced where it was told", test::withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
            test::withValue(ngcp::customers, {}, u"status"_s, u"locked"_s),
            R"(PATCH [{"op":"replace","path":"/status","value":"locked"}])");
        add("put whole where it was not told",
            test::withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
            test::withValue(ngcp::customers, {}, u"external_id"_s, u"E"_s),
            R"(PUT {"external_id":"E","status":"active"})");
        add("added where that is permitted", Record(ngcp::subscribers, u"101"_s),
            test::withValue(ngcp::subscribers, {}, u"lock"_s, u"2"_s),
            R"(PATCH [{"op":"add","path":"/lock","value":"2"}])");
        add("taken away by null", test::withValue(ngcp::subscribers, u"101"_s, u"lock"_s, u"2"_s),
            test::withValue(ngcp::subscribers, {}, u"lock"_s, toldNull()),
            R"(PATCH [{"op":"add","path":"/lock","value":null}])");
    }

    void patchOrPutIsWhatTheResourcePermits()
    {
        QFETCH(Record, base);
        QFETCH(Record, draft);
        QFETCH(QByteArray, wanted);
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::answer(204, {}); });

        (void)test::await(platform.client.update(base, draft));

        const QByteArray &sent = platform.server.requests().constFirst();
        QCOMPARE(sent.split(' ').constFirst() + ' ' + test::bodyOf(sent), wanted);
    }

    void aRecordIsReadBackAfterEveryCreate_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : ngcp::platform.resources) {
            if (resource->permits(Method::Create))
                QTest::addRow("%s", resource->type.data()) << resource;
        }
    }

    void aRecordIsReadBackAfterEveryCreate()
    {
        QFETCH(const Resource *, resource);
        const QByteArray path = "/api/" + QByteArray(resource->type.data());
        test::ScriptedNgcp platform([&](const QByteArray &asked, const QByteArray &) {
            return asked.startsWith("POST") ? test::created(path + "/17") : test::ngcpRecord(R"("id":17)");
        });

        const auto made = test::await(platform.client.create(Record(*resource)));

        QVERIFY(made);
        QCOMPARE(made->id(), u"17"_s);
        QCOMPARE(platform.asked(), QByteArrayList({"POST " + path + '/', "GET " + path + "/17"}));
    }

    void errorsAreJsonPlainTextOrHtml_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("JSON") << test::ngcpError(404, "Entity 'customer' not found.") << Error::Kind::NotFound
                              << u"Entity 'customer' not found."_s;
        QTest::newRow("plain text") << test::answer(401, "Authorization required.", {}, "text/plain")
                                    << Error::Kind::Unauthorized << u"Authorization required."_s;
        QTest::newRow("plain text that is called JSON")
            << test::answer(401, "Authorization required.", {}, "application/json")
            << Error::Kind::Unauthorized << u"Authorization required."_s;
        QTest::newRow("HTML") << test::answer(502, "<html><title>502 Bad Gateway</title></html>", {},
                                              "text/html")
                              << Error::Kind::Server << u"502 Bad Gateway"_s;
        QTest::newRow("nothing") << test::answer(503, {}) << Error::Kind::Server << QString();
    }

    void errorsAreJsonPlainTextOrHtml()
    {
        QFETCH(QByteArray, answer);
        test::ScriptedNgcp platform([&](const QByteArray &, const QByteArray &) { return answer; });

        const auto read = test::await(platform.client.read(ngcp::customers, u"42"_s));

        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QTEST(read.error().detail, "detail");
    }

    void unknownFiltersAreRefusedSinceThePlatformIgnoresThem()
    {
        test::Ngcp platform;
        const auto page = test::await(platform.client.list(
            {.resource = &ngcp::subscribers, .filters = {{u"usernme"_s, {u"test_10001"_s}}}}));
        QVERIFY(!page);
        QCOMPARE(page.error().fate, Error::Fate::NotSent);
        QVERIFY(page.error().detail.contains("usernme"_L1));
        QVERIFY(platform.sandbox.received().isEmpty());
    }

    void a500OverAnAliasInUseIsExplained()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::ngcpError(500, "Failed to create subscriber");
        });

        const auto made = test::await(platform.client.create(Record(ngcp::subscribers)));

        QCOMPARE(made.error().fate, Error::Fate::Refused);
        QCOMPARE(made.error().problems.value(0).field, u"alias_numbers"_s);
    }
    void noUpdateIsLostThoughThereAreNoETags()
    {
        test::Ngcp platform;
        const auto base = test::await(platform.client.read(ngcp::customers, u"42"_s));
        QVERIFY(base);
        const Record theirs = test::withValue(ngcp::customers, {}, u"external_id"_s, u"theirs"_s);
        QVERIFY(test::await(platform.client.update(*base, theirs)));

        const WriteEnd same = test::await(
            platform.writer.update(*base, test::withValue(ngcp::customers, {}, u"external_id"_s, u"mine"_s)));
        const WriteEnd other = test::await(
            platform.writer.update(*base, test::withValue(ngcp::customers, {}, u"max_subscribers"_s, 7)));

        QCOMPARE(same.kind, WriteEnd::Kind::Conflict);
        QCOMPARE(same.conflicts.value(0).fields, QStringList{u"external_id"_s});
        QCOMPARE(other.kind, WriteEnd::Kind::Done);
        QCOMPARE(other.record->value(u"external_id"), u"theirs"_s);
    }

    void timesHaveNoZone()
    {
        test::Ngcp platform;
        const auto calls = test::await(platform.client.list({.resource = &ngcp::calls, .pageSize = 5}));
        QVERIFY(calls && calls->size() == 5);
        QVERIFY(platform.sandbox.received().constFirst().target.contains("tz=UTC"));
        const QDateTime start = calls->records->record(0).value(u"start_time").toDateTime();
        QVERIFY(start.isValid());
        QCOMPARE(start.timeSpec(), Qt::UTC);
        const auto customer = test::await(platform.client.read(ngcp::customers, u"42"_s));
        QCOMPARE(customer->value(u"create_timestamp"), u"2025-03-03 09:00:00"_s); // as it was said
    }
};

QTEST_GUILESS_MAIN(TestNgcpDialect)
#include "tst_ngcpdialect.moc"
