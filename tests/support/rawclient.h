#pragma once

#include "sandbox/sandbox.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace cordboard::test {

struct RawAnswer
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject data() const { return json().value(QLatin1StringView("data")).toObject(); }
    QJsonArray list() const { return json().value(QLatin1StringView("data")).toArray(); }
    QJsonObject attributes() const { return data().value(QLatin1StringView("attributes")).toObject(); }
    QJsonObject error(int i = 0) const { return json().value(QLatin1StringView("errors"))[i].toObject(); }
    QString code(int i = 0) const { return error(i).value(QLatin1StringView("code")).toString(); }
    QString pointer(int i = 0) const
    {
        return error(i).value(QLatin1StringView("source"))[QLatin1StringView("pointer")].toString();
    }
};

/// Speaks HTTP to a sandbox as curl would: nothing of the console's own client in between.
class RawClient
{
public:
    explicit RawClient(const sandbox::Sandbox &sandbox)
        : m_base(sandbox.url().toEncoded() + "/api/rest/public/operator/")
        , m_authorization(
              "Basic "
              + (sandbox.options().userName.toUtf8() + ':' + sandbox.options().password.reveal()).toBase64())
    {
    }

    RawAnswer send(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &contentType = "application/vnd.api+json",
                   const QByteArray &accept = "application/vnd.api+json")
    {
        QNetworkRequest request(QUrl::fromEncoded(m_base + target));
        request.setRawHeader("Authorization", m_authorization);
        request.setRawHeader("Content-Type", contentType);
        request.setRawHeader("Accept", accept);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        RawAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                         reply->rawHeader("Content-Type"), reply->readAll()};
        reply->deleteLater();
        return answer;
    }
    RawAnswer get(const QByteArray &target) { return send("GET", target); }

    void setAuthorization(const QByteArray &authorization) { m_authorization = authorization; }

private:
    QNetworkAccessManager m_network;
    QByteArray m_base;
    QByteArray m_authorization;
};

} // namespace cordboard::test
