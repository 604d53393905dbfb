#include "net/accountfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct AccountFileText
    {
        Q_DECLARE_TR_FUNCTIONS(cordboard::AccountList)
    };

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    constexpr std::array proxyModes = {"system"_L1, "none"_L1, "manual"_L1};

    Proxy proxyFrom(const QJsonObject &json)
    {
        const auto mode = std::ranges::find(proxyModes, json.value("mode"_L1).toString());
        Proxy proxy{.host = json.value("host"_L1).toString(),
                    .port = quint16(json.value("port"_L1).toInt(8080))};
        if (mode != proxyModes.end())
            proxy.mode = Proxy::Mode(mode - proxyModes.begin());
        return proxy;
    }

    /// A pin that is none must not pass for "no pin": nothing matches it then.
    QString pinFrom(const QString &text)
    {
        return text.toLower();
    }

    QJsonObject toJson(const Account &account)
    {
        return {{"id"_L1, account.id},
                {"name"_L1, account.name},
                {"platform"_L1, account.platform},
                {"environment"_L1, account.environment},
                {"url"_L1, account.url.toString(QUrl::FullyEncoded)},
                {"userName"_L1, account.userName},
                {"colour"_L1, account.colour},
                {"caFile"_L1, account.caFile},
                {"clientCertificate"_L1, account.clientCertificate},
                {"pin"_L1, account.pin},
                {"asksForOneTimePassword"_L1, account.usesOneTimePassword},
                {"readOnly"_L1, account.isReadOnly},
                {"proxy"_L1,
                 QJsonObject{{"mode"_L1, proxyModes.at(size_t(account.proxy.mode))},
                             {"host"_L1, account.proxy.host},
                             {"port"_L1, account.proxy.port}}}};
    }

    Account fromJson(const QJsonObject &json)
    {
        Account account{.id = json.value("id"_L1).toString(),
                        .name = json.value("name"_L1).toString(),
                        .platform = json.value("platform"_L1).toString(),
                        .environment = json.value("environment"_L1).toString(),
                        .userName = json.value("userName"_L1).toString(),
                        .colour = json.value("colour"_L1).toString(),
                        .caFile = json.value("caFile"_L1).toString(),
                        .clientCertificate = json.value("clientCertificate"_L1).toString(),
                        .pin = pinFrom(json.value("pin"_L1).toString()),
                        .usesOneTimePassword = json.value("asksForOneTimePassword"_L1).toBool(),
                        .isReadOnly = json.value("readOnly"_L1).toBool(),
                        .proxy = proxyFrom(json.value("proxy"_L1).toObject())};
        // What the file says is checked as if it were typed.
        const Outcome<QUrl> url = endpointFrom(json.value("url"_L1).toString(), account.platformOrDefault());
        if (url && complaintAboutUserName(account.userName).isEmpty())
            account.url = *url;
        return account;
    }

} // namespace

AccountFile::AccountFile(const QString &file, Damaged damaged)
    : m_file(file.isEmpty()
                 ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/accounts.json"_L1
                 : file)
{
    read(damaged);
}

void AccountFile::read(Damaged damaged)
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_trouble = AccountFileText::tr("The list of accounts could not be read: %1").arg(file.errorString());
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject() || !document["accounts"_L1].isArray()) {
        noteDamage(damaged);
        return;
    }
    for (const QJsonValue entry : document["accounts"_L1].toArray()) {
        const Account account = fromJson(entry.toObject());
        if (!account.id.isEmpty() && !account.url.isEmpty())
            m_accounts.append(account);
    }
}

void AccountFile::noteDamage(Damaged damaged)
{
    if (damaged == Damaged::LeaveAlone) {
        m_trouble = AccountFileText::tr("The list of accounts is damaged: %1").arg(m_file);
        return;
    }
    const QString aside = m_file + ".damaged"_L1;
    QFile::remove(aside);
    QFile::rename(m_file, aside);
    m_trouble = AccountFileText::tr("The list of accounts was damaged. It was kept as %1.").arg(aside);
}

bool AccountFile::write(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const QString folder = QFileInfo(m_file).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    QJsonArray entries;
    for (const Account &account : m_accounts)
        entries.append(toJson(account));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{"accounts"_L1, entries}}).toJson());
    return file.commit();
}

std::optional<Account> AccountFile::byName(const QString &name) const
{
    const auto found = std::ranges::find(m_accounts, name, &Account::name);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

QStringList AccountFile::names() const
{
    QStringList names;
    for (const Account &account : m_accounts)
        names.append(account.name);
    return names;
}

} // namespace cordboard
