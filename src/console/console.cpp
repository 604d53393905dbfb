#include "console/console.h"

#include "console/mainwindow.h"
#include "console/signin.h"
#include "console/welcomewindow.h"

using namespace Qt::StringLiterals;

namespace cordboard {

Console::Console(QObject *parent)
    : QObject(parent)
{
}

Console::~Console()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window.data();
    delete m_welcome;
}

Outcome<Done> Console::start(const CommandLine &line, const Secret &password)
{
    switch (line.start) {
    case CommandLine::Start::Sandbox: return openSandbox(line.sandbox);
    case CommandLine::Start::OtherAccount:
        if (password.isEmpty()) {
            showWelcome();
            signin::obtainPassword(
                line.account, m_welcome, this,
                [this, account = line.account](const Credentials &typed) { openWindow(account, typed); });
        } else {
            openWindow(line.account, {.password = password});
        }
        return Done{};
    case CommandLine::Start::SavedAccount:
        if (const std::optional<Account> account = m_accounts.byName(line.accountName)) {
            openAccount(*account);
            return Done{};
        }
        return Error{.kind = Error::Kind::NotFound,
                     .detail = tr("There is no account called “%1”.").arg(line.accountName)};
    default: showWelcome(); return Done{};
    }
}

void Console::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomeWindow(m_accounts);
        connect(m_welcome, &WelcomeWindow::accountChosen, this, &Console::openAccount);
        connect(m_welcome, &WelcomeWindow::sandboxChosen, this, &Console::openPracticeSandbox);
    }
    m_welcome->show();
    m_welcome->raise();
    m_welcome->activateWindow();
}

void Console::openPracticeSandbox(const QString &platform)
{
    const Outcome<Done> opened = openSandbox({.platform = platform});
    if (opened)
        return;
    showWelcome();
    m_welcome->tell(tr("The sandbox could not be started: %1").arg(opened.error().detail));
}

Outcome<Done> Console::openSandbox(const SandboxOrder &order)
{
    if (const auto open = m_sandboxes.find(order.platform); open != m_sandboxes.end()) {
        openWindow(open->second->account(), {.password = open->second->password()});
        return Done{};
    }
    auto sandbox = std::make_unique<EmbeddedSandbox>();
    const Outcome<Account> account = sandbox->start(order);
    if (!account)
        return account.error();
    openWindow(*account, {.password = sandbox->password()});
    m_sandboxes.emplace(order.platform, std::move(sandbox));
    return Done{};
}

void Console::openAccount(const Account &account)
{
    if (MainWindow *open = m_windows.value(account.id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    if (!m_welcome)
        showWelcome();
    signin::obtainPassword(account, m_welcome, this,
                           [this, account](const Credentials &entered) { openWindow(account, entered); });
}

void Console::openWindow(const Account &account, const Credentials &credentials)
{
    if (MainWindow *open = m_windows.value(account.id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto connection = std::make_unique<Connection>(account, credentials.password.value_or(Secret()));
    connection->signIn({.oneTimePassword = credentials.oneTimePassword});
    auto *window = new MainWindow(std::move(connection), m_settings);
    m_windows.insert(account.id, window);
    connect(window, &MainWindow::accountsWanted, this, &Console::showWelcome);
    connect(window, &MainWindow::sandboxWanted, this,
            [this, platform = account.platform] { openPracticeSandbox(platform); });
    window->show();
    if (m_welcome)
        m_welcome->close();
}

} // namespace cordboard
