#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"
#include "wire/jsonapi/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using telecomcenter::customers;
using telecomcenter::didNumbers;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAListing()
    {
        const auto read = jsonapi::readPage(didNumbers, R"({
            "data": [
                {"id": "a-1", "type": "available_did_numbers", "links": {"self": "/elsewhere/9"},
                 "attributes": {"number": "37052000117", "enabled": false, "external_id": 9223372036854775807},
                 "relationships": {"customer": {"links": {}, "data": {"type": "customers", "id": "7"}}}},
                {"id": "a-2", "type": "available_did_numbers", "attributes": {"number": "37052000118"}}],
            "included": [{"id": "7", "type": "customers", "attributes": {"name": "Ąžuolas UAB"}}],
            "meta": {"record_count": 214},
            "links": {"first": "x", "next": "y", "last": "z"}})");

        QVERIFY(read);
        QCOMPARE(read->page.total, 214);
        QVERIFY(!read->page.isLast);
        const RecordChunk &records = *read->page.records;
        QCOMPARE(records.size(), 2);
        const Record first = records.record(0);
        QCOMPARE(first.id(), u"a-1"_s);
        QCOMPARE(first.value(u"number"), QVariant(u"37052000117"_s));
        QCOMPARE(first.value(u"enabled"), QVariant(false));
        QCOMPARE(first.value(u"external_id"), QVariant(qlonglong(9223372036854775807)));
        QCOMPARE(first.related(u"customer"), (Related{Related::State::One, u"7"_s, u"Ąžuolas UAB"_s}));
        QVERIFY(!records.value(1, didNumbers.indexOf(u"enabled")).isValid());
        QCOMPARE(records.related(1, 0).state, Related::State::NotTold);
    }

    void tellsNullAbsentAndEmptyApart()
    {
        const auto read =
            jsonapi::readRecord(telecomcenter::terminationRoutes,
                                R"({"data": {"id": "r", "attributes": {"name": "", "src_rewrite_rule": null},
                "relationships": {"gateway": {"data": null}, "customer": {"links": {}}}}})");

        QVERIFY(read);
        QCOMPARE(read->record.value(u"name"), QVariant(u""_s));
        QVERIFY(read->record.value(u"src_rewrite_rule").isValid());
        QVERIFY(read->record.value(u"src_rewrite_rule").isNull());
        QVERIFY(!read->record.value(u"dst_prefix").isValid());
        QCOMPARE(read->record.related(u"gateway").state, Related::State::None);
        QCOMPARE(read->record.related(u"customer").state, Related::State::NotTold);
    }

    void keepsWhatTheCatalogueDoesNotKnow()
    {
        const auto read = jsonapi::readRecord(
            customers,
            R"({"data": {"id": 999, "attributes": {"name": "A", "sla": {"level": [1, "x"]}, "beta": true}}})");

        QVERIFY(read);
        QCOMPARE(read->record.id(), u"999"_s);
        QCOMPARE(read->record.extras().value(u"beta"_s), QVariant(true));
        QCOMPARE(read->record.extras().value(u"sla"_s).toMap().value(u"level"_s).toList().size(), 2);
    }

    void showsValuesOfAnUnexpectedShapeAsTheyCame()
    {
        const auto read = jsonapi::readRecord(
            customers, R"({"data": {"id": "1", "attributes": {"name": ["a", 1], "capacity_limit": "many",
                "language": 7, "sip_account_limit": 1.5}}})");

        QVERIFY(read);
        QCOMPARE(read->record.value(u"name").toList().size(), 2);
        QCOMPARE(read->record.value(u"capacity_limit"), QVariant(u"many"_s));
        QCOMPARE(read->record.value(u"language"), QVariant(u"7"_s));
    }

    void readsSecretsAsSecrets()
    {
        const auto read = jsonapi::readRecord(
            telecomcenter::sipAccounts, R"({"data": {"id": "1", "attributes": {"password": "08hxobdp5z"}}})");

        QVERIFY(read);
        QVERIFY(read->record.value(u"password").metaType() == QMetaType::fromType<Secret>());
        QCOMPARE(read->record.value(u"password").value<Secret>().reveal(), QByteArray("08hxobdp5z"));
    }

    void hidesSecretsOfAnyShape_data()
    {
        QTest::addColumn<QByteArray>("password");
        for (const char *password : {R"(["08hxobdp5z"])", R"({"is": "08hxobdp5z"})", "1.5", "true"})
            QTest::addRow("%s", password) << QByteArray(password);
    }

    void hidesSecretsOfAnyShape()
    {
        QFETCH(QByteArray, password);

        const auto read =
            jsonapi::readRecord(telecomcenter::sipAccounts,
                                R"({"data": {"id": "1", "attributes": {"password": )" + password + "}}}");

        QVERIFY(read);
        QVERIFY(read->record.value(u"password").metaType() == QMetaType::fromType<Secret>());
        QVERIFY(hasContent(read->record.value(u"password")));
    }

    void countsTheFirstOfARecordIncludedTwice()
    {
        const auto read = jsonapi::readPage(didNumbers, R"({"included": [
            {"id": "7", "type": "customers", "attributes": {"name": "First"}},
            {"id": "7", "type": "customers", "attributes": {"name": "Second"}}],
            "data": [{"id": "1", "relationships": {"customer": {"data": {"type": "customers", "id": "7"}}}}]})");

        QVERIFY(read);
        QCOMPARE(read->page.records->related(0, 0).title, u"First"_s);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("nothing") << QByteArray("");
        QTest::addRow("HTML") << QByteArray("<html><body>Please sign in</body></html>");
        QTest::addRow("cut off") << QByteArray("{\"data\": [{\"id\": \"1\", \"attributes\": {\"name\": \"x");
        QTest::addRow("cut off between rows") << QByteArray("{\"data\": [{\"id\": \"1\"},");
        QTest::addRow("something behind") << QByteArray(R"({"data": []} {"data": []})");
        QTest::addRow("neither data nor errors") << QByteArray(R"({"jsonapi": {"version": "1.0"}})");
        QTest::addRow("an array") << QByteArray("[]");
        QTest::addRow("one record for a listing") << QByteArray(R"({"data": {"id": "1"}})");
        QTest::addRow("broken UTF-8") << QByteArray("{\"data\": [{\"id\": \"\xff\xfe\"}]}");
        QTest::addRow("data twice") << QByteArray(R"({"data": [], "data": []})");
        QTest::addRow("an id twice") << QByteArray(R"({"data": [{"id": "1", "id": "2"}]})");
        QTest::addRow("an attribute twice")
            << QByteArray(R"({"data": [{"id": "1", "attributes": {"name": "a", "name": "b"}}]})");
        QTest::addRow("an unknown attribute twice, once escaped")
            << QByteArray(R"({"data": [{"id": "1", "attributes": {"x": "a", "\u0078": "b"}}]})");
        QTest::addRow("five million rows")
            << QByteArray("{\"data\":[{}") + QByteArray(",{}").repeated(5'000'000) + "]}";
        QTest::addRow("too deep") << QByteArray("{\"data\": ") + QByteArray(5000, '[') + QByteArray(5000, ']')
                + '}';
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, body);

        const auto read = jsonapi::readPage(customers, body);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotThisApi);
    }

    void takesNothingOfAnotherTypeForWhatWasAskedFor_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isTaken");
        const auto add = [](const char *name, const Resource &resource, const QByteArray &type,
                            bool isTaken) { QTest::addRow("%s", name) << &resource << type << isTaken; };
        add("its own", customers, R"("customers")", true);
        add("another", customers, R"("incoming_trunks")", false);
        add("a number", customers, "7", false);
        add("null", customers, "null", false);
        add("without its plural", telecomcenter::terminationGateways, R"("Termination Gateway")", true);
        add("calls out as documented", telecomcenter::terminationCdrs, R"("termination cdrs")", true);
        add("calls in as documented", telecomcenter::incomingTrunkCdrs, R"("Component cdrs")", true);
        add("a session as documented", telecomcenter::adminSessions, R"("sessions")", true);
        add("no session", telecomcenter::adminSessions, R"("customers")", false);
    }

    void takesNothingOfAnotherTypeForWhatWasAskedFor()
    {
        QFETCH(const Resource *, resource);
        QFETCH(QByteArray, type);
        QFETCH(bool, isTaken);
        const QByteArray row = R"({"id": "1", "type": )" + type + R"(, "attributes": {}})";

        const auto one = jsonapi::readRecord(*resource, R"({"data": )" + row + '}');
        const auto page = jsonapi::readPage(*resource, R"({"data": [{"id": "2"}, )" + row + "]}");

        QCOMPARE(one.has_value(), isTaken);
        QCOMPARE(page.has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(one.error().kind, Error::Kind::NotThisApi);
    }

    void showsHalfASurrogatePairAsUnreadable()
    {
        const auto read = jsonapi::readPage(
            customers,
            R"({"data": [{"id": "1", "attributes": {"name": "a\ud800b", "language": "\\ud800"}},
                {"id": "2", "attributes": {"name": "\ud83d\ude00"}}, {"id": "3", "attributes": {"name": "\uDC00"}}]})");

        QVERIFY(read);
        QCOMPARE(read->page.records->record(0).value(u"name").toString(), u"a\uFFFDb"_s);
        QCOMPARE(read->page.records->record(0).value(u"language").toString(), u"\\ud800"_s);
        QCOMPARE(read->page.records->record(1).value(u"name").toString(), u"\U0001F600"_s);
        QCOMPARE(read->page.records->record(2).value(u"name").toString(), u"\uFFFD"_s);
    }

    void takesErrorsInASuccessForAnError()
    {
        const auto read =
            jsonapi::readPage(customers, R"({"errors": [{"detail": "No such thing", "code": "404"}]})");

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().detail, u"No such thing"_s);
    }

    void leavesIdsThatCannotBeExactEmpty()
    {
        const auto read = jsonapi::readPage(customers, R"({"data": [{"id": 9223372036854775808}, {"id": 1.5},
            {"id": null}, {"id": 9007199254740993}]})");

        QVERIFY(read);
        for (qsizetype row = 0; row < read->page.size(); ++row)
            QVERIFY(read->page.records->id(row).isEmpty());
    }

    void remembersTheNamesThePlatformUses()
    {
        const auto read = jsonapi::readRecord(
            customers, R"({"data": {"id": "1", "attributes": {"termination_mode": "operator"}}})");

        QVERIFY(read);
        QCOMPARE(read->record.value(u"trm_mode"), QVariant(u"operator"_s));
        QCOMPARE(read->aliasesSeen, Aliases{u"termination_mode"_s});
    }

    void tellsThePlatformsWarnings()
    {
        const auto read = jsonapi::readRecord(customers, R"({"data": {"id": "1"},
            "meta": {"warnings": [{"title": "Param not allowed", "detail": "x is not allowed.", "code": "105"}]}})");

        QVERIFY(read);
        QCOMPARE(read->warnings, QStringList{u"x is not allowed."_s});
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
