#include "catalogue/telecomcenter/telecomcenter.h"
#include "wire/jsonapi/urls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

QString textOf(const Query &query, const Aliases &aliases = {})
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(jsonapi::listQuery(query, aliases)));
}

} // namespace

class TestUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesBracketsAndPlus()
    {
        const QByteArray query = jsonapi::listQuery(
            {.resource = &telecomcenter::terminationGateways, .filters = {{u"name"_s, {u"A+B [x]"_s}}}}, {});

        QVERIFY(query.contains("filter%5Bname%5D=A%2BB%20%5Bx%5D"));
        QVERIFY(query.contains("page%5Bnumber%5D=1"));
    }

    void quotesCommasInsideAValueAndJoinsSeveralValues()
    {
        const QString query = textOf({.resource = &telecomcenter::terminationGateways,
                                      .filters = {{u"name"_s, {u"GW,x"_s}}, {u"host"_s, {u"a"_s, u"b"_s}}}});

        QVERIFY(query.contains(u"filter[name]=\"GW,x\""_s));
        QVERIFY(query.contains(u"filter[host]=a,b"_s));
    }

    void leavesOutEmptyFiltersAndUnknownOnes()
    {
        const QString query = textOf(
            {.resource = &telecomcenter::customers, .filters = {{u"id"_s, {u""_s}}, {u"name"_s, {u"x"_s}}}});

        QVERIFY(!query.contains("filter"_L1));
    }

    void alwaysEndsTheSortWithTheId()
    {
        QVERIFY(textOf({.resource = &telecomcenter::customers}).contains("sort=id"_L1));
        QVERIFY(textOf({.resource = &telecomcenter::terminationCdrs}).contains("sort=-time_start,id"_L1));
        QVERIFY(textOf({.resource = &telecomcenter::customers,
                        .sort = {{u"name"_s, Qt::DescendingOrder}, {u"language"_s}}})
                    .contains("sort=-name,language,id"_L1));
    }

    void includesWhatIsShownWithItsTitleOnly()
    {
        const QString query = textOf({.resource = &telecomcenter::terminationRoutes});

        QVERIFY(query.contains("include=customer,gateway"_L1));
        QVERIFY(query.contains("fields[customers]=name"_L1));
        QVERIFY(query.contains("fields[termination_gateways]=name"_L1));
    }

    void namesRelationsAmongSparseFields()
    {
        const QString query =
            textOf({.resource = &telecomcenter::didNumbers, .fields = {u"number"_s, u"customer"_s}});

        QVERIFY(query.contains("fields[available_did_numbers]=number,customer"_L1));
        QVERIFY(query.contains("include=customer"_L1));
    }

    void usesTheAliasAPlatformWasSeenToKnow()
    {
        const Query query{.resource = &telecomcenter::terminationCdrs,
                          .filters = {{u"time_start_lted"_s, {u"2026-07-01 00:00:00"_s}}}};

        QVERIFY(textOf(query).contains("filter[time_start_lted]="_L1));
        QVERIFY(textOf(query, {u"time_start_lteq"_s}).contains("filter[time_start_lteq]="_L1));
    }
};

QTEST_GUILESS_MAIN(TestUrls)
#include "tst_urls.moc"
