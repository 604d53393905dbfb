#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cordboard {

class Connection;

/// What is to be sent. Everything in it has been checked.
struct WireRequest
{
    QByteArray verb = "GET";
    QUrl url = {};
    QByteArray accept = {};
    QByteArray contentType = {};
    QByteArray prefer = {};
    QByteArray body = {};
    QJsonObject intent = {};           ///< of a write: what the journal says before it leaves
    bool wantsToken = false;           ///< a page beside the API, which knows no password
    bool isOnce = false;               ///< a read that is not tried again by itself
    bool isOnRecord = false;           ///< the journal has said so already, of many writes at once
    std::optional<Error> refusal = {}; ///< settles as this, and nothing is sent

    bool isWrite() const { return verb != "GET"; }
};

/// What came back over HTTP, before anyone knows what it means.
struct RawReply
{
    int httpStatus = 0; ///< 0 exactly when failure is set
    QByteArray reason = {};
    QByteArray contentType = {};
    QByteArray location = {};
    QByteArray requestId = {};
    int retryAfterSeconds = -1;
    QByteArray body = {};
    std::chrono::milliseconds elapsed = {};
    bool wasRecorded = false;          ///< the journal has its intent
    std::optional<Error> failure = {}; ///< why there is no HTTP answer
};

/// What was made of a reply: the outcome as its Pending knows it, and what everybody may know of it.
struct Reading
{
    std::shared_ptr<void> outcome = {};
    std::optional<Error> error = {};
    QString recordId = {}; ///< of the record that was answered with
};

/// One request on its way: sent on the connection's network thread, read there, told in the GUI thread.
/// Settles exactly once, always later than start(), or never if abandoned or its context is gone.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// Runs on the network thread and makes something of the reply; must touch nothing of the GUI's.
    using Read = std::function<Reading(const RawReply &)>;
    /// Runs in the GUI thread with what Read made.
    using Tell = std::function<void(const std::shared_ptr<void> &)>;

    Exchange(Connection &connection, WireRequest request);
    ~Exchange() override;

    const WireRequest &request() const { return m_request; }
    void start(Read read, Tell tell);
    /// From within Tell: sends another request in place of the first, under the same promises.
    void continueWith(WireRequest request);
    /// Stops the request and promises silence.
    void abandon();

    struct Abandoner
    {
        void operator()(Exchange *exchange) const { exchange->abandon(); }
    };

private:
    void send();
    void settle(const std::shared_ptr<void> &outcome);

    QPointer<Connection> m_connection; // null as soon as it begins to go
    WireRequest m_request;
    quint64 m_ticket = 0;
    Read m_read;
    Tell m_tell;
    bool m_continues = false;
};

using ExchangePtr = std::unique_ptr<Exchange, Exchange::Abandoner>;

} // namespace cordboard
