#include "catalogue/ngcp/ngcp.h"
#include "core/secret.h"
#include "wire/common/texts.h"
#include "wire/hal/hal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

QJsonObject object(const WireBody &body)
{
    return QJsonDocument::fromJson(body.body).object();
}

QJsonArray operations(const WireBody &body)
{
    return QJsonDocument::fromJson(body.body).array();
}

QString parameter(const QByteArray &query, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

/// The lines of the NGCP checklist that are about asking and writing.
class TestHalWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCollectionsWithASlashAndItemsWithout()
    {
        QCOMPARE(hal::listPath(ngcp::customers), u"customers/"_s);
        QCOMPARE(hal::recordPath(ngcp::customers, u"42"_s), u"customers/42"_s);
        QCOMPARE(hal::recordPath(ngcp::subscriberRegistrations, u"a/b c"_s),
                 u"subscriberregistrations/a%2Fb%20c"_s);
    }

    void buildsItsOwnPageUrlsInAnOrderThatHolds()
    {
        const Query query{.resource = &ngcp::customers, .page = 3, .pageSize = 100};
        const QByteArray sent = hal::listQuery(query, {});
        QCOMPARE(parameter(sent, u"order_by"_s), u"id"_s);
        QCOMPARE(parameter(sent, u"order_by_direction"_s), u"asc"_s);
        QCOMPARE(parameter(sent, u"page"_s), u"3"_s);
        QCOMPARE(parameter(sent, u"rows"_s), u"100"_s);
        QCOMPARE(parameter(hal::listQuery({.resource = &ngcp::calls}, {}), u"order_by_direction"_s),
                 u"desc"_s);
        const Query sorted{.resource = &ngcp::domains, .sort = {{u"domain"_s, Qt::DescendingOrder}}};
        QCOMPARE(parameter(hal::listQuery(sorted, {}), u"order_by"_s), u"domain"_s);
    }

    void neverSendsAFilterThatThePlatformWouldIgnore()
    {
        const Query query{.resource = &ngcp::subscribers, .filters = {{u"usernme"_s, {u"x"_s}}}};
        QVERIFY(!hal::listQuery(query, {}).contains("usernme"));
    }

    void encodesWhatAFilterLooksFor()
    {
        const Query query{.resource = &ngcp::subscribers,
                          .filters = {{u"username"_s, {u"a+b&c%*"_s}}, {u"is_admin"_s, {u"true"_s}}}};
        const QByteArray sent = hal::listQuery(query, {});
        QVERIFY(sent.contains("username=a%2Bb%26c%25%2A"));
        QVERIFY(sent.contains("is_admin=1"));
    }

    void listsSeveralValuesOnlyWhereThePlatformTakesThem()
    {
        const Query query{.resource = &ngcp::customers,
                          .filters = {{u"status"_s, {u"active"_s, u"locked"_s}},
                                      {u"type"_s, {u"sipaccount"_s, u"pbxaccount"_s}}}};
        const QByteArray sent = hal::listQuery(query, {});
        QCOMPARE(parameter(sent, u"status"_s), u"active,locked"_s);
        QCOMPARE(parameter(sent, u"type"_s), u"sipaccount"_s);
    }

    void asksForTimesInAZoneThatIsKnown()
    {
        const Query query{.resource = &ngcp::callLists,
                          .filters = {{u"customer_id"_s, {u"42"_s}},
                                      {u"start_ge"_s, {u"2026-11-28T10:00:00.000+02:00"_s}}}};
        const QByteArray sent = hal::listQuery(query, {});
        QCOMPARE(parameter(sent, u"tz"_s), u"UTC"_s);
        QCOMPARE(parameter(sent, u"start_ge"_s), u"2026-11-28 08:00:00"_s);
        QVERIFY(parameter(hal::listQuery({.resource = &ngcp::customers}, {}), u"tz"_s).isEmpty());
    }

    void asksForNamesOfRelatedRecordsWithoutInsisting()
    {
        const QByteArray sent = hal::recordQuery(ngcp::customers);
        QCOMPARE(parameter(sent, u"expand"_s), u"contact_id,billing_profile_id"_s);
        QCOMPARE(parameter(sent, u"soft_expand"_s), u"1"_s);
    }

    void takesTheIdFromARelativeLocation()
    {
        QCOMPARE(wire::createdId("/api/customers/123"), u"123"_s);
        QCOMPARE(wire::createdId("https://ngcp.example.com:1443/api/customers/123"), u"123"_s);
        QCOMPARE(wire::createdId("/api/subscriberregistrations/usrloc%3Aab%2Fc"), u"usrloc:ab/c"_s);
    }

    void createsFromNumbersWhereThePlatformHasNumbers()
    {
        Record draft(ngcp::customers);
        draft.setValue(u"status", u"active"_s);
        draft.setValue(u"vat_rate", u"20.5"_s);
        draft.setValue(u"external_id", toldNull());
        draft.relate(u"contact_id", u"17"_s);

        const WireBody body = hal::createBody(draft, {});

        QCOMPARE(body.verb, "POST");
        QCOMPARE(body.contentType, "application/json");
        QCOMPARE(object(body),
                 QJsonObject({{"status"_L1, u"active"_s},
                              {"vat_rate"_L1, 20.5},
                              {"external_id"_L1, QJsonValue::Null},
                              {"contact_id"_L1, 17}}));
    }

    void endsACallForwardOnlyWhereItIsMeantTo()
    {
        const auto sent = [](const QVariant &value) -> QJsonValue {
            Record draft(ngcp::callForwards);
            draft.setValue(u"cfu", value);
            return object(hal::createBody(draft, {}))["cfu"_L1];
        };

        QCOMPARE(sent(QVariantMap()), QJsonValue(QJsonObject()));
        QCOMPARE(sent(toldNull()), QJsonValue(QJsonObject()));
        QCOMPARE(sent(u"voicebox"_s), QJsonValue(u"voicebox"_s));
    }

    void writesNumbersInParts()
    {
        Record draft(ngcp::subscribers);
        draft.setValue(u"primary_number", u"43 9876 10001"_s);
        draft.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s, u"43 9878 10001 device"_s});

        const QJsonObject sent = object(hal::createBody(draft, {}));

        QCOMPARE(sent["primary_number"_L1],
                 QJsonObject({{"cc"_L1, u"43"_s}, {"ac"_L1, u"9876"_s}, {"sn"_L1, u"10001"_s}}));
        QCOMPARE(sent["alias_numbers"_L1].toArray().size(), 2);
        QCOMPARE(sent["alias_numbers"_L1][1]["is_devid"_L1], true);
        QVERIFY(!sent["alias_numbers"_L1][0].toObject().contains("is_devid"_L1));
    }

    void replacesWhereThePlatformOnlyReplaces()
    {
        Record base(ngcp::customers, u"42"_s);
        base.setValue(u"status", u"active"_s);
        Record draft(ngcp::customers);
        draft.setValue(u"status", u"locked"_s);

        const WireBody body = hal::updateBody(base, draft, {});

        QCOMPARE(body.verb, "PATCH");
        QCOMPARE(body.contentType, "application/json-patch+json");
        QCOMPARE(operations(body),
                 QJsonArray({QJsonObject{
                     {"op"_L1, u"replace"_s}, {"path"_L1, u"/status"_s}, {"value"_L1, u"locked"_s}}}));
    }

    void addsWhereThePlatformAddsBecauseWhatIsNotThereCannotBeReplaced()
    {
        Record draft(ngcp::subscribers);
        draft.setValue(u"password", QVariant::fromValue(Secret("s3cret!")));
        draft.setValue(u"lock", toldNull());

        const QJsonArray sent = operations(hal::updateBody(Record(ngcp::subscribers, u"101"_s), draft, {}));

        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0]["op"_L1], u"add"_s);
        QCOMPARE(sent[0]["value"_L1], QJsonValue::Null);
        QCOMPARE(sent[1]["value"_L1], u"s3cret!"_s);
    }

    void putsTheWholeRecordWhereItCannotReplaceWhatItDoesNotTell()
    {
        Record base(ngcp::customers, u"42"_s);
        base.setValue(u"status", u"active"_s);
        base.setValue(u"create_timestamp", u"2026-01-01 00:00:00"_s);
        base.relate(u"contact_id", u"17"_s);
        base.setExtras({{u"invoice_template_id"_s, 5}});
        Record draft(ngcp::customers);
        draft.setValue(u"vat_rate", u"20"_s);

        const WireBody body = hal::updateBody(base, draft, {});

        QCOMPARE(body.verb, "PUT");
        QCOMPARE(body.contentType, "application/json");
        QCOMPARE(object(body),
                 QJsonObject({{"status"_L1, u"active"_s},
                              {"contact_id"_L1, 17},
                              {"invoice_template_id"_L1, 5},
                              {"vat_rate"_L1, 20}}));
    }
};

QTEST_GUILESS_MAIN(TestHalWriter)
#include "tst_halwriter.moc"
