#pragma once

#include "core/secret.h"
#include "net/account.h"
#include "net/deadlines.h"
#include "net/exchange.h"
#include "net/intent.h"
#include "net/journal.h"
#include "net/refusals.h"
#include "net/retrier.h"
#include "net/writegate.h"
#include "wire/dialect.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <unordered_map>

namespace cordboard {

class Courier;

/// What a person enters to be let in.
struct Credentials
{
    std::optional<Secret> password = {}; ///< nothing: the one that is known
    Secret oneTimePassword = {};         ///< empty: there is none
};

/// One account, signed in to: its password in memory, its network thread with a pair of network managers
/// (reads, writes), and what its platform was seen to do otherwise. Lives in the GUI thread. Nothing of it is
/// shared with another account.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(Account account, const Secret &password, const Deadlines &deadlines = {},
               QObject *parent = nullptr);
    ~Connection() override;

    const Account &account() const { return m_account; }
    const Platform &platform() const { return m_account.platformOrDefault(); }
    const Dialect &dialect() const { return cordboard::dialect(platform().protocol); }

    /// Whether the platform let nobody in. Until the next password, requests end for the same reason, unsent.
    bool isRefused() const { return m_refusal.has_value(); }
    void setPassword(const Secret &password);
    /// A one-time password is for one sign-in; the token that comes of it carries all that follows.
    void signIn(const Credentials &credentials);

    /// What the platform lets whoever signed in do; nothing is withheld before it said so.
    const Permissions &permissions() const { return m_permissions; }
    void setPermissions(const Permissions &permissions);

    /// What every write is told to before it leaves.
    Journal &journal() const { return *m_journal; }
    /// The same, for whoever reads it in another thread.
    std::shared_ptr<const Journal> sharedJournal() const { return m_journal; }
    /// Puts many intents on the disk before any of them leaves, away from the GUI thread. Told whether they
    /// are there.
    void record(const QList<QJsonObject> &lines, QObject *context, const std::function<void(bool)> &then);
    /// Whether writes would leave now. A read-only account opens for a quarter of an hour at a time.
    bool isWritable() const { return m_gate->isOpen(); }
    QDateTime writableUntil() const { return m_writableUntil; }
    void unlock(std::chrono::milliseconds time = std::chrono::minutes(15));
    void lock();

    /// Reads that are about to be tried again.
    Retrier &retrier() { return m_retrier; }

    /// Names this platform knows by their alias.
    const Aliases &aliases() const { return m_aliases; }
    void learn(const Aliases &seen) { m_aliases |= seen; }
    /// Those that writes are sent under: all but the ones it does not take.
    Aliases aliasesToWrite(const Resource &resource, Refusals::In where) const;
    /// Names it does not take.
    const Refusals &refusals() const { return m_refusals; }
    Refusals &refusals() { return m_refusals; }
    void learn(const Resource &resource, Refusals::In where, const Error &error); ///< of a write

Q_SIGNALS:
    /// A write was answered as if it had been about another record. The one that was meant is read anew.
    void answeredAboutAnother(const cordboard::RecordRef &meant, const QString &answeredId);
    /// Nobody is signed in, and why: said once for each password, however many requests it hits.
    void refused(const cordboard::Error &error);
    void permissionsChanged();
    /// Another certificate than the pinned one: nothing is sent any more while this lives. Its SHA-256.
    void pinChanged(const QString &seen);
    /// A read-only account was unlocked or locked itself.
    void writableChanged();

private:
    friend class Exchange;

    using Settle = std::function<void(const std::shared_ptr<void> &)>;
    struct Waiting
    {
        WireRequest request;
        Exchange::Read read;
        Settle settle;
        int attempts = 0;
    };

    /// Hands a request to the network thread, where Read makes something of the answer. Settle stays here and
    /// is called with it later, unless the ticket was cancelled.
    quint64 send(const WireRequest &request, const Exchange::Read &read, Settle settle);
    void noteEnd(const QString &operation, const RawReply &reply, const Reading &reading,
                 bool isOneOfMany) const;
    void cancel(quint64 ticket);
    void passOnCancelled();
    void dispatch(quint64 ticket);
    std::optional<Error> objection(const WireRequest &request) const;
    void deliver(quint64 ticket, int passwordNumber, const Reading &reading);
    void settle(quint64 ticket, const std::shared_ptr<void> &outcome);

    Account m_account;
    std::shared_ptr<Journal> m_journal;
    std::shared_ptr<WriteGate> m_gate;
    QDateTime m_writableUntil;
    QTimer m_relock;
    int m_passwordNumber = 0;
    std::optional<Error> m_refusal; // until the next password
    Permissions m_permissions;
    Aliases m_aliases;
    Refusals m_refusals;
    Retrier m_retrier;
    QString m_foreignPin; // of the certificate that came instead of the pinned one
    QThread m_thread;
    Courier *m_courier = nullptr;                   // lives in m_thread
    std::unordered_map<quint64, Waiting> m_waiting; // by ticket
    QList<quint64> m_cancelled;
    quint64 m_lastTicket = 0;
};

} // namespace cordboard
