#include "catalogue/record.h"
#include "catalogue/telecomcenter/telecomcenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePlatformByName()
    {
        QCOMPARE(platform(u"telecomcenter"), &telecomcenter::platform);
        QVERIFY(!platform(u"nowhere"));
        QCOMPARE(telecomcenter::platform.resource(u"customers"), &telecomcenter::customers);
        QVERIFY(!telecomcenter::platform.resource(u"gateways"));
    }

    void permitsOnlyTheMethodsOfTheApi_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Methods>("methods");
        const Methods all = Method::List | Method::Read | Method::Create | Method::Update | Method::Delete;
        const Methods look = Method::List | Method::Read;
        for (const char *type : {"customers", "incoming_trunks", "available_did_numbers",
                                 "termination_gateways", "termination_routes", "external_account_routes"})
            QTest::addRow("%s", type) << QString::fromLatin1(type) << all;
        QTest::addRow("SIP accounts") << u"sip_device_routes"_s << (look | Method::Update);
        QTest::addRow("termination CDRs") << u"termination_cdrs"_s << look;
        QTest::addRow("incoming trunk CDRs") << u"incoming_trunk_cdrs"_s << look;
        QTest::addRow("sessions") << u"sessions"_s << Methods(Method::Create);
        QTest::addRow("admin sessions") << u"customer_admin_sessions"_s << Methods(Method::Create);
    }

    void permitsOnlyTheMethodsOfTheApi()
    {
        QFETCH(QString, type);

        const Resource *resource = telecomcenter::platform.resource(type);

        QVERIFY(resource);
        QTEST(resource->methods, "methods");
    }

    void pointsOnlyAtFiltersAndRelationsThatExist()
    {
        for (const Resource *resource : telecomcenter::platform.resources) {
            for (const Consequence &consequence : resource->consequences) {
                if (!consequence.filter.isEmpty())
                    QVERIFY2(consequence.resource->filter(QString(consequence.filter)),
                             resource->type.data());
                if (!consequence.relation.isEmpty())
                    QCOMPARE(consequence.resource->relation(QString(consequence.relation))->target, resource);
                if (!consequence.attribute.isEmpty())
                    QVERIFY(resource->attribute(QString(consequence.attribute)));
            }
            for (const Relation &relation : resource->relations)
                QVERIFY2(relation.target, relation.name.data());
            for (const SessionKind &session : resource->sessions)
                QCOMPARE(session.resource->relation(QString(session.relation))->target, resource);
            if (resource->sipAddress.isKnown()) {
                QVERIFY(resource->sipAddress.hosts->filter(QString(resource->sipAddress.filter)));
                QVERIFY(resource->sipAddress.hosts->attribute(QString(resource->sipAddress.host)));
                QVERIFY(resource->relation(QString(resource->sipAddress.relation)));
            }
        }
    }

    void describesFlowsByWhatThereIs()
    {
        int flows = 0;
        for (const Platform *platform : platforms()) {
            if (!platform->flow)
                continue;
            ++flows;
            qsizetype sharing = 0;
            for (const FlowStep &step : platform->flow->steps) {
                const Resource &resource = *step.resource;
                const bool isMade = step.source != FlowSource::Existing;
                QVERIFY(!isMade || resource.permits(Method::Create));
                QCOMPARE(step.lookup.isEmpty(), step.source == FlowSource::New);
                if (!step.lookup.isEmpty()) {
                    QVERIFY(resource.filter(QString(step.lookup))
                            && resource.attribute(QString(step.lookup)));
                    QVERIFY(!step.findsParts || resource.filter(QString(step.lookup))->match == Match::Stars);
                }
                for (const QLatin1StringView name : step.tells)
                    QVERIFY2(resource.attribute(QString(name)), name.data());
                for (const QLatin1StringView name : step.asked)
                    QVERIFY2(resource.attribute(QString(name)) || resource.relation(QString(name)),
                             name.data());
                sharing += resource.relation(QString(platform->flow->common)) != nullptr;
            }
            QVERIFY(platform->flow->common.isEmpty() || sharing > 1);
        }
        QCOMPARE(flows, 1);
    }

    void tellsASetOfNetworksFromAnOrderOfCodecs()
    {
        const Attribute &codecs = *telecomcenter::incomingTrunks.attribute(u"codecs");
        const Attribute &networks = *telecomcenter::sipAccounts.attribute(u"allowed_ips");

        QVERIFY(isSameValue(codecs, QStringList{u"g729"_s}, QStringList{u"G729"_s}));
        QVERIFY(!isSameValue(codecs, QStringList{u"PCMA"_s, u"PCMU"_s}, QStringList{u"PCMU"_s, u"PCMA"_s}));
        QVERIFY(isSameValue(networks, u"10.0.0.0/8,127.0.0.1"_s, u"127.0.0.1/32,10.0.0.0/8"_s));
    }

    void knowsARecordByItsTitleOrElseItsId()
    {
        Record trunk(telecomcenter::incomingTrunks, u"t-1"_s);
        QCOMPARE(trunk.title(), u"t-1"_s);
        trunk.setValue(u"name", toldNull());
        QCOMPARE(trunk.title(), u"t-1"_s);
        trunk.setValue(u"name", u"Default"_s);
        QCOMPARE(trunk.title(), u"Default"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
