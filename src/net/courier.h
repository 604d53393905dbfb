#pragma once

#include "core/secret.h"
#include "net/account.h"
#include "net/deadlines.h"
#include "net/exchange.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <deque>
#include <unordered_map>
#include <vector>

namespace cordboard {

class Delivery;
class Journal;
class WriteGate;

/// What every write of an account passes.
struct WriteChecks
{
    std::shared_ptr<Journal> journal;
    std::shared_ptr<WriteGate> gate;
};

/// The far end of a connection, on its network thread: a network manager for this account's reads, with a
/// queue before it, and one for each write. Writes go at once. One of many writes takes over the manager of
/// another that has just ended, and its line with it: a handshake for each would take longer than the writes.
class Courier final : public QObject
{
    Q_OBJECT

public:
    /// Returns whether the reply refuses whoever signs in.
    using Finish = std::function<bool(const RawReply &)>;

    Courier(Account account, WriteChecks checks, const Deadlines &deadlines);
    ~Courier() override;

    void setPassword(const Secret &password);
    void send(quint64 ticket, const WireRequest &request, Finish finish);
    /// The password was refused: what waits ends unsent.
    void refuse();
    /// A read's Finish is not called any more; a write's is, as Cancelled.
    void cancel(const QList<quint64> &tickets);

private:
    struct Queued
    {
        quint64 ticket;
        WireRequest request;
        Finish finish;
    };

    /// A manager that a write has just been answered through; nothing else uses it meanwhile.
    struct Lane
    {
        QNetworkAccessManager *network = nullptr;
        QDeadlineTimer warmUntil = {};
        bool isWarm = false;
    };

    void prepare();
    Lane takeLane();
    void giveBack(QNetworkAccessManager *network, const RawReply &reply);
    void presentIdentity();
    QNetworkAccessManager *newNetwork(QObject *parent) const;
    std::optional<Error> objection(const WireRequest &write) const;
    void startNext();
    void start(Queued queued);
    QNetworkRequest networkRequest(const WireRequest &request) const;

    Account m_account;
    WriteChecks m_checks;
    Deadlines m_deadlines;
    Secret m_password;
    QByteArray m_authorization;
    std::optional<Error> m_noIdentity; ///< why the client certificate cannot be shown
    bool m_isRefused = false;
    bool m_isAccepted = false; ///< the platform took this password at least once
    QSslConfiguration m_tls;
    QNetworkAccessManager *m_reads = nullptr;
    std::vector<Lane> m_lanes;
    std::deque<Queued> m_queue;
    std::unordered_map<quint64, Delivery *> m_underWay;
    int m_readsUnderWay = 0;
};

} // namespace cordboard
