#include "catalogue/enteredvalue.h"
#include "catalogue/ngcp/ngcp.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/validation.h"
#include "core/secret.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestValidation : public QObject
{
    Q_OBJECT

    static QStringList fieldsOf(const QList<FieldProblem> &problems)
    {
        QStringList fields;
        for (const FieldProblem &problem : problems)
            fields.append(problem.field);
        return fields;
    }

private Q_SLOTS:
    void complainsAboutValues_data()
    {
        QTest::addColumn<const Resource *>("resource");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("isFine");
        const auto add = [](const char *what, const Resource &resource, const QString &attribute,
                            const QVariant &value, bool isFine) {
            QTest::addRow("%s", what) << &resource << attribute << value << isFine;
        };
        using namespace telecomcenter;
        add("name", customers, u"name"_s, u"Ąžuolas"_s, true);
        add("name too long", customers, u"name"_s, QString(256, u'x'), false);
        add("name on two lines", customers, u"name"_s, u"one\r\n\ttwo 😀"_s, true);
        add("control in the name", customers, u"name"_s, u"a\x1b[31mb"_s, false);
        add("C1 control in the name", customers, u"name"_s, u"a\u0085b"_s, false);
        add("NUL in the name", customers, u"name"_s, u"a"_s + QChar(0) + u"b"_s, false);
        add("half a character in the name", customers, u"name"_s, u"a"_s + QChar(0xd83d), false);
        add("no limit", customers, u"capacity_limit"_s, toldNull(), true);
        add("negative limit", customers, u"capacity_limit"_s, -1, false);
        add("limit in words", customers, u"capacity_limit"_s, u"ten"_s, false);
        add("port", terminationGateways, u"port"_s, 5060, true);
        add("port 0", terminationGateways, u"port"_s, 0, false);
        add("port 65536", terminationGateways, u"port"_s, 65536, false);
        add("number", didNumbers, u"number"_s, u"+370 5 2000117"_s, true);
        add("number of letters", didNumbers, u"number"_s, u"1-800-FLOWERS"_s, false);
        add("rule", terminationRoutes, u"dst_rewrite_rule"_s, u"^370(.*)$"_s, true);
        add("broken rule", terminationRoutes, u"dst_rewrite_rule"_s, u"^370(["_s, false);
        add("prefix", terminationRoutes, u"dst_prefix"_s, u"00370"_s, true);
        add("prefix with plus", terminationRoutes, u"dst_prefix"_s, u"+370"_s, false);
        add("networks", sipAccounts, u"allowed_ips"_s, u"10.0.0.0/8,::/0"_s, true);
        add("network with host bits", sipAccounts, u"allowed_ips"_s, u"10.0.0.1/8"_s, false);
        add("no network", sipAccounts, u"allowed_ips"_s, u"010.0.0.1"_s, false);
    }

    void complainsAboutACallForwardThatWouldEndTheOneThereIs_data()
    {
        QTest::addColumn<QByteArray>("entered");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("written out") << QByteArray(
            R"({"destinations":[{"destination":"voicebox","timeout":30}]})")
                                     << true;
        QTest::newRow("a number") << QByteArray(R"({"destinations":[{"destination":4366610001}]})") << true;
        QTest::newRow("nowhere") << QByteArray("{}") << true;
        QTest::newRow("cleared") << QByteArray() << true;
        QTest::newRow("a word") << QByteArray("voicebox") << false;
        QTest::newRow("a list") << QByteArray(R"([{"destination":"voicebox"}])") << false;
        QTest::newRow("cut off") << QByteArray("{\"destinations\":[{") << false;
        QTest::newRow("without destinations") << QByteArray(R"({"destination":"voicebox"})") << false;
        QTest::newRow("destinations without one")
            << QByteArray(R"({"destinations":[{"timeout":30}]})") << false;
        QTest::newRow("destinations as words") << QByteArray(R"({"destinations":["voicebox"]})") << false;
        QTest::newRow("seconds as words")
            << QByteArray(R"({"destinations":[{"destination":"voicebox","timeout":"soon"}]})") << false;
        QTest::newRow("times as words")
            << QByteArray(R"({"destinations":[{"destination":"voicebox"}],"times":"always"})") << false;
    }

    void complainsAboutACallForwardThatWouldEndTheOneThereIs()
    {
        QFETCH(QByteArray, entered);
        const Attribute &cfu = *ngcp::callForwards.attribute(u"cfu");

        QTEST(complaint(cfu, enteredValue(ngcp::callForwards, cfu, QString::fromUtf8(entered))).isEmpty(),
              "isFine");
    }

    void complainsAboutValues()
    {
        QFETCH(const Resource *, resource);
        QFETCH(QString, attribute);
        QFETCH(QVariant, value);

        QTEST(complaint(*resource->attribute(attribute), value).isEmpty(), "isFine");
    }

    void wantsWhatIsRequiredOfANewRecord()
    {
        const Record draft(telecomcenter::terminationGateways);

        QCOMPARE(fieldsOf(complaints(draft, Purpose::Create)), (QStringList{u"name"_s, u"host"_s}));
    }

    void wantsOneOfTwoWhereEitherWillDo()
    {
        Record draft(ngcp::subscribers);
        draft.setValue(u"username", u"anna"_s);
        draft.setValue(u"password", QVariant::fromValue(Secret("telephone-1")));
        draft.relate(u"customer_id", u"42"_s);
        draft.relate(u"domain_id", u"5"_s);

        QCOMPARE(fieldsOf(complaints(draft, Purpose::Create)), QStringList{u"primary_number"_s});
        QVERIFY(complaints(draft, Purpose::Update).isEmpty());
        draft.setValue(u"pbx_extension", u"12"_s);
        QVERIFY(complaints(draft, Purpose::Create).isEmpty());
        draft.setValue(u"pbx_extension", {});
        draft.setValue(u"primary_number", u"43 9876 10001"_s);
        QVERIFY(complaints(draft, Purpose::Create).isEmpty());
    }

    void wantsAnIdOfANewExternalAccount()
    {
        Record draft(telecomcenter::externalAccounts);
        draft.relate(u"customer", u"7"_s);
        QCOMPARE(fieldsOf(complaints(draft, Purpose::Create)), QStringList{u"id"_s});
        draft.setId(u"../7"_s);
        QCOMPARE(fieldsOf(complaints(draft, Purpose::Create)), QStringList{u"id"_s});
        draft.setId(u"111444AA44"_s);
        QVERIFY(complaints(draft, Purpose::Create).isEmpty());
    }

    void readsAListWithCommasBetween()
    {
        const Attribute &groups = *ngcp::subscribers.attribute(u"pbx_group_ids");
        QCOMPARE(enteredValue(ngcp::subscribers, groups, u"111, 112"_s),
                 QVariant(QStringList({u"111"_s, u"112"_s})));
        QCOMPARE(enteredValue(ngcp::subscribers, groups, {}), QVariant(QStringList()));
    }

    void checksOnlyWhatAnUpdateSets()
    {
        Record draft(telecomcenter::terminationGateways);
        QVERIFY(complaints(draft, Purpose::Update).isEmpty());
        draft.setValue(u"name", u""_s);
        QCOMPARE(fieldsOf(complaints(draft, Purpose::Update)), QStringList{u"name"_s});
    }

    void letsNoIdIntoAUrlThatCouldLeaveItsPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isSendable");
        QTest::addRow("uuid") << u"8c58d9cb-54af-4b0c-9f0e-2f8f6f1c2b11"_s << true;
        QTest::addRow("digits") << u"123"_s << true;
        QTest::addRow("traversal") << u"../customers/1"_s << false;
        QTest::addRow("encoded dots") << u"%2E%2E"_s << false;
        QTest::addRow("empty") << u""_s << false;
        QTest::addRow("query") << u"1?x"_s << false;
        QTest::addRow("line end") << u"1\n"_s << false;
        QTest::addRow("65 characters") << QString(65, u'1') << false;
    }

    void letsNoIdIntoAUrlThatCouldLeaveItsPath()
    {
        QFETCH(QString, id);

        QTEST(isSendableId(id), "isSendable");
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
