#include "catalogue/display.h"
#include "catalogue/ngcp/ngcp.h"
#include "core/secret.h"
#include "wire/hal/hal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

const QByteArray curies = "\"curies\":{\"href\":\"http://purl.org/sipwise/ngcp-api/"
                          "#rel-{rel}\",\"name\":\"ngcp\",\"templated\":true}";

QByteArray listing(const QByteArray &embedded, const QByteArray &total = "2", const QByteArray &links = {})
{
    return "{" + (embedded.isEmpty() ? QByteArray() : "\"_embedded\":{\"ngcp:customers\":" + embedded + "},")
        + "\"_links\":{" + curies + links + "},\"total_count\":" + total + "}\n";
}

QByteArray customer(int id, const QByteArray &more = {})
{
    return "{\"_links\":{" + curies + "},\"id\":" + QByteArray::number(id) + ",\"status\":\"active\"" + more
        + "}";
}

Page pageOf(const QByteArray &body, const Resource &resource = ngcp::customers)
{
    const Outcome<ReadPage> read = hal::readPage(resource, body);
    return read ? read->page : Page();
}

Record recordOf(const Resource &resource, const QByteArray &members)
{
    const Outcome<ReadRecord> read = hal::readRecord(resource, "{\"_links\":{}," + members + "}");
    return read ? read->record : Record(resource);
}

} // namespace

/// The lines of the NGCP checklist that are about reading.
class TestHalReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRowsThatAreAbsentAnObjectOrAnArray()
    {
        const Page none = pageOf(listing({}, "0"));
        QVERIFY(none.records);
        QCOMPARE(none.size(), 0);
        QCOMPARE(none.total, 0);
        QVERIFY(none.isLast);

        const Page one = pageOf(listing(customer(42), "1"));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.records->id(0), u"42"_s);

        const Page two = pageOf(listing("[" + customer(42) + "," + customer(43) + "]"));
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.records->id(1), u"43"_s);
        QCOMPARE(two.total, 2);
    }

    void takesNextAsAFlagAndNothingElse()
    {
        const QByteArray rows = "[" + customer(1) + "]";
        const QByteArray next = ",\"next\":{\"href\":\"https://evil.example/?page=2&rows=ARRAY(0x1)\"}";
        QVERIFY(pageOf(listing(rows)).isLast);
        QVERIFY(!pageOf(listing(rows, "9", next)).isLast);
    }

    void knowsNoTotalWhereThePlatformDidNotCount()
    {
        const Page page = pageOf(listing("[" + customer(1) + "]", "null"));
        QCOMPARE(page.size(), 1);
        QVERIFY(!page.total);
    }

    void takesIdsAsNumbersOrText()
    {
        QCOMPARE(recordOf(ngcp::customers, "\"id\":42").id(), u"42"_s);
        QCOMPARE(recordOf(ngcp::subscriberRegistrations, "\"id\":\"usrloc:entry::a%2f b\"").id(),
                 u"usrloc:entry::a%2f b"_s);
    }

    void takesTheIdFromTheOwnLinkWhereThereIsNoOther()
    {
        const QByteArray body = "{\"_links\":{\"self\":{\"href\":\"/api/callforwards/"
                                "101?lang=de\"}},\"cfu\":{},\"subscriber_id\":7}";
        const Outcome<ReadRecord> read = hal::readRecord(ngcp::callForwards, body);
        QVERIFY(read);
        QCOMPARE(read->record.id(), u"101"_s);
    }

    void readsRelationsFromIdsAndTheirTitlesFromExpandedOnes()
    {
        const Record record = recordOf(ngcp::customers,
                                       "\"billing_profile_id\":7,\"billing_profile_id_expand\":{\"id\":7,"
                                       "\"name\":\"Flat\"},\"contact_id\":null,\"id\":42");

        QCOMPARE(record.related(u"billing_profile_id").id, u"7"_s);
        QCOMPARE(record.related(u"billing_profile_id").title, u"Flat"_s);
        QCOMPARE(record.related(u"contact_id").state, Related::State::None);
        QVERIFY(record.extras().isEmpty());
    }

    void keepsWhatTheCatalogueDoesNotKnow()
    {
        const Record record = recordOf(ngcp::customers, "\"id\":42,\"future_id\":5");
        QCOMPARE(record.extras(), QVariantMap({{u"future_id"_s, 5}}));
    }

    void readsNumbersInPartsWhateverTheirTypes()
    {
        const Record record = recordOf(
            ngcp::subscribers,
            "\"id\":101,\"primary_number\":{\"ac\":\"9876\",\"cc\":43,\"number_id\":3,\"sn\":\"10001\"},"
            "\"alias_numbers\":[{\"cc\":\"43\",\"ac\":\"9877\",\"sn\":\"10001\",\"is_devid\":1,\"number_id\":"
            "4},"
            "{\"cc\":\"41\",\"ac\":\"\",\"sn\":\"555\"}]");

        QCOMPARE(record.value(u"primary_number"), u"43 9876 10001"_s);
        QCOMPARE(record.value(u"alias_numbers"), QStringList({u"43 9877 10001 device"_s, u"41 555"_s}));
    }

    void takesOneAliasAsAnObjectToo()
    {
        const Record record = recordOf(
            ngcp::subscribers, "\"id\":101,\"alias_numbers\":{\"cc\":\"43\",\"ac\":\"1\",\"sn\":\"2\"}");
        QCOMPARE(record.value(u"alias_numbers"), QStringList{u"43 1 2"_s});
    }

    void readsMoneyWithoutRoundingAndSecondsOfAnyShape()
    {
        const Record call = recordOf(
            ngcp::calls,
            "\"id\":1,\"duration\":12.51,\"source_customer_cost\":0.10000000000000001,\"call_code\":200");
        QCOMPARE(call.value(u"duration"), 13);
        QCOMPARE(call.value(u"source_customer_cost"), u"0.10000000000000001"_s);
        QCOMPARE(call.value(u"call_code"), 200);
        QCOMPARE(recordOf(ngcp::callLists, "\"id\":1,\"duration\":\"1:02:03\"").value(u"duration"), 3723);
    }

    void takesTimesWithoutAZoneForUtcWhereItWasAskedForAndForTheirWordsElsewhere()
    {
        const Record call = recordOf(ngcp::calls, "\"id\":1,\"start_time\":\"2026-11-28 12:00:00.123\"");
        QCOMPARE(call.value(u"start_time").toDateTime(),
                 QDateTime(QDate(2026, 11, 28), QTime(12, 0, 0, 123), Qt::UTC));
        const Record customer =
            recordOf(ngcp::customers, "\"id\":1,\"create_timestamp\":\"2026-11-28 12:00:00\"");
        QCOMPARE(customer.value(u"create_timestamp"), u"2026-11-28 12:00:00"_s);
    }

    void takesFlagsAsNumbersAndChoicesAsNumbers()
    {
        const Record server =
            recordOf(ngcp::peeringServers, "\"id\":1,\"enabled\":1,\"probe\":\"0\",\"transport\":3");
        QCOMPARE(server.value(u"enabled"), true);
        QCOMPARE(server.value(u"probe"), false);
        QCOMPARE(Display().text(ngcp::peeringServers, *ngcp::peeringServers.attribute(u"transport"),
                                server.value(u"transport")),
                 u"TLS"_s);
    }

    void keepsPasswordsSecret()
    {
        const Record subscriber = recordOf(ngcp::subscribers, "\"id\":1,\"password\":12345");
        QVERIFY(subscriber.value(u"password").metaType() == QMetaType::fromType<Secret>());
    }

    void refusesWhatIsNoDocumentOfThisApi_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::newRow("another JSON") << QByteArray("{\"data\":[],\"meta\":{}}");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("cut off") << listing("[" + customer(1) + "]").chopped(20);
        QTest::newRow("said twice") << listing("[" + customer(1, ",\"id\":2") + "]");
        QTest::newRow("rows that are none") << listing("[1]");
    }

    void refusesWhatIsNoDocumentOfThisApi()
    {
        QFETCH(QByteArray, body);
        const Outcome<ReadPage> page = hal::readPage(ngcp::customers, body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::NotThisApi);
        QVERIFY(!hal::readRecord(ngcp::customers, body));
    }

    void showsARecordThatWasReadByItsIdAsAPageOfOne()
    {
        const Page page = pageOf(customer(42));
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.total, 1);
        QVERIFY(page.isLast);
    }
};

QTEST_GUILESS_MAIN(TestHalReader)
#include "tst_halreader.moc"
