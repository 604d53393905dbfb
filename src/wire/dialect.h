#pragma once

#include "catalogue/permissions.h"
#include "catalogue/query.h"
#include "core/outcome.h"
#include "core/secret.h"

#include <QSet>

namespace cordboard {

/// What a platform was seen to do otherwise than described: the names (of attributes and filters) that it
/// knows by their alias. Learned from its answers, kept for one account.
using Aliases = QSet<QString>;

/// A body that is ready to leave.
struct WireBody
{
    QByteArray verb = {};        ///< "POST", "PATCH", "PUT"
    QByteArray contentType = {}; ///< without parameters
    QByteArray body = {};
};

/// One record of an answer, and what it taught.
struct ReadRecord
{
    Record record;
    QStringList warnings = {};
    Aliases aliasesSeen = {};
};

struct ReadPage
{
    Page page;
    Aliases aliasesSeen = {};
};

/// What stands for a password for a while.
struct SessionToken
{
    Secret token;
    qint64 expires = 0; ///< Unix time by the platform's clock; 0: not told
};

/// How a platform hands out tokens. One that does not has no path.
struct TokenDialect
{
    QString path = {};     ///< behind the account's address, not its API's root
    QString oncePath = {}; ///< below the root: a token that counts once, for who shows a certificate
    QByteArray onceBody = {};
    QByteArray (*byPassword)(const QString &userName, const Secret &password,
                             const Secret &oneTimePassword) = nullptr;
    QByteArray (*byToken)(const Secret &token) = nullptr; ///< that has not ended yet
    QByteArray (*byOnce)(const Secret &token) = nullptr;
    Outcome<SessionToken> (*readToken)(int httpStatus, const QByteArray &contentType,
                                       const QByteArray &body) = nullptr;
    /// Whether an answer says so, or that the role of whoever has the token may not do what was asked.
    bool (*isRefused)(int httpStatus, const QByteArray &body) = nullptr;
};

/// A document that says something about whoever is signed in.
struct PermissionsDocument
{
    QString path; ///< below the root
    void (*read)(const QByteArray &body, Permissions &permissions);
};

/// How one kind of platform writes things: pure functions between records and bytes, no network in sight.
struct Dialect
{
    QByteArray accept = {};
    QByteArray contentType = {}; ///< sent with requests that have no body, too
    QByteArray prefer = {};      ///< the Prefer header of writes

    /// Paths below Platform::root, percent-encoded. The id has been checked with isSendableId().
    QString (*listPath)(const Resource &) = nullptr;
    QString (*recordPath)(const Resource &, const QString &id) = nullptr;
    /// Whether a filter that the platform does not know is passed over, so that everything would be listed.
    bool ignoresUnknownFilters = false;
    /// Percent-encoded, without "?".
    QByteArray (*listQuery)(const Query &, const Aliases &) = nullptr;
    /// What a single record is asked for, so that relations come with their titles.
    QByteArray (*recordQuery)(const Resource &) = nullptr;

    Outcome<ReadPage> (*readPage)(const Resource &, const QByteArray &body) = nullptr;
    Outcome<ReadRecord> (*readRecord)(const Resource &, const QByteArray &body) = nullptr;
    /// What is wrong with the body of a success that answers with no record, such as a removal; nothing if it
    /// is this dialect's or there is none.
    std::optional<Error> (*readDone)(const QByteArray &body) = nullptr;
    /// Always an Error, also when the body cannot be read.
    Error (*readError)(int httpStatus, const QByteArray &contentType, const QByteArray &body) = nullptr;
    /// What became of a write that an error of the platform's own is about, where its status misleads.
    std::optional<Error::Fate> (*fateTold)(const Error &) = nullptr;
    /// The id of a record from the Location header of an answer without a body; empty if there is none.
    QString (*createdId)(const QByteArray &location) = nullptr;

    WireBody (*createBody)(const Record &draft, const Aliases &) = nullptr;
    /// Only what the draft sets. The base is the record as last read.
    WireBody (*updateBody)(const Record &base, const Record &draft, const Aliases &) = nullptr;
    /// The attribute or filter name that an error says the platform does not know; empty if it says no such
    /// thing.
    QString (*refusedName)(const Error &) = nullptr;

    TokenDialect tokens = {};
    QList<PermissionsDocument> permissions = {}; ///< in the order in which they are asked for
};

const Dialect &dialect(Protocol protocol);

} // namespace cordboard
