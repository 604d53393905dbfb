#include "console/accountdialog.h"
#include "console/question.h"
#include "console/signin.h"
#include "models/accountlist.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/mainwindowfixture.h"
#include "widgets/errorbanner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::openDialog;

/// What keeps an account and its password safe from haste: read-only production, pins, proxies, and key rings
/// that are of no use.
class TestAccountSafety : public QObject
{
    Q_OBJECT

private:
    static void choose(AccountDialog &dialog, const QString &environment)
    {
        auto *box = dialog.findChild<QComboBox *>(u"environment"_s);
        box->setCurrentIndex(box->findData(environment));
    }
    static Account saved()
    {
        return {.id = u"saved"_s,
                .name = u"Saved"_s,
                .platform = u"telecomcenter"_s,
                .environment = u"custom"_s,
                .url = QUrl(u"https://api.example.com"_s),
                .userName = u"operator"_s};
    }

private Q_SLOTS:
    void makesANewProductionAccountReadOnly()
    {
        AccountDialog dialog({}, {});
        auto *readOnly = dialog.findChild<QCheckBox *>(u"readOnly"_s);
        choose(dialog, u"production"_s);
        QVERIFY(readOnly->isChecked() && dialog.account().isReadOnly);
        choose(dialog, u"sandbox"_s);
        QVERIFY(!dialog.account().isReadOnly);
        choose(dialog, u"production"_s);
        readOnly->click(); // whoever wants it otherwise says so
        choose(dialog, u"sandbox"_s);
        choose(dialog, u"production"_s);
        QVERIFY(!dialog.account().isReadOnly);
    }

    void leavesASavedAccountAsItWas()
    {
        Account account = saved();
        account.environment = u"production"_s;
        QVERIFY(!AccountDialog(account, {}).account().isReadOnly);
        account.isReadOnly = true;
        QVERIFY(AccountDialog(account, {}).account().isReadOnly);
    }

    void showsAndKeepsTheProxy()
    {
        Account account = saved();
        account.proxy = {Proxy::Mode::Manual, u"proxy.example"_s, 3128};
        AccountDialog dialog(account, {});
        QCOMPARE(dialog.findChild<QLineEdit *>(u"proxy"_s)->text(), u"proxy.example:3128"_s);
        QCOMPARE(dialog.account().proxy, account.proxy);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"own/accounts.json"_s);
        QVERIFY(AccountList(file).save(dialog.account()));
        QCOMPARE(AccountList(file).byName(account.name)->proxy, account.proxy);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(u"own"_s)).permissions() & others));
    }

    void locksLoudlyWhenThePinnedCertificateChanged()
    {
        const test::Certificates certificates;
        sandbox::Sandbox platform({.size = sandbox::Size::Small,
                                   .certificate = certificates.good().certificate,
                                   .key = certificates.good().key});
        Account account = test::TelecomCenter::accountFor(platform);
        account.caFile = certificates.good().certificate; // nobody trusts it any the more for that
        account.pin = QString(64, u'a');
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"cordboard.ini"_s));
        auto *window =
            new MainWindow(std::make_unique<Connection>(account, platform.options().password), settings);
        window->show();

        QTRY_VERIFY(openDialog<Question>());
        const auto *question = openDialog<Question>();
        QVERIFY(question->isModal());
        QString words;
        for (const QLabel *label : question->findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains("is blocked"_L1) && words.contains("SHA-256"_L1));
        QVERIFY(!window->findChildren<ErrorBanner *>().constFirst()->text().isEmpty());
        QVERIFY(!test::await(Client(window->connection()).probe()));
        QVERIFY(platform.received().isEmpty());
        delete window;
    }

    /// CORDBOARD_KEYRING says what is wrong with the key ring of this session.
    void asksForThePasswordEachTimeWhereTheKeyRingIsOfNoUse()
    {
        const QString mode = qEnvironmentVariable("CORDBOARD_KEYRING");
        std::optional<keyring::State> state;
        keyring::probe(this, [&](keyring::State told) { state = told; });
        QTRY_VERIFY_WITH_TIMEOUT(state, 60'000);
        if (mode.isEmpty() && *state == keyring::State::Usable) { // then it offers to remember
            PasswordDialog dialog(saved(), {}, nullptr);
            QTRY_VERIFY(dialog.findChild<QCheckBox *>(u"remember"_s)->isEnabled());
            QVERIFY(!dialog.findChild<QLabel *>(u"keyringNote"_s)->isVisibleTo(&dialog));
            return;
        }
        QCOMPARE(*state, mode == "locked"_L1 ? keyring::State::Locked : keyring::State::Missing);
        std::optional<Outcome<Done>> written;
        keyring::write(u"saved"_s, Secret("CANARY-password-9"), this,
                       [&](const auto &told) { written = told; });
        QTRY_VERIFY_WITH_TIMEOUT(written, 60'000);
        QVERIFY(!*written);

        for (int time = 0; time < 2; ++time) {
            Secret obtained;
            signin::obtainPassword(saved(), nullptr, this,
                                   [&](const Credentials &entered) { obtained = *entered.password; });
            PasswordDialog *dialog = nullptr;
            const auto isAsked = [&] { return (dialog = openDialog<PasswordDialog>()) != nullptr; };
            QVERIFY(QTest::qWaitFor(isAsked, 60'000));
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"keyringNote"_s)->isVisible(), 60'000);
            QVERIFY(!dialog->findChild<QCheckBox *>(u"remember"_s)->isEnabled());
            dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"CANARY-password-9"_s);
            dialog->findChild<QPushButton *>(u"signIn"_s)->click();
            QCOMPARE(obtained.reveal(), QByteArray("CANARY-password-9"));
            QTRY_VERIFY(!openDialog<PasswordDialog>());
        }
        if (mode.isEmpty())
            return; // this is nobody's own home
        for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("CANARY"),
                     qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TestAccountSafety)
#include "tst_accountsafety.moc"
