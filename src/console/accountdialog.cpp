#include "console/accountdialog.h"

#include "console/accountcolour.h"
#include "console/question.h"
#include "net/connection.h"
#include "ui_accountdialog.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr auto custom = "custom"_L1;

    /// A fingerprint as people compare it: in groups of four.
    QString spaced(const QString &hex)
    {
        QString text;
        for (qsizetype i = 0; i < hex.size(); i += 4)
            text += hex.mid(i, 4).toUpper() + u' ';
        return text.trimmed();
    }

} // namespace

AccountDialog::AccountDialog(const Account &account, const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_account(account)
    , m_before(account)
    , m_takenNames(takenNames)
{
    m_ui->setupUi(this);
    const bool isNew = m_account.id.isEmpty();
    if (isNew)
        m_account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setWindowTitle(isNew ? tr("Add account") : tr("Edit account"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(isNew ? tr("Add account") : tr("Save account"));
    fillPlatforms();
    m_ui->proxyMode->addItem(tr("As this computer is set up"), int(Proxy::Mode::System));
    m_ui->proxyMode->addItem(tr("None"), int(Proxy::Mode::None));
    m_ui->proxyMode->addItem(tr("HTTP proxy:"), int(Proxy::Mode::Manual));
    m_isReadOnlyChosen = !isNew;
    show(m_account);

    connect(m_ui->platform, &QComboBox::currentIndexChanged, this, &AccountDialog::fillEnvironments);
    connect(m_ui->environment, &QComboBox::currentIndexChanged, this, &AccountDialog::takeEnvironment);
    for (QLineEdit *field :
         {m_ui->name, m_ui->address, m_ui->userName, m_ui->password, m_ui->caFile, m_ui->clientCertificate})
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::judge);
    connect(m_ui->colour, &QPushButton::clicked, this, &AccountDialog::chooseColour);
    connect(m_ui->usualColour, &QPushButton::clicked, this, [this] {
        m_account.colour.clear();
        showColour();
    });
    connect(m_ui->browseCaFile, &QPushButton::clicked, this, &AccountDialog::browseCaFile);
    connect(m_ui->browseClientCertificate, &QPushButton::clicked, this,
            &AccountDialog::browseClientCertificate);
    connect(m_ui->test, &QPushButton::clicked, this, [this] { testConnection(); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, [this] {
        m_wasTried = true;
        judge();
        if (complaintAboutInput().isEmpty())
            accept();
    });
    connect(m_ui->proxyMode, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->proxy->setEnabled(proxy().mode == Proxy::Mode::Manual);
        judge();
    });
    connect(m_ui->proxy, &QLineEdit::textChanged, this, &AccountDialog::judge);
    connect(m_ui->remember, &QCheckBox::toggled, this, &AccountDialog::showKeyringNote);
    connect(m_ui->readOnly, &QCheckBox::clicked, this, [this] { m_isReadOnlyChosen = true; });
    connect(m_ui->trust, &QPushButton::clicked, this, &AccountDialog::askToTrust);
    connect(m_ui->forgetPin, &QPushButton::clicked, this, [this] {
        m_account.pin.clear();
        showPin();
    });
    m_ui->remember->setEnabled(false); // until it is known
    keyring::probe(this, [this](keyring::State state) { showKeyring(state); });
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::fillPlatforms()
{
    for (const Platform *platform : platforms())
        m_ui->platform->addItem(platform->text(platform->label), QString(platform->name));
    const int known = m_ui->platform->findData(m_account.platform);
    m_ui->platform->setCurrentIndex(qMax(0, known));
    fillEnvironments();
}

void AccountDialog::fillEnvironments()
{
    const QSignalBlocker blocker(m_ui->environment);
    m_ui->environment->clear();
    for (const Environment &environment : chosenPlatform().environments)
        m_ui->environment->addItem(chosenPlatform().text(environment.label), QString(environment.name));
    m_ui->environment->addItem(tr("Other address"), QString(custom));
    m_ui->oneTimePassword->setVisible(chosenPlatform().hasOneTimePasswords);
    takeEnvironment();
}

void AccountDialog::takeEnvironment()
{
    const QString chosen = m_ui->environment->currentData().toString();
    m_ui->address->setReadOnly(chosen != custom);
    for (const Environment &environment : chosenPlatform().environments) {
        if (chosen == environment.name)
            m_ui->address->setText(QString(environment.url));
    }
    if (!m_isReadOnlyChosen) // nobody changes production by accident
        m_ui->readOnly->setChecked(account().isProduction());
    showColour();
    judge();
}

void AccountDialog::show(const Account &account)
{
    m_ui->name->setText(account.name);
    m_ui->userName->setText(account.userName);
    m_ui->caFile->setText(account.caFile);
    m_ui->clientCertificate->setText(account.clientCertificate);
    m_ui->readOnly->setChecked(account.isReadOnly);
    m_ui->oneTimePassword->setChecked(account.usesOneTimePassword);
    showProxy(account.proxy);
    showPin();
    if (const int known = m_ui->environment->findData(account.environment); known >= 0)
        m_ui->environment->setCurrentIndex(known);
    takeEnvironment();
    if (!account.url.isEmpty())
        m_ui->address->setText(account.url.toString(QUrl::FullyEncoded));
    m_ui->complaint->clear();
    showKeyringNote();
}

void AccountDialog::showColour()
{
    m_ui->usualColour->setEnabled(!m_account.colour.isEmpty());
    QPixmap swatch(16, 16);
    Account shown = m_account;
    shown.environment = m_ui->environment->currentData().toString();
    swatch.fill(accountColour(shown));
    m_ui->colour->setIcon(swatch);
}

void AccountDialog::chooseColour()
{
    const QColor colour = QColorDialog::getColor(accountColour(account()), this, tr("Colour of the account"));
    if (!colour.isValid())
        return;
    m_account.colour = colour.name();
    showColour();
}

void AccountDialog::browseCaFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Certificates to trust"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_ui->caFile->setText(file);
}

void AccountDialog::browseClientCertificate()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Certificate to sign in with"), {},
                                     tr("Certificates with keys (*.pem *.p12 *.pfx);;All files (*)"));
    if (!file.isEmpty())
        m_ui->clientCertificate->setText(file);
}

void AccountDialog::showKeyring(keyring::State state)
{
    m_keyring = state;
    const bool isUsable = state == keyring::State::Usable;
    m_ui->remember->setEnabled(isUsable);
    m_ui->remember->setChecked(isUsable);
    showKeyringNote();
}

void AccountDialog::showKeyringNote()
{
    QString note;
    if (m_keyring == keyring::State::Missing)
        note = tr("There is no key ring here: the password is asked for each time.");
    else if (m_keyring == keyring::State::Locked)
        note = tr("The key ring is locked: the password is asked for each time.");
    else if (isForAnother() && password().isEmpty())
        note = tr("The password belongs to the address and user name from before, so it is not kept. Enter "
                  "it again.");
    else if (m_keyring && !m_ui->remember->isChecked())
        note = tr("The password is not kept: it is asked for each time.");
    m_ui->keyringNote->setText(note);
    m_ui->keyringNote->setVisible(!note.isEmpty());
    m_ui->password->setPlaceholderText(m_before.id.isEmpty() || isForAnother() ? QString() : tr("unchanged"));
}

void AccountDialog::showPin()
{
    m_ui->pin->setText(m_account.pin.isEmpty()
                           ? tr("Trusted through its authority")
                           : tr("Only the one with the SHA-256 %1").arg(spaced(m_account.pin)));
    m_ui->forgetPin->setVisible(!m_account.pin.isEmpty());
    m_ui->trust->setVisible(!m_strangeCertificate.isEmpty() && m_strangeCertificate != m_account.pin);
}

/// The only way to a certificate that no authority vouches for: its fingerprint, compared by a person, once.
void AccountDialog::askToTrust()
{
    auto *question = new Question(
        {.title = tr("Trust this certificate"),
         .text = tr("Is this the fingerprint of the platform's certificate?"),
         .details = tr("%1\n\nCompare it with what the platform's people tell you. From then on no other "
                       "certificate is accepted for this account.")
                        .arg(spaced(m_strangeCertificate)),
         .confirm = tr("Trust it")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_account.pin = m_strangeCertificate;
        showPin();
        testConnection();
    });
    question->open();
}

void AccountDialog::showProxy(const Proxy &proxy)
{
    m_ui->proxyMode->setCurrentIndex(m_ui->proxyMode->findData(int(proxy.mode)));
    m_ui->proxy->setText(proxy.host.isEmpty() ? QString() : u"%1:%2"_s.arg(proxy.host).arg(proxy.port));
    m_ui->proxy->setEnabled(proxy.mode == Proxy::Mode::Manual);
}

Proxy AccountDialog::proxy() const
{
    Proxy proxy{.mode = Proxy::Mode(m_ui->proxyMode->currentData().toInt())};
    const QUrl typed(u"http://"_s + m_ui->proxy->text().trimmed(), QUrl::StrictMode);
    if (proxy.mode == Proxy::Mode::Manual && typed.isValid() && typed.userInfo().isEmpty()) {
        proxy.host = typed.host();
        proxy.port = quint16(typed.port(8080));
    }
    return proxy;
}

const Platform &AccountDialog::chosenPlatform() const
{
    const Platform *chosen = platform(m_ui->platform->currentData().toString());
    return chosen ? *chosen : *platforms().front();
}

Account AccountDialog::account() const
{
    Account account = m_account;
    account.name = m_ui->name->text().trimmed();
    account.platform = QString(chosenPlatform().name);
    account.environment = m_ui->environment->currentData().toString();
    if (const Outcome<QUrl> url = endpointFrom(m_ui->address->text(), chosenPlatform()))
        account.url = *url;
    account.userName = m_ui->userName->text();
    account.caFile = m_ui->caFile->text().trimmed();
    account.clientCertificate = m_ui->clientCertificate->text().trimmed();
    account.isReadOnly = m_ui->readOnly->isChecked();
    account.usesOneTimePassword = chosenPlatform().hasOneTimePasswords && m_ui->oneTimePassword->isChecked();
    account.proxy = proxy();
    return account;
}

Secret AccountDialog::password() const
{
    return Secret(m_ui->password->text().toUtf8());
}

/// Whether a password that was saved would be sent where, or for whom, nobody meant it.
bool AccountDialog::isForAnother() const
{
    const Account now = account();
    return !m_before.id.isEmpty() && (now.url != m_before.url || now.userName != m_before.userName);
}

AccountDialog::Keeping AccountDialog::keeping() const
{
    const bool isKept = m_ui->remember->isChecked();
    if (isKept && !password().isEmpty())
        return Keeping::Entered;
    const bool isUnwanted = m_keyring == keyring::State::Usable && !isKept;
    if (m_before.id.isEmpty() || m_keyring == keyring::State::Missing || !(isUnwanted || isForAnother()))
        return Keeping::AsBefore;
    return Keeping::Nothing;
}

QString AccountDialog::complaintAboutInput() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the account a name.");
    if (m_takenNames.contains(name))
        return tr("There is another account called “%1”.").arg(name);
    if (const Outcome<QUrl> url = endpointFrom(m_ui->address->text(), chosenPlatform()); !url)
        return url.error().detail;
    const QString certificate = m_ui->clientCertificate->text().trimmed();
    if (m_ui->userName->text().isEmpty() && certificate.isEmpty())
        return tr("Enter the user name.");
    if (const QString complaint = complaintAboutUserName(m_ui->userName->text()); !complaint.isEmpty())
        return complaint;
    const QString caFile = m_ui->caFile->text().trimmed();
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        return tr("The CA file cannot be read.");
    if (!certificate.isEmpty() && !QFileInfo(certificate).isReadable())
        return tr("The client certificate cannot be read.");
    if (proxy().mode == Proxy::Mode::Manual && proxy().host.isEmpty())
        return tr("Write the proxy like proxy.example.com:8080.");
    return {};
}

void AccountDialog::judge()
{
    m_ui->testResult->clear();
    m_ui->complaint->setText(m_wasTried ? complaintAboutInput() : QString());
    m_ui->complaint->setVisible(!m_ui->complaint->text().isEmpty());
    showKeyringNote();
}

} // namespace cordboard
