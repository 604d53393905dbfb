#pragma once

#include "net/account.h"
#include "net/deadlines.h"
#include "net/exchange.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslError;

namespace cordboard {

class OneShotBody;

/// One request on the wire: watches its deadlines and its size, and turns however it ends into one RawReply.
/// Lives on the network thread.
class Delivery final : public QObject
{
    Q_OBJECT

public:
    /// The account says which certificate is trusted and which proxy is between.
    Delivery(WireRequest request, const Deadlines &deadlines, const Account &account, QObject *parent);
    ~Delivery() override;

    void start(QNetworkAccessManager &network, const QNetworkRequest &request);
    /// What it is sent through may have a line that is open and encrypted already: from the beginning nobody
    /// can say that nothing left.
    void expectOpenLine() { m_isEncrypted = true; }
    /// Stops in silence.
    void cancel();
    /// Stops and finishes as Cancelled.
    void giveUp() { stop(Reason::Cancelled); }
    const WireRequest &request() const { return m_request; }

Q_SIGNALS:
    /// Exactly once, unless cancelled.
    void finished(const cordboard::RawReply &reply);

private:
    enum class Reason { None, Unconnected, Slow, Stalled, TooLong, TooLarge, Cancelled };

    void takeBytes();
    void judgeCertificate(const QList<QSslError> &errors);
    void stop(Reason reason);
    void conclude();
    Error failure() const;
    Error failureOfNetwork() const;
    Error failureOfTrust() const;
    Error::Fate fateOfWrite() const;
    RawReply replyFromHeaders() const;

    WireRequest m_request;
    Deadlines m_deadlines;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_upload = nullptr;
    QString m_pin;
    QString m_proxy; // in words; empty: the system's
    QTimer m_connecting;
    QTimer m_quiet; // until the first byte, then between bytes
    QTimer m_total;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QString m_certificateProblem;
    QString m_certificate; // SHA-256 of the one that was not trusted
    bool m_isEncrypted = false;
    Reason m_reason = Reason::None;
    bool m_hasAnswer = false;
};

} // namespace cordboard
