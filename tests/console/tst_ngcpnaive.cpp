#include "bulk/listwalk.h"
#include "console/formwindow.h"
#include "console/signin.h"
#include "forms/forms.h"
#include "support/mainwindowfixture.h"
#include "support/ngcpclient.h"
#include "support/ngcpdrafts.h"
#include "widgets/fieldnote.h"
#include "widgets/filterbar.h"
#include "widgets/relationpicker.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

namespace {

/// A console on an NGCP of its own.
struct NgcpConsole
{
    explicit NgcpConsole(const sandbox::NgcpProfile &profile = {})
        : platform(profile)
        , console(platform.connection.account(), platform.sandbox.options().password)
    {
    }
    void show(const Resource &resource)
    {
        console.window->showPage(resource);
        QVERIFY(QTest::qWaitFor([&] { return console.isLoaded(); }));
    }
    void narrow(const QString &filter, const QString &value)
    {
        console.page().filterBar().setValue(filter, {{value}, value});
        QVERIFY(QTest::qWaitFor([&] { return console.isLoaded(); }));
    }

    test::Ngcp platform;
    ConsoleWindow console;
};

/// What is complained about beneath a field.
QString noteBeneath(const RecordForm &form, const QString &field)
{
    return form.findChild<FieldNote *>(u"note_for_field_"_s + field)->text();
}

qsizetype count(const test::Ngcp &platform, const QByteArray &verb)
{
    return std::ranges::count(platform.sandbox.received(), verb, &sandbox::Received::method);
}

} // namespace

/// What a naive sandbox usually gets wrong, and the fault of a console that it would hide: F.5 of
/// ngcp-api.md, row by row.
class TestNgcpNaive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateAnswersWithNothingAndTheIdIsInLocation()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        QVERIFY(raw.post("customercontacts/", R"({"email":"x@example.com","reseller_id":3})").body.isEmpty());
        const WriteEnd end = test::await(platform.writer.create(test::contactDraft()));
        QVERIFY(end.isGood());
        QVERIFY(end.record->id().toInt() > 0);
        QCOMPARE(end.record->value(u"email"), u"zofia@example.com"_s);
    }

    void locationIsRelative()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        const QByteArray body = R"({"email":"x@example.com","reseller_id":3})";
        QVERIFY(raw.post("customercontacts/", body).header("Location").startsWith("/api/"));
        QVERIFY(test::await(platform.client.create(test::contactDraft())));
        const QByteArray read = platform.sandbox.received().constLast().target;
        QVERIFY2(read.startsWith("/api/customercontacts/") && !read.contains("//"), read.constData());
    }

    void aWrongVerbIs404AndAStrangers403()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        QCOMPARE(raw.remove("customers/42").status, 404);
        // So a 404 on a write is told as one, and what the role forbids as that.
        const WriteEnd gone = test::await(platform.writer.update(
            Record(ngcp::customers, u"99999"_s), test::withValue(ngcp::customers, u"status"_s, u"locked"_s)));
        QCOMPARE(gone.error.kind, Error::Kind::NotFound);
        test::Ngcp carer({}, u"care1"_s);
        const auto resellers = test::await(carer.client.list({.resource = &ngcp::resellers}));
        QCOMPARE(resellers.error().kind, Error::Kind::Forbidden);
    }

    void a401IsPlainTextAndAsksForThePassword()
    {
        NgcpConsole here;
        here.console.open(Secret("wrong"));
        QTRY_VERIFY(openDialog<PasswordDialog>());
        PasswordDialog *dialog = openDialog<PasswordDialog>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"swordfish"_s);
        dialog->findChild<QPushButton *>(u"signIn"_s)->click();
        QTRY_VERIFY(here.console.isLoaded());
    }

    void anEmptyListHasNoRowsMember()
    {
        NgcpConsole here;
        here.show(ngcp::domains);
        here.narrow(u"domain"_s, u"nowhere.example"_s);
        QCOMPARE(here.console.page().model().rowCount(), 0);
        QCOMPARE(here.console.page().model().state(), RecordTableModel::State::Loaded);
    }

    void oneRowIsAnObjectOnOldServers()
    {
        NgcpConsole here({.legacy = sandbox::NgcpProfile::Legacy::Single});
        here.show(ngcp::domains);
        here.narrow(u"domain"_s, u"ngcp.example.com"_s);
        QCOMPARE(here.console.page().model().rowCount(), 1);
        QCOMPARE(here.console.page().model().recordAt(0).id(), u"5"_s);
    }

    void linksToNextPagesAreNotEncoded()
    {
        test::Ngcp platform;
        for (int i = 0; i < 25; ++i) {
            Record contact = test::contactDraft();
            contact.setValue(u"email", u"a+b%25&c%1@example.com"_s.arg(i));
            platform.sandbox.seed(contact);
        }
        ListWalk walk(platform.client,
                      {.resource = &ngcp::customerContacts, .filters = {{u"email"_s, {u"a+b%25&c*"_s}}}},
                      {.pageSize = 10, .atOnce = 2});
        QSignalSpy ended(&walk, &ListWalk::ended);
        walk.start();
        QVERIFY(ended.wait());
        QCOMPARE(ended[0][0].value<WalkEnd>().rows, 25);
        QCOMPARE(ended[0][0].value<WalkEnd>().total, 25);
    }

    void rowsComeInNoOrderUnlessAsked()
    {
        test::Ngcp platform;
        ListWalk walk(platform.client, {.resource = &ngcp::subscribers}, {.pageSize = 7, .atOnce = 3});
        QSignalSpy ended(&walk, &ListWalk::ended);
        QSet<QString> ids;
        connect(&walk, &ListWalk::arrived, this, [&](const Page &page) {
            for (qsizetype row = 0; row < page.size(); ++row)
                ids.insert(page.records->id(row));
        });
        walk.start();
        QVERIFY(ended.wait());
        const auto end = ended[0][0].value<WalkEnd>();
        QCOMPARE(end.duplicates, 0);
        QVERIFY(end.total > 100);
        QCOMPARE(ids.size(), end.total);
    }

    void anUnknownFilterIsPassedOver()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        QVERIFY(raw.get("subscribers/?usernme=nobody").total() > 100);
        const auto page = test::await(platform.client.list(
            {.resource = &ngcp::subscribers, .filters = {{u"usernme"_s, {u"nobody"_s}}}}));
        QVERIFY(!page); // rather nothing than everything
        QVERIFY(page.error().detail.contains("usernme"_L1));
    }

    void aSearchIsForTheWholeUnlessItHasStars()
    {
        NgcpConsole here;
        here.show(ngcp::subscribers);
        here.narrow(u"username"_s, u"test_1000"_s);
        QCOMPARE(here.console.page().model().rowCount(), 0);
        here.narrow(u"username"_s, u"*est_1000*"_s);
        QCOMPARE(here.console.page().model().rowCount(), 2);
    }

    void patchesKnowFewOperations_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : ngcp::platform.resources) {
            if (resource->permits(Method::Update))
                QTest::addRow("%s", resource->type.data()) << resource;
        }
    }

    /// All that can change is sent as it is: whatever the operation, the resource permits it.
    void patchesKnowFewOperations()
    {
        QFETCH(const Resource *, resource);
        test::Ngcp platform;
        const auto page = test::await(platform.client.list({.resource = resource, .pageSize = 100}));
        QVERIFY(page && page->size() > 0);
        const Record record = test::readOf(platform, *resource, page->records->id(0));
        Record draft(*resource);
        for (const Attribute &attribute : resource->attributes) {
            const QVariant value = record.value(QString(attribute.name));
            const bool isFixed = attribute.is(Trait::ReadOnly) || attribute.is(Trait::WriteOnce);
            if (!isFixed && value.isValid() && attribute.kind != Kind::Secret)
                draft.setValue(QString(attribute.name), value);
        }
        QVERIFY(!draft.isBlank());
        const auto done = test::await(platform.client.update(record, draft));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void aPutReplacesEverything()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        const QJsonObject was = raw.get("customercontacts/17").json();
        // As an older release tells it, which does not know one of the members.
        Record base = test::readOf(platform, ngcp::customerContacts, u"17"_s);
        base.setValue(u"company", QVariant());
        const Record draft = test::withValue(ngcp::customerContacts, u"company"_s, u"Doe Ltd"_s);

        QVERIFY(test::await(platform.client.update(base, draft)));

        QCOMPARE(count(platform, "PUT"), 1);
        QJsonObject is = raw.get("customercontacts/17").json();
        QCOMPARE(is["company"_L1].toString(), u"Doe Ltd"_s);
        for (const char *kept : {"email", "firstname", "lastname", "reseller_id"})
            QCOMPARE(is[QLatin1StringView(kept)], was[QLatin1StringView(kept)]);
    }

    void anUnknownPreferenceIsSwallowed()
    {
        test::Ngcp platform;
        test::NgcpClient raw(platform.sandbox);
        QCOMPARE(raw.patch("subscriberpreferences/101", R"([{"op":"add","path":"/unheard_of","value":"1"}])")
                     .status,
                 204);
        // tst_ngcpchange: c7NoticesAPreferenceThatWasSwallowed
        QVERIFY(!raw.get("subscriberpreferences/101").json().contains("unheard_of"_L1));
    }

    void aCustomerIsNotDeletedButTerminated()
    {
        test::Ngcp platform;
        const Record customer = test::readOf(platform, ngcp::customers, u"42"_s);
        QVERIFY(test::await(platform.writer.remove(customer)).isGood());
        QCOMPARE(count(platform, "DELETE"), 0);
        QCOMPARE(count(platform, "PATCH"), 1);
    }

    void anAliasInUseFailsWithoutAWord()
    {
        test::Ngcp platform({}, u"reseller2"_s);
        const std::unique_ptr<RecordForm> form(makeForm(ngcp::subscribers, platform.writer, nullptr));
        Record draft = test::subscriberDraft(u"46"_s);
        draft.relate(u"domain_id", u"6"_s);
        draft.setValue(u"alias_numbers", QStringList{u"43 9877 10001"_s}); // of another reseller: not shown
        form->binder().startNew(draft);

        form->save();

        QTRY_VERIFY(noteBeneath(*form, u"alias_numbers"_s).contains("already in use"_L1));
        QCOMPARE(count(platform, "POST"), 1); // not tried again
    }

    void registrationsHaveIdsThatAreNoNumbers()
    {
        test::Ngcp platform;
        const Query query{.resource = &ngcp::subscriberRegistrations,
                          .filters = {{u"subscriber_id"_s, {u"101"_s}}}};
        const auto before = test::await(platform.client.list(query));
        QVERIFY(before && before->size() == 2);
        const Record first = before->records->record(0);
        QVERIFY(!first.id().toLongLong());

        QVERIFY(test::await(platform.writer.remove(first)).isGood());

        const auto after = test::await(platform.client.list(query));
        QCOMPARE(after->size(), 1);
        QCOMPARE(after->records->id(0), before->records->id(1));
    }

    void answersTakeTheirTime()
    {
        test::Ngcp platform;
        FormWindow window(makeForm(ngcp::customerContacts, platform.writer, nullptr),
                          platform.connection.account());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.form().binder().startNew(test::contactDraft());
        window.show();
        platform.sandbox.setNgcpProfile({.latency = 300ms});
        QSignalSpy saved(&window.form(), &RecordForm::saved);
        int ticks = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&ticks] { ++ticks; });
        tick.start(20ms);

        for (int i = 0; i < 3; ++i) // a person who does not trust the first press
            window.form().save();

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(ticks > 2); // the window was awake
        QCOMPARE(count(platform, "POST"), 1);
    }

    void thereAreSeveralResellers()
    {
        test::Ngcp platform;
        const std::unique_ptr<RecordForm> form(makeForm(ngcp::customerContacts, platform.writer, nullptr));
        Record draft = test::contactDraft();
        draft.setRelated(draft.resource().indexOfRelation(u"reseller_id"), {});
        form->binder().startNew(draft);

        form->save();

        // Who has one of its own need not say it; an administrator is told at the field.
        QTRY_VERIFY(!noteBeneath(*form, u"reseller_id"_s).isEmpty());
        QCOMPARE(count(platform, "POST"), 1);
    }
};

QTEST_MAIN(TestNgcpNaive)
#include "tst_ngcpnaive.moc"
