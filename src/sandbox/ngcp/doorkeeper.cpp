#include "sandbox/ngcp/doorkeeper.h"

#include "sandbox/ngcp/body.h"
#include "sandbox/ngcp/refused.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    constexpr auto certificateName = "CN=Sipwise NGCP API client certificate";
    constexpr int longestBan = 12; // times the shortest

    QByteArray base64(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    QByteArray dice(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(QRandomGenerator::system()->bounded(256));
        return bytes;
    }

    /// It looks like one, but only this doorkeeper can tell what it stands for.
    QString jsonWebToken(qint64 id, const QDateTime &expires)
    {
        const QJsonObject claims{{u"id"_s, id}, {u"exp"_s, expires.toSecsSinceEpoch()}};
        return QString::fromLatin1(base64(R"({"alg":"HS256","typ":"JWT"})") + '.'
                                   + base64(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.'
                                   + base64(dice(32)));
    }

    Refused unauthorized()
    {
        return {401, u"Authorization required."_s};
    }

} // namespace

QString roleName(const Row &admin)
{
    if (admin.flag("is_ccare"_L1))
        return admin.flag("is_superuser"_L1) ? u"ccareadmin"_s : u"ccare"_s;
    return admin.flag("is_superuser"_L1) ? u"admin"_s : u"reseller"_s;
}

Caller callerFrom(const Row &admin)
{
    const QString role = roleName(admin);
    const Role held = role == "admin"_L1 ? Role::Admin
        : role == "reseller"_L1          ? Role::Reseller
        : role == "ccareadmin"_L1        ? Role::CareAdmin
                                         : Role::Care;
    const bool seesAll = held == Role::Admin || held == Role::CareAdmin;
    return {.id = admin.id,
            .login = admin.text("login"_L1),
            .role = held,
            .reseller = seesAll ? 0 : admin.number("reseller_id"_L1),
            .isReadOnly = admin.flag("read_only"_L1),
            .isMaster = admin.flag("is_master"_L1),
            .showsPasswords = admin.flag("show_passwords"_L1)};
}

Caller Doorkeeper::admit(const Request &request)
{
    if (!request.certificateSerial.isEmpty())
        return byCertificate(request);
    const QByteArray told = request.header("Authorization");
    if (told.startsWith("Bearer "))
        return byToken(QString::fromLatin1(told.sliced(7)));
    if (!told.startsWith("Basic "))
        throw unauthorized();
    const QByteArray credentials = QByteArray::fromBase64(told.sliced(6));
    const qsizetype colon = credentials.indexOf(':');
    if (colon < 0)
        throw unauthorized();
    const Caller caller =
        byPassword(QString::fromUtf8(credentials.first(colon)), credentials.sliced(colon + 1), request,
                   QString::fromLatin1(request.header("X-OTP")), false);
    return caller;
}

Caller Doorkeeper::byCertificate(const Request &request) const
{
    QByteArray subject = request.certificateSubject;
    if (subject.startsWith('/'))
        subject = subject.sliced(1);
    if (subject != certificateName)
        throw Refused{
            403, u"Invalid client certificate DN '%1'"_s.arg(QString::fromUtf8(request.certificateSubject))};
    const std::optional<Row> admin = m_store.first(
        "admins"_L1, member(u"ssl_client_m_serial") + " = ? AND "_L1 + member(u"is_active") + " = 1"_L1,
        {QString::fromLatin1(request.certificateSerial)});
    if (!admin)
        throw Refused{403, u"Invalid user"_s};
    return callerFrom(*admin);
}

Caller Doorkeeper::byToken(const QString &token) const
{
    const Token known = m_logins.value(token);
    const std::optional<Row> admin = m_store.find("admins"_L1, known.admin);
    if (!admin || known.expires <= QDateTime::currentDateTimeUtc())
        throw Refused{403, u"Invalid user"_s};
    return callerFrom(*admin);
}

Caller Doorkeeper::byPassword(const QString &login, const QByteArray &password, const Request &request,
                              const QString &oneTimePassword, bool isForm)
{
    const QString key = login + u'@' + QString::fromLatin1(request.peer);
    refuseTheBanned(key);
    const std::optional<Row> admin = m_store.first("admins"_L1, member(u"login") + " = ?"_L1, {login});
    const QString own = admin ? admin->text("password"_L1) : QString();
    const bool isRight = admin && password == (own.isEmpty() ? m_options.password.reveal() : own.toUtf8());
    if (!isRight) {
        strike(key);
        throw isForm ? Refused{403, u"User not found"_s} : unauthorized();
    }
    if (!admin->flag("is_active"_L1))
        throw Refused{403, u"Forbidden"_s};
    if (admin->flag("enable_2fa"_L1) && oneTimePassword != admin->text("otp"_L1)) {
        strike(key);
        throw Refused{403, u"Invalid OTP"_s};
    }
    const bool isChange = request.method == "POST" && request.rawPath == "/api/passwordchange/";
    if (admin->flag("is_password_old"_L1) && !isChange)
        throw Refused{403, u"Password expired"_s};
    m_strikes.remove(key);
    return callerFrom(*admin);
}

void Doorkeeper::refuseTheBanned(const QString &key) const
{
    if (m_strikes.value(key).bannedUntil > QDateTime::currentDateTimeUtc())
        throw Refused{403, u"Banned"_s};
}

void Doorkeeper::strike(const QString &key)
{
    Strikes &strikes = m_strikes[key];
    if (m_options.ngcp.wrongLoginsToBan == 0 || ++strikes.wrong < m_options.ngcp.wrongLoginsToBan)
        return;
    strikes.wrong = 0;
    strikes.bans = std::min(strikes.bans + 1, longestBan);
    strikes.bannedUntil =
        QDateTime::currentDateTimeUtc().addMSecs(m_options.ngcp.banFor.count() * strikes.bans);
}

QJsonObject Doorkeeper::login(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Caller caller;
    if (body.contains("jwt"_L1)) {
        caller = byToken(body["jwt"_L1].toString());
    } else if (body.contains("token"_L1)) {
        const Token token = m_oneTimes.take(body["token"_L1].toString());
        const bool isGood = token.expires > QDateTime::currentDateTimeUtc();
        if (isGood && token.subscriber != 0)
            return {{u"jwt"_s, jsonWebToken(token.subscriber, token.expires)},
                    {u"subscriber_id"_s, token.subscriber},
                    {u"expires"_s, token.expires.toSecsSinceEpoch()}};
        const std::optional<Row> admin = m_store.find("admins"_L1, token.admin);
        if (!isGood || !admin)
            throw Refused{403, u"Forbidden!"_s};
        caller = callerFrom(*admin);
    } else if (!body["username"_L1].isString() || !body["password"_L1].isString()) {
        throw Refused{422, u"No username or password given"_s};
    } else {
        caller = byPassword(body["username"_L1].toString(), body["password"_L1].toString().toUtf8(), request,
                            body["otp"_L1].toVariant().toString(), true);
    }
    const QDateTime expires = QDateTime::currentDateTimeUtc().addMSecs(m_options.ngcp.loginsLast.count());
    const QString token = jsonWebToken(caller.id, expires);
    m_logins.insert(token, {caller.id, 0, expires});
    return {{u"jwt"_s, token}, {u"id"_s, caller.id}, {u"expires"_s, expires.toSecsSinceEpoch()}};
}

QString Doorkeeper::issueOneTime(qint64 admin, qint64 subscriber)
{
    const QString token = QString::fromLatin1(dice(16).toHex());
    m_oneTimes.insert(
        token,
        {admin, subscriber, QDateTime::currentDateTimeUtc().addMSecs(m_options.ngcp.tokensLast.count())});
    return token;
}

qint64 Doorkeeper::redeem(const QString &token)
{
    const Token known = m_oneTimes.take(token);
    return known.expires > QDateTime::currentDateTimeUtc() ? known.subscriber : 0;
}

} // namespace cordboard::sandbox::ngcp
