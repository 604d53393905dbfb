#include "support/ngcpclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::NgcpAnswer;
using test::NgcpClient;
using Legacy = sandbox::NgcpProfile::Legacy;

/// HAL and lists (ngcp-api.md F.3).
class TestNgcpLists : public QObject
{
    Q_OBJECT

private:
    sandbox::Sandbox m_sandbox{{.platform = u"ngcp"_s}};

    static QString href(const NgcpAnswer &answer, QLatin1StringView relation)
    {
        return answer.json()["_links"_L1][relation]["href"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup() { m_sandbox.setNgcpProfile(sandbox::NgcpProfile()); }

    void leavesOutEmbeddedWhereThereAreNoRows()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).get("billingprofiles/?handle=nothing");

        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains("_embedded"_L1));
        QVERIFY(!answer.json()["_links"_L1].toObject().contains("ngcp:billingprofiles"_L1));
        QCOMPARE(answer.total(), 0);
    }

    void writesOneRowAsItsReleaseDoes_data()
    {
        QTest::addColumn<Legacy>("legacy");
        QTest::addColumn<bool>("rowsAreArray");
        QTest::addColumn<bool>("linksAreArray");
        QTest::addRow("today") << Legacy::Modern << true << true;
        QTest::addRow("legacy=single") << Legacy::Single << false << false;
        QTest::addRow("legacy=embedded-array") << Legacy::EmbeddedArray << true << false;
    }

    void writesOneRowAsItsReleaseDoes()
    {
        QFETCH(Legacy, legacy);
        m_sandbox.setNgcpProfile(sandbox::NgcpProfile{.legacy = legacy});

        const NgcpAnswer one = NgcpClient(m_sandbox).get("domains/?domain=ngcp.example.com");
        const NgcpAnswer two = NgcpClient(m_sandbox).get("billingprofiles/?handle=my_test_profile");

        QTEST(one.embedded().isArray(), "rowsAreArray");
        const QJsonValue row = one.embedded().isArray() ? one.embedded()[0] : one.embedded();
        QTEST(row["_links"_L1]["ngcp:resellers"_L1].isArray(), "linksAreArray");
        QTEST(one.json()["_links"_L1]["ngcp:domains"_L1].isArray(), "linksAreArray");
        QCOMPARE(two.rows().size(), 2);
    }

    void linksItselfAndItsNeighboursButNoEnds()
    {
        const NgcpAnswer middle = NgcpClient(m_sandbox).get("customers/?page=2&rows=10");
        const QJsonObject links = middle.json()["_links"_L1].toObject();

        QVERIFY(links["self"_L1].isObject());
        QVERIFY(links["next"_L1].isObject());
        QVERIFY(links["prev"_L1].isObject());
        QVERIFY(!links.contains("first"_L1));
        QVERIFY(!links.contains("last"_L1));
        QVERIFY(links["curies"_L1].isObject());
        QVERIFY(!NgcpClient(m_sandbox).get("customers/").json()["_links"_L1].toObject().contains("prev"_L1));
    }

    void encodesNothingInItsPageLinks()
    {
        NgcpClient client(m_sandbox);

        const QString next = href(client.get("customercontacts/?rows=1&email=%2A%40%2A"), "next"_L1);

        QVERIFY2(next.contains("email=*@*"_L1), qPrintable(next));
        QVERIFY(next.startsWith("/api/customercontacts/?"_L1));
        QVERIFY(href(client.get("customers/?status=active&status=locked&rows=1"), "self"_L1)
                    .contains("status=ARRAY(0x"_L1));
    }

    void ordersTheParametersOfItsPageLinksAnyhow()
    {
        NgcpClient client(m_sandbox);
        QSet<QString> seen;
        for (int i = 0; i < 200 && seen.size() < 2; ++i)
            seen.insert(href(client.get("domains/?rows=1&order_by=id&no_count=1"), "next"_L1));

        QVERIFY(seen.size() > 1);
    }

    void givesTenRowsUnlessAsked()
    {
        QCOMPARE(NgcpClient(m_sandbox).get("customers/").rows().size(), 10);
        QCOMPARE(NgcpClient(m_sandbox).get("customers/?rows=25").rows().size(), 25);
    }

    void refusesPagesAndRowsThatAreNoCount_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query : {"rows=0", "rows=-1", "rows=x", "page=0", "page="})
            QTest::addRow("%s", query) << QByteArray(query);
    }

    void refusesPagesAndRowsThatAreNoCount()
    {
        QFETCH(QByteArray, query);

        const NgcpAnswer answer = NgcpClient(m_sandbox).get("customers/?" + query);

        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.message(),
                 u"Query parameters 'page' and 'rows', when specified, must be greater than 0."_s);
    }

    void hasPagesBeyondTheEnd()
    {
        const NgcpAnswer answer = NgcpClient(m_sandbox).get("customers/?page=500");

        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains("_embedded"_L1));
        QVERIFY(!href(answer, "prev"_L1).isEmpty());
        QVERIFY(href(answer, "next"_L1).isEmpty());
    }

    void doesNotCountWhereThatIsUnwanted()
    {
        NgcpClient client(m_sandbox);
        const NgcpAnswer answer = client.get("customers/?no_count=true");

        QVERIFY(answer.json().contains("total_count"_L1));
        QVERIFY(answer.json()["total_count"_L1].isNull());
        QVERIFY(!href(answer, "next"_L1).isEmpty());
        QVERIFY(client.get("customers/").total() > 10);
    }

    void sortsByNothingUnlessAsked()
    {
        NgcpClient client(m_sandbox);
        const QList<qint64> unsorted = client.get("customers/?rows=30").ids();
        const QList<qint64> byId = client.get("customers/?rows=30&order_by=id").ids();
        const QList<qint64> backwards =
            client.get("customers/?rows=30&order_by=id&order_by_direction=desc").ids();

        QVERIFY(!std::ranges::is_sorted(unsorted));
        QVERIFY(std::ranges::is_sorted(byId));
        QVERIFY(std::ranges::is_sorted(backwards, std::greater()));
        QCOMPARE(client.get("customers/?rows=30").ids(), unsorted);
        QCOMPARE(client.get("customers/?rows=30&order_by=colour").ids(), unsorted);
    }

    void passesOverFiltersItDoesNotKnow()
    {
        NgcpClient client(m_sandbox);

        QCOMPARE(client.get("subscribers/?usernme=test_10001").total(), client.get("subscribers/").total());
        QCOMPARE(client.get("subscribers/?username=test_10001").total(), 1);
    }

    void matchesAsItsFiltersDo_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("total");
        const auto add = [](const char *target, int total) {
            QTest::addRow("%s", target) << QByteArray(target) << total;
        };
        add("subscribers/?username=test_1000", 0);
        add("subscribers/?username=test_1000*", 2);
        add("subscribers/?username=TEST_10001", 1);
        add("subscribers/?username=test_1000%5C*", 0);
        add("subscribers/?username=test_1000%25", 0);
        add("subscribers/?username=test_1000%3F", 0); // only patterns know the question mark
        add("domains/?domain=%3Fgcp.example.com", 1);
        add("domains/?domain=*.example.com", 1);
        add("domains/?domain=*gcp%3Fexample.com", 0); // none where there is a star
        add("subscribers/?alias=43987710001", 1);
        add("subscribers/?alias=43987610001", 1); // the primary number too
        add("subscribers/?alias=4398771000", 0);
        add("subscribers/?alias=*98771000*", 1);
        add("subscribers/?primary_number=43987710001", 0);
        add("subscribers/?primary_number=43987610001", 1);
        add("subscribers/?customer_id=43", 3);
        add("subscribers/?customer_id=43&is_pbx_pilot=1", 1);
        add("subscribers/?customer_external_id=EXT-43", 3);
        add("subscribers/?profile_id=$not_null", 1);
        add("customers/?contact_id=18&status=terminated", 1);
        add("customers/?contact_id=18&status=active,terminated", 2);
        add("customers/?contact_id=18&not_status=terminated", 1);
        add("customers/?external_id=EXT-4*", 5);
        add("customers/?contact_id=17&external_id=$null", 0);
        add("numbers/?cc=43&ac=9877&sn=10001", 1);
        add("numbers/?subscriber_id=101&type=alias", 2);
        add("resellers/?name=*%C3%BCller*", 1);
        add("peeringservers/?enabled=false", 1);
    }

    void matchesAsItsFiltersDo()
    {
        QFETCH(QByteArray, target);

        QTEST(int(NgcpClient(m_sandbox).get(target).total()), "total");
    }

    void putsStarsAroundNumbersInOldReleases()
    {
        m_sandbox.setNgcpProfile(sandbox::NgcpProfile{.implicitStars = true});

        QCOMPARE(NgcpClient(m_sandbox).get("subscribers/?alias=98771000").total(), 1);
        QCOMPARE(NgcpClient(m_sandbox).get("subscribers/?username=test_1000").total(), 0);
    }

    void expandsIdsIntoRecords()
    {
        NgcpClient client(m_sandbox);
        const QJsonObject customer =
            client.get("customers/42?expand=contact_id,billing_profile_id.reseller_id").json();

        QCOMPARE(customer["contact_id_expand"_L1]["lastname"_L1].toString(), u"Doe"_s);
        QCOMPARE(customer["billing_profile_id_expand"_L1]["reseller_id_expand"_L1]["name"_L1].toString(),
                 u"Reseller Nord"_s);
        QVERIFY(client.get("customers/42?expand=all").json().contains("contact_id_expand"_L1));
        QCOMPARE(
            client.get("customers/?rows=1&expand=contact_id").rows()[0]["contact_id_expand"_L1].isObject(),
            true);
    }

    void refusesExpansionsThatDoNotApply()
    {
        NgcpClient client(m_sandbox);
        const NgcpAnswer answer = client.get("customers/42?expand=colour");

        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.message(), u"Provided expand fields are invalid"_s);
        QCOMPARE(client.get("customers/42?expand=colour&soft_expand=1").status, 200);
    }

    void hasTwelveHundredCustomersAndFiveThousandSubscribersAtTwoResellers()
    {
        sandbox::Sandbox medium({.platform = u"ngcp"_s, .size = sandbox::Size::Medium});
        QVERIFY(medium.start());
        NgcpClient client(medium);

        QVERIFY(client.get("customers/?reseller_id=3").total() > 500);
        QVERIFY(client.get("customers/?reseller_id=4").total() > 500);
        QVERIFY(client.get("customers/").total() >= 1200);
        QVERIFY(client.get("customers/?status=terminated").total() > 20);
        QVERIFY(client.get("subscribers/").total() >= 5000);
        QVERIFY(client.get("customercontacts/?email=*").total() >= 1200);
        QSet<QChar> odd;
        for (const QJsonValue &contact : client.get("customercontacts/?rows=1000").rows()) {
            for (const QChar c : contact["company"_L1].toString())
                odd.insert(c);
        }
        for (const QChar c : u"+&%\"#äöü;مط"_s)
            QVERIFY2(odd.contains(c), qPrintable(QString(c)));
    }
};

QTEST_GUILESS_MAIN(TestNgcpLists)
#include "tst_ngcplists.moc"
