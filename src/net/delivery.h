#pragma once

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
    Delivery(WireRequest request, const Deadlines &deadlines, QObject *parent);
    ~Delivery() override;

    void start(QNetworkAccessManager &network, const QNetworkRequest &request);
    /// Stops in silence.
    void cancel();
    /// Stops and finishes as Cancelled.
    void giveUp() { stop(Reason::Cancelled); }
    const WireRequest &request() const { return m_request; }

Q_SIGNALS:
    /// Exactly once, unless cancelled.
    void finished(const cordboard::RawReply &reply);

private:
    enum class Reason { None, Slow, Stalled, TooLong, TooLarge, Cancelled };

    void takeBytes();
    void noteCertificate(const QList<QSslError> &errors);
    void stop(Reason reason);
    void conclude();
    Error failure() const;
    Error failureOfNetwork() const;
    Error::Fate fateOfWrite() const;
    RawReply replyFromHeaders() const;

    WireRequest m_request;
    Deadlines m_deadlines;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_upload = nullptr;
    QTimer m_quiet; // until the first byte, then between bytes
    QTimer m_total;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QString m_certificateProblem;
    Reason m_reason = Reason::None;
    bool m_hasAnswer = false;
};

} // namespace cordboard
