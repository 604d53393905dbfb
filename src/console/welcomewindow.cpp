#include "console/welcomewindow.h"

#include "console/accountdialog.h"
#include "console/question.h"
#include "net/keyring.h"
#include "ui_welcomewindow.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace cordboard {

WelcomeWindow::WelcomeWindow(AccountList &accounts)
    : m_accounts(accounts)
    , m_ui(std::make_unique<Ui::WelcomeWindow>())
{
    m_ui->setupUi(this);
    setObjectName(u"welcomeWindow"_s);
    m_ui->logo->setPixmap(QIcon(u":/org.cordboard.Cordboard.svg"_s).pixmap(56, 56));
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_ui->title->setFont(large);
    m_ui->accounts->setModel(&m_accounts);
    tell(m_accounts.trouble());

    for (const Platform *platform : platforms())
        m_ui->sandboxPlatform->addItem(platform->text(platform->label), QString(platform->name));
    m_ui->sandboxPlatform->setVisible(platforms().size() > 1);
    connect(m_ui->openSandbox, &QPushButton::clicked, this,
            [this] { Q_EMIT sandboxChosen(m_ui->sandboxPlatform->currentData().toString()); });
    connect(m_ui->addAccount, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_ui->editAccount, &QPushButton::clicked, this, [this] { edit(selected()); });
    connect(m_ui->removeAccount, &QPushButton::clicked, this, &WelcomeWindow::remove);
    const auto open = [this] {
        if (const std::optional<Account> account = selected())
            Q_EMIT accountChosen(*account);
    };
    connect(m_ui->openAccount, &QPushButton::clicked, this, open);
    connect(m_ui->accounts, &QListView::activated, this, open);
    connect(m_ui->accounts->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WelcomeWindow::showChoices);
    connect(&m_accounts, &QAbstractItemModel::rowsInserted, this, &WelcomeWindow::showChoices);
    connect(&m_accounts, &QAbstractItemModel::rowsRemoved, this, &WelcomeWindow::showChoices);
    if (m_accounts.rowCount() > 0)
        m_ui->accounts->setCurrentIndex(m_accounts.index(0));
    showChoices();
}

WelcomeWindow::~WelcomeWindow() = default;

void WelcomeWindow::tell(const QString &trouble)
{
    m_ui->trouble->setText(trouble);
    m_ui->trouble->setVisible(!trouble.isEmpty());
}

void WelcomeWindow::showChoices()
{
    const bool hasAccounts = m_accounts.rowCount() > 0;
    const bool isSelected = selected().has_value();
    m_ui->accounts->setVisible(hasAccounts);
    m_ui->openAccount->setVisible(hasAccounts);
    m_ui->editAccount->setVisible(hasAccounts);
    m_ui->removeAccount->setVisible(hasAccounts);
    m_ui->openAccount->setEnabled(isSelected);
    m_ui->editAccount->setEnabled(isSelected);
    m_ui->removeAccount->setEnabled(isSelected);
}

std::optional<Account> WelcomeWindow::selected() const
{
    const QModelIndexList rows = m_ui->accounts->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? std::nullopt : std::optional(m_accounts.at(rows.constFirst().row()));
}

void WelcomeWindow::edit(const std::optional<Account> &account)
{
    QStringList taken = m_accounts.names();
    if (account)
        taken.removeOne(account->name);
    auto *dialog = new AccountDialog(account.value_or(Account()), taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->account(), *dialog); });
    dialog->open();
}

void WelcomeWindow::save(const Account &account, const AccountDialog &dialog)
{
    tell(m_accounts.save(account) ? QString() : tr("The account could not be saved to disk."));
    switch (dialog.keeping()) {
    case AccountDialog::Keeping::AsBefore: return;
    case AccountDialog::Keeping::Entered:
        return keyring::write(account.id, dialog.password(), this, [this](const Outcome<Done> &written) {
            if (!written)
                tell(tr("The key ring did not take the password. It will be asked for."));
        });
    case AccountDialog::Keeping::Nothing:
        return keyring::remove(account.id, this, [this](const Outcome<Done> &removed) {
            if (!removed)
                tell(tr(
                    "Whether the old password is still in the key ring could not be seen. It would be sent "
                    "to the account's address."));
        });
    }
}

void WelcomeWindow::remove()
{
    const std::optional<Account> account = selected();
    if (!account)
        return;
    auto *question =
        new Question({.title = tr("Remove account"),
                      .text = tr("Remove the account “%1”?").arg(account->name),
                      .details = tr("Its password goes from the key ring. Nothing changes on the platform."),
                      .confirm = tr("Remove account")},
                     this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id = account->id] {
        m_accounts.remove(id);
        keyring::remove(id, this, [this](const Outcome<Done> &removed) {
            if (!removed)
                tell(tr(
                    "The account is gone. Whether its password is still in the key ring could not be seen."));
        });
    });
    question->open();
}

} // namespace cordboard
