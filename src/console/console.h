#pragma once

#include "console/commandline.h"
#include "console/embeddedsandbox.h"
#include "console/settings.h"
#include "models/accountlist.h"
#include "net/connection.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>

namespace cordboard {

class MainWindow;
class WelcomeWindow;

/// The program: its accounts, its settings, and a window for each account that is open.
class Console final : public QObject
{
    Q_OBJECT

public:
    explicit Console(QObject *parent = nullptr);
    ~Console() override;

    /// Opens what the command line asks for. An Error's detail is a sentence.
    Outcome<Done> start(const CommandLine &line, const Secret &password);

    void showWelcome();

private:
    void openPracticeSandbox(const QString &platform);
    Outcome<Done> openSandbox(const SandboxOrder &order);
    void openAccount(const Account &account);
    void openWindow(const Account &account, const Credentials &credentials);

    Settings m_settings;
    AccountList m_accounts;
    std::map<QString, std::unique_ptr<EmbeddedSandbox>> m_sandboxes; // by platform
    QPointer<WelcomeWindow> m_welcome;
    QHash<QString, QPointer<MainWindow>> m_windows; // by account id
};

} // namespace cordboard
