#include "support/ngcpclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;

/// Subscribers, their numbers and registrations (ngcp-api.md F.4).
class TestNgcpSubscribers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    static QJsonObject number(const QString &cc, const QString &ac, const QString &sn)
    {
        return {{u"cc"_s, cc}, {u"ac"_s, ac}, {u"sn"_s, sn}};
    }
    static QJsonObject newcomer()
    {
        return {{u"customer_id"_s, 42},
                {u"username"_s, u"newcomer"_s},
                {u"domain"_s, u"ngcp.example.com"_s},
                {u"password"_s, u"Long-secret-7"_s},
                {u"primary_number"_s, number(u"43"_s, u"1"_s, u"900001"_s)}};
    }
    static QByteArray json(const QJsonObject &body) { return QJsonDocument(body).toJson(); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.platform = u"ngcp"_s});
        QVERIFY(m_sandbox->start());
    }
    void cleanup() { m_sandbox.reset(); }

    void createsASubscriber()
    {
        NgcpClient client(*m_sandbox, "reseller1");

        const NgcpAnswer made = client.post("subscribers/", json(newcomer()));
        const QJsonObject subscriber = client.get(made.header("Location")).json();

        QCOMPARE(made.status, 201);
        QVERIFY(made.body.isEmpty());
        QCOMPARE(subscriber["webusername"_L1].toString(), u"newcomer"_s);
        QCOMPARE(subscriber["status"_L1].toString(), u"active"_s);
        QVERIFY(subscriber["primary_number"_L1]["number_id"_L1].isDouble());
        QCOMPARE(subscriber["alias_numbers"_L1].toArray().size(), 0);
        QVERIFY(!subscriber["uuid"_L1].toString().isEmpty());
        QCOMPARE(client.get("subscriberpreferences/" + QByteArray::number(made.newId()))
                     .json()["cli"_L1]
                     .toString(),
                 u"431900001"_s);
    }

    void endsASubscriberForEverAndFreesItsNameAndNumbers()
    {
        NgcpClient client(*m_sandbox);
        QJsonObject again = newcomer();
        again["username"_L1] = u"test_10001"_s;
        again["primary_number"_L1] = number(u"43"_s, u"9876"_s, u"10001"_s);

        QCOMPARE(client.remove("subscribers/101").status, 204);
        QCOMPARE(client.remove("subscribers/101").status, 404);
        QCOMPARE(client.get("callforwards/101").status, 404);
        QCOMPARE(client.get("subscriberregistrations/?subscriber_id=101").total(), 0);
        QCOMPARE(client.post("subscribers/", json(again)).status, 201);
    }

    void clearsWhatAPutLacksButKeepsThePassword()
    {
        NgcpClient client(*m_sandbox);
        QJsonObject body = newcomer();
        body["email"_L1] = u"new@example.com"_s;
        body["external_id"_L1] = u"X1"_s;
        body["alias_numbers"_L1] = QJsonArray{number(u"43"_s, u"1"_s, u"900002"_s)};
        const NgcpAnswer made = client.post("subscribers/", json(body));
        QJsonObject less = newcomer();
        less.remove("password"_L1);
        less["colour"_L1] = u"red"_s;
        less["uuid"_L1] = u"mine"_s;

        const NgcpAnswer changed = client.put(made.header("Location"), less);
        const QJsonObject now = client.get(made.header("Location")).json();

        QCOMPARE(changed.status, 204);
        QVERIFY(now["email"_L1].isNull());
        QVERIFY(now["external_id"_L1].isNull());
        QCOMPARE(now["alias_numbers"_L1].toArray().size(), 0);
        QCOMPARE(now["password"_L1].toString(), u"Long-secret-7"_s);
        QVERIFY(!now.contains("colour"_L1));
        QVERIFY(now["uuid"_L1].toString() != "mine"_L1);
        QCOMPARE(client.get("numbers/?ac=1&sn=900002").total(), 0);
    }

    void showsPasswordsOnlyToWhoMaySeeThem()
    {
        const QJsonObject seen = NgcpClient(*m_sandbox).get("subscribers/101").json();
        const QJsonObject unseen = NgcpClient(*m_sandbox, "nopass").get("subscribers/101").json();

        QVERIFY(seen["password"_L1].isString());
        QVERIFY(!unseen.contains("password"_L1));
        QVERIFY(!seen.contains("webpassword"_L1));
        NgcpClient blind(*m_sandbox, "nopass");
        QCOMPARE(blind.put("subscribers/101", unseen).status, 204);
        QCOMPARE(NgcpClient(*m_sandbox).get("subscribers/101").json()["password"_L1], seen["password"_L1]);
    }

    void refusesATakenPrimaryNumberWithDashes()
    {
        QJsonObject body = newcomer();
        body["primary_number"_L1] = number(u"43"_s, u"9876"_s, u"10001"_s);

        const NgcpAnswer answer = NgcpClient(*m_sandbox).post("subscribers/", json(body));

        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.message(), u"Number '43-9876-10001' already exists."_s);
    }

    void failsOnATakenAliasAndCreatesNothing_data()
    {
        QTest::addColumn<QJsonObject>("alias");
        QTest::addRow("an alias") << number(u"43"_s, u"9877"_s, u"10001"_s);
        QTest::addRow("a primary number") << number(u"43"_s, u"9876"_s, u"10002"_s);
        QTest::addRow("the same digits, cut otherwise") << number(u"4"_s, u"398"_s, u"7710001"_s);
        QTest::addRow("its own primary number") << number(u"43"_s, u"1"_s, u"900001"_s);
    }

    void failsOnATakenAliasAndCreatesNothing()
    {
        QFETCH(QJsonObject, alias);
        NgcpClient client(*m_sandbox);
        QJsonObject body = newcomer();
        body["alias_numbers"_L1] = QJsonArray{alias};

        const NgcpAnswer answer = client.post("subscribers/", json(body));

        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.message(), u"Failed to create subscriber"_s);
        QCOMPARE(client.get("subscribers/?username=newcomer").total(), 0);
    }

    void namesATakenAliasWhenASubscriberChanges()
    {
        NgcpClient client(*m_sandbox);
        const auto change = [&](const QJsonArray &aliases) {
            QJsonObject body = client.get("subscribers/102").json();
            body["alias_numbers"_L1] = aliases;
            return client.put("subscribers/102", body);
        };
        const QJsonObject first = number(u"43"_s, u"9877"_s, u"10001"_s);
        const QJsonObject second = number(u"43"_s, u"9878"_s, u"10001"_s);

        const NgcpAnswer one = change({first});
        const NgcpAnswer two = change({first, second});

        QCOMPARE(one.status, 422);
        QCOMPARE(one.message(), u"Number '43987710001' already exists."_s);
        QCOMPARE(two.message(), u"Numbers '43987710001','43987810001' already exist."_s);
    }

    void checksWhatASubscriberIsMadeOf_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *what, const QJsonObject &change, const char *message,
                            int status = 422) {
            QTest::addRow("%s", what) << change << status << QString::fromLatin1(message);
        };
        add("customer", {{u"customer_id"_s, 99999}}, "Invalid 'customer_id', doesn't exist.");
        add("terminated customer", {{u"customer_id"_s, 44}}, "Invalid 'customer_id', doesn't exist.");
        add("domain", {{u"domain"_s, u"nowhere.example"_s}}, "Invalid 'domain', doesn't exist.");
        add("domain of another reseller", {{u"domain"_s, u"sued.example.net"_s}},
            "Invalid 'domain', doesn't belong to the same reseller as subscriber's customer.");
        add("user name", {{u"username"_s, u"test_10001"_s}}, "Subscriber already exists.");
        add("web user name", {{u"webusername"_s, u"test_10001"_s}},
            "Webusername-Domain combination 'test_10001-5' already exists.");
        add("no number", {{u"primary_number"_s, QJsonValue()}},
            "A primary_number is required for the SIP subscriber.");
        add("number is no hash", {{u"primary_number"_s, u"43"_s}},
            "Invalid primary_number parameter, must be a hash.");
        add("aliases are no array", {{u"alias_numbers"_s, u"43"_s}},
            "Invalid alias_number parameter, must be an array.");
        add("aliases are no hashes", {{u"alias_numbers"_s, QJsonArray{1}}},
            "Invalid alias_number parameter, must be an array of the hashes.");
        add("weak password", {{u"password"_s, u"short"_s}},
            "Validation failed. field='password', input='*****', errors='Must be at minimum 8 characters "
            "long'");
        add("time zone", {{u"timezone"_s, u"Europe/Atlantis"_s}}, "invalid timezone name.");
        add("extension of a PBX", {{u"customer_id"_s, 43}},
            "A pbx_extension is required if customer is PBX and pilot subscriber exists.");
        add("second pilot", {{u"customer_id"_s, 43}, {u"is_pbx_pilot"_s, true}},
            "Customer already has a pbx pilot subscriber.");
        add("taken extension", {{u"customer_id"_s, 43}, {u"pbx_extension"_s, u"11"_s}},
            "The pbx_extension already exists for this customer.");
    }

    void checksWhatASubscriberIsMadeOf()
    {
        QFETCH(QJsonObject, change);
        QJsonObject body = newcomer();
        for (auto entry = change.begin(); entry != change.end(); ++entry)
            body[entry.key()] = entry.value();

        const NgcpAnswer answer = NgcpClient(*m_sandbox).post("subscribers/", json(body));

        QTEST(answer.status, "status");
        QTEST(answer.message(), "message");
    }

    void refusesToMoveOrRenameASubscriber()
    {
        NgcpClient client(*m_sandbox);
        QJsonObject body = client.get("subscribers/101").json();
        body["customer_id"_L1] = 45;
        QCOMPARE(client.put("subscribers/101", body).message(), u"customer_id can't be changed."_s);
        body["customer_id"_L1] = 42;
        body["username"_L1] = u"other"_s;
        QCOMPARE(client.put("subscribers/101", body).message(),
                 u"Subscriber with this username does not exist in the domain."_s);
    }

    void holdsACustomerToItsQuota()
    {
        NgcpClient client(*m_sandbox);
        client.patch("customers/42", "[{\"op\":\"replace\",\"path\":\"/max_subscribers\",\"value\":3}]");

        const NgcpAnswer answer = client.post("subscribers/", json(newcomer()));

        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.message(), u"Maximum number of customer subscribers reached."_s);
    }

    void locksByStatusAndUnlocksByAbsence()
    {
        NgcpClient client(*m_sandbox);
        const auto patch = [&](const char *path, const char *value) {
            client.patch("subscribers/101",
                         QByteArray("[{\"op\":\"replace\",\"path\":\"") + path + "\",\"value\":" + value
                             + "}]");
            return client.get("subscribers/101").json();
        };

        QCOMPARE(patch("/status", "\"locked\"")["lock"_L1].toInt(), 4);
        QVERIFY(patch("/status", "\"active\"")["lock"_L1].isNull());
        QCOMPARE(patch("/lock", "2")["lock"_L1].toInt(), 2);
        QJsonObject body = client.get("subscribers/101").json();
        body.remove("lock"_L1);
        client.put("subscribers/101", body);
        QVERIFY(client.get("subscribers/101").json()["lock"_L1].isNull());
    }

    void keepsThePilotWhileOthersNeedIt()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer early = client.remove("subscribers/110");
        client.remove("subscribers/111");
        client.remove("subscribers/112");

        QCOMPARE(early.status, 403);
        QCOMPARE(early.message(), u"Cannot terminate pilot subscriber when other subscribers exists"_s);
        QCOMPARE(client.remove("subscribers/110").status, 204);
    }

    void derivesTheNumberOfAnExtension()
    {
        NgcpClient client(*m_sandbox);
        QJsonObject body = newcomer();
        body["customer_id"_L1] = 43;
        body["pbx_extension"_L1] = u"13"_s;
        body.remove("primary_number"_L1);

        const NgcpAnswer made = client.post("subscribers/", json(body));

        QCOMPARE(client.get(made.header("Location")).json()["primary_number"_L1]["sn"_L1].toString(),
                 u"555013"_s);
    }

    void listsOnlyNumbersThatSomebodyHasAndMovesAliases()
    {
        NgcpClient client(*m_sandbox);
        const qint64 alias =
            client.get("numbers/?subscriber_id=101&type=alias&order_by=id").ids().constFirst();
        const qint64 primary = client.get("numbers/?subscriber_id=101&type=primary").ids().constFirst();
        const QByteArray toSecond = "[{\"op\":\"replace\",\"path\":\"/subscriber_id\",\"value\":102}]";

        const NgcpAnswer moved = client.patch("numbers/" + QByteArray::number(alias), toSecond);
        const NgcpAnswer refused = client.patch("numbers/" + QByteArray::number(primary), toSecond);

        QCOMPARE(moved.status, 204);
        QCOMPARE(client.get("subscribers/102").json()["alias_numbers"_L1].toArray().size(), 1);
        QCOMPARE(client.get("subscribers/101").json()["alias_numbers"_L1].toArray().size(), 1);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.message(), u"Cannot reassign primary number, already at subscriber 101"_s);
        QCOMPARE(
            client.put("numbers/" + QByteArray::number(alias), "{\"cc\":\"44\",\"subscriber_id\":102}")
                .message(),
            u"Field 'cc' is not allowed to be updated via this API endpoint, use /api/subscriber/$id instead."_s);
    }

    void knowsRegistrationsByIdsThatNeedEncoding()
    {
        NgcpClient client(*m_sandbox);
        const QJsonArray rows = client.get("subscriberregistrations/?subscriber_id=101").rows();
        QCOMPARE(rows.size(), 2);
        const QString id = rows[0]["id"_L1].toString();
        const QByteArray target = "subscriberregistrations/" + id.toUtf8().toPercentEncoding();

        const NgcpAnswer changed = client.put(
            target,
            R"({"subscriber_id":101,"contact":"sip:moved@192.0.2.1","expires":"2155-01-01 00:00:00"})");

        QVERIFY(QUrl::toPercentEncoding(id).contains('%'));
        QCOMPARE(changed.status, 204);
        QVERIFY(!changed.header("Location").isEmpty());
        QCOMPARE(client.get(target).status, 404);
        QCOMPARE(client.get(changed.header("Location")).json()["contact"_L1].toString(),
                 u"sip:moved@192.0.2.1"_s);
        QCOMPARE(client.remove(changed.header("Location").sliced(5)).status, 204);
    }

    void writesARegistrationThatCannotBeSeenYet()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.hidesNewRegistrations = true});
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer = client.post(
            "subscriberregistrations/",
            R"({"subscriber_id":102,"contact":"sip:late@192.0.2.9","expires":"2155-01-01 00:00:00"})");

        QCOMPARE(answer.status, 422);
        QVERIFY(answer.message().startsWith("Could not find a new registration entry in the db"_L1));
        QCOMPARE(client.get("subscriberregistrations/?subscriber_id=102").total(), 1);
    }

    void countsOnlyThePageOfRegistrationsInOldReleases()
    {
        NgcpClient client(*m_sandbox);
        QCOMPARE(client.get("subscriberregistrations/?subscriber_id=101&rows=1").total(), 2);

        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.countsPageOfRegistrations = true});

        QCOMPARE(client.get("subscriberregistrations/?subscriber_id=101&rows=1").total(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNgcpSubscribers)
#include "tst_ngcpsubscribers.moc"
