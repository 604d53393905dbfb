#pragma once

#include "sandbox/sandbox.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace cordboard::test {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct NgcpAnswer
{
    int status = 0;
    QByteArray body = {};
    Headers headers = {};

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString message() const { return json().value(QLatin1StringView("message")).toString(); }
    qint64 total() const { return json().value(QLatin1StringView("total_count")).toInteger(-1); }
    /// The only member of _embedded.
    QJsonValue embedded() const
    {
        const QJsonObject all = json().value(QLatin1StringView("_embedded")).toObject();
        return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : all.begin().value();
    }
    QJsonArray rows() const { return embedded().toArray(); }
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (const QJsonValue &row : rows())
            ids.append(row[QLatin1StringView("id")].toInteger());
        return ids;
    }
    /// The id that Location ends in.
    qint64 newId() const { return header("Location").split('/').last().toLongLong(); }
};

/// Speaks HTTP to a sandbox of NGCP as curl would: nothing of the console's own client in between.
class NgcpClient
{
public:
    explicit NgcpClient(const sandbox::Sandbox &sandbox, const QByteArray &login = "administrator")
        : m_base(sandbox.url().toEncoded())
    {
        signIn(login, sandbox.options().password.reveal());
    }

    void signIn(const QByteArray &login, const QByteArray &password)
    {
        m_authorization = "Basic " + (login + ':' + password).toBase64();
    }
    void setAuthorization(const QByteArray &authorization) { m_authorization = authorization; }
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    /// A target without a "/" in front is below the API.
    NgcpAnswer send(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {},
                    const Headers &headers = {})
    {
        const QByteArray path = target.startsWith('/') ? target : "/api/" + target;
        QNetworkRequest request(QUrl::fromEncoded(m_base + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        if (!m_authorization.isEmpty())
            request.setRawHeader("Authorization", m_authorization);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Content-Type",
                             verb == "PATCH" ? "application/json-patch+json" : "application/json");
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        if (!m_tls.isNull())
            request.setSslConfiguration(m_tls);
        QNetworkReply *reply =
            verb == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, verb, body);
        QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        NgcpAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                          reply->readAll(), reply->rawHeaderPairs()};
        reply->deleteLater();
        return answer;
    }
    NgcpAnswer get(const QByteArray &target, const Headers &headers = {})
    {
        return send("GET", target, {}, headers);
    }
    NgcpAnswer post(const QByteArray &target, const QByteArray &body, const Headers &headers = {})
    {
        return send("POST", target, body, headers);
    }
    NgcpAnswer put(const QByteArray &target, const QByteArray &body, const Headers &headers = {})
    {
        return send("PUT", target, body, headers);
    }
    NgcpAnswer put(const QByteArray &target, const QJsonObject &body)
    {
        return put(target, QJsonDocument(body).toJson());
    }
    NgcpAnswer patch(const QByteArray &target, const QByteArray &body, const Headers &headers = {})
    {
        return send("PATCH", target, body, headers);
    }
    NgcpAnswer remove(const QByteArray &target) { return send("DELETE", target); }

private:
    QNetworkAccessManager m_network;
    QByteArray m_base;
    QByteArray m_authorization;
    QSslConfiguration m_tls;
};

inline const Headers representation{{"Prefer", "return=representation"}};

} // namespace cordboard::test
