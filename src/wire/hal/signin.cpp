#include "wire/hal/signin.h"

#include "wire/hal/hal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cordboard::hal {

namespace {

    QByteArray bytesOf(const QJsonObject &members)
    {
        return QJsonDocument(members).toJson(QJsonDocument::Compact);
    }

    QString textOf(const Secret &secret)
    {
        return QString::fromUtf8(secret.reveal());
    }

    /// A list of verbs, or an object with them as its keys.
    QStringList verbsIn(const QJsonValue &actions)
    {
        QStringList verbs = actions.toObject().keys();
        for (const QJsonValue action : actions.toArray())
            verbs.append(action.toString());
        return verbs;
    }

} // namespace

QByteArray passwordSignIn(const QString &userName, const Secret &password, const Secret &oneTimePassword)
{
    QJsonObject members{{"username"_L1, userName}, {"password"_L1, textOf(password)}};
    if (!oneTimePassword.isEmpty())
        members.insert("otp"_L1, textOf(oneTimePassword));
    return bytesOf(members);
}

QByteArray renewal(const Secret &token)
{
    return bytesOf({{"jwt"_L1, textOf(token)}});
}

QByteArray onceOnlySignIn(const Secret &token)
{
    return bytesOf({{"token"_L1, textOf(token)}});
}

Outcome<SessionToken> readToken(int httpStatus, const QByteArray &contentType, const QByteArray &body)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    const QString token = told[told.contains("jwt"_L1) ? "jwt"_L1 : "token"_L1].toString();
    const bool isGood = httpStatus == 200 || httpStatus == 201;
    if (isGood && !token.isEmpty())
        return SessionToken{Secret(token.toUtf8()), told["expires"_L1].toInteger()};
    if (isGood)
        return Error{.kind = Error::Kind::NotThisApi, .httpStatus = httpStatus};
    Error error = readError(httpStatus, contentType, body);
    // Whatever else it says with 403, it let nobody in; a user name that it does not know, too.
    if (error.kind == Error::Kind::Forbidden)
        error.kind = Error::Kind::Unauthorized;
    return error;
}

bool isTokenRefused(int httpStatus, const QByteArray &body)
{
    return httpStatus == 403 && QJsonDocument::fromJson(body)["message"_L1].toString() == "Invalid user"_L1;
}

void readUser(const QByteArray &body, Permissions &permissions)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    permissions.userName = told["username"_L1].toString();
    permissions.role = told["role"_L1].toString();
    permissions.seesEverything = permissions.role == "admin"_L1;
}

void readPlatform(const QByteArray &body, Permissions &permissions)
{
    const QString type = QJsonDocument::fromJson(body)["type"_L1].toString();
    permissions.isLicensedByPart = !type.isEmpty() && type != "spce"_L1; // A.12
}

void readCapabilities(const QByteArray &body, Permissions &permissions)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QJsonObject entry = it->toObject();
        if (!entry.contains("actions"_L1) && !entry.contains("item_actions"_L1))
            continue;
        const QStringList list = verbsIn(entry["actions"_L1]);
        const QStringList item = verbsIn(entry["item_actions"_L1]);
        Methods methods;
        methods.setFlag(Method::List, list.contains("GET"_L1));
        methods.setFlag(Method::Create, list.contains("POST"_L1));
        methods.setFlag(Method::Read, item.contains("GET"_L1));
        methods.setFlag(Method::Update, item.contains("PUT"_L1) || item.contains("PATCH"_L1));
        methods.setFlag(Method::Delete, item.contains("DELETE"_L1));
        permissions.methods.insert(it.key(), methods);
    }
    permissions.isKnown = !permissions.methods.isEmpty();
}

} // namespace cordboard::hal
