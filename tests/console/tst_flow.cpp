#include "bulk/planstore.h"
#include "console/mainwindow.h"
#include "console/planwindow.h"
#include "console/question.h"
#include "console/settings.h"
#include "support/await.h"
#include "support/flowwindowfixture.h"
#include "support/mainwindowfixture.h"
#include "widgets/relationpicker.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::FlowHands;
using test::openDialog;
using enum test::Step;

namespace {

QMutex speaking;
QStringList spoken;

void listen(QtMsgType, const QMessageLogContext &, const QString &words)
{
    const QMutexLocker lock(&speaking);
    spoken.append(words);
}

/// A flow's window on a platform of its own, and somebody who applies what it wants applied.
struct OpenFlow
{
    explicit OpenFlow(const QString &login = u"administrator"_s)
        : platform({}, login)
    {
        open(GuidedFlow(ngcp::newCustomer, platform.connection.account()));
    }
    ~OpenFlow() { delete window.data(); }

    void open(const GuidedFlow &flow)
    {
        delete window.data();
        window = new FlowWindow(platform.writer, flow,
                                {.entries = historyOf(platform.connection.journal().read())});
        hands.window = window;
        QObject::connect(window, &FlowWindow::applying, &platform.writer, [this](ApplyWork *work) {
            work->setParent(&platform.writer);
            work->start();
        });
        window->show();
    }
    qint64 count(const Resource &resource, const Filters &filters)
    {
        const auto page = test::await(platform.client.list({.resource = &resource, .filters = filters}));
        return page ? page->total.value_or(-1) : -1;
    }

    test::Ngcp platform;
    QPointer<FlowWindow> window;
    FlowHands hands;
};

/// A main window on the second platform.
struct NgcpConsole
{
    NgcpConsole()
        : sandbox({.platform = u"ngcp"_s})
        , settings(folder.filePath(u"cordboard.ini"_s))
        , account(test::Ngcp::accountFor(sandbox, u"administrator"_s))
        , window(new MainWindow(std::make_unique<Connection>(account, sandbox.options().password,
                                                             Deadlines{.retries = {.attempts = 1}}),
                                settings))
    {
        window->show();
    }
    ~NgcpConsole() { delete window.data(); }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }

    QTemporaryDir folder;
    sandbox::Sandbox sandbox;
    Settings settings;
    Account account;
    QPointer<MainWindow> window;
};

} // namespace

/// A guided flow as a person types and clicks it.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEverythingFromTheProfileToTheSubscriber()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;

        QVERIFY(hands.fillAll());
        QCOMPARE(hands.button(u"apply"_s)->text(), u"Create 4 record(s)"_s);
        QVERIFY(hands.create());

        QVERIFY2(open.window->isDone(), qPrintable(hands.banner()));
        QCOMPARE(open.count(ngcp::subscribers, {{u"alias"_s, {u"43987788001"_s}}}), 1);
        QVERIFY(hands.stepText(SubscriberStep).contains("made"_L1));
        QVERIFY(hands.button(u"undo"_s)->isVisible());
        QVERIFY(!hands.button(u"apply"_s)->isVisible());
        QVERIFY(!hands.button(u"discard"_s)->isVisible());
        QCOMPARE(keptPlanFiles(open.platform.connection), QStringList());
    }

    void asksWhichOfSeveralProfilesIsMeant()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.lookFor(u"nowhere"_s));
        QVERIFY2(hands.findState().contains("none"_L1), qPrintable(hands.findState()));
        hands.press(u"next"_s);
        QCOMPARE(hands.step(), int(ProfileStep));
        QVERIFY(hands.lookFor(u"flat_at"_s));
        QCOMPARE(hands.found()->selectedItems().size(), 1); // the only one
        QVERIFY(hands.lookFor(u"my_test_profile"_s));

        QCOMPARE(hands.found()->topLevelItemCount(), 2);
        QVERIFY(hands.found()->selectedItems().isEmpty());
        hands.press(u"next"_s);
        QCOMPARE(hands.step(), int(ProfileStep));
        QVERIFY(hands.findState().contains("choose"_L1, Qt::CaseInsensitive));
        hands.choose(1);
        hands.press(u"next"_s);

        QCOMPARE(hands.step(), int(ContactStep));
        auto *reseller = hands.page()->findChild<RelationPicker *>(u"field_reseller_id"_s);
        QCOMPARE(reseller->recordId(), u"4"_s);
        QVERIFY(reseller->isVisible());
        QVERIFY(reseller->findChild<QLineEdit *>()->isReadOnly());
    }

    void findsNoMoreThanAResellerSees()
    {
        OpenFlow open(u"reseller1"_s);

        QVERIFY(open.hands.lookFor(u"my_test_profile"_s));

        QCOMPARE(open.hands.found()->topLevelItemCount(), 1);
        QCOMPARE(open.hands.found()->selectedItems().size(), 1);
    }

    void takesAContactThatIsThere()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillProfile());

        hands.page()->findChild<QRadioButton *>(u"existingOne"_s)->click();
        QVERIFY(hands.lookFor(u"example"_s));
        QVERIFY(hands.found()->topLevelItemCount() > 1);
        QVERIFY(hands.lookFor(u"john.doe"_s));

        QVERIFY2(hands.sending().contains("Nothing"_L1), qPrintable(hands.sending()));
        hands.press(u"next"_s);
        QCOMPARE(hands.step(), int(CustomerStep));
        QCOMPARE(hands.page()->findChild<RelationPicker *>(u"field_contact_id"_s)->recordId(), u"17"_s);
    }

    void saysOfADomainWhetherItIsThereOrWillBeMade()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillProfile() && hands.fillContact() && hands.fillCustomer());

        QVERIFY(hands.lookFor(u"ngcp.example.com"_s));
        QVERIFY(hands.sending().contains("Nothing"_L1));
        QVERIFY(hands.lookFor(u"sued.example.net"_s));
        hands.press(u"next"_s);
        QCOMPARE(hands.step(), int(DomainStep));
        QVERIFY2(hands.findState().contains("Reseller Sued"_L1), qPrintable(hands.findState()));
        QVERIFY(hands.lookFor(u"flow.example.org"_s));

        QVERIFY2(hands.findState().contains("will be made"_L1), qPrintable(hands.findState()));
        QVERIFY2(hands.sending().contains("flow.example.org"_L1), qPrintable(hands.sending()));
    }

    void showsWhatEachStepSendsAndNoPassword()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillProfile());
        hands.type(u"email"_s, u"flow@example.com"_s);
        QVERIFY2(hands.sending().contains("E-mail: flow@example.com"_L1), qPrintable(hands.sending()));
        QVERIFY2(hands.sending().contains("Reseller: Reseller Nord"_L1), qPrintable(hands.sending()));
        QVERIFY(hands.fillContact());
        QVERIFY2(hands.sending().contains("Status: active"_L1), qPrintable(hands.sending()));
        QVERIFY(hands.fillCustomer() && hands.fillDomain());
        hands.enterPasswords();

        QVERIFY2(hands.sending().contains("SIP password"_L1), qPrintable(hands.sending()));
        QVERIFY(!hands.sending().contains("CANARY"_L1));
    }

    void makesPasswordsThatThePlatformTakes()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillProfile() && hands.fillContact() && hands.fillCustomer() && hands.fillDomain());
        hands.type(u"username"_s, u"flow_1"_s);
        hands.secret(u"password"_s)->setSecret(Secret("short1"));
        QVERIFY(!hands.note(u"password"_s).isEmpty());

        for (int i = 0; i < 50; ++i) {
            hands.secret(u"password"_s)->findChild<QToolButton *>(u"generate"_s)->click();
            QVERIFY2(hands.note(u"password"_s).isEmpty(), qPrintable(hands.note(u"password"_s)));
        }
    }

    void keepsWhatWasEnteredWhenAStepFails()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillAll(u"43 9877 10001"_s)); // somebody's

        QVERIFY(hands.create());

        QVERIFY(!open.window->isDone());
        QCOMPARE(hands.step(), int(SubscriberStep));
        QVERIFY2(hands.banner().contains("Step 5, Subscriber"_L1), qPrintable(hands.banner()));
        QVERIFY2(hands.note(u"alias_numbers"_s).contains("in use already"_L1),
                 qPrintable(hands.note(u"alias_numbers"_s)));
        QTRY_VERIFY(hands.isNoteWhole(u"alias_numbers"_s));
        for (int i = 0; i < 2; ++i) // all fields, and the few again
            hands.page()->findChild<QCheckBox *>(u"allFields"_s)->click();
        QTRY_VERIFY(hands.isNoteWhole(u"alias_numbers"_s));
        QCOMPARE(hands.typed(u"username"_s), u"flow_1"_s);
        QCOMPARE(hands.secret(u"password"_s)->secret(), Secret(test::sipCanary));
        QVERIFY(hands.stepText(CustomerStep).contains("made"_L1));
        open.platform.sandbox.forgetReceived();

        hands.setList(u"alias_numbers"_s, {u"43 9877 88001"_s});
        QCOMPARE(hands.button(u"apply"_s)->text(), u"Go on"_s);
        QVERIFY(hands.create());

        QVERIFY2(open.window->isDone(), qPrintable(hands.banner()));
        QCOMPARE(std::ranges::count(open.platform.sandbox.received(), "POST", &sandbox::Received::method), 1);
    }

    void leavesAloneWhatIsMade()
    {
        OpenFlow open;
        const FlowHands &hands = open.hands;
        QVERIFY(hands.fillAll(u"43 9877 10001"_s));
        QVERIFY(hands.create());

        hands.window->findChild<QListWidget *>(u"steps"_s)->setCurrentRow(ContactStep);

        QVERIFY(!hands.page()->findChild<QLineEdit *>(u"field_email"_s)->isEnabled());
        QVERIFY2(hands.sending().contains("It was made"_L1), qPrintable(hands.sending()));
    }

    void goesOnAfterItsWindowWasGone()
    {
        OpenFlow open;
        QVERIFY(open.hands.fillAll(u"43 9877 10001"_s));
        QVERIFY(open.hands.create());
        delete open.window.data();
        const Outcome<Plan> kept = readPlan(keptPlanFiles(open.platform.connection).value(0));
        QVERIFY(kept);
        open.platform.sandbox.forgetReceived();

        open.open(*GuidedFlow::of(*kept));
        open.window->setInterrupted();

        const FlowHands &hands = open.hands;
        QCOMPARE(hands.step(), int(SubscriberStep));
        QVERIFY2(hands.banner().contains("enter them again"_L1), qPrintable(hands.banner()));
        QVERIFY(!hands.note(u"password"_s).isEmpty());
        QCOMPARE(hands.typed(u"username"_s), u"flow_1"_s);
        QVERIFY(hands.stepText(DomainStep).contains("made"_L1));
        QVERIFY(hands.button(u"undo"_s)->isVisible());
        hands.setList(u"alias_numbers"_s, {u"43 9877 88001"_s});
        hands.enterPasswords();
        QVERIFY(hands.create());
        QVERIFY2(open.window->isDone(), qPrintable(hands.banner()));
        QCOMPARE(std::ranges::count(open.platform.sandbox.received(), "POST", &sandbox::Received::method), 1);
    }

    void keepsWhatWasEnteredBeforeAnythingWasSent()
    {
        OpenFlow open;
        QVERIFY(open.hands.fillProfile() && open.hands.fillContact());
        open.window->close();
        QTRY_VERIFY(!open.window);
        const QStringList files = keptPlanFiles(open.platform.connection);
        QCOMPARE(files.size(), 1);

        const Outcome<Plan> kept = readPlan(files.constFirst());
        QVERIFY(kept);
        open.open(*GuidedFlow::of(*kept));
        open.window->setInterrupted();

        QCOMPARE(open.hands.step(), int(DomainStep)); // what is missing yet
        open.hands.press(u"back"_s);
        open.hands.press(u"back"_s);
        QCOMPARE(open.hands.typed(u"email"_s), u"flow@example.com"_s);
        open.window->discard();
        QTRY_VERIFY(!open.window);
        QCOMPARE(keptPlanFiles(open.platform.connection), QStringList());
    }

    void writesNoPasswordAnywhere()
    {
        spoken.clear();
        const QtMessageHandler before = qInstallMessageHandler(listen);
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*.debug=false"_s);
        OpenFlow open;
        QVERIFY(open.hands.fillAll(u"43 9877 10001"_s));
        QVERIFY(open.hands.create());
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});

        QVERIFY(!spoken.join(u' ').contains("CANARY"_L1));
        const QFileInfo journal(open.platform.connection.journal().file());
        QDirIterator all(journal.path(), {journal.fileName() + u'*'}, QDir::Files | QDir::Hidden);
        int looked = 0;
        for (; all.hasNext(); ++looked) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("CANARY") && !bytes.contains(test::sipCanary.toBase64()),
                     qPrintable(file.fileName()));
        }
        QVERIFY(looked >= 2);
    }

    void isOfferedOnlyWhereThePlatformHasAFlow()
    {
        const ConsoleWindow first;
        QVERIFY(!first.action(u"startFlow"_s)->isVisible());
        QVERIFY(first.action(u"startFlow"_s)->shortcut().isEmpty());
        const NgcpConsole second;
        QVERIFY(second.action(u"startFlow"_s)->isVisible());
        QCOMPARE(second.action(u"startFlow"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+G"_s));
        int meanings = 0;
        for (const QAction *action : second.window->findChildren<QAction *>())
            meanings += action->shortcuts().contains(QKeySequence(u"Ctrl+Alt+G"_s));
        QCOMPARE(meanings, 1);
    }

    void undoesInAPlanOfItsOwn()
    {
        NgcpConsole console;
        console.action(u"startFlow"_s)->trigger();
        const QPointer<FlowWindow> window = openDialog<FlowWindow>();
        QVERIFY(window);
        const FlowHands hands{window};
        QVERIFY(hands.fillAll());
        QVERIFY(hands.create());
        QVERIFY2(window->isDone(), qPrintable(hands.banner()));

        hands.press(u"undo"_s);
        auto *plan = openDialog<PlanWindow>();
        QVERIFY(plan);
        QCOMPARE(plan->model().plan().counts().removals, 4);
        plan->findChild<QPushButton *>(u"applyPlan"_s)->click();
        auto *question = plan->findChild<Question *>();
        QVERIFY(question);
        QTest::keyClicks(question->findChild<QLineEdit *>(u"typedCount"_s), u"4"_s);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_VERIFY_WITH_TIMEOUT(!plan->isApplying() && !plan->model().results().isEmpty(), 20'000);
        for (const ChangeResult &result : plan->model().results())
            QCOMPARE(result.kind, ChangeResult::Kind::Done);
        QTRY_VERIFY(!window); // what is undone is not gone on with
    }

    void offersAnEarlierOneThatWasLeftHalfWay()
    {
        NgcpConsole console;
        console.action(u"startFlow"_s)->trigger();
        QPointer<FlowWindow> window = openDialog<FlowWindow>();
        QVERIFY(FlowHands{window}.fillProfile());
        window->close();
        QTRY_VERIFY(!window);

        console.action(u"startFlow"_s)->trigger();
        window = openDialog<FlowWindow>();
        QVERIFY2(FlowHands{window}.banner().contains("earlier"_L1), qPrintable(FlowHands{window}.banner()));
        window->findChild<QToolButton *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(!window);

        QTRY_VERIFY(openDialog<FlowWindow>());
        const FlowHands hands{openDialog<FlowWindow>()};
        QCOMPARE(hands.step(), int(ContactStep));
        hands.window->discard();
    }
};

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
