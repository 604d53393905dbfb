#include "catalogue/neededfilters.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/ngcpfixture.h"
#include "support/scriptedngcp.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

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

} // namespace

/// The checklist at the end of ngcp-api.md, in its order, as far as its lines are not those of
/// tst_ngcpdialect.
class TestNgcpChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            return test::listing({}, 500, "\"prev\":{\"href\":\"/api/domains/?page=1\"}");
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
            QJsonDocument::fromJson(test::bodyOf(platform.server.requests().constFirst())).array();
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
                QCOMPARE(page.error().kind, Error::Kind::Banned);
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
        const auto end = test::await(
            platform.client.update(test::withValue(ngcp::customers, u"42"_s, u"status"_s, u"active"_s),
                                   test::withValue(ngcp::customers, {}, u"status"_s, u"locked"_s)));
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
        if (const auto needed = neededFilters(*resource, {}); !needed.isEmpty())
            query.filters.insert(QString(needed.constFirst()->name), {u"42"_s});

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

QTEST_GUILESS_MAIN(TestNgcpChecklist)
#include "tst_ngcpchecklist.moc"
