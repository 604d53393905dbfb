#include "support/ngcpclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;
using test::representation;

/// PATCH, preferences, call forwards and calls (ngcp-api.md F.4).
class TestNgcpForwards : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    static QByteArray oneOperation(const char *op, const char *path, const char *value)
    {
        return QByteArray("[{\"op\":\"") + op + "\",\"path\":\"" + path + "\",\"value\":" + value + "}]";
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.platform = u"ngcp"_s});
        QVERIFY(m_sandbox->start());
    }
    void cleanup() { m_sandbox.reset(); }

    void permitsTheOperationsOfEachResource_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const auto add = [](const char *target, const char *path, const char *value, int status) {
            QTest::addRow("%s", target)
                << QByteArray(target) << QByteArray(path) << QByteArray(value) << status;
        };
        add("customers/42", "/external_id", "\"x\"", 400);
        add("customercontacts/17", "/city", "\"x\"", 400);
        add("callforwards/101", "/cfu", "{}", 400);
        add("rewriterulesets/1", "/description", "\"x\"", 400);
        add("peeringservers/1", "/host", "\"x\"", 400);
        add("subscribers/101", "/external_id", "\"x\"", 204);
        add("subscriberpreferences/101", "/clir", "true", 204);
        add("domainpreferences/5", "/concurrent_max", "3", 204);
        add("customerpreferences/42", "/concurrent_max", "3", 204);
        add("cfmappings/101", "/cft_ringtimeout", "30", 204);
        add("billingprofiles/7", "/currency", "\"CHF\"", 204);
    }

    void permitsTheOperationsOfEachResource()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);

        const NgcpAnswer answer =
            NgcpClient(*m_sandbox).patch(target, oneOperation("add", path.constData(), value.constData()));

        QTEST(answer.status, "status");
    }

    void permittedEverythingOnForwardsOnce()
    {
        m_sandbox->setNgcpProfile(sandbox::NgcpProfile{.allPatchesOfForwards = true});

        QCOMPARE(NgcpClient(*m_sandbox).patch("callforwards/101", oneOperation("add", "/cfu", "{}")).status,
                 204);
    }

    void refusesToReplaceAPreferenceThatIsNotSet()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer replaced =
            client.patch("subscriberpreferences/101", oneOperation("replace", "/clir", "true"));

        QCOMPARE(replaced.status, 422);
        QVERIFY(replaced.message().startsWith("The entity could not be processed: "_L1));
        QCOMPARE(client.patch("subscriberpreferences/101", oneOperation("add", "/clir", "true")).status, 204);
        QCOMPARE(client.patch("subscriberpreferences/101", oneOperation("replace", "/clir", "false")).status,
                 204);
    }

    void appendsToListsAndRemovesByValue()
    {
        NgcpClient client(*m_sandbox);
        const auto allowed = [&] {
            return client.get("subscriberpreferences/102").json()["allowed_clis"_L1].toArray();
        };
        QCOMPARE(allowed(), (QJsonArray{u"43987610002"_s}));

        client.patch("subscriberpreferences/102",
                     R"([{"op":"add","path":"/allowed_clis","value":["4311","4312"],"mode":"append"}])");
        QCOMPARE(allowed(), (QJsonArray{u"43987610002"_s, u"4311"_s, u"4312"_s}));
        client.patch("subscriberpreferences/102",
                     R"([{"op":"remove","path":"/allowed_clis","value":"4311"}])");
        QCOMPARE(allowed(), (QJsonArray{u"43987610002"_s, u"4312"_s}));
    }

    void showsOnlyPreferencesThatAreSet()
    {
        const QJsonObject preferences = NgcpClient(*m_sandbox).get("subscriberpreferences/101").json();

        QVERIFY(!preferences.contains("clir"_L1));
        QCOMPARE(preferences["cli"_L1].toString(), u"43987610001"_s);
        QCOMPARE(preferences["allowed_clis"_L1].toArray().size(), 3);
    }

    void keepsListsEvenOfOne()
    {
        NgcpClient client(*m_sandbox);
        client.patch("subscriberpreferences/101", oneOperation("add", "/block_in_list", "[\"431*\"]"));

        QCOMPARE(client.get("subscriberpreferences/101").json()["block_in_list"_L1].toArray(),
                 (QJsonArray{u"431*"_s}));
    }

    void refusesPreferencesOfTheWrongShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *body, const QString &message) {
            QTest::addRow("%s", body) << QByteArray(body) << message;
        };
        add(R"({"clir":[true]})", u"Invalid data type 'ARRAY' for preference 'clir', expected flat value"_s);
        add(R"({"block_in_list":"431*"})",
            u"Invalid data type '' for preference 'block_in_list', expected ARRAY"_s);
        add(R"({"block_in_list":[["x"]]})", u"Invalid data type for element in preference 'block_in_list'"_s);
        add(R"({"sst_enable":"maybe"})", u"Invalid enum value in preference 'sst_enable'"_s);
        add(R"({"rewrite_rule_set":"Nowhere"})", u"Unknown rewrite_rule_set 'Nowhere'"_s);
    }

    void refusesPreferencesOfTheWrongShape()
    {
        QFETCH(QByteArray, body);

        const NgcpAnswer answer = NgcpClient(*m_sandbox).put("subscriberpreferences/101", body);

        QCOMPARE(answer.status, 422);
        QTEST(answer.message(), "message");
    }

    void swallowsPreferencesItDoesNotKnowAndReplacesAllOthers()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer = client.put(
            "subscriberpreferences/101",
            R"({"prepaid_library":"libinewrate","lock":"1","dnd":true,"clir":null,"rewrite_rule_set":"Austria"})");
        const QJsonObject now = client.get("subscriberpreferences/101").json();

        QCOMPARE(answer.status, 204);
        QVERIFY(!now.contains("prepaid_library"_L1));
        QVERIFY(!now.contains("lock"_L1));
        QVERIFY(!now.contains("cli"_L1));
        QVERIFY(!now.contains("clir"_L1));
        QCOMPARE(now["dnd"_L1].toBool(), true);
        QCOMPARE(now["rewrite_rule_set"_L1].toString(), u"Austria"_s);
    }

    void describesPreferencesOfEveryType()
    {
        NgcpClient client(*m_sandbox);
        const QJsonObject defs = client.get("subscriberpreferencedefs/").json();

        QCOMPARE(defs.size(), 246);
        QCOMPARE(defs["clir"_L1]["data_type"_L1].toString(), u"boolean"_s);
        QCOMPARE(defs["concurrent_max"_L1]["data_type"_L1].toString(), u"int"_s);
        QCOMPARE(defs["cli"_L1]["data_type"_L1].toString(), u"string"_s);
        QCOMPARE(defs["sst_enable"_L1]["data_type"_L1].toString(), u"enum"_s);
        QCOMPARE(defs["sst_enable"_L1]["enum_values"_L1].toArray().size(), 3);
        QCOMPARE(defs["emergency_location_object"_L1]["data_type"_L1].toString(), u"blob"_s);
        QCOMPARE(defs["allowed_clis"_L1]["max_occur"_L1].toInt(), 0);
        QCOMPARE(defs["cli"_L1]["max_occur"_L1].toInt(), 1);
        QCOMPARE(defs["lock"_L1]["read_only"_L1].toBool(), true);
        QCOMPARE(defs["dnd"_L1]["preference_group"_L1].toString(), u"Access Restrictions"_s);
        QCOMPARE(client.get("customerpreferencedefs/").json().size(), 45);
        QCOMPARE(client.get("domainpreferencedefs/").json().size(), 188);
        QCOMPARE(client.get("peeringserverpreferencedefs/").json().size(), 174);
    }

    void forwardsAsInTheHandbook()
    {
        NgcpClient client(*m_sandbox, "reseller1");

        const NgcpAnswer answer = client.put(
            "callforwards/101",
            R"({"cfna":{"destinations":[{"destination":"4366610001","timeout":10},{"destination":"voicebox"}],"times":null}})");
        const QJsonObject forwards = client.get("callforwards/101").json();
        const QJsonArray destinations = forwards["cfna"_L1]["destinations"_L1].toArray();

        QCOMPARE(answer.status, 204);
        for (const char *unset : {"cfu", "cfb", "cft", "cfs", "cfr", "cfo"})
            QCOMPARE(forwards[QLatin1StringView(unset)], QJsonValue(QJsonObject()));
        QCOMPARE(destinations[0]["destination"_L1].toString(), u"sip:4366610001@ngcp.example.com"_s);
        QCOMPARE(destinations[0]["simple_destination"_L1].toString(), u"4366610001"_s);
        QCOMPARE(destinations[0]["timeout"_L1].toInt(), 10);
        QVERIFY(destinations[0]["priority"_L1].isNull());
        QCOMPARE(destinations[1]["destination"_L1].toString(), u"voicebox"_s);
        QCOMPARE(destinations[1]["timeout"_L1].toInt(), 300);
        QVERIFY(forwards["subscriber_id"_L1].toInt() != 101);
    }

    void dropsTheKindsOfForwardsThatAPutLacks()
    {
        NgcpClient client(*m_sandbox);
        client.put("callforwards/101", R"({"cfu":{"destinations":[{"destination":"431"}]}})");

        client.put("callforwards/101",
                   R"({"cft":{"destinations":[{"destination":"432"}],"ringtimeout":25}})");
        const QJsonObject forwards = client.get("callforwards/101").json();

        QVERIFY(forwards["cfu"_L1].toObject().isEmpty());
        QCOMPARE(forwards["cft"_L1]["ringtimeout"_L1].toInt(), 25);
        client.remove("callforwards/101");
        QVERIFY(client.get("callforwards/101").json()["cft"_L1].toObject().isEmpty());
    }

    void refusesForwardsThatMakeNoSense()
    {
        NgcpClient client(*m_sandbox);

        QCOMPARE(
            client.put("callforwards/101", R"({"cfna":{"destinations":[{"destination":"1","timeout":"x"}]}})")
                .message(),
            u"Invalid timeout in 'cfna'"_s);
        QCOMPARE(client
                     .put("callforwards/101",
                          R"({"cfu":{"destinations":[{"destination":"1","announcement_id":2}]}})")
                     .message(),
                 u"Invalid parameter 'announcement_id' for the destination '1' in 'cfu'"_s);
    }

    void refusesTheSimpleViewWhereThereAreSeveralMappings()
    {
        NgcpClient client(*m_sandbox);
        for (const char *name : {"day", "night"})
            QCOMPARE(client
                         .post("cfdestinationsets/",
                               QByteArray("{\"subscriber_id\":101,\"name\":\"") + name
                                   + "\",\"destinations\":[{\"destination\":\"431\"}]}")
                         .status,
                     201);
        QCOMPARE(
            client
                .put("cfmappings/101",
                     R"({"cfu":[{"destinationset":"day"},{"destinationset":"night"}],"cft_ringtimeout":20})")
                .status,
            204);

        const NgcpAnswer answer = client.put("callforwards/101", "{}");

        QCOMPARE(client.get("cfmappings/101").json()["cfu"_L1].toArray().size(), 2);
        QCOMPARE(client.get("cfmappings/101").json()["cft_ringtimeout"_L1].toInt(), 20);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.message(), u"Not a simple cf. Multiple cfu-s configured."_s);
    }

    void keepsSetsThatForwardsUse()
    {
        NgcpClient client(*m_sandbox);
        const NgcpAnswer made =
            client.post("cfdestinationsets/",
                        R"({"subscriber_id":101,"name":"day","destinations":[{"destination":"431"}]})");
        client.put("cfmappings/101", R"({"cfu":[{"destinationset":"day"}]})");

        QCOMPARE(client.get(made.header("Location")).json()["usage_count"_L1].toInt(), 1);
        QCOMPARE(client.remove(made.header("Location")).status, 422);
        QCOMPARE(client.remove(made.header("Location") + "?unassign_first=1").status, 204);
        QVERIFY(client.get("cfmappings/101").json()["cfu"_L1].toArray().isEmpty());
        QCOMPARE(client.post("cftimesets/", R"({"subscriber_id":101,"name":"office","times":[]})").status,
                 201);
        QCOMPARE(client.post("cftimesets/", R"({"subscriber_id":101,"name":"office","times":[]})").message(),
                 u"a time set with this name already exists"_s);
    }

    void ignoresForwardsThatTheProfileForbids()
    {
        NgcpClient client(*m_sandbox);

        const NgcpAnswer answer =
            client.put("callforwards/113", R"({"cfb":{"destinations":[{"destination":"431"}]}})");

        QCOMPARE(answer.status, 204);
        QVERIFY(!client.get("callforwards/113").json().contains("cfb"_L1));
    }

    void wantsToKnowWhoseCallsAreMeant_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addRow("calllists") << QByteArray("calllists");
        QTest::addRow("conversations") << QByteArray("conversations");
    }

    void wantsToKnowWhoseCallsAreMeant()
    {
        QFETCH(QByteArray, resource);
        NgcpClient client(*m_sandbox);
        const QString missing = u"Mandatory parameter 'subscriber_id' or 'customer_id' missing in request"_s;

        QCOMPARE(client.get(resource + "/").status, 422);
        QCOMPARE(client.get(resource + "/").message(), missing);
        QCOMPARE(client.get(resource + "/1?type=call").message(), missing);
        QCOMPARE(client.get(resource + "/?subscriber_id=999999").status, 404);
        QVERIFY(client.get(resource + "/?subscriber_id=101").total() > 10);
    }

    void wantsTheTypeOfAConversation()
    {
        NgcpClient client(*m_sandbox);
        const qint64 id = client.get("conversations/?subscriber_id=101&rows=1").ids().constFirst();
        const QByteArray target = "conversations/" + QByteArray::number(id) + "?subscriber_id=101";

        QCOMPARE(client.get(target).message(), u"Mandatory parameter 'type' missing in request"_s);
        QCOMPARE(client.get(target + "&type=call-voicemail").status, 200);
    }

    void saysTimesWithoutAZone()
    {
        const QJsonArray calls = NgcpClient(*m_sandbox).get("calls/?rows=100").rows();
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?$"_s);
        bool isSomeWithMillis = false, isSomeWithout = false;
        for (const QJsonValue &call : calls) {
            const QString start = call["start_time"_L1].toString();
            QVERIFY2(time.match(start).hasMatch(), qPrintable(start));
            (start.contains(u'.') ? isSomeWithMillis : isSomeWithout) = true;
        }
        QVERIFY(isSomeWithMillis);
        QVERIFY(isSomeWithout);
    }

    void hidesTheCallerWhoWantsThat()
    {
        const QJsonArray calls =
            NgcpClient(*m_sandbox).get("calllists/?subscriber_id=101&rows=100&direction=in").rows();
        const QJsonArray all = NgcpClient(*m_sandbox).get("calllists/?customer_id=42&rows=1000").rows();
        int hidden = 0;
        for (const QJsonValue &call : all)
            hidden += call["direction"_L1] == "in"_L1 && call["other_cli"_L1].isNull() ? 1 : 0;

        for (const QJsonValue &call : calls)
            QCOMPARE(call["direction"_L1].toString(), u"in"_s);
        QVERIFY(hidden > 0);
    }

    void hasCallsOfEveryTypeAndEnd()
    {
        QSet<QString> types, ends;
        for (const QJsonValue &call : NgcpClient(*m_sandbox).get("calls/?rows=1000").rows()) {
            types.insert(call["call_type"_L1].toString());
            ends.insert(call["call_status"_L1].toString());
        }

        QCOMPARE(types.size(), 8);
        QCOMPARE(ends.size(), 7);
    }

    void showsAResellerOnlyItsOwnSideOfACall()
    {
        const qint64 all = NgcpClient(*m_sandbox).get("calls/").total();
        const qint64 north = NgcpClient(*m_sandbox, "reseller1").get("calls/").total();
        const qint64 south = NgcpClient(*m_sandbox, "reseller2").get("calls/").total();

        QVERIFY(north > 0 && south > 0);
        QVERIFY(north < all);
    }
};

QTEST_GUILESS_MAIN(TestNgcpForwards)
#include "tst_ngcpforwards.moc"
