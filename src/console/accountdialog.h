#pragma once

#include "core/secret.h"
#include "net/account.h"
#include "net/client.h"
#include "net/keyring.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AccountDialog;
}

namespace cordboard {

struct Credentials;

/// Makes or changes a saved account. The password leaves the dialog as a Secret and only if one was typed.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An account without an id is a new one. Names that are taken are complained about.
    AccountDialog(const Account &account, const QStringList &takenNames, QWidget *parent = nullptr);
    ~AccountDialog() override;

    Account account() const;
    Secret password() const; ///< empty: none was entered

    /// What is to become of the password in the key ring.
    enum class Keeping {
        AsBefore,
        Entered, ///< the one that was entered takes its place
        Nothing, ///< nobody wants it kept, or it is for another address or user name
    };
    Keeping keeping() const;

private:
    void fillPlatforms();
    void fillEnvironments();
    void takeEnvironment();
    void show(const Account &account);
    void showColour();
    void chooseColour();
    void browseCaFile();
    void browseClientCertificate();
    void showKeyring(keyring::State state);
    void showKeyringNote();
    bool isForAnother() const;
    void showPin();
    void askToTrust();
    void showProxy(const Proxy &proxy);
    Proxy proxy() const;
    QString complaintAboutInput() const;
    void judge();
    void testConnection();
    void testWith(const Secret &password);
    void testConnection(const Credentials &credentials);
    void tellResult(const Outcome<Done> &outcome);

    const Platform &chosenPlatform() const;

    std::unique_ptr<Ui::AccountDialog> m_ui;
    Account m_account;
    const Account m_before; // as it is saved
    std::optional<keyring::State> m_keyring;
    QStringList m_takenNames;
    QString m_strangeCertificate; // SHA-256 of the one that the last test did not trust
    bool m_isReadOnlyChosen = false;
    bool m_wasTried = false; // complaints about empty fields wait until Save or Test was pressed
    std::unique_ptr<Connection> m_testConnection;
};

} // namespace cordboard
