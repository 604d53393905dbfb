#include "console/signin.h"

#include "core/plaintext.h"
#include "ui_passworddialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

PasswordDialog::PasswordDialog(const Account &account, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Sign in to %1").arg(oneLine(account.name, 60)));
    m_ui->reason->setText(reason);
    m_ui->keyringNote->hide();
    m_ui->remember->setEnabled(false);
    QPushButton *signIn = m_ui->buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"signIn"_s);
    signIn->setDefault(true);
    // A certificate's key may be open to whoever has the file.
    const bool isOptional = !account.clientCertificate.isEmpty();
    signIn->setEnabled(isOptional);
    connect(m_ui->password, &QLineEdit::textChanged, signIn, [signIn, isOptional](const QString &typed) {
        signIn->setEnabled(isOptional || !typed.isEmpty());
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!account.id.isEmpty())
        keyring::probe(this, [this](keyring::State state) { showKeyring(state); });
    else
        m_ui->remember->hide(); // an account that is not saved has no place in the key ring
}

PasswordDialog::~PasswordDialog() = default;

Secret PasswordDialog::password() const
{
    return Secret(m_ui->password->text().toUtf8());
}

bool PasswordDialog::wantsToRemember() const
{
    return m_ui->remember->isEnabled() && m_ui->remember->isChecked();
}

void PasswordDialog::showKeyring(keyring::State state)
{
    const bool isUsable = state == keyring::State::Usable;
    m_ui->remember->setEnabled(isUsable);
    m_ui->keyringNote->setVisible(!isUsable);
    m_ui->keyringNote->setText(state == keyring::State::Locked
                                   ? tr("The key ring is locked: the password stays in memory only.")
                                   : tr("There is no key ring here: the password stays in memory only."));
}

namespace signin {

    namespace {

        QDialog *ask(const Account &account, const QString &reason, QWidget *parent, QObject *context,
                     std::function<void(const Secret &)> handler)
        {
            auto *dialog = new PasswordDialog(account, reason, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(
                dialog, &QDialog::accepted, context,
                [account, dialog, context, handler = std::move(handler)] {
                    if (dialog
                            ->wantsToRemember()) // a failure to keep it only means that it is asked for again
                        keyring::write(account.id, dialog->password(), context, [](const Outcome<Done> &) {});
                    handler(dialog->password());
                });
            dialog->open();
            return dialog;
        }

    } // namespace

    void obtainPassword(const Account &account, QWidget *parent, QObject *context,
                        std::function<void(const Secret &)> handler)
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
                if (saved && !saved->isEmpty())
                    handler(*saved);
                else
                    ask(account, reason, parent, context, handler);
            });
    }

    QDialog *askAgain(const Account &account, QWidget *parent, QObject *context,
                      std::function<void(const Secret &)> handler)
    {
        return ask(
            account,
            account.clientCertificate.isEmpty()
                ? PasswordDialog::tr("%1 refused the user name %2 or its password. Enter the password again.")
                      .arg(account.url.host(), account.userName)
                : PasswordDialog::tr(
                      "The client certificate for %1 could not be opened or was refused. Enter its "
                      "passphrase again.")
                      .arg(account.url.host()),
            parent, context, std::move(handler));
    }

} // namespace signin

} // namespace cordboard
