#include "net/delivery.h"

#include "net/oneshotbody.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    constexpr qint64 believedBytes = 2 * 1024 * 1024; // of a body whose length was only said
    constexpr qsizetype roomForReader = 64;           // wire looks a little further than the end
    constexpr qint64 leastTaken = 4096;               // how much is compressed, nobody knows before

    int retryAfter(const QByteArray &header)
    {
        if (header.isEmpty())
            return -1; // as nearly always, and looking for a date takes its time
        bool isNumber = false;
        const int seconds = header.trimmed().toInt(&isNumber);
        if (isNumber)
            return std::max(0, seconds);
        QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                 u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        when.setTimeSpec(Qt::UTC);
        constexpr qint64 longest = 1'000'000'000;
        return when.isValid()
            ? int(std::clamp<qint64>(QDateTime::currentDateTimeUtc().secsTo(when), 0, longest))
            : -1;
    }

} // namespace

Delivery::Delivery(WireRequest request, const Deadlines &deadlines, const Account &account, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_deadlines(deadlines)
    , m_pin(account.pin)
{
    if (account.proxy.mode == Proxy::Mode::Manual)
        m_proxy = u"%1:%2"_s.arg(account.proxy.host).arg(account.proxy.port);
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { stop(Reason::Unconnected); });
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
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (length > mostBytes)
            stop(Reason::TooLarge);
        else if (length > 0)
            m_body.reserve(qsizetype(std::min(length, believedBytes)) + roomForReader);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Delivery::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Delivery::judgeCertificate);
    if (m_request.url.scheme() == "https"_L1) {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
                [this] { m_connecting.start(m_deadlines.connecting); });
        connect(m_reply, &QNetworkReply::encrypted, this, [this] {
            m_isEncrypted = true;
            m_connecting.stop();
        });
    }
    connect(m_reply, &QNetworkReply::finished, this, &Delivery::conclude);
}

void Delivery::cancel()
{
    disconnect(this, &Delivery::finished, nullptr, nullptr);
    stop(Reason::Cancelled);
}

/// Into the body at once: a page is half a megabyte, and copying it twice takes longer than reading its
/// calls.
void Delivery::takeBytes()
{
    m_quiet.start(m_deadlines.idle);
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const qsizetype before = m_body.size();
        m_body.resize(before + qsizetype(std::max(m_reply->bytesAvailable(), leastTaken)));
        const qint64 taken = m_reply->read(m_body.data() + before, m_body.size() - before);
        m_body.resize(before + qsizetype(std::max<qint64>(taken, 0)));
        if (taken <= 0)
            return;
        if (m_body.size() > mostBytes)
            stop(Reason::TooLarge);
    }
}

/// With a pin no authority is trusted, so that every certificate comes by here.
void Delivery::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_certificate = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (!certificate.isNull() && m_certificate == m_pin)
        return m_reply->ignoreSslErrors(errors);
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons.append(error.errorString());
    }
    const bool isOfDates = std::ranges::any_of(errors, [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid;
    });
    if (isOfDates)
        reasons.append(tr("By the clock of this computer it is %1 UTC; if that is wrong, set the clock.")
                           .arg(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm"_s)));
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
    m_connecting.stop();
    m_quiet.stop();
    m_total.stop();
    RawReply raw = replyFromHeaders();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Codes from 200 on are HTTP's own answers, and a body that came with one is whole.
    const bool isAnswer = raw.httpStatus > 0 && m_reason == Reason::None
        && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
        && error != QNetworkReply::ContentReSendError;
    // Which of two lengths was meant, nobody knows. And a body that was said to be compressed and was not is
    // nothing to Qt, which then hides its length.
    const bool isHollow = raw.httpStatus >= 200 && raw.httpStatus <= 202 && m_body.isEmpty()
        && m_reply->bytesAvailable() == 0 && m_reply->rawHeader("Content-Length").isEmpty();
    const bool isContradiction = isHollow || m_reply->rawHeader("Content-Length").contains(',');
    const bool isRedirectedWrite = raw.httpStatus >= 300 && raw.httpStatus < 400;
    if (isContradiction && m_reason == Reason::None) {
        raw.failure =
            Error{.kind = Error::Kind::NotThisApi, .fate = fateOfWrite(), .httpStatus = raw.httpStatus};
        raw.httpStatus = 0;
    } else if (isAnswer || (isRedirectedWrite && m_reason == Reason::None)) {
        m_body += m_reply->readAll();
        raw.body = std::move(m_body);
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
    // A write has a line of its own unless it was told otherwise, and nothing leaves before it is encrypted.
    // After that a request without a body leaves without anyone asking for it.
    if (m_request.url.scheme() == "https"_L1 && !m_isEncrypted)
        return Error::Fate::NotSent;
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
    case Reason::Unconnected:
        return timedOut(tr("No connection within %1 s.").arg(seconds(m_deadlines.connecting)));
    case Reason::Slow: return timedOut(tr("No answer within %1 s.").arg(seconds(m_deadlines.firstByte)));
    case Reason::Stalled: return timedOut(tr("The answer stopped for %1 s.").arg(seconds(m_deadlines.idle)));
    case Reason::TooLong: {
        Error error =
            timedOut(tr("The answer was not complete within %1 s.")
                         .arg(seconds(m_request.isWrite() ? m_deadlines.totalWrite : m_deadlines.totalRead)));
        error.kind = Error::Kind::Endless;
        return error;
    }
    case Reason::TooLarge:
        return {.kind = Error::Kind::TooLarge,
                .fate = fateOfWrite(),
                .detail = tr("The answer is larger than %1 MiB.").arg(mostBytes / 1024 / 1024)};
    case Reason::Cancelled: return {.kind = Error::Kind::Cancelled, .fate = fateOfWrite()};
    case Reason::None: break;
    }
    return failureOfNetwork();
}

Error Delivery::failureOfTrust() const
{
    Error error{.kind = Error::Kind::Untrusted, .fate = Error::Fate::NotSent, .certificate = m_certificate};
    if (!m_pin.isEmpty() && !m_certificate.isEmpty()) {
        error.kind = Error::Kind::PinChanged;
        error.detail = m_certificate;
    } else {
        error.detail = m_certificateProblem.isEmpty() ? tr("The encrypted connection could not be set up.")
                                                      : m_certificateProblem;
    }
    return error;
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
    case QNetworkReply::SslHandshakeFailedError: return failureOfTrust();
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return unsent(Error::Kind::ProxyRefused, m_proxy);
    case QNetworkReply::UnknownNetworkError: // what Qt makes of a proxy that forbids
        if (!m_proxy.isEmpty() && !m_isEncrypted)
            return unsent(Error::Kind::ProxyRefused, m_proxy);
        break;
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
