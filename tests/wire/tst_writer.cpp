#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/secret.h"
#include "wire/common/texts.h"
#include "wire/jsonapi/writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatTheDraftSets()
    {
        const Record base(telecomcenter::terminationGateways, u"gw-1"_s);
        Record draft(telecomcenter::terminationGateways);
        draft.setValue(u"port", toldNull());
        draft.setValue(u"codecs", QStringList{u"PCMA"_s, u"g729"_s});

        const WireBody wire = jsonapi::updateBody(base, draft, {});

        QCOMPARE(wire.verb, QByteArray("PATCH"));
        QCOMPARE(wire.contentType, QByteArray("application/vnd.api+json"));
        QCOMPARE(QJsonDocument::fromJson(wire.body), QJsonDocument::fromJson(R"({"data": {"type":
            "termination_gateways", "id": "gw-1", "attributes": {"port": null, "codecs": ["PCMA", "g729"]}}})"));
    }

    void putsRelationsInsideData()
    {
        Record draft(telecomcenter::externalAccounts, u"111444AA44"_s);
        draft.relate(u"customer", u"7"_s);
        draft.unrelate(u"available_did_number");

        const WireBody wire = jsonapi::createBody(draft, {});

        QCOMPARE(wire.verb, QByteArray("POST"));
        QCOMPARE(QJsonDocument::fromJson(wire.body), QJsonDocument::fromJson(R"({"data": {"type":
            "external_account_routes", "id": "111444AA44", "relationships": {
            "customer": {"data": {"type": "customers", "id": "7"}}, "available_did_number": {"data": null}}}})"));
    }

    void keepsNumbersExactAndTelephoneNumbersText()
    {
        Record draft(telecomcenter::didNumbers);
        draft.setValue(u"number", u"+370 5 200 0117"_s);
        draft.setValue(u"external_id", qlonglong(9223372036854775807));
        draft.setValue(u"enabled", true);

        const QByteArray body = jsonapi::createBody(draft, {}).body;

        QVERIFY(body.contains(R"("number":"37052000117")"));
        QVERIFY(body.contains(R"("external_id":9223372036854775807)"));
        QVERIFY(body.contains(R"("enabled":true)"));
    }

    void writesUnderTheAliasThePlatformKnows()
    {
        Record draft(telecomcenter::customers);
        draft.setValue(u"trm_mode", u"operator"_s);

        QVERIFY(jsonapi::createBody(draft, {}).body.contains("\"trm_mode\""));
        QVERIFY(jsonapi::createBody(draft, {u"termination_mode"_s}).body.contains("\"termination_mode\""));
    }

    void sendsTheTextOfASecret()
    {
        Record draft(telecomcenter::terminationGateways);
        draft.setValue(u"authorization_password", QVariant::fromValue(Secret("p\"ä")));

        const QJsonDocument sent = QJsonDocument::fromJson(jsonapi::createBody(draft, {}).body);

        QCOMPARE(sent["data"_L1]["attributes"_L1]["authorization_password"_L1].toString(), u"p\"ä"_s);
    }

    void takesTheIdFromALocation()
    {
        QCOMPARE(wire::createdId("https://api.example/api/rest/customers/123"), u"123"_s);
        QCOMPARE(wire::createdId("/api/customers/123"), u"123"_s);
        QVERIFY(wire::createdId("").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
