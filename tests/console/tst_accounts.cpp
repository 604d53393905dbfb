#include "console/accountcolour.h"
#include "console/accountdialog.h"
#include "console/settings.h"
#include "console/welcomewindow.h"
#include "sandbox/sandbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestAccounts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void fill(AccountDialog &dialog, const QString &address, const QString &password)
    {
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Mine"_s);
        auto *environment = dialog.findChild<QComboBox *>(u"environment"_s);
        environment->setCurrentIndex(environment->findData(u"custom"_s));
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(address);
        dialog.findChild<QLineEdit *>(u"userName"_s)->setText(u"operator"_s);
        dialog.findChild<QLineEdit *>(u"password"_s)->setText(password);
    }
    static QString tested(AccountDialog &dialog)
    {
        auto *result = dialog.findChild<QLabel *>(u"testResult"_s);
        dialog.findChild<QPushButton *>(u"test"_s)->click();
        const bool isOver = QTest::qWaitFor([&] { return result->text() != u"Testing…"_s; });
        return isOver ? result->text() : QString();
    }

    static Account mine(const QUrl &url)
    {
        return {.id = u"mine"_s,
                .name = u"Mine"_s,
                .platform = u"telecomcenter"_s,
                .environment = u"custom"_s,
                .url = url,
                .userName = u"operator"_s};
    }
    bool hasKeyRing()
    {
        std::optional<keyring::State> state;
        keyring::probe(this, [&](keyring::State told) { state = told; });
        return QTest::qWaitFor([&] { return state.has_value(); }, 60'000) && *state == keyring::State::Usable;
    }
    bool keep(const QByteArray &password)
    {
        bool isKept = false;
        keyring::write(u"mine"_s, Secret(password), this, [&](const auto &told) { isKept = bool(told); });
        return QTest::qWaitFor([&] { return isKept; }, 60'000);
    }
    /// Once, and what is in the key ring then.
    QByteArray kept()
    {
        std::optional<QByteArray> password;
        keyring::read(u"mine"_s, this, [&](const Outcome<Secret> &told) {
            password = told ? told->reveal() : QByteArray("unreadable");
        });
        return QTest::qWaitFor([&] { return password.has_value(); }, 60'000) ? *password : "unread";
    }
    /// Edits the one account there is.
    static AccountDialog *editIn(WelcomeWindow &window)
    {
        window.show();
        window.findChild<QPushButton *>(u"editAccount"_s)->click();
        auto *dialog = window.findChild<AccountDialog *>();
        auto *remember = dialog->findChild<QCheckBox *>(u"remember"_s);
        return QTest::qWaitFor([&] { return remember->isEnabled(); }) ? dialog : nullptr;
    }
    static void save(AccountDialog &dialog)
    {
        dialog.findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save)->click();
    }

private Q_SLOTS:
    void offersTheAddressesOfThePlatform()
    {
        AccountDialog dialog({}, {});

        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(), u"https://api.telecom.center"_s);
        dialog.findChild<QComboBox *>(u"environment"_s)->setCurrentIndex(1);

        QCOMPARE(dialog.findChild<QLineEdit *>(u"address"_s)->text(),
                 u"https://api.sandbox.telecom.center"_s);
        QCOMPARE(dialog.account().environment, u"sandbox"_s);
    }

    void complainsBeforeItSaves()
    {
        AccountDialog dialog({}, {u"Taken"_s});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *complaint = dialog.findChild<QLabel *>(u"complaint"_s);
        auto *save = dialog.findChild<QDialogButtonBox *>(u"buttons"_s)->button(QDialogButtonBox::Save);
        QVERIFY(complaint->text().isEmpty());

        save->click();
        QVERIFY(complaint->text().contains("name"_L1));
        fill(dialog, u"http://example.com"_s, {});
        QVERIFY(complaint->text().contains("https"_L1));
        dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"https://example.com/"_s);
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Taken"_s);
        QVERIFY(complaint->text().contains("another account"_L1));
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Mine"_s);
        save->click();

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.account().url, QUrl(u"https://example.com"_s));
    }

    void testsAConnectionInWords()
    {
        sandbox::Sandbox platform;
        const QString address = platform.start()->toString();
        AccountDialog dialog({}, {});

        fill(dialog, address, u"swordfish"_s);
        QVERIFY(tested(dialog).startsWith("Signed in"_L1));
        fill(dialog, address, u"wrong"_s);
        QVERIFY(tested(dialog).contains("refused the user name or the password"_L1));
        fill(dialog, u"https://no-such-host.invalid"_s, u"x"_s);
        QVERIFY(tested(dialog).contains("no host called"_L1));
        fill(dialog, u"http://127.0.0.1:1"_s, u"x"_s);
        QVERIFY(tested(dialog).contains("refused"_L1));
        platform.answerNext({.status = 200, .body = "<h1>Hotel</h1>", .contentType = "text/html"});
        fill(dialog, address, u"swordfish"_s);

        QVERIFY(tested(dialog).contains("not from this API"_L1));
    }

    void forgetsThePasswordThatIsNotToBeKept()
    {
        if (!hasKeyRing())
            QSKIP("There is no key ring in this session.");
        QVERIFY(keep("swordfish"));
        AccountList accounts(m_folder.filePath(u"kept.json"_s));
        accounts.save(mine(QUrl(u"https://example.com"_s)));
        WelcomeWindow window(accounts);

        AccountDialog *dialog = editIn(window);
        QVERIFY(dialog);
        save(*dialog);
        QTRY_VERIFY(!window.findChild<AccountDialog *>());
        QCOMPARE(kept(), QByteArray("swordfish"));

        dialog = editIn(window);
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"remember"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"keyringNote"_s)->text().contains("asked for each time"_L1));
        save(*dialog);
        QTRY_COMPARE(kept(), QByteArray());
    }

    void keepsNoPasswordForAnotherAddressOrUser_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addRow("address") << u"address"_s << u"https://other.example.com"_s;
        QTest::addRow("user name") << u"userName"_s << u"other"_s;
    }
    void keepsNoPasswordForAnotherAddressOrUser()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        if (!hasKeyRing())
            QSKIP("There is no key ring in this session.");
        QVERIFY(keep("swordfish"));
        AccountList accounts(m_folder.filePath(field + u".json"_s));
        accounts.save(mine(QUrl(u"https://example.com"_s)));
        WelcomeWindow window(accounts);
        AccountDialog *dialog = editIn(window);
        QVERIFY(dialog);
        const auto *note = dialog->findChild<QLabel *>(u"keyringNote"_s);
        QVERIFY(note->text().isEmpty());

        dialog->findChild<QLineEdit *>(field)->setText(text);
        QVERIFY(note->text().contains("so it is not kept"_L1));
        save(*dialog);

        QTRY_COMPARE(kept(), QByteArray());
    }

    void testsASavedAccountWithItsOwnPassword()
    {
        if (!hasKeyRing())
            QSKIP("There is no key ring in this session.");
        sandbox::Sandbox platform;
        QVERIFY(keep("swordfish"));
        AccountDialog dialog(mine(*platform.start()), {});

        QVERIFY(tested(dialog).startsWith("Signed in"_L1));
        platform.forgetReceived();
        dialog.findChild<QLineEdit *>(u"userName"_s)->setText(u"other"_s);
        QVERIFY(tested(dialog).contains("Enter the password"_L1));
        QVERIFY(platform.received().isEmpty());
    }

    void marksProductionUnmistakably()
    {
        const Account production{.platform = u"telecomcenter"_s, .environment = u"production"_s};
        const Account sandbox{.platform = u"telecomcenter"_s, .environment = u"sandbox"_s};

        QCOMPARE(environmentText(production), u"PRODUCTION"_s);
        QVERIFY(accountColour(production).red() > 150 && accountColour(production).green() < 60);
        QVERIFY(accountColour(sandbox).green() > accountColour(sandbox).red());
        QCOMPARE(textOn(QColor(u"#ffff00"_s)), QColor(Qt::black));
        QCOMPARE(textOn(accountColour(production)), QColor(Qt::white));
    }

    void showsTheSandboxAndAddAccountAtTheFirstStart()
    {
        AccountList accounts(m_folder.filePath(u"none.json"_s));
        WelcomeWindow window(accounts);
        window.show();
        QSignalSpy sandbox(&window, &WelcomeWindow::sandboxChosen);

        QVERIFY(!window.findChild<QListView *>(u"accounts"_s)->isVisible());
        QVERIFY(window.findChild<QPushButton *>(u"addAccount"_s)->isVisible());
        window.findChild<QPushButton *>(u"openSandbox"_s)->click();

        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(sandbox.first().first().toString(), u"telecomcenter"_s);
    }

    void offersASandboxOfEveryPlatform()
    {
        AccountList accounts(m_folder.filePath(u"none.json"_s));
        WelcomeWindow window(accounts);
        window.show();
        auto *choice = window.findChild<QComboBox *>(u"sandboxPlatform"_s);
        QSignalSpy sandbox(&window, &WelcomeWindow::sandboxChosen);

        QCOMPARE(choice->isVisible(), platforms().size() > 1);
        for (const Platform *platform : platforms()) {
            choice->setCurrentIndex(choice->findData(QString(platform->name)));
            window.findChild<QPushButton *>(u"openSandbox"_s)->click();
            QCOMPARE(sandbox.takeLast().first().toString(), QString(platform->name));
        }
    }

    void opensASavedAccount()
    {
        AccountList accounts(m_folder.filePath(u"one.json"_s));
        const Account mine{.id = u"1"_s,
                           .name = u"Mine"_s,
                           .platform = u"telecomcenter"_s,
                           .environment = u"custom"_s,
                           .url = QUrl(u"https://example.com"_s),
                           .userName = u"o"_s};
        accounts.save(mine);
        WelcomeWindow window(accounts);
        window.show();
        QSignalSpy chosen(&window, &WelcomeWindow::accountChosen);

        window.findChild<QPushButton *>(u"openAccount"_s)->click();

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Account>(), mine);
    }

    void keepsSettingsForTheOwnerAlone()
    {
        const QString file = m_folder.filePath(u"settings/cordboard.ini"_s);
        {
            Settings settings(file);
            settings.setList(u"window/recent"_s, {u"a"_s, u"b"_s});
            settings.setOn(u"window/details"_s, false);
        }

        QCOMPARE(Settings(file).list(u"window/recent"_s), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!Settings(file).isOn(u"window/details"_s, true));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
