#include "support/ngcpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;

/// Customers, their contacts, resellers, domains and profiles (ngcp-api.md F.4).
class TestNgcpCustomers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    static QByteArray status(const char *status)
    {
        return QByteArray("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"") + status + "\"}]";
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.platform = u"ngcp"_s});
        QVERIFY(m_sandbox->start());
    }
    void cleanup() { m_sandbox.reset(); }

    void listsTerminatedCustomersButNoTerminatedContractsAndSubscribers()
    {
        NgcpClient client(*m_sandbox);
        client.remove("subscribers/102");

        QCOMPARE(client.get("customers/44").json()["status"_L1].toString(), u"terminated"_s);
        QVERIFY(client.get("customers/?rows=1000").ids().contains(44));
        QVERIFY(!client.get("contracts/?rows=1000").ids().contains(9));
        QCOMPARE(client.get("contracts/9").status, 404);
        QVERIFY(!client.get("subscribers/?rows=1000").ids().contains(102));
    }

    void terminatesACustomerWithItsSubscribersAndFreesTheirNumbers()
    {
        NgcpClient client(*m_sandbox, "reseller1");

        const NgcpAnswer answer = client.patch("customers/42", status("terminated"));
        const QJsonObject customer = client.get("customers/42").json();

        QCOMPARE(answer.status, 204);
        QCOMPARE(customer["status"_L1].toString(), u"terminated"_s);
        QVERIFY(customer["terminate_timestamp"_L1].isString());
        QCOMPARE(client.get("subscribers/101").status, 404);
        QCOMPARE(client.get("subscribers/?customer_id=42").total(), 0);
        QCOMPARE(client.get("numbers/?cc=43&ac=9876&sn=10001").total(), 0);
    }

    void refusesASecondEndAndOneByTheWrongOperation()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer again = client.patch("customers/44", status("terminated"));
        const NgcpAnswer added =
            client.patch("customers/42", "[{\"op\":\"add\",\"path\":\"/status\",\"value\":\"terminated\"}]");

        QCOMPARE(again.status, 422);
        QCOMPARE(again.message(), u"Customer is already terminated and cannot be changed."_s);
        QCOMPARE(added.status, 400);
        QVERIFY(added.message().startsWith("Invalid PATCH op 'add', must be one of"_L1));
        QCOMPARE(client.patch("customers/1", status("terminated")).status, 403);
    }

    void locksAndUnlocksTheSubscribersOfACustomer()
    {
        NgcpClient client(*m_sandbox);

        client.patch("customers/42", status("locked"));
        const QJsonValue locked = client.get("subscribers/101").json()["lock"_L1];
        client.patch("customers/42", status("active"));
        const QJsonValue unlocked = client.get("subscribers/101").json()["lock"_L1];

        QCOMPARE(locked.toInt(), 4);
        QVERIFY(unlocked.isNull());
    }

    void keepsAContactThatIsInUseAndHidesItOnceItWas()
    {
        NgcpClient client(*m_sandbox);
        const NgcpAnswer inUse = client.remove("customercontacts/17");
        client.patch("customers/42", status("terminated"));
        const NgcpAnswer unused = client.remove("customercontacts/17");

        QCOMPARE(inUse.status, 423);
        QCOMPARE(inUse.message(), u"Contact is still in use."_s);
        QCOMPARE(unused.status, 204);
        QCOMPARE(client.get("customercontacts/17").status, 404);
        QCOMPARE(client.get("customers/42").json()["contact_id"_L1].toInt(), 17);
    }

    void listsTheContactsOfSubscribersAmongThoseOfCustomers()
    {
        NgcpClient client(*m_sandbox);

        QCOMPARE(client.get("customercontacts/?email=second@example.com").total(), 1);
        QCOMPARE(client
                     .put("subscribers/102",
                          "{\"customer_id\":42,\"username\":\"test_10002\",\"domain\":\"ngcp.example.com\","
                          "\"primary_number\":{\"cc\":43,\"ac\":9876,\"sn\":10002}}")
                     .status,
                 204);
        QCOMPARE(client.get("customercontacts/?email=second@example.com").total(), 0);
    }

    void wantsAResellerOfAdministratorsAndTakesTheOwnOfResellers()
    {
        NgcpClient admin(*m_sandbox);
        NgcpClient reseller(*m_sandbox, "reseller1");

        const NgcpAnswer missing = admin.post("customercontacts/", "{\"email\":\"a@b.example\"}");
        const NgcpAnswer foreign =
            reseller.post("customercontacts/", "{\"email\":\"a@b.example\",\"reseller_id\":4}");

        QCOMPARE(missing.status, 422);
        QVERIFY(missing.message().contains("field='reseller_id'"_L1));
        QCOMPARE(foreign.status, 201);
        QCOMPARE(admin.get(foreign.header("Location")).json()["reseller_id"_L1].toInt(), 3);
    }

    void checksWhatACustomerIsMadeOf_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *what, const char *body, const char *message) {
            QTest::addRow("%s", what) << QByteArray(body) << QString::fromLatin1(message);
        };
        add("unknown contact",
            R"({"status":"active","type":"sipaccount","contact_id":99999,"billing_profile_id":7})",
            "Invalid 'contact_id'");
        add("system contact",
            R"({"status":"active","type":"sipaccount","contact_id":1,"billing_profile_id":7})",
            "The contact_id is not a valid ngcp:customercontacts item, but an ngcp:systemcontacts item");
        add("no profile", R"({"status":"active","type":"sipaccount","contact_id":17})",
            "Invalid 'billing_profile_id', not defined.");
        add("unknown profile",
            R"({"status":"active","type":"sipaccount","contact_id":17,"billing_profile_id":77})",
            "Invalid 'billing_profile_id' (77).");
        add("terminated profile",
            R"({"status":"active","type":"sipaccount","contact_id":17,"billing_profile_id":9})",
            "Invalid 'billing_profile_id' (9), already terminated.");
        add("profile of another reseller",
            R"({"status":"active","type":"sipaccount","contact_id":17,"billing_profile_id":8})",
            "The reseller of the contact doesn't match the reseller of the billing profile (Test profile).");
        add("odd type", R"({"status":"active","type":"phone","contact_id":17,"billing_profile_id":7})",
            "Validation failed. field='type', input='phone', errors=''phone' is not a valid value'");
    }

    void checksWhatACustomerIsMadeOf()
    {
        QFETCH(QByteArray, body);

        const NgcpAnswer answer = NgcpClient(*m_sandbox).post("customers/", body);

        QCOMPARE(answer.status, 422);
        QTEST(answer.message(), "message");
    }

    void tellsEveryFieldThatIsWrong()
    {
        const NgcpAnswer answer =
            NgcpClient(*m_sandbox).post("customers/", "{\"status\":\"it's; odd\",\"contact_id\":\"x\"}");

        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.message(),
                 u"Validation failed. field='status', input='it's; odd', errors=''it's; odd' is not a valid "
                 u"value'; "
                 "field='type', input='', errors='Type field is required'; "
                 "field='contact_id', input='x', errors='Value must be an integer'"_s);
    }

    void givesDomainsToOneResellerAndHidesThemFromOthers()
    {
        NgcpClient south(*m_sandbox, "reseller2");

        QCOMPARE(south.get("domains/?domain=ngcp.example.com").total(), 0);
        const NgcpAnswer taken = south.post("domains/", "{\"domain\":\"ngcp.example.com\"}");
        QCOMPARE(taken.status, 422);
        QCOMPARE(taken.message(), u"Domain 'ngcp.example.com' already exists."_s);
    }

    void keepsADomainWhoseProxyDidNotReload()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.failsToReload = true});
        NgcpClient client(*m_sandbox, "reseller1");

        const NgcpAnswer answer = client.post("domains/", "{\"domain\":\"late.example.com\"}");

        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.message(), u"Failed to activate domain. Domain was created"_s);
        QCOMPARE(client.get("domains/" + answer.header("Location").split('/').last()).status, 200);
        QCOMPARE(
            client.post("domains/", "{\"domain\":\"bulk.example.com\",\"_skip_sip_reload\":true}").status,
            201);
    }

    void takesTheSubscribersOfADomainAlongWithoutAsking()
    {
        NgcpClient client(*m_sandbox);
        QVERIFY(client.get("subscribers/?domain=ngcp.example.com").total() > 0);

        QCOMPARE(client.remove("domains/5").status, 204);
        QCOMPARE(client.get("subscribers/101").status, 404);
        QCOMPARE(client.get("subscribers/?domain=ngcp.example.com").total(), 0);
    }

    void hasTheSameProfileHandleAtTwoResellers()
    {
        NgcpClient admin(*m_sandbox);
        NgcpClient reseller(*m_sandbox, "reseller1");

        QCOMPARE(admin.get("billingprofiles/?handle=my_test_profile").total(), 2);
        QCOMPARE(reseller.get("billingprofiles/?handle=my_test_profile&rows=1").ids(), QList<qint64>{7});
        QVERIFY(!admin.get("billingprofiles/?rows=1000").ids().contains(9));
        const NgcpAnswer again =
            reseller.post("billingprofiles/", "{\"name\":\"Another\",\"handle\":\"my_test_profile\"}");
        QCOMPARE(again.status, 422);
        QVERIFY(again.message().startsWith("Reseller-Billing Profile handle "_L1));
    }

    void hidesADeletedProfileThatCustomersStillUse()
    {
        NgcpClient client(*m_sandbox);
        QVERIFY(client.get("billingprofiles/7?contract_cnt=1").json()["contract_cnt"_L1].toInt() > 0);

        QCOMPARE(client.remove("billingprofiles/7").status, 204);
        QCOMPARE(client.get("billingprofiles/7").status, 404);
        QCOMPARE(client.get("customers/42").json()["billing_profile_id"_L1].toInt(), 7);
        QCOMPARE(client.patch("customers/42", "[{\"op\":\"replace\",\"path\":\"/add_vat\",\"value\":true}]")
                     .status,
                 204);
    }

    void wantsALicenceForSomeWrites()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.isLicensed = false});
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer =
            client.post("billingprofiles/", "{\"name\":\"L\",\"handle\":\"l\",\"reseller_id\":3}");

        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.message(), u"Invalid license"_s);
        QCOMPARE(client.get("billingprofiles/").status, 200);
    }

    void endsEverythingOfAResellerWhoseContractEnds()
    {
        NgcpClient client(*m_sandbox);

        QCOMPARE(client.patch("contracts/4", status("terminated")).status, 204);
        QCOMPARE(client.get("resellers/4").json()["status"_L1].toString(), u"terminated"_s);
        QCOMPARE(client.get("customers/46").json()["status"_L1].toString(), u"terminated"_s);
        QCOMPARE(client.get("subscribers/130").status, 404);
        QCOMPARE(client.get("domains/6").status, 404);
    }

    void clearsWhatAPutLacksAndDropsWhatItDoesNotKnow()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer = client.put(
            "customers/42",
            "{\"id\":7,\"status\":\"active\",\"type\":\"sipaccount\",\"contact_id\":17,"
            "\"billing_profile_id\":7,\"colour\":\"red\",\"create_timestamp\":\"1999-01-01 00:00:00\"}");
        const QJsonObject customer = client.get("customers/42").json();

        QCOMPARE(answer.status, 204);
        QVERIFY(customer["external_id"_L1].isNull());
        QVERIFY(!customer.contains("colour"_L1));
        QCOMPARE(customer["create_timestamp"_L1].toString(), u"2025-03-03 09:00:00"_s);
    }

    void writesAJournalOfEveryChange()
    {
        NgcpClient client(*m_sandbox, "reseller1");
        client.patch("customers/42", status("locked"));

        const QJsonArray entries = client.get("customers/42/journal/").rows();

        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0]["operation"_L1].toString(), u"update"_s);
        QCOMPARE(entries[0]["username"_L1].toString(), u"reseller1"_s);
        QVERIFY(entries[0]["content"_L1].toString().contains("locked"_L1));
    }

    void keepsAdministratorsFromUndoingThemselves()
    {
        NgcpClient client(*m_sandbox);
        const qint64 self = client.get("admins/?login=administrator").ids().constFirst();
        const QByteArray target = "admins/" + QByteArray::number(self);

        QCOMPARE(client.remove(target).message(), u"Cannot delete own user"_s);
        const NgcpAnswer demoted =
            client.patch(target, "[{\"op\":\"replace\",\"path\":\"/is_master\",\"value\":false}]");
        QCOMPARE(demoted.status, 403);
        QCOMPARE(demoted.message(), u"User cannot modify own permissions"_s);
    }

    void switchesOffTheFlagsOfAnAdministratorThatAreNotNamed()
    {
        NgcpClient client(*m_sandbox);
        const NgcpAnswer made = client.post(
            "admins/",
            R"({"login":"newcomer","password":"Long-secret-7","reseller_id":3,"role":"reseller"})");

        QCOMPARE(made.status, 201);
        const QJsonObject admin = client.get(made.header("Location")).json();
        QCOMPARE(admin["is_active"_L1].toBool(), false);
        QVERIFY(!admin.contains("password"_L1));
        QCOMPARE(client.post("admins/", R"({"login":"newcomer","password":"x","reseller_id":3})").message(),
                 u"Admin with this login already exists"_s);
    }

    void takesTheServersAndRulesOfAPeeringGroupAlong()
    {
        NgcpClient client(*m_sandbox);

        QCOMPARE(client.get("peeringservers/?group_id=3").total(), 2);
        QCOMPARE(client.post("peeringgroups/", R"({"name":"Vienna carriers","contract_id":2})").message(),
                 u"peering group with this name already exists"_s);
        QCOMPARE(client
                     .post("peeringinboundrules/",
                           R"({"group_id":3,"field":"from_user","pattern":"1","priority":10})")
                     .message(),
                 u"peering rule priority 10 already exists for this group"_s);
        QCOMPARE(client.remove("peeringgroups/3").status, 204);
        QCOMPARE(client.get("peeringservers/1").status, 404);
        QCOMPARE(client.get("peeringrules/?group_id=3").total(), 0);
    }

    void createsRewriteRulesTogetherWithTheirSet()
    {
        NgcpClient client(*m_sandbox, "reseller1");

        const NgcpAnswer made = client.post(
            "rewriterulesets/",
            R"({"name":"Graz","rewriterules":[{"match_pattern":"^0","replace_pattern":"43","description":"a"}]})");

        QCOMPARE(client.get("rewriterules/?set_id=" + QByteArray::number(made.newId())).total(), 1);
        QCOMPARE(client.post("rewriterulesets/", R"({"name":"Austria"})").message(),
                 u"Ruleset with this 'name' already exists."_s);
    }
};

QTEST_GUILESS_MAIN(TestNgcpCustomers)
#include "tst_ngcpcustomers.moc"
