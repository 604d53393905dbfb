#include "forms/forms.h"
#include "support/await.h"
#include "support/writingfixture.h"
#include "widgets/choicebox.h"
#include "widgets/codeclist.h"
#include "widgets/fieldnote.h"
#include "widgets/networksedit.h"
#include "widgets/relationpicker.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestRecordForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WritingTelecomCenter> m_platform;
    std::unique_ptr<RecordForm> m_form;

    template <typename Widget>
    Widget *field(const QString &name) const
    {
        return m_form->findChild<Widget *>(u"field_"_s + name);
    }
    QString note(const QString &name) const
    {
        return m_form->findChild<FieldNote *>(u"note_for_field_"_s + name)->text();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = field<QLineEdit>(name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        for (const QChar c : text) {
            if (c.unicode() < 0x80)
                QTest::keyClick(line, c.toLatin1());
            else
                line->insert(c); // no key of the test's keyboard
        }
    }
    void open(const Resource &resource)
    {
        m_form.reset(makeForm(resource, m_platform->writer, nullptr));
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    QJsonObject lastBody() const
    {
        const QByteArray body = m_platform->sandbox.received().constLast().body;
        return QJsonDocument::fromJson(body)["data"_L1].toObject();
    }
    Record seedGateway(const QString &customer)
    {
        Record gateway(telecomcenter::terminationGateways);
        gateway.setValue(u"name", u"gw"_s);
        gateway.setValue(u"host", u"sip.example"_s);
        gateway.setValue(u"port", 5060);
        gateway.setValue(u"codecs", QStringList{u"PCMA"_s, u"g729"_s, u"telephone-event/8000"_s, u"EVS"_s});
        gateway.relate(u"customer", customer);
        const QString id = m_platform->sandbox.seed(gateway);
        return *test::await(m_platform->client.read(telecomcenter::terminationGateways, id));
    }

private Q_SLOTS:
    void init() { m_platform = std::make_unique<test::WritingTelecomCenter>(); }
    void cleanup()
    {
        m_form.reset();
        m_platform.reset();
    }

    void createsWithWhatWasTypedAndNothingElse()
    {
        open(telecomcenter::customers);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type(u"name"_s, u"Ķekavas zobārstniecība"_s);
        type(u"capacity_limit"_s, u"12"_s);

        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        const QJsonObject body = lastBody();
        QVERIFY(!body.contains("id"_L1));
        QCOMPARE(body["attributes"_L1].toObject(),
                 (QJsonObject{{"name"_L1, u"Ķekavas zobārstniecība"_s}, {"capacity_limit"_L1, 12}}));
        QVERIFY(!m_form->binder().isNew());
        QCOMPARE(field<QLineEdit>(u"id"_s)->text(), m_form->binder().base().id());
    }

    void complainsWhileTypingAndSaysWhatToDo()
    {
        open(telecomcenter::terminationGateways);

        type(u"port"_s, u"70000"_s);
        QVERIFY(note(u"port"_s).contains("65535"_L1));
        type(u"port"_s, u"5061"_s);
        QVERIFY(note(u"port"_s).isEmpty());
        type(u"dst_rewrite_rule"_s, u"^370("_s);
        QVERIFY(!note(u"dst_rewrite_rule"_s).isEmpty());
    }

    void sendsNothingWhileSomethingIsWrong()
    {
        open(telecomcenter::terminationGateways);

        m_form->save();

        QVERIFY(!note(u"name"_s).isEmpty());
        QVERIFY(!note(u"host"_s).isEmpty());
        QVERIFY(m_platform->sandbox.received().isEmpty());
    }

    void showsEveryComplaintOfThePlatformBeneathItsField()
    {
        open(telecomcenter::customers);
        m_platform->sandbox.answerNext({.status = 422, .method = "POST", .body = R"({"errors":[
            {"title":"is taken","detail":"name - is taken","code":"100","source":{"pointer":"/data/attributes/name"}},
            {"title":"is odd","detail":"language - is odd","code":"100","source":{"pointer":"/data/attributes/language"}}
            ]})"});
        QSignalSpy failed(m_form.get(), &RecordForm::failed);
        type(u"name"_s, u"A"_s);

        m_form->save();

        QTRY_COMPARE(note(u"name"_s), u"is taken"_s);
        QCOMPARE(note(u"language"_s), u"is odd"_s);
        QVERIFY(failed.isEmpty());
        QVERIFY(m_form->isEnabled());
    }

    void tellsTheRestInTheBanner()
    {
        open(telecomcenter::customers);
        m_platform->sandbox.answerNext(
            {.status = 422, .method = "POST", .body = R"({"errors":[{"detail":"Language not found",
            "code":"100","source":{"pointer":"/data"}}]})"});
        QSignalSpy failed(m_form.get(), &RecordForm::failed);
        type(u"name"_s, u"A"_s);

        m_form->save();

        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().detail, u"Language not found"_s);
    }

    void sendsOnceHoweverFastTheFingers()
    {
        open(telecomcenter::customers);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type(u"name"_s, u"A"_s);

        for (int i = 0; i < 20; ++i)
            m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QTest::qWait(100);
        const QList<sandbox::Received> received = m_platform->sandbox.received();
        QCOMPARE(std::ranges::count(received, QByteArray("POST"), &sandbox::Received::method), 1);
    }

    void sendsOnlyWhatChanged()
    {
        open(telecomcenter::terminationGateways);
        m_form->binder().edit(seedGateway(m_platform->seedCustomer(u"A"_s)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type(u"port"_s, u""_s);
        type(u"host"_s, u"sip2.example"_s);
        type(u"name"_s, u"gw"_s); // as it was

        QCOMPARE(m_form->binder().changedLabels(), (QStringList{u"Host"_s, u"Port"_s}));
        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(lastBody()["attributes"_L1].toObject(),
                 (QJsonObject{{"host"_L1, u"sip2.example"_s}, {"port"_L1, QJsonValue::Null}}));
    }

    void keepsTheOrderAndSpellingOfCodecs()
    {
        open(telecomcenter::terminationGateways);
        m_form->binder().edit(seedGateway(m_platform->seedCustomer(u"A"_s)));
        auto *codecs = field<CodecList>(u"codecs"_s);

        QCOMPARE(codecs->codecs(), (QStringList{u"PCMA"_s, u"g729"_s, u"telephone-event/8000"_s, u"EVS"_s}));
        codecs->setFocus();
        QTest::keyClick(codecs->focusProxy(), Qt::Key_Down, Qt::AltModifier);

        QCOMPARE(m_form->binder().draft().value(u"codecs").toStringList(),
                 (QStringList{u"g729"_s, u"PCMA"_s, u"telephone-event/8000"_s, u"EVS"_s}));
    }

    void pointsOutWhatCameBackDifferent()
    {
        m_platform->sandbox.setProfile({.echoesOldCodecs = true});
        open(telecomcenter::terminationGateways);
        m_form->binder().edit(seedGateway(m_platform->seedCustomer(u"A"_s)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        field<CodecList>(u"codecs"_s)->setCodecs({u"PCMA"_s});

        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].value<WriteEnd>().otherThanMeant, QStringList{u"codecs"_s});
        QCOMPARE(field<CodecList>(u"codecs"_s)->codecs().size(), 4); // what the platform answered is shown
    }

    void stopsAFieldThePlatformDoesNotTakeAndSavesTheRest()
    {
        m_platform->sandbox.setProfile({.fixedCustomerNames = true});
        const QString id = m_platform->seedCustomer(u"Before"_s);
        open(telecomcenter::customers);
        m_form->binder().edit(*test::await(m_platform->client.read(telecomcenter::customers, id)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type(u"name"_s, u"After"_s);
        type(u"capacity_limit"_s, u"7"_s);

        m_form->save();
        QTRY_VERIFY(!note(u"name"_s).isEmpty());
        QVERIFY(!field<QLineEdit>(u"name"_s)->isEnabled());
        QCOMPARE(field<QLineEdit>(u"name"_s)->text(), u"Before"_s);
        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(lastBody()["attributes"_L1].toObject(), (QJsonObject{{"capacity_limit"_L1, 7}}));
    }

    void changesTheGatewayOfARouteButNotItsCustomer()
    {
        const QString customer = m_platform->seedCustomer(u"A"_s);
        const Record first = seedGateway(customer), second = seedGateway(customer);
        Record route(telecomcenter::terminationRoutes);
        route.setValue(u"name", u"r"_s);
        route.relate(u"customer", customer);
        route.relate(u"gateway", first.id());
        const QString id = m_platform->sandbox.seed(route);
        open(telecomcenter::terminationRoutes);
        m_form->binder().edit(*test::await(m_platform->client.read(telecomcenter::terminationRoutes, id)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        QVERIFY(field<RelationPicker>(u"customer"_s)->focusProxy()->property("readOnly").toBool());

        field<RelationPicker>(u"gateway"_s)->setRecord(second.id(), second.title());
        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(lastBody()["relationships"_L1]["gateway"_L1]["data"_L1]["id"_L1].toString(), second.id());
        QVERIFY(!lastBody()["relationships"_L1].toObject().contains("customer"_L1));
    }

    void clearsTheNumberOfAnExternalAccount()
    {
        const QString customer = m_platform->seedCustomer(u"A"_s);
        m_platform->seedNumbers(customer, 1);
        const auto page = test::await(m_platform->client.list({.resource = &telecomcenter::didNumbers}));
        Record account(telecomcenter::externalAccounts, u"SIM1"_s);
        account.relate(u"customer", customer);
        account.relate(u"available_did_number", page->records->id(0));
        m_platform->sandbox.seed(account);
        open(telecomcenter::externalAccounts);
        m_form->binder().edit(
            *test::await(m_platform->client.read(telecomcenter::externalAccounts, u"SIM1"_s)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        QCOMPARE(field<RelationPicker>(u"available_did_number"_s)->title(), u"37052000001"_s);

        field<RelationPicker>(u"available_did_number"_s)->setRecord({}, {});
        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(lastBody()["relationships"_L1]["available_did_number"_L1]["data"_L1].isNull());
    }

    void takesNetworksOneOnALineAndIsNotSurprisedByTheirNotation()
    {
        Record account(telecomcenter::sipAccounts);
        account.setValue(u"allowed_ips", u"0.0.0.0/0"_s);
        account.relate(u"customer", m_platform->seedCustomer(u"A"_s));
        const QString id = m_platform->sandbox.seed(account);
        open(telecomcenter::sipAccounts);
        m_form->binder().edit(*test::await(m_platform->client.read(telecomcenter::sipAccounts, id)));
        QSignalSpy saved(m_form.get(), &RecordForm::saved);

        field<NetworksEdit>(u"allowed_ips"_s)->setNetworks(u"127.0.0.1\n2001:DB8::/32"_s);
        field<QCheckBox>(u"use_allowed_ips"_s)->setChecked(true);
        m_form->save();

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][1].value<WriteEnd>().otherThanMeant.isEmpty()); // 127.0.0.1/32 means the same
        QCOMPARE(lastBody()["attributes"_L1]["use_allowed_ips"_L1].toBool(), true);
    }

    void keepsAChoiceNobodyKnows()
    {
        Record customer(telecomcenter::customers, u"1"_s);
        customer.setValue(u"name", u"A"_s);
        customer.setValue(u"trm_mode", u"AUTO"_s);
        open(telecomcenter::customers);

        m_form->binder().edit(customer);

        QCOMPARE(field<ChoiceBox>(u"trm_mode"_s)->choice(), u"AUTO"_s);
        QVERIFY(!m_form->binder().isChanged());
    }

    void offersOnlyNumbersOfTheAccountsOwnCustomer()
    {
        const QString one = m_platform->seedCustomer(u"One"_s);
        open(telecomcenter::externalAccounts);
        field<RelationPicker>(u"customer"_s)->setRecord(one, u"One"_s);
        m_platform->sandbox.forgetReceived();

        QTest::mouseClick(field<RelationPicker>(u"available_did_number"_s)->focusProxy(), Qt::LeftButton);

        QTRY_COMPARE(m_platform->sandbox.received().size(), 1);
        QVERIFY(QByteArray::fromPercentEncoding(m_platform->sandbox.received().constFirst().target)
                    .contains("filter[customer.id]=" + one.toLatin1()));
    }

    void offersGatewaysOfTheRoutesOwnCustomerAndThoseOfNobody()
    {
        const QString one = m_platform->seedCustomer(u"One"_s);
        const QString other = m_platform->seedCustomer(u"Other"_s);
        const QString own = seedGateway(one).id();
        const QString foreign = seedGateway(other).id();
        Record gateway(telecomcenter::terminationGateways);
        gateway.setValue(u"name", u"shared"_s);
        gateway.setValue(u"host", u"sip.example"_s);
        const QString shared = m_platform->sandbox.seed(gateway);
        open(telecomcenter::terminationRoutes);
        auto *picker = field<RelationPicker>(u"gateway"_s);
        const QAbstractItemModel *list = picker->findChild<QListView *>(u"pickerList"_s)->model();
        const auto offered = [&] {
            QStringList ids;
            for (int row = 0; row < list->rowCount(); ++row)
                ids.append(list->index(row, 0).data(TitleList::IdRole).toString());
            ids.sort();
            return ids;
        };
        const auto sorted = [](QStringList ids) {
            ids.sort();
            return ids;
        };

        field<RelationPicker>(u"customer"_s)->setRecord(one, u"One"_s);
        QTest::mouseClick(picker->focusProxy(), Qt::LeftButton);
        QTRY_COMPARE(offered(), sorted({own, shared}));
        field<RelationPicker>(u"customer"_s)->setRecord(other, u"Other"_s);
        QTRY_COMPARE(offered(), sorted({foreign, shared}));
    }
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
