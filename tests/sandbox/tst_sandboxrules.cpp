#include "catalogue/telecomcenter/telecomcenter.h"
#include "support/rawclient.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::RawAnswer;
using test::RawClient;

namespace {

QByteArray document(const QByteArray &type, const QByteArray &rest)
{
    return "{\"data\":{\"type\":\"" + type + "\"," + rest + "}}";
}

QByteArray ofCustomer(const QByteArray &id)
{
    return "\"relationships\":{\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\"" + id + "\"}}}";
}

} // namespace

class TestSandboxRules : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<RawClient> m_client;

    QByteArray makeCustomer(const QByteArray &name = "A")
    {
        const RawAnswer made = m_client->send(
            "POST", "customers", document("customers", "\"attributes\":{\"name\":\"" + name + "\"}"));
        return made.data()["id"_L1].toString().toLatin1();
    }
    RawAnswer makeTrunk(const QByteArray &customer)
    {
        return m_client->send("POST", "incoming_trunks", document("incoming_trunks", ofCustomer(customer)));
    }
    RawAnswer makeNumber(const QByteArray &customer, const QByteArray &number)
    {
        return m_client->send(
            "POST", "available_did_numbers",
            document("available_did_numbers",
                     "\"attributes\":{\"number\":\"" + number + "\"}," + ofCustomer(customer)));
    }
    int count(const QByteArray &target)
    {
        return m_client->get(target).json()["meta"_L1]["record_count"_L1].toInt();
    }

    QByteArray idOf(const RawAnswer &answer) { return answer.data()["id"_L1].toString().toLatin1(); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.size = sandbox::Size::Empty});
        QVERIFY(m_sandbox->start());
        m_client = std::make_unique<RawClient>(*m_sandbox);
    }
    void cleanup()
    {
        m_client.reset();
        m_sandbox.reset();
    }

    void answersTheLinksOfARelation()
    {
        const QByteArray customer = makeCustomer("Baltic");
        const QByteArray trunk = "incoming_trunks/" + idOf(makeTrunk(customer));

        QCOMPARE(m_client->get(trunk + "/customer").attributes()["name"_L1].toString(), u"Baltic"_s);
        QCOMPARE(idOf(m_client->get(trunk + "/relationships/customer")), customer);
        QCOMPARE(m_client->get(trunk + "/relationships/nobody").status, 404);
        const QByteArray other = "{\"data\":{\"type\":\"customers\",\"id\":\"" + makeCustomer() + "\"}}";
        const RawAnswer moved = m_client->send("PATCH", trunk + "/relationships/customer", other);
        QCOMPARE(moved.status, 400); // a trunk stays with its customer
        QCOMPARE(moved.code(), u"105"_s);
    }

    void relinksWhatMayBeRelinked()
    {
        const QByteArray customer = makeCustomer();
        const QByteArray number = idOf(makeNumber(customer, "37052000117"));
        const QByteArray account = "external_account_routes/"
            + idOf(m_client->send(
                "POST", "external_account_routes",
                document("external_account_routes", "\"id\":\"7\"," + ofCustomer(customer))));
        const QByteArray link = account + "/relationships/available_did_number";
        QVERIFY(m_client->get(account + "/available_did_number").json()["data"_L1].isNull());

        QCOMPARE(m_client
                     ->send("PATCH", link,
                            "{\"data\":{\"type\":\"available_did_numbers\",\"id\":\"" + number + "\"}}")
                     .status,
                 204);

        QCOMPARE(idOf(m_client->get(link)), number);
    }

    void completesANewCustomerAndGivesItATrunk()
    {
        const RawAnswer made =
            m_client->send("POST", "customers", document("customers", "\"attributes\":{\"name\":\"A\"}"));

        QCOMPARE(made.status, 201);
        QCOMPARE(made.attributes()["language"_L1].toString(), u"EN"_s);
        QVERIFY(made.attributes()["capacity_limit"_L1].isNull());
        const auto trunks = m_client->get("incoming_trunks?filter[customer.id]="
                                          + made.data()["id"_L1].toString().toLatin1());
        QCOMPARE(trunks.list().size(), 1);
        QCOMPARE(trunks.list().first()["attributes"_L1]["name"_L1].toString(), u"Default"_s);
    }

    void takesTheOperatorsOwnCustomerId()
    {
        const RawAnswer made = m_client->send(
            "POST", "customers", document("customers", "\"id\":777,\"attributes\":{\"name\":\"A\"}"));

        QCOMPARE(made.data()["id"_L1].toString(), u"777"_s);
        QCOMPARE(m_client->send("DELETE", "customers/777").status, 204);
        QCOMPARE(m_client->get("customers/777").status, 404);
    }

    void deletesEverythingOfACustomer()
    {
        const QByteArray customer = makeCustomer();
        makeNumber(customer, "37052000001");
        QCOMPARE(count("available_did_numbers"), 1);

        QCOMPARE(m_client->send("DELETE", "customers/" + customer).status, 204);

        QCOMPARE(count("available_did_numbers"), 0);
        QCOMPARE(count("incoming_trunks"), 0);
    }

    void neverHandsOutADomainTwice()
    {
        const QByteArray customer = makeCustomer();
        const RawAnswer first = makeTrunk(customer);
        const QString domain = first.attributes()["domain"_L1].toString();
        m_client->send("DELETE", "incoming_trunks/" + first.data()["id"_L1].toString().toLatin1());

        const QString next = makeTrunk(customer).attributes()["domain"_L1].toString();

        static const QRegularExpression shape(u"^\\d{13}\\.in\\.phone\\.systems$"_s);
        QVERIFY(shape.match(domain).hasMatch());
        QVERIFY(next > domain);
    }

    void keepsTheDomainOfATrunkThatIsChanged()
    {
        const RawAnswer trunk = makeTrunk(makeCustomer());

        const RawAnswer changed = m_client->send(
            "PATCH", "incoming_trunks/" + idOf(trunk),
            document("incoming_trunks", "\"id\":\"" + idOf(trunk) + "\",\"attributes\":{\"name\":\"B\"}"));

        QCOMPARE(changed.attributes()["name"_L1].toString(), u"B"_s);
        QCOMPARE(changed.attributes()["domain"_L1], trunk.attributes()["domain"_L1]);
    }

    void takesANumberOnceOnly()
    {
        const QByteArray one = makeCustomer("One"), other = makeCustomer("Other");
        QCOMPARE(makeNumber(one, "37052000001").status, 201);

        QCOMPARE(makeNumber(other, "37052000001").status, 422);
        m_sandbox->setProfile({.uniqueNumbersPerCustomer = true});
        QCOMPARE(makeNumber(other, "37052000001").status, 201);
        QCOMPARE(makeNumber(other, "37052000001").status, 422);
    }

    void normalisesNetworks()
    {
        Record account(telecomcenter::sipAccounts);
        account.relate(u"customer", QString::fromLatin1(makeCustomer()));
        const QByteArray id = m_sandbox->seed(account).toLatin1();

        const RawAnswer changed = m_client->send(
            "PATCH", "sip_device_routes/" + id,
            document("sip_device_routes",
                     "\"id\":\"" + id
                         + "\",\"attributes\":{\"use_allowed_ips\":\"true\",\"allowed_ips\":\"127.0.0.1\"}"));

        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.attributes()["use_allowed_ips"_L1].toBool(), true);
        QCOMPARE(changed.attributes()["allowed_ips"_L1].toString(), u"127.0.0.1/32"_s);
    }

    void allowsExternalCallsWithANumber()
    {
        const QByteArray customer = makeCustomer();
        const QByteArray number = makeNumber(customer, "37052000001").data()["id"_L1].toString().toLatin1();

        const RawAnswer made = m_client->send(
            "POST", "external_account_routes",
            "{\"data\":{\"type\":\"external_account_routes\",\"id\":\"111444AA44\",\"relationships\":{"
            "\"customer\":{\"data\":{\"type\":\"customers\",\"id\":\""
                + customer
                + "\"}},\"available_did_number\":{\"data\":{\"type\":\"available_did_numbers\",\"id\":\""
                + number + "\"}}}}}");

        QCOMPARE(made.status, 201);
        QCOMPARE(made.attributes()["allow_external_calls"_L1].toBool(), true);
        QCOMPARE(made.attributes()["external_caller_id"_L1].toString(), u"37052000001"_s);
    }

    void deletesTheRoutesOfAGateway()
    {
        const QByteArray customer = makeCustomer();
        const RawAnswer gateway = m_client->send(
            "POST", "termination_gateways",
            document("termination_gateways",
                     "\"attributes\":{\"name\":\"gw\",\"host\":\"sip.example\"}," + ofCustomer(customer)));
        const QByteArray id = gateway.data()["id"_L1].toString().toLatin1();
        QVERIFY(gateway.attributes()["port"_L1].isNull());
        QCOMPARE(gateway.attributes()["operator"_L1].toBool(), true);
        const RawAnswer route = m_client->send(
            "POST", "termination_routes",
            document("termination_routes",
                     "\"attributes\":{\"name\":\"r\"},\"relationships\":{\"gateway\":{\"data\":{\"type\":"
                     "\"termination_gateways\",\"id\":\""
                         + id + "\"}}}"));
        QCOMPARE(route.status, 201);
        QCOMPARE(route.attributes()["dst_prefix"_L1].toString(u"?"_s), QString());

        m_client->send("DELETE", "termination_gateways/" + id);

        QCOMPARE(count("termination_routes"), 0);
    }

    void opensSessionsWithLinksThatExpire()
    {
        const QByteArray customer = makeCustomer();

        const RawAnswer as = m_client->send("POST", "sessions", document("sessions", ofCustomer(customer)));
        const RawAnswer admin = m_client->send("POST", "customer_admin_sessions",
                                               document("customer_admin_sessions", ofCustomer(customer)));
        const RawAnswer again =
            m_client->send("POST", "sessions", document("sessions", ofCustomer(customer)));

        QCOMPARE(as.status, 201);
        QCOMPARE(as.data()["id"_L1].toString().toLatin1(), customer);
        QVERIFY(as.attributes()["uri"_L1].toString().startsWith("https://"_L1));
        QVERIFY(admin.attributes()["uri"_L1].toString().contains("x-admin-token="_L1));
        QVERIFY(again.attributes()["uri"_L1].toString() != as.attributes()["uri"_L1].toString());
        const QByteArray payload = as.attributes()["uri"_L1].toString().section(u'.', -2, -2).toLatin1();
        QVERIFY(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding).contains("\"exp\":"));
        QCOMPARE(m_client->send("POST", "sessions", document("sessions", ofCustomer("nobody"))).status, 422);
    }

    void writesTelephoneEventWithItsRate()
    {
        const QByteArray customer = makeCustomer();

        const RawAnswer made = m_client->send(
            "POST", "incoming_trunks",
            document("incoming_trunks",
                     "\"attributes\":{\"codecs\":[\"PCMA\",\"telephone-event\"]}," + ofCustomer(customer)));

        QCOMPARE(made.attributes()["codecs"_L1].toArray(),
                 (QJsonArray{u"PCMA"_s, u"telephone-event/8000"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandboxrules.moc"
