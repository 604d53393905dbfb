#pragma once

#include "catalogue/record.h"
#include "core/outcome.h"
#include "core/secret.h"
#include "sandbox/profiles.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace cordboard::sandbox {

enum class Size { Empty, Small, Medium, Large };

struct Options
{
    QString platform = QStringLiteral("telecomcenter"); ///< one of platformNames()
    Size size = Size::Small;
    QString dataFile = {}; ///< SQLite file to keep; empty: memory
    QString userName = QStringLiteral("operator");
    Secret password = Secret("swordfish");
    QStringList colleagues = {}; ///< more user names that sign in with this password
    quint16 port = 0;            ///< 0: a free one
    QString certificate = {};    ///< PEM; with key: TLS
    QString key = {};
    QString clientAuthority = {}; ///< PEM; with TLS: clients may show a certificate that it signed
    Profile profile = {};
    NgcpProfile ngcp = {};
    std::chrono::milliseconds newCallsEvery = {}; ///< a call more, in and out, that often; 0: never
};

/// One request as it arrived.
struct Received
{
    QByteArray method = {};
    QByteArray target = {}; ///< path and query as on the wire
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

/// An answer that no rule would produce.
struct CannedAnswer
{
    int status = 200;
    QByteArray method = {}; ///< only to a request with this method, e.g. "POST"; empty: to any
    QByteArray body = {};
    QByteArray contentType = "application/vnd.api+json";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay = {};
    bool isAfterTheDeed = false; ///< the request is carried out first, and its own answer thrown away
};

/// Called on the server's own threads around every request that is carried out; may hold it up.
struct Gate
{
    std::function<void(const Received &)> before = {};
    std::function<void(const Received &)> after = {};
};

/// The platforms it can stand for.
QStringList platformNames();
/// How much is in the programs' sandbox of this platform where nobody says.
Size usualSize(const QString &platform);

/// A platform of one's own, on a real loopback socket and a store in SQLite. It serves
/// from a thread of its own, so its methods may be called from any thread.
class Sandbox
{
public:
    explicit Sandbox(Options options = {});
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Opens the store, seeds it if it is new, and listens on 127.0.0.1. The URL has no API path in it.
    Outcome<QUrl> start();
    void stop();
    QUrl url() const;
    const Options &options() const;

    /// Puts a record into the store past all rules, and returns its id.
    QString seed(const Record &record);
    /// Lets so many calls come in, and as many go out, which have ended just now.
    void addCalls(int count);
    /// Answers the next requests so, in order.
    void answerNext(CannedAnswer answer);
    /// Every request since the start or the last forgetReceived().
    QList<Received> received() const;
    void forgetReceived();
    void setProfile(const Profile &profile);
    void setNgcpProfile(const NgcpProfile &profile);
    /// To be set before start().
    void setGate(Gate gate);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cordboard::sandbox
