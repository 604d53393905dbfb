#pragma once

#include "sandbox/ngcp/context.h"

#include <QDateTime>
#include <QHash>

namespace cordboard::sandbox::ngcp {

/// Says who a request comes from, keeps count of wrong logins, and hands out tokens.
class Doorkeeper
{
public:
    Doorkeeper(const Store &store, const Options &options)
        : m_store(store)
        , m_options(options)
    {
    }

    /// Throws Refused, 401 or 403.
    Caller admit(const Request &request);
    /// The body of POST /login_jwt; throws Refused.
    QJsonObject login(const Request &request);
    /// A token that counts once, for an administrator or for a subscriber's self care.
    QString issueOneTime(qint64 admin, qint64 subscriber);
    /// The subscriber whose self care a one-time token opens; 0 if it opens none, or no longer.
    qint64 redeem(const QString &token);

private:
    struct Strikes
    {
        int wrong = 0;
        int bans = 0;
        QDateTime bannedUntil = {};
    };
    struct Token
    {
        qint64 admin = 0;
        qint64 subscriber = 0;
        QDateTime expires = {};
    };

    Caller byCertificate(const Request &request) const;
    Caller byToken(const QString &token) const;
    Caller byPassword(const QString &login, const QByteArray &password, const Request &request,
                      const QString &oneTimePassword, bool isForm);
    void refuseTheBanned(const QString &key) const;
    void strike(const QString &key);

    const Store &m_store;
    const Options &m_options;
    QHash<QString, Strikes> m_strikes;
    QHash<QString, Token> m_logins;
    QHash<QString, Token> m_oneTimes;
};

/// The caller that a row of admins stands for.
Caller callerFrom(const Row &admin);
QString roleName(const Row &admin);

} // namespace cordboard::sandbox::ngcp
