#include "net/delivery.h"

#include "net/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostBytes = 64 * 1024 * 1024;

    int retryAfter(const QByteArray &header)
    {
        bool isNumber = false;
        const int seconds = header.trimmed().toInt(&isNumber);
        if (isNumber)
            return std::max(0, seconds);
        const QDateTime when = QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date);
        return when.isValid() ? int(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(when))) : -1;
    }

} // namespace

Delivery::Delivery(WireRequest request, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_deadlines(deadlines)
{
    m_quiet.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { stop(m_hasAnswer ? Reason::Stalled : Reason::Slow); });
    connect(&m_total, &QTimer::timeout, this, [this] { stop(Reason::TooLong); });
}

Delivery::~Delivery()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void Delivery::start(QNetworkAccessManager &network, const QNetworkRequest &request)
{
    m_clock.start();
    m_quiet.start(m_deadlines.firstByte);
    m_total.start(m_request.isWrite() ? m_deadlines.totalWrite : m_deadlines.totalRead);
    if (m_request.isWrite()) {
        m_upload = new OneShotBody(m_request.body, this);
        m_reply = network.sendCustomRequest(request, m_request.verb, m_upload);
    } else {
        m_reply = network.get(request);
    }
    m_reply->setReadBufferSize(0);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_hasAnswer = true;
        m_quiet.start(m_deadlines.idle);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Delivery::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Delivery::noteCertificate);
    connect(m_reply, &QNetworkReply::finished, this, &Delivery::conclude);
}

void Delivery::cancel()
{
    disconnect(this, &Delivery::finished, nullptr, nullptr);
    stop(Reason::Cancelled);
}

void Delivery::takeBytes()
{
    m_quiet.start(m_deadlines.idle);
    m_body += m_reply->readAll();
    if (m_body.size() > mostBytes)
        stop(Reason::TooLarge);
}

void Delivery::noteCertificate(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons.append(error.errorString());
    }
    m_certificateProblem = reasons.join(u' ');
}

void Delivery::stop(Reason reason)
{
    if (m_reason != Reason::None)
        return;
    m_reason = reason;
    if (m_reply)
        m_reply->abort(); // ends in conclude(), from within
}

void Delivery::conclude()
{
    if (!m_reply)
        return;
    m_quiet.stop();
    m_total.stop();
    RawReply raw = replyFromHeaders();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Codes from 200 on are HTTP's own answers, and a body that came with one is whole.
    const bool isAnswer = raw.httpStatus > 0 && m_reason == Reason::None
        && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
        && error != QNetworkReply::ContentReSendError;
    const bool isRedirectedWrite = raw.httpStatus >= 300 && raw.httpStatus < 400;
    if (isAnswer || (isRedirectedWrite && m_reason == Reason::None)) {
        raw.body = m_body + m_reply->readAll();
    } else {
        raw.failure = failure();
        raw.httpStatus = 0;
    }
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->deleteLater();
    Q_EMIT finished(raw);
}

RawReply Delivery::replyFromHeaders() const
{
    return {.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
            .contentType = m_reply->rawHeader("Content-Type"),
            .location = m_reply->rawHeader("Location"),
            .requestId = m_reply->rawHeader("X-Request-Id")
                             .first(qMin<qsizetype>(m_reply->rawHeader("X-Request-Id").size(), 128)),
            .retryAfterSeconds = retryAfter(m_reply->rawHeader("Retry-After")),
            .elapsed = std::chrono::milliseconds(m_clock.elapsed())};
}

Error::Fate Delivery::fateOfWrite() const
{
    // A request without a body leaves without anyone asking for it.
    const bool mayHaveLeft = m_upload && (m_upload->wasTouched() || m_request.body.isEmpty());
    return mayHaveLeft ? Error::Fate::Unknown : Error::Fate::NotSent;
}

Error Delivery::failure() const
{
    const auto timedOut = [this](const QString &what) {
        return Error{.kind = Error::Kind::TimedOut, .fate = fateOfWrite(), .detail = what};
    };
    const auto seconds = [](std::chrono::milliseconds time) {
        return QString::number(std::chrono::duration<double>(time).count());
    };
    switch (m_reason) {
    case Reason::Slow: return timedOut(tr("No answer within %1 s.").arg(seconds(m_deadlines.firstByte)));
    case Reason::Stalled: return timedOut(tr("The answer stopped for %1 s.").arg(seconds(m_deadlines.idle)));
    case Reason::TooLong:
        return timedOut(
            tr("The answer was not complete within %1 s.")
                .arg(seconds(m_request.isWrite() ? m_deadlines.totalWrite : m_deadlines.totalRead)));
    case Reason::TooLarge:
        return {.kind = Error::Kind::TooLarge,
                .fate = fateOfWrite(),
                .detail = tr("The answer is larger than %1 MiB.").arg(mostBytes / 1024 / 1024)};
    case Reason::Cancelled: return {.kind = Error::Kind::Cancelled, .fate = fateOfWrite()};
    case Reason::None: break;
    }
    return failureOfNetwork();
}

/// Never the reply's own errorString(): it may repeat the URL.
Error Delivery::failureOfNetwork() const
{
    const QString host = m_request.url.host();
    const auto unsent = [](Error::Kind kind, const QString &detail) {
        return Error{.kind = kind, .fate = Error::Fate::NotSent, .detail = detail};
    };
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError: return unsent(Error::Kind::NameNotFound, host);
    case QNetworkReply::ConnectionRefusedError:
        return unsent(Error::Kind::NotListening, u"%1:%2"_s.arg(host).arg(m_request.url.port(443)));
    case QNetworkReply::SslHandshakeFailedError:
        return unsent(Error::Kind::Untrusted,
                      m_certificateProblem.isEmpty() ? tr("The encrypted connection could not be set up.")
                                                     : m_certificateProblem);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return unsent(Error::Kind::Unreachable,
                      tr("The proxy of this system did not let the request through."));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {.kind = Error::Kind::Unreachable,
                .fate = fateOfWrite(),
                .detail = tr("The connection was closed before the answer was complete.")};
    default: break;
    }
    return {.kind = Error::Kind::Unreachable,
            .fate = fateOfWrite(),
            .detail = tr("The network failed (Qt error %1).").arg(int(m_reply->error()))};
}

} // namespace cordboard
