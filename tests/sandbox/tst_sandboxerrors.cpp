#include "support/rawclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::RawClient;

class TestSandboxErrors : public QObject
{
    Q_OBJECT

private:
    sandbox::Sandbox m_sandbox{{.size = sandbox::Size::Small}};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup() { m_sandbox.setProfile({}); }

    void refusesReadsLikeThePlatform_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *target, int status, const char *code) {
            QTest::addRow("%s", target) << QByteArray(target) << status << QString::fromLatin1(code);
        };
        add("customers?filter[name]=x", 400, "102");
        add("customers?filter=x", 400, "120");
        add("customers?sort=colour", 400, "114");
        add("termination_routes?sort=customer.name", 400, "114");
        add("customers?include=customer", 400, "112");
        add("customers?fields[nothing]=x", 400, "101");
        add("customers?fields[customers]=colour", 400, "104");
        add("customers?fields=name", 400, "119");
        add("customers?page[size]=1001", 400, "118");
        add("customers?page[size]=0", 400, "118");
        add("customers?page[number]=x", 400, "118");
        add("customers/999999", 404, "404");
        add("available_did_numbers/8c58d9cb-54af-4b0c-9f0e-2f8f6f1c2b11", 404, "404");
        add("available_did_numbers/no-uuid", 404, "");
        add("nothing", 404, "");
        add("sessions", 404, "");
        add("customers?foo=1&page[x]=2", 200, "");
    }

    void refusesReadsLikeThePlatform()
    {
        QFETCH(QByteArray, target);

        const auto answer = RawClient(m_sandbox).get(target);

        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
    }

    void refusesWritesLikeThePlatform_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pointer");
        const auto add = [](const char *what, const char *verb, const char *target, const char *body,
                            int status, const char *code, const char *pointer = "") {
            QTest::addRow("%s", what) << QByteArray(verb) << QByteArray(target) << QByteArray(body) << status
                                      << QString::fromLatin1(code) << QString::fromLatin1(pointer);
        };
        add("no JSON", "POST", "customers", "{", 400, "400");
        add("an array", "POST", "customers", "[]", 400, "400");
        add("empty", "POST", "customers", "", 400, "106");
        add("no data", "POST", "customers", "{}", 400, "106");
        add("data is a list", "POST", "customers", "{\"data\":[]}", 400, "122");
        add("no type", "POST", "customers", "{\"data\":{}}", 400, "106");
        add("other type", "POST", "customers", "{\"data\":{\"type\":\"trunks\"}}", 400, "101");
        add("unknown attribute", "POST", "customers",
            "{\"data\":{\"type\":\"customers\",\"attributes\":{\"colour\":1}}}", 400, "105");
        add("unknown member", "POST", "customers", "{\"data\":{\"type\":\"customers\",\"x\":1}}", 400, "105");
        add("id where none may be", "POST", "incoming_trunks",
            "{\"data\":{\"type\":\"incoming_trunks\",\"id\":\"1\"}}", 400, "105");
        add("read-only attribute", "POST", "incoming_trunks",
            "{\"data\":{\"type\":\"incoming_trunks\",\"attributes\":{\"domain\":\"x\"}}}", 400, "105");
        add("no name", "POST", "customers", "{\"data\":{\"type\":\"customers\"}}", 422, "100",
            "/data/attributes/name");
        add("unknown language", "POST", "customers",
            "{\"data\":{\"type\":\"customers\",\"attributes\":{\"name\":\"a\",\"language\":\"XX\"}}}", 422,
            "100", "/data/attributes/language");
        add("taken id", "POST", "customers",
            "{\"data\":{\"type\":\"customers\",\"id\":\"1000\",\"attributes\":{\"name\":\"a\"}}}", 422, "100",
            "/data/attributes/id");
        add("taken number", "POST", "available_did_numbers",
            "{\"data\":{\"type\":\"available_did_numbers\",\"attributes\":{\"number\":\"37052000100\"},"
            "\"relationships\":{\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\"1000\"}}}}}",
            422, "100", "/data/attributes/number");
        add("unknown customer", "POST", "incoming_trunks",
            "{\"data\":{\"type\":\"incoming_trunks\",\"relationships\":{\"customer\":{\"data\":"
            "{\"type\":\"customers\",\"id\":\"77\"}}}}}",
            422, "100", "/data/relationships/customer");
        add("wrong linkage type", "POST", "incoming_trunks",
            "{\"data\":{\"type\":\"incoming_trunks\",\"relationships\":{\"customer\":{\"data\":"
            "{\"type\":\"customer\",\"id\":\"77\"}}}}}",
            400, "116");
        add("linkage without id", "POST", "incoming_trunks",
            "{\"data\":{\"type\":\"incoming_trunks\",\"relationships\":{\"customer\":{\"data\":"
            "{\"type\":\"customers\"}}}}}",
            400, "115");
        add("no key", "PATCH", "customers/1000", "{\"data\":{\"type\":\"customers\"}}", 400, "109");
        add("other key", "PATCH", "customers/1000", "{\"data\":{\"type\":\"customers\",\"id\":\"1001\"}}",
            400, "110");
        add("fixed relation", "PATCH", "external_account_routes/SIM1000001",
            "{\"data\":{\"type\":\"external_account_routes\",\"id\":\"SIM1000001\",\"relationships\":"
            "{\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\"1001\"}}}}}",
            400, "105");
        add("gone", "DELETE", "customers/424242", "", 404, "404");
        add("SIP accounts are the customers'", "POST", "sip_device_routes", "{}", 404, "");
    }

    void refusesWritesLikeThePlatform()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        if (target.startsWith("external_account_routes/"))
            RawClient(m_sandbox).send(
                "POST", "external_account_routes",
                "{\"data\":{\"type\":\"external_account_routes\",\"id\":\"SIM1000001\","
                "\"relationships\":{\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\"1000\"}}}}}");

        const auto answer = RawClient(m_sandbox).send(verb, target, body);

        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
        QTEST(answer.pointer(), "pointer");
    }

    void tellsEveryProblemAtOnce()
    {
        const auto answer =
            RawClient(m_sandbox).send("POST", "termination_gateways",
                                      "{\"data\":{\"type\":\"termination_gateways\",\"attributes\":{\"port\":"
                                      "0,\"network_protocol\":\"IPX\"}}}");

        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.json()["errors"_L1].toArray().size(), 4); // name, host, port, network protocol
    }

    void refusesMediaTypesLikeThePlatform()
    {
        RawClient client(m_sandbox);

        QCOMPARE(client.send("POST", "customers", "{}", "application/json").status, 415);
        QCOMPARE(client.send("POST", "customers", "{}", "application/vnd.api+json; charset=utf-8").status,
                 415);
        QCOMPARE(client.send("GET", "customers", {}, "application/vnd.api+json", "application/json").status,
                 406);
        QCOMPARE(client.send("GET", "customers", {}, "application/vnd.api+json", "*/*").status, 200);
    }

    void refusesStrangers()
    {
        RawClient client(m_sandbox);
        client.setAuthorization("Basic " + QByteArray("operator:wrong").toBase64());

        const auto asDocument = client.get("customers");
        m_sandbox.setProfile({.htmlUnauthorized = true});
        const auto asText = client.get("customers");

        QCOMPARE(asDocument.status, 401);
        QCOMPARE(asDocument.code(), u"401"_s);
        QCOMPARE(asText.status, 401);
        QVERIFY(asText.body.startsWith("HTTP Basic"));
    }

    void saysItsCodesInWordsWhereThePlatformDoes()
    {
        m_sandbox.setProfile({.textErrorCodes = true});

        QCOMPARE(RawClient(m_sandbox).get("customers?filter[name]=x").code(), u"FILTER_NOT_ALLOWED"_s);
    }

    void warnsInsteadOfRefusingWhereThePlatformDoes()
    {
        m_sandbox.setProfile({.warnsInsteadOfRefusing = true});

        const auto answer = RawClient(m_sandbox).send(
            "POST", "customers",
            "{\"data\":{\"type\":\"customers\",\"attributes\":{\"name\":\"W\",\"colour\":1}}}");

        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()["meta"_L1]["warnings"_L1][0]["code"_L1].toString(), u"105"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxErrors)
#include "tst_sandboxerrors.moc"
