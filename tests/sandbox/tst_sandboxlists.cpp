#include "catalogue/telecomcenter/telecomcenter.h"
#include "support/rawclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::RawClient;

class TestSandboxLists : public QObject
{
    Q_OBJECT

private:
    sandbox::Sandbox m_sandbox{{.size = sandbox::Size::Small}};

private Q_SLOTS:
    void givesEveryRowOnceOverAllPagesInAnyOrder()
    {
        RawClient client(m_sandbox);
        for (const QByteArray sort : {"language", "-language", "name", "-id", "language,-name"}) {
            const auto idsOf = [&](const QByteArray &page) {
                QStringList ids;
                for (const QJsonValue &record :
                     client.get("customers?sort=" + sort + '&' + page).json()["data"_L1].toArray())
                    ids.append(record["id"_L1].toString());
                return ids;
            };
            const QStringList whole = idsOf("page[size]=1000");
            QVERIFY(whole.size() > 20);
            QStringList pieces;
            for (int page = 1; page <= (whole.size() + 4) / 5; ++page)
                pieces += idsOf("page[size]=5&page[number]=" + QByteArray::number(page));

            QCOMPARE(pieces, whole);
        }
    }

    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup() { m_sandbox.setProfile({}); }

    void writesDocumentsLikeThePlatform()
    {
        RawClient client(m_sandbox);

        const auto answer = client.get("customers?page[size]=2&page[number]=2");

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, QByteArray("application/vnd.api+json"));
        QCOMPARE(answer.list().size(), 2);
        QCOMPARE(answer.json()["meta"_L1]["record_count"_L1].toInt(), 24);
        const QJsonObject links = answer.json()["links"_L1].toObject();
        QCOMPARE(links.keys(), (QStringList{u"first"_s, u"last"_s, u"next"_s, u"prev"_s}));
        QVERIFY(links["next"_L1].toString().contains("page%5Bnumber%5D=3"_L1));
        const QJsonObject first = answer.list().first().toObject();
        QCOMPARE(first.keys(), (QStringList{u"attributes"_s, u"id"_s, u"links"_s, u"type"_s}));
    }

    void servesEveryListOfTheApi_data()
    {
        QTest::addColumn<QString>("type");
        for (const Resource *resource : telecomcenter::platform.resources) {
            if (resource->permits(Method::List))
                QTest::addRow("%s", resource->type.data()) << QString(resource->type);
        }
    }

    void servesEveryListOfTheApi()
    {
        QFETCH(QString, type);
        RawClient client(m_sandbox);

        const auto answer =
            client.get(type.toLatin1() + "?page[size]=3&filter[time_start_gteq]=2020-01-01+00:00:00");
        const auto plain = type.endsWith("cdrs"_L1) ? answer : client.get(type.toLatin1() + "?page[size]=3");

        QCOMPARE(plain.status, 200);
        QVERIFY(!plain.list().isEmpty());
        const QString id = plain.list().first()["id"_L1].toString();
        QCOMPARE(client.get(type.toLatin1() + '/' + id.toLatin1()).data()["id"_L1].toString(), id);
    }

    void tellsLinkageOnlyWhenItIsIncluded()
    {
        RawClient client(m_sandbox);

        const auto plain = client.get("available_did_numbers?page[size]=1");
        const auto included = client.get("available_did_numbers?filter[customer.id]=1000&include=customer");

        const auto relation = [](const test::RawAnswer &answer) {
            return answer.list().first()["relationships"_L1]["customer"_L1].toObject();
        };
        QVERIFY(!relation(plain).contains("data"_L1));
        QVERIFY(relation(plain).contains("links"_L1));
        QCOMPARE(relation(included)["data"_L1]["type"_L1].toString(), u"customers"_s);
        QCOMPARE(included.json()["included"_L1].toArray().size(),
                 1); // one customer, however many of its numbers
    }

    void includesThroughTheIncluded()
    {
        RawClient client(m_sandbox);

        const auto answer = client.get("termination_routes?page[size]=1&include=gateway.customer");

        QStringList types;
        for (const QJsonValue included : answer.json()["included"_L1].toArray())
            types.append(included["type"_L1].toString());
        QCOMPARE(types, (QStringList{u"termination_gateways"_s, u"customers"_s}));
    }

    void sendsOnlyTheFieldsAskedFor()
    {
        RawClient client(m_sandbox);

        const auto answer = client.get("customers?page[size]=1&fields[customers]=name");

        QCOMPARE(answer.list().first()["attributes"_L1].toObject().keys(), QStringList{u"name"_s});
    }

    void sortsBySeveralColumns()
    {
        RawClient client(m_sandbox);

        const auto answer = client.get("customers?page[size]=50&sort=-language,name");

        QList<QPair<QString, QString>> rows;
        for (const QJsonValue row : answer.list())
            rows.append(
                {row["attributes"_L1]["language"_L1].toString(), row["attributes"_L1]["name"_L1].toString()});
        QCOMPARE(rows.first().first, u"RU"_s);
        QCOMPARE(rows.last().first, u"EN"_s);
        QVERIFY(std::ranges::is_sorted(rows, [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        }));
    }

    void filtersExactlyAndTakesLists()
    {
        RawClient client(m_sandbox);

        QCOMPARE(client.get("customers?filter[id]=1000,1003").list().size(), 2);
        QCOMPARE(client.get("customers?filter[id]=1000, 1003").list().size(),
                 1); // the blank belongs to the value
        QCOMPARE(client.get("customers?filter[id]=").list().size(), 0);
        const auto disabled = client.get("available_did_numbers?filter[enabled]=false&page[size]=500");
        QVERIFY(disabled.list().size() > 0);
        for (const QJsonValue row : disabled.list())
            QCOMPARE(row["attributes"_L1]["enabled"_L1].toBool(true), false);
        QCOMPARE(client.get("termination_gateways?filter[name]=\"gw-001\"").list().size(), 1);
        QCOMPARE(client.get("termination_gateways?filter[id]=no-uuid").list().size(), 0);
    }

    void answersBeyondTheLastPageWithNothing()
    {
        RawClient client(m_sandbox);

        const auto answer = client.get("customers?page[number]=99");

        QCOMPARE(answer.status, 200);
        QVERIFY(answer.list().isEmpty());
        QVERIFY(answer.json()["links"_L1]["last"_L1].toString().contains("page%5Bnumber%5D=1"_L1));
    }

    void wantsAStartForIncomingTrunkCdrs()
    {
        RawClient client(m_sandbox);

        const auto without = client.get("incoming_trunk_cdrs");
        const auto with = client.get("incoming_trunk_cdrs?filter[time_start_gteq]=2020-09-01+00%3A00%3A00");

        QCOMPARE(without.status, 400);
        QCOMPARE(without.code(), u"106"_s);
        QCOMPARE(with.status, 200);
        QVERIFY(with.json()["meta"_L1]["record_count"_L1].toInt() > 1000);
    }

    void hidesCapacityGroupsWhereThePlatformHasNone()
    {
        m_sandbox.setProfile({.capacityGroups = false});

        const auto answer = RawClient(m_sandbox).get("capacity_groups");

        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(answer.contentType.startsWith("text/html"));
    }

    void keepsATraineesWorkInAFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"sandbox.sqlite"_s);
        {
            sandbox::Sandbox first({.size = sandbox::Size::Empty, .dataFile = file});
            QVERIFY(first.start());
            const auto made = RawClient(first).send(
                "POST", "customers", R"({"data":{"type":"customers","attributes":{"name":"Mine"}}})");
            QCOMPARE(made.status, 201);
        }

        sandbox::Sandbox second({.size = sandbox::Size::Small, .dataFile = file});
        QVERIFY(second.start());

        const auto kept = RawClient(second).get("customers");
        QCOMPARE(kept.list().size(), 1); // not seeded a second time
        QCOMPARE(kept.list().first()["attributes"_L1]["name"_L1].toString(), u"Mine"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandboxlists.moc"
