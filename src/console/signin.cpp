#include "console/signin.h"

#include "core/plaintext.h"
#include "ui_passworddialog.h"
#include "widgets/formrows.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

PasswordDialog::PasswordDialog(const Account &account, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_isPasswordOptional(!account.clientCertificate.isEmpty())
    , m_isSaved(!account.id.isEmpty())
    , m_asksForOneTimePassword(account.usesOneTimePassword)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Sign in to %1").arg(oneLine(account.name, 60)));
    m_ui->reason->setText(reason);
    m_ui->keyringNote->hide();
    m_ui->remember->setEnabled(false);
    if (!m_asksForOneTimePassword)
        showField(*this, u"oneTimePassword"_s, false);
    QPushButton *signIn = m_ui->buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"signIn"_s);
    signIn->setDefault(true);
    connect(m_ui->password, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    connect(m_ui->oneTimePassword, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_isSaved)
        keyring::probe(this, [this](keyring::State state) { showKeyring(state); });
    else
        m_ui->remember->hide(); // an account that is not saved has no place in the key ring
    judge();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::askForOneTimePasswordOnly()
{
    m_asksForPassword = false;
    m_asksForOneTimePassword = true;
    showField(*this, u"password"_s, false);
    m_ui->remember->hide();
    m_ui->keyringNote->hide();
    m_ui->oneTimePasswordLabel->show();
    m_ui->oneTimePassword->show();
    m_ui->oneTimePassword->setFocus();
    judge();
}

Credentials PasswordDialog::credentials() const
{
    Credentials entered{.oneTimePassword = Secret(m_ui->oneTimePassword->text().trimmed().toUtf8())};
    if (m_asksForPassword)
        entered.password = Secret(m_ui->password->text().toUtf8());
    return entered;
}

bool PasswordDialog::wantsToRemember() const
{
    return m_asksForPassword && m_ui->remember->isEnabled() && m_ui->remember->isChecked();
}

void PasswordDialog::judge()
{
    const bool hasPassword = m_isPasswordOptional || !m_asksForPassword || !m_ui->password->text().isEmpty();
    const bool hasBoth =
        hasPassword && (!m_asksForOneTimePassword || !m_ui->oneTimePassword->text().trimmed().isEmpty());
    for (QAbstractButton *button : m_ui->buttons->buttons()) {
        if (button->objectName() == "signIn"_L1)
            button->setEnabled(hasBoth);
    }
}

void PasswordDialog::showKeyring(keyring::State state)
{
    const bool isUsable = state == keyring::State::Usable;
    m_ui->remember->setEnabled(isUsable);
    m_ui->keyringNote->setVisible(!isUsable && m_asksForPassword);
    m_ui->keyringNote->setText(state == keyring::State::Locked
                                   ? tr("The key ring is locked: the password stays in memory only.")
                                   : tr("There is no key ring here: the password stays in memory only."));
}

namespace signin {

    namespace {

        PasswordDialog *ask(const Account &account, const QString &reason, QWidget *parent, QObject *context,
                            std::function<void(const Credentials &)> handler)
        {
            auto *dialog = new PasswordDialog(account, reason, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, context,
                             [account, dialog, context, handler = std::move(handler)] {
                                 const Credentials entered = dialog->credentials();
                                 // A failure to keep it only means that it is asked for again.
                                 if (dialog->wantsToRemember() && entered.password)
                                     keyring::write(account.id, *entered.password, context,
                                                    [](const Outcome<Done> &) {});
                                 handler(entered);
                             });
            dialog->open();
            return dialog;
        }

        QString oneTimeReason(const Account &account)
        {
            return PasswordDialog::tr("Enter the one-time password of %1 at %2.")
                .arg(account.userName, account.url.host());
        }

        QString reasonToAskAgain(const Account &account, const Error &why)
        {
            const QString host = account.url.host();
            if (why.kind == Error::Kind::WantsOneTimePassword)
                return oneTimeReason(account);
            if (!account.clientCertificate.isEmpty())
                return PasswordDialog::tr("The client certificate for %1 could not be opened or was refused. "
                                          "Enter its passphrase again.")
                    .arg(host);
            if (why.kind != Error::Kind::Unauthorized)
                return PasswordDialog::tr("Enter the password of %1 at %2.").arg(account.userName, host);
            return PasswordDialog::tr(
                       "%1 refused the user name %2 or its password. Enter the password again.")
                .arg(host, account.userName);
        }

    } // namespace

    void obtainPassword(const Account &account, QWidget *parent, QObject *context,
                        std::function<void(const Credentials &)> handler)
    {
        const QString reason = account.clientCertificate.isEmpty()
            ? PasswordDialog::tr("Enter the password of %1 at %2.").arg(account.userName, account.url.host())
            : PasswordDialog::tr("Enter the passphrase of the client certificate for %1, if it has one.")
                  .arg(account.url.host());
        if (account.id.isEmpty()) {
            ask(account, reason, parent, context, std::move(handler));
            return;
        }
        keyring::read(
            account.id, context,
            [account, reason, parent, context, handler = std::move(handler)](const Outcome<Secret> &saved) {
                if (!saved || saved->isEmpty()) {
                    ask(account, reason, parent, context, handler);
                } else if (!account.usesOneTimePassword) {
                    handler({.password = *saved});
                } else {
                    ask(account, oneTimeReason(account), parent, context,
                        [handler, saved = *saved](const Credentials &entered) {
                            handler({.password = saved, .oneTimePassword = entered.oneTimePassword});
                        })
                        ->askForOneTimePasswordOnly();
                }
            });
    }

    QDialog *askAgain(const Account &account, const Error &why, QWidget *parent, QObject *context,
                      std::function<void(const Credentials &)> handler)
    {
        PasswordDialog *dialog =
            ask(account, reasonToAskAgain(account, why), parent, context, std::move(handler));
        if (why.kind == Error::Kind::WantsOneTimePassword)
            dialog->askForOneTimePasswordOnly();
        return dialog;
    }

} // namespace signin

} // namespace cordboard
