#pragma once

#include "models/accountlist.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class WelcomeWindow;
}

namespace cordboard {

class AccountDialog;

/// The first window: the sandbox and the saved accounts side by side.
class WelcomeWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit WelcomeWindow(AccountList &accounts);
    ~WelcomeWindow() override;

    void tell(const QString &trouble);

Q_SIGNALS:
    void sandboxChosen(const QString &platform);
    void accountChosen(const cordboard::Account &account);

private:
    std::optional<Account> selected() const;
    void edit(const std::optional<Account> &account);
    void save(const Account &account, const AccountDialog &dialog);
    void remove();
    void showChoices();

    AccountList &m_accounts;
    std::unique_ptr<Ui::WelcomeWindow> m_ui;
};

} // namespace cordboard
