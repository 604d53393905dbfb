#include "support/await.h"
#include "support/telecomcenterfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

/// What one resource goes through: made, listed, filtered, sorted, changed, deleted.
struct Life
{
    const Resource *resource;
    std::function<Record(test::TelecomCenter &)> draft;
    QString filter = {}; ///< a filter that finds it by an attribute
    QString change = {}; ///< an attribute that is changed
    QVariant changed = {};
};

Record gatewayDraft(test::TelecomCenter &platform)
{
    Record draft(telecomcenter::terminationGateways);
    draft.setValue(u"name", u"gw-1"_s);
    draft.setValue(u"host", u"sip.example"_s);
    draft.relate(u"customer", platform.seedCustomer(u"A"_s));
    return draft;
}

QList<Life> lives()
{
    using namespace telecomcenter;
    return {
        {&customers,
         [](test::TelecomCenter &) {
             Record draft(customers, u"own-id-7"_s);
             draft.setValue(u"name", u"Ąžuolas"_s);
             draft.setValue(u"language", u"LT"_s);
             return draft;
         },
         u"id"_s, u"sip_account_limit"_s, qlonglong(12)},
        {&incomingTrunks,
         [](test::TelecomCenter &platform) {
             Record draft(incomingTrunks);
             draft.setValue(u"name", u"Main"_s);
             draft.setValue(u"codecs", QStringList{u"PCMA"_s, u"telephone-event"_s});
             draft.relate(u"customer", platform.seedCustomer(u"A"_s));
             return draft;
         },
         u"domain"_s, u"transport_protocol"_s, u"TCP"_s},
        {&didNumbers,
         [](test::TelecomCenter &platform) {
             Record draft(didNumbers);
             draft.setValue(u"number", u"37052000117"_s);
             draft.setValue(u"external_id", qlonglong(9223372036854775807));
             draft.relate(u"customer", platform.seedCustomer(u"A"_s));
             return draft;
         },
         u"number"_s, u"enabled"_s, false},
        {&terminationGateways, gatewayDraft, u"host"_s, u"port"_s, qlonglong(5080)},
        {&terminationRoutes,
         [](test::TelecomCenter &platform) {
             const auto gateway = test::await(platform.client.create(gatewayDraft(platform)));
             Record draft(terminationRoutes);
             draft.setValue(u"name", u"Latvia"_s);
             draft.setValue(u"dst_prefix", u"00371"_s);
             draft.relate(u"gateway", gateway->id());
             return draft;
         },
         u"name"_s, u"src_prefix"_s, u"370"_s},
        {&externalAccounts,
         [](test::TelecomCenter &platform) {
             Record draft(externalAccounts, u"111444AA44"_s);
             draft.relate(u"customer", platform.seedCustomer(u"A"_s));
             return draft;
         },
         u"id"_s},
    };
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesThroughTheClientFromBirthToDeath_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Life &life : lives())
            QTest::addRow("%s", life.resource->type.data()) << i++;
    }

    void livesThroughTheClientFromBirthToDeath()
    {
        QFETCH(int, index);
        const Life life = lives().at(index);
        test::TelecomCenter platform;
        const Client &client = platform.client;

        const auto created = test::await(client.create(life.draft(platform)));
        QVERIFY(created);

        const QVariant found = life.filter == "id"_L1 ? QVariant(created->id()) : created->value(life.filter);
        const auto filtered = test::await(client.list({.resource = life.resource,
                                                       .filters = {{life.filter, {found.toString()}}},
                                                       .sort = {{u"id"_s}}}));
        QCOMPARE(filtered->total, 1);
        QCOMPARE(filtered->records->record(0), *created);

        for (const Attribute &attribute : life.resource->attributes) {
            if (!attribute.is(Trait::Sortable))
                continue;
            const auto sorted = test::await(client.list(
                {.resource = life.resource, .sort = {{QString(attribute.name), Qt::DescendingOrder}}}));
            QVERIFY2(sorted, attribute.name.data());
        }

        if (!life.change.isEmpty()) {
            Record change(*life.resource);
            change.setValue(life.change, life.changed);
            const auto updated = test::await(client.update(*created, change));
            QCOMPARE(updated->value(life.change), life.changed);
        }
        QVERIFY(test::await(client.remove(*created)));
        QCOMPARE(test::await(client.read(*life.resource, created->id())).error().httpStatus, 404);
    }

    void readsAllThatIsOnlyRead_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : {&telecomcenter::sipAccounts, &telecomcenter::capacityGroups,
                                         &telecomcenter::terminationCdrs, &telecomcenter::incomingTrunkCdrs})
            QTest::addRow("%s", resource->type.data()) << resource;
    }

    void readsAllThatIsOnlyRead()
    {
        QFETCH(const Resource *, resource);
        test::TelecomCenter platform(sandbox::Size::Small);
        Query query{.resource = resource};
        if (resource->filter(u"time_start_gteq"))
            query.filters.insert(u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s});

        const auto page = test::await(platform.client.list(query));
        const auto read = test::await(platform.client.read(*resource, page->records->id(0)));

        QVERIFY(page->size() > 0);
        QCOMPARE(*read, page->records->record(0));
    }

    void takesEveryFilterTheCatalogueOffers_data() { eachFilter(); }
    void takesEveryFilterTheCatalogueOffers()
    {
        QFETCH(const Resource *, resource);
        QFETCH(QString, filter);
        test::TelecomCenter platform(sandbox::Size::Small);
        Query query{.resource = resource, .filters = {{u"time_start_gteq"_s, {u"2020-01-01 00:00:00"_s}}}};
        if (!resource->filter(u"time_start_gteq"))
            query.filters.clear();
        query.filters.insert(filter, {filter.startsWith("time"_L1) ? u"2020-01-01 00:00:00"_s : u"1"_s});

        const auto page = test::await(platform.client.list(query));

        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    }

private:
    static void eachFilter()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<QString>("filter");
        for (const Resource *resource : telecomcenter::platform.resources) {
            for (const Filter &filter : resource->filters)
                QTest::addRow("%s %s", resource->type.data(), filter.name.data())
                    << resource << QString(filter.name);
        }
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
