#pragma once

#include "core/secret.h"
#include "net/account.h"
#include "net/keyring.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace cordboard {

/// Asks for the password of an account.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The reason is a sentence: why the password is asked for now.
    PasswordDialog(const Account &account, const QString &reason, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    Secret password() const;
    bool wantsToRemember() const;

private:
    void showKeyring(keyring::State state);

    std::unique_ptr<Ui::PasswordDialog> m_ui;
};

/// Gets the password of an account: from the key ring, or from the person. Handlers are called in the GUI
/// thread; nothing is called when the person cancels or the context is gone.
namespace signin {

    void obtainPassword(const Account &account, QWidget *parent, QObject *context,
                        std::function<void(const Secret &)> handler);
    /// After a refusal: asks the person, whatever the key ring holds.
    QDialog *askAgain(const Account &account, QWidget *parent, QObject *context,
                      std::function<void(const Secret &)> handler);

} // namespace signin

} // namespace cordboard
