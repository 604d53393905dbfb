#pragma once

#include "catalogue/platform.h"
#include "catalogue/query.h"
#include "core/outcome.h"

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
    /// Whether an error of the platform's own says that nothing was changed; null where none does.
    bool (*isUndone)(const Error &) = nullptr;
    /// The id of a record from the Location header of an answer without a body; empty if there is none.
    QString (*createdId)(const QByteArray &location) = nullptr;

    WireBody (*createBody)(const Record &draft, const Aliases &) = nullptr;
    /// Only what the draft sets. The base is the record as last read.
    WireBody (*updateBody)(const Record &base, const Record &draft, const Aliases &) = nullptr;
    /// The attribute or filter name that an error says the platform does not know; empty if it says no such
    /// thing.
    QString (*refusedName)(const Error &) = nullptr;
};

const Dialect &dialect(Protocol protocol);

} // namespace cordboard
