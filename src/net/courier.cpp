#include "net/courier.h"

#include "net/clientcertificate.h"
#include "net/delivery.h"
#include "net/journal.h"
#include "net/writegate.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostReads = 6;
    constexpr size_t mostLanes = 6;
    // Servers keep idle lines for five seconds and more; a line that is closed while a write leaves on it
    // makes that write's outcome unknown.
    constexpr std::chrono::seconds warm(1);
    constexpr qint64 decompressedCheck = 64 * 1024 * 1024;

    /// Nothing: as this system says. Plain http is for this machine only, and no proxy shall see its
    /// credentials.
    std::optional<QNetworkProxy> proxyFor(const Account &account)
    {
        if (account.url.scheme() == "http"_L1 || account.proxy.mode == Proxy::Mode::None)
            return QNetworkProxy(QNetworkProxy::NoProxy);
        if (account.proxy.mode == Proxy::Mode::Manual)
            return QNetworkProxy(QNetworkProxy::HttpProxy, account.proxy.host, account.proxy.port);
        return {};
    }

} // namespace

Courier::Courier(Account account, WriteChecks checks, const Deadlines &deadlines)
    : m_account(std::move(account))
    , m_checks(std::move(checks))
    , m_deadlines(deadlines)
    , m_tokens(m_account)
{
}

Courier::~Courier()
{
    for (const auto &[ticket, delivery] : m_underWay)
        delete delivery;
}

/// Made on first use, so that the managers belong to the thread that uses them.
void Courier::prepare()
{
    if (m_reads)
        return;
    m_reads = newNetwork(this);
    m_tls = QSslConfiguration::defaultConfiguration();
    if (!m_account.pin.isEmpty())
        m_tls.setCaCertificates({});
    else if (!m_account.caFile.isEmpty())
        m_tls.addCaCertificates(m_account.caFile, QSsl::Pem);
    m_tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    presentIdentity();
}

QNetworkAccessManager *Courier::newNetwork(QObject *parent) const
{
    auto *network = new QNetworkAccessManager(parent);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    if (const std::optional<QNetworkProxy> proxy = proxyFor(m_account))
        network->setProxy(*proxy);
    return network;
}

void Courier::setPassword(const Secret &password)
{
    ++m_passwordNumber;
    m_refusal.reset();
    m_isAccepted = false;
    m_password = password;
    m_tokens.setPassword(password);
    m_tokens.drop();
    // A platform that is shown a certificate looks at no password: the secret is what opens the file.
    m_authorization = m_account.clientCertificate.isEmpty()
        ? "Basic " + (m_account.userName.toUtf8() + ':' + password.reveal()).toBase64()
        : QByteArray();
    if (m_reads)
        presentIdentity();
}

void Courier::setOneTimePassword(const Secret &oneTimePassword)
{
    ++m_passwordNumber;
    m_refusal.reset();
    m_tokens.setOneTimePassword(oneTimePassword);
}

void Courier::presentIdentity()
{
    m_noIdentity.reset();
    if (m_account.clientCertificate.isEmpty())
        return;
    if (const auto shown = presentCertificate(m_tls, m_account.clientCertificate, m_password); !shown)
        m_noIdentity = shown.error();
}

void Courier::send(quint64 ticket, const WireRequest &request, Finish finish)
{
    pass({ticket, request, std::move(finish)});
}

void Courier::pass(Queued queued)
{
    prepare();
    if (m_noIdentity || m_refusal) {
        queued.finish({.failure = m_noIdentity ? m_noIdentity : m_refusal});
        return;
    }
    if (!queued.request.isWrite()) {
        m_queue.push_back(std::move(queued));
        return startNext();
    }
    if (isToBeHeld(queued.request))
        hold(std::move(queued));
    else if (const auto why = objection(queued.request))
        queued.finish({.failure = why});
    else
        start(std::move(queued));
}

bool Courier::goesByToken(const WireRequest &request) const
{
    return request.wantsToken || m_tokens.isAlways();
}

bool Courier::isToBeHeld(const WireRequest &request) const
{
    return goesByToken(request) && !m_tokens.isReady();
}

void Courier::hold(Queued queued)
{
    m_held.push_back(std::move(queued));
    signIn();
}

/// The one place that every write of every platform passes: locked accounts write nothing, and nothing leaves
/// that is not on the disk.
std::optional<Error> Courier::objection(const WireRequest &write) const
{
    if (!m_checks.gate->isOpen())
        return Error{.kind = Error::Kind::ReadOnly, .fate = Error::Fate::NotSent};
    if (!write.isOnRecord && (write.intent.isEmpty() || !m_checks.journal->append(write.intent)))
        return Error{.kind = Error::Kind::Unrecorded,
                     .fate = Error::Fate::NotSent,
                     .detail = m_checks.journal->file()};
    return {};
}

/// A password that was refused once is not tried by those that wait.
void Courier::refuse(const Error &error)
{
    m_refusal = error;
    m_refusal->fate = Error::Fate::NotSent;
    endUnsent(*m_refusal);
}

void Courier::endUnsent(const Error &error)
{
    std::deque<Queued> waiting = std::exchange(m_held, {});
    if (m_refusal)
        std::ranges::move(std::exchange(m_queue, {}), std::back_inserter(waiting));
    for (const Queued &queued : waiting)
        queued.finish({.failure = error});
}

void Courier::startNext()
{
    // A wrong password would be tried as often as reads are under way.
    const bool isWary = m_account.platformOrDefault().countsFailedSignIns && !m_isAccepted;
    while (m_readsUnderWay < (isWary ? 1 : mostReads) && !m_queue.empty()) {
        Queued next = std::move(m_queue.front());
        m_queue.pop_front();
        if (isToBeHeld(next.request))
            hold(std::move(next));
        else
            start(std::move(next));
    }
}

Courier::Lane Courier::takeLane()
{
    while (!m_lanes.empty()) {
        const Lane lane = m_lanes.back();
        m_lanes.pop_back();
        if (!lane.warmUntil.hasExpired())
            return lane;
        lane.network->deleteLater();
    }
    return {.network = newNetwork(this)};
}

/// A line that did not carry an answer to its end carries nothing any more.
void Courier::giveBack(QNetworkAccessManager *network, const RawReply &reply)
{
    if (reply.failure || m_lanes.size() >= mostLanes)
        network->deleteLater();
    else
        m_lanes.push_back({.network = network, .warmUntil = QDeadlineTimer(warm), .isWarm = true});
}

void Courier::start(Queued queued)
{
    const bool isWrite = queued.request.isWrite();
    if (!isWrite)
        ++m_readsUnderWay;
    auto *delivery = new Delivery(queued.request, m_deadlines, m_account, this);
    // A line that was kept alive and went stale would make a write's outcome unknown; and to clear the cache
    // of lines would break off, without a word, the writes that are under way on them.
    const Lane lane = isWrite && queued.request.isOnRecord ? takeLane() : Lane();
    if (lane.isWarm)
        delivery->expectOpenLine();
    QNetworkAccessManager &network = lane.network ? *lane.network
        : isWrite                                 ? *newNetwork(delivery)
                                                  : *m_reads;
    m_underWay.emplace(queued.ticket, delivery);
    queued.password = m_passwordNumber;
    const bool isByToken = goesByToken(queued.request);
    const int token = isByToken ? m_tokens.number() : -1;
    const QNetworkRequest request =
        networkRequest(queued.request, isByToken ? m_tokens.header() : m_authorization);
    connect(delivery, &Delivery::finished, this,
            [this, lane = lane.network, token, queued = std::move(queued)](const RawReply &reply) {
                const auto found = m_underWay.find(queued.ticket);
                found->second->deleteLater();
                m_underWay.erase(found);
                if (!queued.request.isWrite())
                    --m_readsUnderWay;
                if (lane)
                    giveBack(lane, reply);
                take(queued, token, reply);
                startNext();
            });
    delivery->start(network, request);
}

void Courier::take(Queued queued, int token, const RawReply &reply)
{
    const TokenDialect &tokens = dialect(m_account.platformOrDefault().protocol).tokens;
    if (token >= 0 && !reply.failure && tokens.isRefused(reply.httpStatus, reply.body)) {
        if (token == m_tokens.number() && m_tokens.mayHaveEnded())
            m_tokens.drop();
        // Once, with another token. A write is left to whoever sent it.
        const bool isOver = token != m_tokens.number();
        if (isOver && !queued.isAgain && !queued.request.isWrite()) {
            queued.isAgain = true;
            return pass(std::move(queued));
        }
    }
    RawReply told = reply;
    told.wasRecorded = queued.request.isWrite();
    const std::optional<Error> error = queued.finish(told);
    const bool isRefusal = error && error->wantsCredentials() && !reply.failure;
    if (isRefusal && queued.password == m_passwordNumber)
        refuse(*error);
    else if (!isRefusal && reply.httpStatus > 0 && reply.httpStatus != 403)
        m_isAccepted = true;
}

void Courier::cancel(const QList<quint64> &tickets)
{
    const auto isCancelled = [&](const Queued &queued) { return tickets.contains(queued.ticket); };
    std::erase_if(m_queue, isCancelled);
    std::erase_if(m_held, [&](const Queued &queued) {
        const bool isWrite = queued.request.isWrite();
        if (isWrite && isCancelled(queued))
            queued.finish({.failure = Error{.kind = Error::Kind::Cancelled, .fate = Error::Fate::NotSent}});
        return isCancelled(queued);
    });
    for (const quint64 ticket : tickets) {
        const auto found = m_underWay.find(ticket);
        if (found == m_underWay.end())
            continue;
        Delivery *delivery = found->second;
        if (delivery->request().isWrite()) {
            delivery->giveUp(); // the journal still wants to know how it ended
            continue;
        }
        m_underWay.erase(found);
        --m_readsUnderWay;
        delivery->cancel();
        delivery->deleteLater();
    }
    startNext();
}

QNetworkRequest Courier::networkRequest(const WireRequest &wire, const QByteArray &authorization) const
{
    QNetworkRequest request(wire.url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(decompressedCheck);
    request.setRawHeader("Accept", wire.accept);
    request.setRawHeader("User-Agent", "Cordboard");
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!wire.contentType.isEmpty())
        request.setRawHeader("Content-Type", wire.contentType);
    if (!wire.prefer.isEmpty())
        request.setRawHeader("Prefer", wire.prefer);
    if (wire.isWrite()) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, wire.body.size());
    }
    return request;
}

} // namespace cordboard
