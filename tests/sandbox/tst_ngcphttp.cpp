#include "support/ngcpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;
using test::representation;

/// How it speaks HTTP (ngcp-api.md F.2).
class TestNgcpHttp : public QObject
{
    Q_OBJECT

private:
    sandbox::Sandbox m_sandbox{{.platform = u"ngcp"_s}};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup() { m_sandbox.setNgcpProfile(sandbox::NgcpProfile()); }

    void sendsCollectionsWithoutASlashElsewhere_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addRow("GET") << QByteArray("GET");
        QTest::addRow("POST") << QByteArray("POST");
    }

    void sendsCollectionsWithoutASlashElsewhere()
    {
        QFETCH(QByteArray, verb);

        const NgcpAnswer answer = NgcpClient(m_sandbox).send(verb, "customercontacts", "{}");

        QCOMPARE(answer.status, 301);
        QVERIFY(answer.header("Location").endsWith("/api/customercontacts/"));
    }

    void answersWhatIsNotThereWith404AndNever405_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("message");
        const QString noPath = u"Path not found"_s;
        QTest::addRow("DELETE of a customer") << QByteArray("DELETE") << QByteArray("customers/42") << noPath;
        QTest::addRow("PUT of a domain") << QByteArray("PUT") << QByteArray("domains/5") << noPath;
        QTest::addRow("POST of a number") << QByteArray("POST") << QByteArray("numbers/") << noPath;
        QTest::addRow("unknown resource") << QByteArray("GET") << QByteArray("sipaccounts/") << noPath;
        QTest::addRow("missing item")
            << QByteArray("GET") << QByteArray("customers/999999") << u"Entity 'customer' not found."_s;
    }

    void answersWhatIsNotThereWith404AndNever405()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, target);

        const NgcpAnswer answer = NgcpClient(m_sandbox).send(verb, target, verb == "GET" ? "" : "{}");

        QCOMPARE(answer.status, 404);
        QTEST(answer.message(), "message");
        QCOMPARE(answer.json()["code"_L1].toInt(), 404);
    }

    void hidesWhatBelongsToAnotherReseller()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox, "reseller2").get("customers/42");

        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.message(), u"Entity 'customer' not found."_s);
    }

    void refusesIdsThatAreNoNumbers()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).get("customers/x");

        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.message(), u"Invalid id in request URI"_s);
    }

    void refusesBodiesItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *what, const char *verb, const char *target, const char *type,
                            const char *body, int status, const char *message) {
            QTest::addRow("%s", what) << QByteArray(verb) << QByteArray(target) << QByteArray(type)
                                      << QByteArray(body) << status << QString::fromLatin1(message);
        };
        const char *json = "application/json";
        const char *jsonPatch = "application/json-patch+json";
        add("form", "POST", "customers/", "text/plain", "{}", 415,
            "Unsupported media type 'text/plain', accepting application/json only.");
        add("JSON for PATCH", "PATCH", "customers/42", json, "[]", 415,
            "Unsupported media type 'application/json', accepting application/json-patch+json only.");
        add("nothing", "POST", "customers/", json, "", 400, "This request is missing a message body.");
        add("broken", "POST", "customers/", json, "{\"a\":", 400,
            "The entity is not a well-formed 'application/json' document.");
        add("a key twice", "POST", "customers/", json, "{\"type\":\"a\",\"type\":\"b\"}", 400,
            "The entity is not a well-formed 'application/json' document.");
        add("a key twice inside", "POST", "subscribers/", json, "{\"primary_number\":{\"cc\":1,\"cc\":2}}",
            400, "The entity is not a well-formed 'application/json' document.");
        add("PATCH is no array", "PATCH", "customers/42", jsonPatch, "{}", 400,
            "Body for PATCH must be an array.");
        add("PATCH of no hashes", "PATCH", "customers/42", jsonPatch, "[1]", 400,
            "Array in body of PATCH must only contain hashes.");
        add("PATCH without op", "PATCH", "customers/42", jsonPatch, "[{\"path\":\"/status\"}]", 400,
            "PATCH element must have an 'op' field.");
        add("PATCH with a key too many", "PATCH", "customers/42", jsonPatch,
            "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":1,\"x\":1}]", 400, "Invalid PATCH key 'x'");
        add("PATCH without value", "PATCH", "customers/42", jsonPatch,
            "[{\"op\":\"replace\",\"path\":\"/status\"}]", 400, "Missing PATCH keys");
        add("PATCH test", "PATCH", "subscribers/101", jsonPatch,
            "[{\"op\":\"test\",\"path\":\"/status\",\"value\":1}]", 400,
            "Invalid PATCH op 'test', must be one of");
    }

    void refusesBodiesItCannotRead()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, message);

        const NgcpAnswer answer = NgcpClient(m_sandbox).send(verb, target, body, {{"Content-Type", type}});

        QTEST(answer.status, "status");
        QVERIFY2(answer.message().startsWith(message), qPrintable(answer.message()));
    }

    void doesNotTakeTheSameKeyInTwoObjectsForARepetition()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).patch(
            "subscribers/101",
            "[{\"op\":\"replace\",\"path\":\"/external_id\",\"value\":\"a\\\"b:c\"},"
            "{\"op\":\"replace\",\"path\":\"/external_id\",\"value\":null}]");

        QCOMPARE(answer.status, 204);
    }

    void createsWithoutABodyAndWithARelativeLocation()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).post(
            "customercontacts/", "{\"email\":\"new@example.com\",\"reseller_id\":3}", representation);

        QCOMPARE(answer.status, 201);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(answer.header("Location").startsWith("/api/customercontacts/"));
        QVERIFY(answer.newId() > 0);
    }

    void showsWhatAGenericResourceCreatedIfThatIsPreferred()
    {
        NgcpClient client(m_sandbox);
        const auto body = [](const char *name) {
            return QByteArray("{\"reseller_id\":3,\"name\":\"") + name + "\"}";
        };

        const NgcpAnswer minimal = client.post("rewriterulesets/", body("Minimal"));
        const NgcpAnswer shown = client.post("rewriterulesets/", body("Shown"), representation);

        QCOMPARE(minimal.status, 201);
        QVERIFY(minimal.body.isEmpty());
        QCOMPARE(shown.status, 201);
        QCOMPARE(shown.json()["name"_L1].toString(), u"Shown"_s);
    }

    void answersChangesAsIsPreferred_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("PUT") << QByteArray("PUT") << QByteArray("{\"email\":\"john.doe@example.com\"}");
        QTest::addRow("PATCH") << QByteArray("PATCH")
                               << QByteArray("[{\"op\":\"replace\",\"path\":\"/city\",\"value\":\"Graz\"}]");
    }

    void answersChangesAsIsPreferred()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, body);
        NgcpClient client(m_sandbox);

        const NgcpAnswer minimal = client.send(verb, "customercontacts/17", body);
        const NgcpAnswer odd =
            client.send(verb, "customercontacts/17", body, {{"Prefer", "return=anything"}});
        const NgcpAnswer shown = client.send(verb, "customercontacts/17", body, representation);

        QCOMPARE(minimal.status, 204);
        QVERIFY(minimal.body.isEmpty());
        QCOMPARE(minimal.header("Preference-Applied"), QByteArray("return=minimal"));
        QCOMPARE(odd.header("Preference-Applied"), QByteArray("return=minimal"));
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.header("Preference-Applied"), QByteArray("return=representation"));
        QCOMPARE(shown.json()["id"_L1].toInt(), 17);
    }

    void refusesTheHalTypeForGenericItemsOnly()
    {
        NgcpClient client(m_sandbox);
        const test::Headers hal{{"Accept", "application/hal+json"}};

        const NgcpAnswer generic = client.get("callforwards/101", hal);

        QCOMPARE(generic.status, 500);
        QCOMPARE(generic.message(),
                 u"Requested unknown type 'application/hal+json', supported types: application/json."_s);
        QCOMPARE(client.get("customers/42", hal).status, 200);
        QCOMPARE(client.get("callforwards/101", {{"Accept", "*/*"}}).status, 200);
    }

    void namesItsTypeByTheExactAcceptHeader()
    {
        NgcpClient client(m_sandbox);

        QCOMPARE(client.get("customers/42").header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(
            client.get("customers/42", {{"Accept", "*/*"}}).header("Content-Type"),
            QByteArray("application/hal+json; profile=\"http://purl.org/sipwise/ngcp-api/\"; charset=utf-8"));
    }

    void saysWhatMayBeDone()
    {
        NgcpClient client(m_sandbox);
        const NgcpAnswer list = client.send("OPTIONS", "customers/");
        const NgcpAnswer item = client.send("OPTIONS", "customers/42");

        QCOMPARE(list.header("Allow"), QByteArray("GET, HEAD, OPTIONS, POST"));
        QVERIFY(list.header("Accept-Post").endsWith("#rel-customers"));
        QCOMPARE(item.header("Allow"), QByteArray("GET, HEAD, OPTIONS, PUT, PATCH"));
        QCOMPARE(item.header("Accept-Patch"), QByteArray("application/json-patch+json"));
        QVERIFY(item.json()["methods"_L1].toArray().contains(u"PATCH"_s));
        QCOMPARE(client.send("HEAD", "customers/42").status, 200);
    }

    void takesTheMethodFromAHeader()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).post(
            "customers/42", "[]",
            {{"X-HTTP-Method-Override", "PATCH"}, {"Content-Type", "application/json-patch+json"}});

        QCOMPARE(answer.status, 204);
    }

    void refusesALinkHeaderOnWrites()
    {
        QCOMPARE(NgcpClient(m_sandbox).post("customers/", "{}", {{"Link", "<x>; rel=\"y\""}}).status, 400);
    }

    void knowsNoETags()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).get("customers/42");

        QVERIFY(answer.header("ETag").isEmpty());
        QVERIFY(answer.header("Last-Modified").isEmpty());
        QCOMPARE(NgcpClient(m_sandbox).patch("customers/42", "[]", {{"If-Match", "\"x\""}}).status, 204);
    }

    void sendsTheLinksOfItemsAsHeadersToo()
    {
        NgcpClient client(m_sandbox);

        QVERIFY(client.get("customers/42").header("Link").contains("rel="));
        QVERIFY(client.get("customers/").header("Link").isEmpty());
    }

    void answersLikeAGatewayWhereATestWantsThat()
    {
        m_sandbox.answerNext({.status = 502,
                              .body = "<html><head><title>502 Bad Gateway</title></head></html>",
                              .contentType = "text/html"});
        NgcpClient client(m_sandbox);

        QCOMPARE(client.get("customers/").status, 502);
        QCOMPARE(client.get("customers/").status, 200);
    }

    void canLoseTheAnswerToADeedItDid()
    {
        m_sandbox.answerNext({.status = 504,
                              .method = "POST",
                              .body = "<html/>",
                              .contentType = "text/html",
                              .isAfterTheDeed = true});
        NgcpClient client(m_sandbox);

        const NgcpAnswer answer =
            client.post("customercontacts/", "{\"email\":\"lost@example.com\",\"reseller_id\":3}");

        QCOMPARE(answer.status, 504);
        QCOMPARE(client.get("customercontacts/?email=lost@example.com").total(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNgcpHttp)
#include "tst_ngcphttp.moc"
