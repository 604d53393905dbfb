#pragma once

#include "catalogue/record.h"
#include "core/outcome.h"
#include "core/secret.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace cordboard::sandbox {

enum class Size { Empty, Small, Medium, Large };

/// The ways in which a telecom.center is known to differ from its own description.
struct Profile
{
    enum class Linkage { Links, Data, Both, Absent }; ///< what a relationship shows without include

    Linkage linkage = Linkage::Links;
    bool legacyNames = false;     ///< incoming_capacity, termination_mode
    bool spacedCdrTypes = false;  ///< "termination cdrs", "Component cdrs"
    bool textScalars = false;     ///< numbers and booleans of CDRs as text
    bool lteqFilter = false;      ///< time_start_lteq instead of time_start_lted
    bool wrongSelfLinks = false;  ///< foreign hosts and wrong ids in links
    bool echoesOldCodecs = false; ///< a PATCH answers with the codecs from before
    bool createsWith200 = false;
    bool warnsInsteadOfRefusing = false; ///< unknown attributes: meta.warnings, not 400/105
    bool textErrorCodes = false;
    bool htmlUnauthorized = false;
    bool capacityGroups = true;
    bool trunkForNewCustomer = true;
    bool fixedCustomerNames = false;       ///< name and language of a customer cannot be changed later
    bool uniqueNumbersPerCustomer = false; ///< instead of across all customers
    bool trunkCdrsNeedStart = true;        ///< 400 without filter[time_start_gteq]
    bool terminationCdrsNeedStart = false;
    int defaultPageSize = 50;
    int largestPageSize = 1000;
};

/// What differs between one Sipwise NGCP and another: its release, its configuration, its haste.
struct NgcpProfile
{
    /// What a list of one row, or of one link, is: arrays, objects, or arrays of rows but single links.
    enum class Legacy { Modern, Single, EmbeddedArray };

    Legacy legacy = Legacy::Modern;
    bool implicitStars = false;             ///< alias, primary_number and pbx_extension match any part
    bool allPatchesOfForwards = false;      ///< add and remove on callforwards, until mr12.3
    bool countsPageOfRegistrations = false; ///< total_count is the page's size, until mr26.0
    bool isLicensed = true;                 ///< for billing, resellers and PBX
    bool failsToReload = false;             ///< a new domain is kept, and 500 is said
    bool hidesNewRegistrations = false;     ///< 422: written, not yet visible
    int wrongLoginsToBan = 5;               ///< 0: never bans
    std::chrono::milliseconds banFor = std::chrono::seconds(300);
    std::chrono::milliseconds tokensLast = std::chrono::seconds(60); ///< one-time tokens
    std::chrono::milliseconds loginsLast = std::chrono::hours(1);    ///< of /login_jwt
    std::chrono::milliseconds latency = {};                          ///< of everything
    std::chrono::milliseconds latencyOfRegistrations = {};           ///< of writing one
    std::chrono::milliseconds latencyOfHugePages = {};               ///< of more than 100 rows
};

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
    void setProfile(const NgcpProfile &profile);
    /// To be set before start().
    void setGate(Gate gate);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cordboard::sandbox
