#include "bulk/listwalk.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/ngcpfixture.h"
#include "support/scriptedngcp.h"
#include "support/writingfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

QByteArray bodyOf(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

/// A file with a certificate and its key.
QString together(const test::Certificates::Pair &pair)
{
    QFile certificate(pair.certificate);
    QFile key(pair.key);
    QFile both(pair.certificate + u".both"_s);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly)
        || !both.open(QIODevice::WriteOnly))
        return {};
    both.write(certificate.readAll() + key.readAll());
    return both.fileName();
}

QByteArray created(const QByteArray &location)
{
    return test::answer(201, {}, "Location: " + location + "\r\n", "application/json");
}

QByteArray listing(const QByteArray &embedded, int total, const QByteArray &links = {})
{
    const QByteArray rows = embedded.isEmpty() ? QByteArray() : "\"_embedded\":{" + embedded + "},";
    return test::answer(
        200, "{" + rows + "\"_links\":{" + links + "},\"total_count\":" + QByteArray::number(total) + "}", {},
        "application/json");
}

Record withValue(const Resource &resource, const QString &id, const QString &name, const QVariant &value)
{
    Record record(resource, id);
    record.setValue(name, value);
    return record;
}

} // namespace

/// The dialect of NGCP, line by line: first the lines of "The dialect" in the description of the task, then
/// those of the checklist at the end of ngcp-api.md, in their order. What each line means for bytes is in
/// tests/wire (tst_halreader, tst_halwriter, tst_halerrors), what it means for a person's write in
/// tests/writes (tst_ngcplife, tst_ngcpchange).
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
            return asked.startsWith("POST") ? created("/api/customers/42")
                                            : test::ngcpRecord(R"("id":42,"contact_id":17)");
        });
        Record draft(ngcp::customers);
        draft.relate(u"contact_id", u"17"_s);

        const auto customer = test::await(platform.client.create(draft));

        QVERIFY(customer);
        QCOMPARE(customer->related(u"contact_id").id, u"17"_s);
        const QJsonDocument sent = QJsonDocument::fromJson(bodyOf(platform.server.requests().constFirst()));
        QCOMPARE(sent["contact_id"_L1], QJsonValue(17));
    }

    void locationIsRelativeAndA201IsEmpty()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked.startsWith("POST") ? created("/api/subscriberregistrations/loc%3Aa%2Fb")
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
            return listing("\"ngcp:domains\":[{\"_links\":{},\"id\":" + id + ",\"domain\":\"d\"}]", 3,
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
        add("replaced where it was told", withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
            withValue(ngcp::customers, {}, u"status"_s, u"locked"_s),
            R"(PATCH [{"op":"replace","path":"/status","value":"locked"}])");
        add("put whole where it was not told", withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
            withValue(ngcp::customers, {}, u"external_id"_s, u"E"_s),
            R"(PUT {"external_id":"E","status":"active"})");
        add("added where that is permitted", Record(ngcp::subscribers, u"101"_s),
            withValue(ngcp::subscribers, {}, u"lock"_s, u"2"_s),
            R"(PATCH [{"op":"add","path":"/lock","value":"2"}])");
        add("taken away by null", withValue(ngcp::subscribers, u"101"_s, u"lock"_s, u"2"_s),
            withValue(ngcp::subscribers, {}, u"lock"_s, toldNull()),
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
        QCOMPARE(sent.split(' ').constFirst() + ' ' + bodyOf(sent), wanted);
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
            return asked.startsWith("POST") ? created(path + "/17") : test::ngcpRecord(R"("id":17)");
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
        const Record theirs = withValue(ngcp::customers, {}, u"external_id"_s, u"theirs"_s);
        QVERIFY(test::await(platform.client.update(*base, theirs)));

        const WriteEnd same = test::await(
            platform.writer.update(*base, withValue(ngcp::customers, {}, u"external_id"_s, u"mine"_s)));
        const WriteEnd other = test::await(
            platform.writer.update(*base, withValue(ngcp::customers, {}, u"max_subscribers"_s, 7)));

        QCOMPARE(same.kind, WriteEnd::Kind::Conflict);
        QCOMPARE(same.conflicts.value(0).fields, QStringList{u"external_id"_s});
        QCOMPARE(other.kind, WriteEnd::Kind::Done);
        QVERIFY(other.movedMeanwhile.contains("external_id"_L1));
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

    // The checklist, where a line is not one of those above.

    void theHeadersAreThoseThatThePlatformWants()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            if (asked.startsWith("PATCH"))
                return test::answer(204, {}, "Preference-Applied: return=minimal\r\n");
            return test::ngcpRecord(R"("id":42,"status":"active")");
        });
        const auto base = test::await(platform.client.read(ngcp::customers, u"42"_s));
        QVERIFY(base);
        Record draft(ngcp::customers);
        draft.setValue(u"status", u"locked"_s);
        QVERIFY(test::await(platform.client.update(*base, draft)));

        const QByteArray &read = platform.server.requests().at(0);
        QVERIFY(read.contains("\r\nAccept: application/json\r\n"));
        QVERIFY(read.contains("\r\nAuthorization: Basic "));
        QVERIFY(!read.contains("\r\nContent-Type:"));
        const QByteArray &write = platform.server.requests().at(1);
        QVERIFY(write.contains("\r\nContent-Type: application/json-patch+json\r\n"));
        QVERIFY(write.contains("\r\nPrefer: return=minimal\r\n"));
        for (const QByteArray &request : platform.server.requests())
            QVERIFY(!request.toLower().contains("ngcp-useragent"));
    }
    void aClientCertificateSignsInWhereTheServersIsPinned()
    {
        const test::Certificates certificates;
        if (!certificates.isUsable())
            QSKIP("openssl is not here");
        const test::Certificates::Pair &pair = certificates.good();
        QByteArray shown;
        test::ScriptedServer server(
            [&](QSslSocket &socket, const QByteArray &) {
                shown = socket.peerCertificate().digest(QCryptographicHash::Sha256);
                socket.write(test::answer(200, R"({"_links":{},"total_count":0})", {}, "application/json"));
            },
            pair.certificate, pair.key);
        const QList<QSslCertificate> own = QSslCertificate::fromPath(pair.certificate);
        Account account{.platform = u"ngcp"_s,
                        .url = server.url(),
                        .clientCertificate = together(pair),
                        .pin = QString::fromLatin1(own[0].digest(QCryptographicHash::Sha256).toHex())};
        Connection connection(account, Secret(), {.retries = {.attempts = 1}});

        const auto page = test::await(Client(connection).list({.resource = &ngcp::customers}));

        QVERIFY(page);
        QCOMPARE(shown, own[0].digest(QCryptographicHash::Sha256));
        QVERIFY(!server.requests().constFirst().contains("Authorization:"));
    }
    void aCertificateThatCannotBeShownIsExplained()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no certificate");
        file.close();
        const Account account{.platform = u"ngcp"_s,
                              .url = QUrl(u"http://127.0.0.1:1"_s),
                              .clientCertificate = file.fileName()};
        Connection connection(account, Secret("wrong"), {.retries = {.attempts = 1}});

        const auto page = test::await(Client(connection).list({.resource = &ngcp::customers}));

        QCOMPARE(page.error().kind, Error::Kind::Unauthorized);
        QVERIFY(page.error().detail.contains(file.fileName()));
    }
    void thePortIsAdded()
    {
        QCOMPARE(endpointFrom(u"ngcp.example.com"_s, ngcp::platform)->toString(),
                 u"https://ngcp.example.com:1443"_s);
        QCOMPARE(endpointFrom(u"https://ngcp.example.com:4443/api/"_s, ngcp::platform)->toString(),
                 u"https://ngcp.example.com:4443"_s);
    }
    void aPageHasAHundredRowsAtTheMost()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::answer(200, R"({"_links":{},"total_count":0})", {}, "application/json");
        });

        const auto page = test::await(platform.client.list({.resource = &ngcp::customers, .pageSize = 1000}));

        QVERIFY(page);
        QCOMPARE(page->pageSize, 100);
        QVERIFY(platform.server.requests().constFirst().contains("rows=100"));
    }
    void thePagesEndWhereNoRowsAreToldOf()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return listing({}, 500, "\"prev\":{\"href\":\"/api/domains/?page=1\"}");
        });
        const auto page = test::await(platform.client.list({.resource = &ngcp::domains, .page = 6}));
        QVERIFY(page);
        QVERIFY(page->isLast);
        QCOMPARE(page->size(), 0);
    }

    void aListingThatCannotBeNarrowedByIdIsReadAsTheRecord()
    {
        test::ScriptedNgcp platform([](const QByteArray &asked, const QByteArray &) {
            return asked.endsWith("/42") ? test::ngcpRecord(R"("id":42,"status":"terminated")")
                                         : test::ngcpError(404, "Entity 'customer' not found.");
        });
        Query query{.resource = &ngcp::customers, .filters = {{u"id"_s, {u"42"_s}}}};

        const auto found = test::await(platform.client.list(query));
        query.filters.insert(u"id"_s, {u"43"_s});
        const auto none = test::await(platform.client.list(query));

        QVERIFY(found && none);
        QCOMPARE(found->total, 1);
        QCOMPARE(found->records->id(0), u"42"_s);
        QCOMPARE(none->total, 0);
        QVERIFY(none->isLast);
    }
    void anIdThatIsNoWordIsEncoded()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::answer(204, {}); });

        QVERIFY(test::await(platform.client.remove(Record(ngcp::subscriberRegistrations, u"loc:a/b%c?d"_s))));
        QCOMPARE(platform.asked(),
                 QByteArrayList({"DELETE /api/subscriberregistrations/loc%3Aa%2Fb%25c%3Fd"}));
        QVERIFY(!test::await(platform.client.remove(Record(ngcp::subscriberRegistrations, u".."_s))));
        QVERIFY(!test::await(platform.client.remove(Record(ngcp::customers, u"4/2"_s))));
        QCOMPARE(platform.server.requests().size(), 1);
    }
    void aCustomerIsTerminatedByItsStatus()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::answer(204, {}); });
        Record customer(ngcp::customers, u"42"_s);
        customer.setValue(u"status", u"active"_s);

        QVERIFY(test::await(platform.client.remove(customer)));

        QCOMPARE(platform.asked(), QByteArrayList({"PATCH /api/customers/42"}));
        const QJsonArray sent =
            QJsonDocument::fromJson(bodyOf(platform.server.requests().constFirst())).array();
        QCOMPARE(sent[0]["op"_L1], u"replace"_s);
        QCOMPARE(sent[0]["path"_L1], u"/status"_s);
        QCOMPARE(sent[0]["value"_L1], u"terminated"_s);
    }
    void aSubscriberIsDeleted()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::answer(204, {}); });

        QVERIFY(test::await(platform.client.remove(Record(ngcp::subscribers, u"101"_s))));
        QCOMPARE(platform.asked(), QByteArrayList({"DELETE /api/subscribers/101"}));
    }
    void aRefusedPasswordIsNeverTriedTwice()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::answer(401, "Authorization required.",
                                "WWW-Authenticate: Basic realm=\"api_admin_http\"\r\n", "text/plain");
        });
        QSignalSpy refused(&platform.connection, &Connection::refused);
        int answers = 0;
        for (const Resource *resource :
             {&ngcp::customers, &ngcp::subscribers, &ngcp::domains, &ngcp::numbers})
            platform.client.list({.resource = resource}).then(this, [&](const Outcome<Page> &page) {
                QCOMPARE(page.error().kind, Error::Kind::Unauthorized);
                ++answers;
            });

        QTRY_COMPARE(answers, 4);
        QCOMPARE(platform.server.requests().size(), 1);
        QCOMPARE(refused.size(), 1);
    }
    void aBanStopsEverything()
    {
        test::ScriptedNgcp platform(
            [](const QByteArray &, const QByteArray &) { return test::ngcpError(403, "Banned"); });
        int answers = 0;
        for (const Resource *resource :
             {&ngcp::customers, &ngcp::subscribers, &ngcp::domains, &ngcp::numbers}) // at the same time
            platform.client.list({.resource = resource}).then(this, [&](const Outcome<Page> &page) {
                QCOMPARE(page.error().kind, Error::Kind::Unauthorized);
                ++answers;
            });
        QTRY_COMPARE(answers, 4);

        const auto later = test::await(platform.client.list({.resource = &ngcp::customers}));

        QCOMPARE(later.error().fate, Error::Fate::NotSent);
        QCOMPARE(platform.server.requests().size(), 1);
    }

    void a404OnAWriteSaysThatTheRowIsGone()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::ngcpError(404, "Entity 'customer' not found.");
        });
        const auto end =
            test::await(platform.client.update(withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
                                               withValue(ngcp::customers, {}, u"status"_s, u"locked"_s)));
        QCOMPARE(end.error().kind, Error::Kind::NotFound);
        QCOMPARE(end.error().fate, Error::Fate::Refused);
    }

    void a422IsTakenApartFieldByField()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::ngcpError(422,
                                   "Validation failed. field='email', input='a', errors='no'; "
                                   "field='country', input='X; y', errors='too short,unknown'");
        });
        const auto end = test::await(platform.client.create(Record(ngcp::customerContacts)));
        QCOMPARE(end.error().problems.size(), 2);
        QCOMPARE(end.error().problems[0].field, u"email"_s);
        QCOMPARE(end.error().problems[1].message, u"too short,unknown"_s);
    }

    void aRedirectIsNotFollowed()
    {
        test::ScriptedNgcp platform([](const QByteArray &, const QByteArray &) {
            return test::answer(301, {}, "Location: https://127.0.0.1/api/customers/\r\n");
        });

        const auto page = test::await(platform.client.list({.resource = &ngcp::customers}));

        QCOMPARE(page.error().kind, Error::Kind::Redirected);
        QCOMPARE(platform.server.requests().size(), 1);
    }
    void everyListingOfThePlatformCanBeRead_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : ngcp::platform.resources)
            QTest::addRow("%s", resource->type.data()) << resource;
    }

    void everyListingOfThePlatformCanBeRead()
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
};

QTEST_GUILESS_MAIN(TestNgcpDialect)
#include "tst_ngcpdialect.moc"
