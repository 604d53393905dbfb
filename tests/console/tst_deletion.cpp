#include "console/deletedialog.h"
#include "support/await.h"
#include "support/mainwindowfixture.h"
#include "support/ngcpfixture.h"
#include "widgets/errorbanner.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::ConsoleWindow;
using test::openDialog;

class TestDeletion : public QObject
{
    Q_OBJECT

private:
    static QStringList consequences(const Question &question)
    {
        QStringList lines;
        for (const QLabel *label : question.findChildren<QLabel *>(u"consequence"_s))
            lines.append(label->text());
        return lines;
    }
    Question *askToDelete(ConsoleWindow &console, const Resource &resource, int row)
    {
        console.window->showPage(resource);
        if (!QTest::qWaitFor([&] { return console.isLoaded(); }))
            return nullptr;
        console.select(row);
        console.action(u"deleteRecord"_s)->trigger();
        return openDialog<Question>();
    }

private Q_SLOTS:
    void countsAllThatGoesWithACustomer()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::customers, 0);
        QVERIFY(question);

        QTRY_VERIFY(!consequences(*question).join(u' ').contains("counting"_L1));

        const QStringList lines = consequences(*question);
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[1].contains("DID numbers"_L1));
        const int numbers = lines[1].section(u": "_s, 1).toInt();
        QVERIFY(numbers > 3);
        QVERIFY(lines.constLast().contains("for ever"_L1));
        question->reject();
    }

    void wantsTheIdOfACustomerTyped()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::customers, 1);
        QVERIFY(question);
        auto *id = question->findChild<QLineEdit *>(u"typedId"_s);

        QTest::keyClicks(id, u"100"_s);
        QTRY_VERIFY(!consequences(*question).join(u' ').contains("counting"_L1));
        QTest::qWait(600);
        QVERIFY(!question->confirmButton()->isEnabled());
        QTest::keyClicks(id, u"1"_s);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->confirmButton()->click();

        QTRY_COMPARE(console.page().model().rowCount(), 23);
        QTRY_VERIFY(console.text(u"message"_s).contains("was deleted"_L1));
    }

    void defaultsToCancelAndIsDeafAtFirst()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::didNumbers, 0);
        QVERIFY(question);

        QVERIFY(question->findChild<QPushButton *>(u"cancel"_s)->isDefault());
        QVERIFY(!question->confirmButton()->isDefault());
        QTest::keyClick(question, Qt::Key_Return);

        QTRY_VERIFY(!openDialog<Question>());
        QTest::qWait(100);
        for (const sandbox::Received &received : console.sandbox.received())
            QVERIFY(received.method != "DELETE");
    }

    void countsTheRoutesOfAGatewayThoughNoFilterFindsThem()
    {
        ConsoleWindow console(sandbox::Size::Empty);
        Record customer(telecomcenter::customers, u"7"_s);
        customer.setValue(u"name", u"A"_s);
        console.sandbox.seed(customer);
        Record gateway(telecomcenter::terminationGateways);
        gateway.setValue(u"name", u"gw"_s);
        gateway.relate(u"customer", u"7"_s);
        const QString wanted = console.sandbox.seed(gateway);
        const QString other = console.sandbox.seed(gateway);
        for (const QString &target : {wanted, wanted, other}) {
            Record route(telecomcenter::terminationRoutes);
            route.setValue(u"name", u"r"_s);
            route.relate(u"customer", u"7"_s);
            route.relate(u"gateway", target);
            console.sandbox.seed(route);
        }
        console.window->showPage(telecomcenter::terminationGateways);
        QTRY_VERIFY(console.isLoaded());
        console.page().table().selectId(wanted);
        console.action(u"deleteRecord"_s)->trigger();

        Question *question = openDialog<Question>();
        QVERIFY(question);
        QTRY_COMPARE(consequences(*question), QStringList{u"• Termination routes: 2"_s});
        question->reject();
    }

    void warnsThatADomainIsLostForEver()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::incomingTrunks, 0);
        QVERIFY(question);

        const QString domain = console.page().model().recordAt(0).value(u"domain").toString();
        QVERIFY(consequences(*question).constFirst().contains(domain));
        question->reject();
    }

    void saysThatAContactIsStillUsedAndNotThatItsCustomersGoWithIt()
    {
        const test::Ngcp platform;
        const auto contact = test::await(platform.client.read(ngcp::customerContacts, u"17"_s));
        QVERIFY(contact);
        auto *dialog = new DeleteDialog(platform.client, *contact, nullptr);
        const QPointer<Question> question = dialog->question();

        dialog->open();

        QTRY_VERIFY(consequences(*question).constFirst().startsWith(u"• Still used by: Customers: "_s));
        const QList<QLabel *> labels = question->findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(
            labels, [](const QLabel *label) { return label->text().contains("Deleted with it"_L1); }));
        question->reject();
    }

    void saysWhenACountFailedAndLetsThePersonDecide()
    {
        ConsoleWindow console;
        console.window->showPage(telecomcenter::terminationGateways);
        QTRY_VERIFY(console.isLoaded());
        console.select(0);
        console.sandbox.answerNext({.status = 500});
        console.action(u"deleteRecord"_s)->trigger();

        Question *question = openDialog<Question>();
        QTRY_VERIFY(consequences(*question).constFirst().contains("could not be counted"_L1));
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        question->reject();
    }

    void stopsBeforeItLeavesWhenThePersonSaysSo()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::didNumbers, 0);
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        auto *stop = console.window->findChild<QPushButton *>(u"stopWriting"_s);
        QVERIFY(!stop->isVisible());
        console.sandbox.answerNext({.method = "GET", .delay = std::chrono::seconds(3)});
        question->confirmButton()->click();
        QTRY_VERIFY(stop->isVisible());

        stop->click();

        const auto isTold = [&] {
            const auto banners = console.window->findChildren<ErrorBanner *>();
            return std::ranges::any_of(
                banners, [](const ErrorBanner *banner) { return banner->text().contains("cancelled"_L1); });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(!stop->isVisible());
        const auto received = console.sandbox.received();
        QCOMPARE(std::ranges::count(received, QByteArray("DELETE"), &sandbox::Received::method), 0);
    }

    void takesAlreadyGoneForDone()
    {
        ConsoleWindow console;
        Question *question = askToDelete(console, telecomcenter::didNumbers, 0);
        QVERIFY(question);
        QTRY_VERIFY(question->confirmButton()->isEnabled());
        console.sandbox.answerNext({.status = 404, .body = R"({"errors":[{"detail":"gone","code":"404"}]})"});

        question->confirmButton()->click();

        QTRY_VERIFY(console.text(u"message"_s).contains("already gone"_L1));
    }
};

QTEST_MAIN(TestDeletion)
#include "tst_deletion.moc"
