#include "forms/forms.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "widgets/choicebox.h"
#include "widgets/forwardingedit.h"
#include "widgets/linesedit.h"
#include "widgets/preferencesform.h"
#include "widgets/relationpicker.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// NGCP's forms both ways: what is there is shown, and what was changed is sent, nothing else.
class TestNgcpForms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Ngcp> m_platform;
    std::unique_ptr<RecordForm> m_form;

    template <typename Widget>
    Widget *field(const QString &name) const
    {
        return m_form->findChild<Widget *>(u"field_"_s + name);
    }
    bool open(const Resource &resource, const QString &id)
    {
        m_form.reset(makeForm(resource, m_platform->writer, nullptr));
        const auto read = test::await(m_platform->client.read(resource, id));
        if (read)
            m_form->binder().edit(*read);
        return read.has_value();
    }
    bool save()
    {
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        m_form->save();
        return QTest::qWaitFor([&] { return !saved.isEmpty(); });
    }
    QJsonArray lastPatch() const
    {
        for (const sandbox::Received &received : m_platform->sandbox.received()) {
            if (received.method == "PATCH")
                return QJsonDocument::fromJson(received.body).array();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_platform = std::make_unique<test::Ngcp>(); }
    void cleanup()
    {
        m_form.reset();
        m_platform.reset();
    }

    void showsEveryRecordWithoutChangingIt_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : ngcp::platform.resources) {
            if (hasForm(*resource) && resource->permits(Method::Update))
                QTest::addRow("%s", resource->type.data()) << resource;
        }
    }

    void showsEveryRecordWithoutChangingIt()
    {
        QFETCH(const Resource *, resource);
        const auto page = test::await(m_platform->client.list({.resource = resource}));
        QVERIFY(page && page->size() > 0);
        for (qsizetype row = 0; row < std::min<qsizetype>(page->size(), 5); ++row) {
            QVERIFY(open(*resource, page->records->id(row)));
            QVERIFY2(!m_form->binder().isChanged(),
                     qPrintable(m_form->binder().changedLabels().join(u", "_s)));
        }
    }

    void sendsOnlyWhatWasChangedInASubscriber()
    {
        QVERIFY(open(ngcp::subscribers, u"101"_s));
        QCOMPARE(field<QLineEdit>(u"primary_number"_s)->text(), u"43 9876 10001"_s);
        auto *aliases = field<LinesEdit>(u"alias_numbers"_s);
        QCOMPARE(aliases->lines().size(), 2);
        aliases->setLines(aliases->lines() + QStringList{u"43-9879-10001"_s});

        QVERIFY(save());

        const QJsonArray sent = lastPatch();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0]["op"_L1], u"add"_s);
        QCOMPARE(sent[0]["path"_L1], u"/alias_numbers"_s);
        QCOMPARE(sent[0]["value"_L1][2],
                 QJsonObject({{"cc"_L1, u"43"_s}, {"ac"_L1, u"9879"_s}, {"sn"_L1, u"10001"_s}}));
    }

    void createsACustomerWithWhatIsRequiredAndUsual()
    {
        m_form.reset(makeForm(ngcp::customers, m_platform->writer, nullptr));
        m_form->binder().startNew(Record(ngcp::customers));
        QCOMPARE(field<ChoiceBox>(u"status"_s)->choice(), u"active"_s);
        QCOMPARE(field<ChoiceBox>(u"status"_s)->findData(u"terminated"_s), -1);
        field<RelationPicker>(u"contact_id"_s)->setRecord(u"17"_s, {});
        field<RelationPicker>(u"billing_profile_id"_s)->setRecord(u"7"_s, {});

        QVERIFY(save());

        QByteArray body;
        for (const sandbox::Received &received : m_platform->sandbox.received()) {
            if (received.method == "POST")
                body = received.body;
        }
        QCOMPARE(QJsonDocument::fromJson(body).object(),
                 QJsonObject({{"status"_L1, u"active"_s},
                              {"type"_L1, u"sipaccount"_s},
                              {"contact_id"_L1, 17},
                              {"billing_profile_id"_L1, 7}}));
    }

    void sendsOneKindOfForwardAlone()
    {
        QVERIFY(open(ngcp::callForwards, u"101"_s));
        const QVariantMap destination{{u"destination"_s, u"voicebox"_s}, {u"timeout"_s, 20}};
        field<ForwardingEdit>(u"cfb"_s)->setForwarding(
            {{u"destinations"_s, QVariantList{destination}}, {u"times"_s, QVariantList()}});

        QVERIFY(save());

        const QJsonArray sent = lastPatch();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0]["op"_L1], u"replace"_s);
        QCOMPARE(sent[0]["path"_L1], u"/cfb"_s);
    }

    void keepsWhatADialogueOfForwardsWasNotAskedAbout()
    {
        const QVariantMap first{{u"destination"_s, u"sip:4366610001@ngcp.example.com"_s},
                                {u"simple_destination"_s, u"4366610001"_s},
                                {u"timeout"_s, 10}};
        const QVariantMap before{{u"destinations"_s, QVariantList{first}},
                                 {u"times"_s, QVariantList{QVariantMap{{u"wday"_s, u"2-6"_s}}}},
                                 {u"bnumbers"_s, QVariantList{QVariantMap{{u"bnumber"_s, u"43*"_s}}}},
                                 {u"ringtimeout"_s, 15}};
        const ForwardingDialog dialog(u"x"_s, before, {}, true, nullptr);

        const QVariantMap after = dialog.forwarding();

        QCOMPARE(after[u"ringtimeout"_s], 15);
        QCOMPARE(after[u"times"_s], before[u"times"_s]);
        QCOMPARE(after[u"bnumbers"_s], before[u"bnumbers"_s]);
        const QVariantMap sent = after[u"destinations"_s].toList().value(0).toMap();
        QCOMPARE(sent[u"destination"_s], u"4366610001"_s);
        QCOMPARE(sent[u"priority"_s], 1);
    }

    void drawsPreferencesFromWhatThePlatformSays()
    {
        const PreferenceSet &set = *ngcp::subscribers.preferences;
        const auto told = test::await(m_platform->client.document(set.definitions));
        QVERIFY(told);
        const auto schema = std::make_shared<const PreferenceSchema>(set, set.label, *told);
        const auto read = test::await(m_platform->client.read(schema->resource(), u"101"_s));
        QVERIFY(read);
        auto *form = new PreferencesForm(schema, m_platform->writer);
        m_form.reset(form);
        form->binder().edit(*read);
        form->show();

        QVERIFY2(!form->binder().isChanged(), qPrintable(form->binder().changedLabels().join(u", "_s)));
        QVERIFY(form->findChild<QListWidget *>(u"preferenceGroups"_s)->count() > 3);
        form->search(u"block_in_clir"_s);
        auto *flag = field<ChoiceBox>(u"block_in_clir"_s);
        QVERIFY(flag->isVisibleTo(form));
        QVERIFY(!field<QWidget>(u"block_out_mode"_s)->isVisible());
        flag->setChoice(u"true"_s);

        QVERIFY(save());

        const QJsonArray sent = lastPatch();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0]["path"_L1], u"/block_in_clir"_s);
        QCOMPARE(sent[0]["value"_L1], true);
    }

    void saysWhatAChoiceIsThatIsNotSet()
    {
        const auto choice = [](const QString &label, const QJsonValue &value, const QJsonValue &isDefault) {
            return QJsonObject{{u"label"_s, label}, {u"value"_s, value}, {u"default_val"_s, isDefault}};
        };
        const auto definition = [](const QJsonArray &choices) {
            return QJsonObject{{u"data_type"_s, u"enum"_s}, {u"max_occur"_s, 1}, {u"enum_values"_s, choices}};
        };
        const QJsonObject rewritten = choice(u"Rewritten"_s, u"upn"_s, 1);
        const QJsonObject plain = choice(u"As it came"_s, u"npn"_s, 0);
        const PreferenceSet &set = *ngcp::subscribers.preferences;
        const auto schema = std::make_shared<const PreferenceSchema>(
            set, set.label,
            QJsonObject{
                {u"emergency_upn"_s,
                 definition(
                     {choice(u"use domain default"_s, {}, true), plain, choice(u"x"_s, u"upn"_s, false)})},
                {u"inbound_upn"_s, definition({plain, rewritten})},
                {u"outbound_from_user"_s, definition({choice(u"use default"_s, {}, 0), plain, rewritten})}});
        const auto read = test::await(m_platform->client.read(schema->resource(), u"101"_s));
        QVERIFY(read);
        auto *form = new PreferencesForm(schema, m_platform->writer);
        m_form.reset(form);
        form->binder().edit(*read);

        QCOMPARE(field<ChoiceBox>(u"emergency_upn"_s)->itemText(0), u"use domain default"_s);
        QCOMPARE(field<ChoiceBox>(u"inbound_upn"_s)->itemText(0), u"Default: Rewritten"_s);
        QCOMPARE(field<ChoiceBox>(u"outbound_from_user"_s)->itemText(0), u"use default: Rewritten"_s);

        auto *box = field<ChoiceBox>(u"emergency_upn"_s);
        box->setChoice(u"npn"_s);
        QVERIFY(save());
        box->setCurrentIndex(0);
        QVERIFY(save());
        QVERIFY(!hasContent(
            test::await(m_platform->client.read(schema->resource(), u"101"_s))->value(u"emergency_upn")));
    }

    void tellsWhatIsSetFromWhatIsInherited()
    {
        const auto read = [this](const PreferenceSet &set, const QString &id) {
            const auto told = test::await(m_platform->client.document(set.definitions));
            auto schema = std::make_shared<const PreferenceSchema>(set, set.label, *told);
            return std::pair(schema, *test::await(m_platform->client.read(schema->resource(), id)));
        };
        const auto [schema, own] = read(*ngcp::subscribers.preferences, u"101"_s);
        const auto [ofDomain, inherited] = read(ngcp::domainPreferences, u"5"_s);
        auto *form = new PreferencesForm(schema, m_platform->writer);
        m_form.reset(form);
        form->binder().edit(own);
        form->showInherited(inherited);
        form->show();
        const auto label = [&](const QString &name) { return form->findChild<QLabel *>(name); };

        QVERIFY(label(u"label_field_cli"_s)->font().bold());
        QVERIFY(!label(u"label_field_rewrite_rule_set"_s)->font().bold());
        form->search(u"rewrite_rule_set"_s);
        QVERIFY(label(u"inherited_rewrite_rule_set"_s)->isVisibleTo(form));
        QVERIFY(label(u"inherited_rewrite_rule_set"_s)->text().contains(u"Austria"_s));

        form->search({});
        form->findChild<QCheckBox *>(u"onlySet"_s)->setChecked(true);
        QVERIFY(field<QWidget>(u"cli"_s)->isVisibleTo(
            form->findChild<QWidget *>(u"field_cli"_s)->parentWidget()));
        QVERIFY(!field<QWidget>(u"rewrite_rule_set"_s)
                     ->isVisibleTo(field<QWidget>(u"rewrite_rule_set"_s)->parentWidget()));
    }
};

QTEST_MAIN(TestNgcpForms)
#include "tst_ngcpforms.moc"
