#pragma once

#include "core/secret.h"
#include "net/connection.h"
#include "net/keyring.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace cordboard {

/// Asks for the password of an account, and for the one-time password of those that have one.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The reason is a sentence: why the password is asked for now.
    PasswordDialog(const Account &account, const QString &reason, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    /// The password is known.
    void askForOneTimePasswordOnly();
    Credentials credentials() const;
    bool wantsToRemember() const;

private:
    void showKeyring(keyring::State state);
    void judge();

    const bool m_isPasswordOptional; // a certificate's key may be open to whoever has the file
    const bool m_isSaved;            // so that the key ring has a place for it
    bool m_asksForPassword = true;
    bool m_asksForOneTimePassword = false;
    std::unique_ptr<Ui::PasswordDialog> m_ui;
};

/// Gets the password of an account: from the key ring, or from the person. Handlers are called in the GUI
/// thread; nothing is called when the person cancels or the context is gone.
namespace signin {

    void obtainPassword(const Account &account, QWidget *parent, QObject *context,
                        std::function<void(const Credentials &)> handler);
    /// After a refusal: asks the person, whatever the key ring holds.
    QDialog *askAgain(const Account &account, const Error &why, QWidget *parent, QObject *context,
                      std::function<void(const Credentials &)> handler);

} // namespace signin

} // namespace cordboard
