#include "console/accountdialog.h"

#include "console/signin.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "ui_accountdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

void AccountDialog::testConnection()
{
    m_wasTried = true;
    judge();
    if (!complaintAboutInput().isEmpty())
        return;
    if (!password().isEmpty() || m_before.id.isEmpty() || isForAnother())
        return testWith(password());
    m_ui->test->setEnabled(false);
    m_ui->testResult->setText(tr("Testing…"));
    keyring::read(m_account.id, this, [this](const Outcome<Secret> &saved) {
        m_ui->test->setEnabled(true);
        testWith(saved && !isForAnother() ? *saved : Secret());
    });
}

void AccountDialog::testWith(const Secret &password)
{
    if (password.isEmpty() && m_ui->clientCertificate->text().trimmed().isEmpty()) {
        m_ui->testResult->setText(tr("Enter the password to test the connection."));
        m_ui->password->setFocus();
        return;
    }
    if (!account().usesOneTimePassword)
        return testConnection({.password = password});
    auto *dialog =
        new PasswordDialog(account(), tr("Enter the one-time password to test the connection."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askForOneTimePasswordOnly();
    connect(dialog, &QDialog::accepted, this, [this, dialog, password] {
        testConnection({.password = password, .oneTimePassword = dialog->credentials().oneTimePassword});
    });
    dialog->open();
}

void AccountDialog::testConnection(const Credentials &credentials)
{
    m_testConnection =
        std::make_unique<Connection>(account(), Secret(), Deadlines{.retries = {.attempts = 1}});
    m_testConnection->signIn(credentials);
    m_ui->test->setEnabled(false);
    m_ui->testResult->setText(tr("Testing…"));
    Client(*m_testConnection).probe().then(this, [this](const Outcome<Done> &outcome) {
        tellResult(outcome);
    });
}

void AccountDialog::tellResult(const Outcome<Done> &outcome)
{
    m_ui->test->setEnabled(true);
    m_strangeCertificate = outcome ? QString() : outcome.error().certificate;
    showPin();
    m_ui->testResult->setText(outcome
                                  ? tr("Signed in. Address, certificate, user name and password are right.")
                                  : describe(outcome.error()));
}

} // namespace cordboard
