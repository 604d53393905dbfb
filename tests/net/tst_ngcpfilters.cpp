#include "catalogue/neededfilters.h"
#include "support/await.h"
#include "support/ngcpfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// What the console offers to narrow a listing by is heeded: NGCP passes over names that it does not know,
/// and everything would be listed.
class TestNgcpFilters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Ngcp> m_platform;

    /// As few filters as the listing can be asked for with.
    static Filters least(const Resource &resource)
    {
        const QList<const Filter *> needed = neededFilters(resource, {});
        return needed.isEmpty() ? Filters() : Filters{{QString(needed.constFirst()->name), {u"42"_s}}};
    }
    /// A value that no record has.
    static QString impossible(const Filter &filter)
    {
        const bool isUpper =
            filter.name.endsWith("_le"_L1) || filter.name.endsWith("_lt"_L1) || filter.name == "to"_L1;
        if (filter.kind == Kind::Timestamp)
            return isUpper ? u"1971-01-01T00:00:00Z"_s : u"2999-01-01T00:00:00Z"_s;
        if (filter.kind == Kind::LocalTime)
            return isUpper ? u"1971-01-01 00:00:00"_s : u"2999-01-01 00:00:00"_s;
        if (filter.target || filter.isById || filter.kind == Kind::Integer)
            return isUpper ? u"-1"_s : u"987654321"_s;
        return u"no_such_value"_s;
    }
    static bool isExcluding(const Filter &filter)
    {
        return filter.name.endsWith("_ne"_L1) || filter.name.startsWith("not_"_L1);
    }
    /// How many there are; -1 where that was refused.
    qint64 count(const Resource &resource, const Filters &filters) const
    {
        const auto page =
            test::await(m_platform->client.list({.resource = &resource, .filters = filters, .pageSize = 1}));
        return page ? page->total.value_or(-2) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<test::Ngcp>();
        m_platform->sandbox.addCalls(1);
    }
    void cleanupTestCase() { m_platform.reset(); }

    void everyFilterIsHeeded_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<const Filter *>("filter");
        for (const Resource *resource : ngcp::platform.resources) {
            for (const Filter &filter : resource->filters) {
                if (resource->permits(Method::List))
                    QTest::addRow("%s by %s", resource->type.data(), filter.name.data())
                        << resource << &filter;
            }
        }
    }

    void everyFilterIsHeeded()
    {
        QFETCH(const Resource *, resource);
        QFETCH(const Filter *, filter);
        const QString name(filter->name);
        const auto with = [&](const QStringList &values) {
            Filters filters = filter->isRequired ? Filters() : least(*resource);
            filters.insert(name, values);
            return count(*resource, filters);
        };
        const qint64 all = count(*resource, least(*resource));
        QVERIFY(all > 0);

        if (filter->kind == Kind::Flag) {
            QCOMPARE(with({u"true"_s}) + with({u"false"_s}), all);
        } else if (isExcluding(*filter)) {
            qint64 without = 0;
            for (const Choice &choice : filter->choices)
                without += all - with({QString(choice.wire)});
            QCOMPARE(without, all); // each is one of them
        } else {
            QVERIFY(with({impossible(*filter)}) <= 0);
        }
    }

    void aFilterOfSeveralValuesFindsAnyOfThem_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<const Filter *>("filter");
        for (const Resource *resource : ngcp::platform.resources) {
            for (const Filter &filter : resource->filters) {
                if (!filter.takesOne && !filter.choices.empty() && !isExcluding(filter))
                    QTest::addRow("%s by %s", resource->type.data(), filter.name.data())
                        << resource << &filter;
            }
        }
    }

    void aFilterOfSeveralValuesFindsAnyOfThem()
    {
        QFETCH(const Resource *, resource);
        QFETCH(const Filter *, filter);
        Filters filters = least(*resource);
        QStringList values;
        qint64 sum = 0;
        for (const Choice &choice : filter->choices) {
            values.append(QString(choice.wire));
            filters.insert(QString(filter->name), {values.constLast()});
            sum += count(*resource, filters);
        }

        filters.insert(QString(filter->name), values);

        QVERIFY(sum > 0);
        QCOMPARE(count(*resource, filters), sum);
    }

    void findsACallByTheBeginningOfItsId()
    {
        const Filters owner = least(ngcp::callLists);
        const auto page =
            test::await(m_platform->client.list({.resource = &ngcp::callLists, .filters = owner}));
        QVERIFY(page && page->size() > 0);
        const QString id = page->records->record(0).value(u"call_id").toString();
        Filters filters = owner;

        filters.insert(u"call_id"_s, {id.first(id.indexOf(u'@'))});

        QCOMPARE(count(ngcp::callLists, filters), 1);
    }

    void comparesDurationsAsNumbers()
    {
        Filters filters = least(ngcp::callLists);
        const qint64 all = count(ngcp::callLists, filters);
        filters.insert(u"duration_ge"_s, {u"100"_s});
        const qint64 longer = count(ngcp::callLists, filters);
        filters.remove(u"duration_ge"_s);
        filters.insert(u"duration_le"_s, {u"99"_s});
        const qint64 shorter = count(ngcp::callLists, filters);

        QVERIFY(longer > 0);
        QVERIFY(shorter > 0);
        QVERIFY(longer + shorter <= all);
        QVERIFY(longer + shorter >= all - 3); // those of 99 seconds and a bit
    }

    void listsTheCallsOfOneSubscriber()
    {
        for (const Resource *resource : {&ngcp::callLists, &ngcp::conversations}) {
            const qint64 ofCustomer = count(*resource, {{u"customer_id"_s, {u"42"_s}}});
            const qint64 ofSubscriber = count(*resource, {{u"subscriber_id"_s, {u"101"_s}}});
            QVERIFY(ofSubscriber > 0);
            QVERIFY(ofSubscriber <= ofCustomer);
            QCOMPARE(count(*resource, {}), -1); // refused
        }
    }

    void aConversationIsOfAnyOfTheKindsThatWereAskedFor()
    {
        Query query{.resource = &ngcp::conversations,
                    .filters = {{u"customer_id"_s, {u"42"_s}}, {u"type"_s, {u"voicemail"_s, u"fax"_s}}}};
        m_platform->sandbox.forgetReceived();

        const auto page = test::await(m_platform->client.list(query));

        QVERIFY(page && page->size() > 0);
        QVERIFY(m_platform->sandbox.received().constLast().target.contains("type=voicemail-fax"));
        for (qsizetype row = 0; row < page->size(); ++row)
            QCOMPARE(page->records->record(row).value(u"type").toString(), u"voicemail"_s);
    }
};

QTEST_GUILESS_MAIN(TestNgcpFilters)
#include "tst_ngcpfilters.moc"
