#pragma once

#include <QList>
#include <QString>

class QDebug;

namespace cordboard {

/// One complaint about one attribute or relation, as the platform or our own validation words it.
struct FieldProblem
{
    QString field = {}; ///< wire name, e.g. "src_prefix"; empty: about the record as a whole
    QString message = {};
    QString code = {}; ///< the platform's own code, e.g. "105"; empty for our own complaints

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Why a request came to nothing. Carries facts; net/errorwords turns them into sentences.
struct Error
{
    enum class Kind {
        NameNotFound,         ///< DNS knows no such host
        NotListening,         ///< connection refused
        TimedOut,             ///< one of our own deadlines passed; detail says which
        Endless,              ///< it kept coming past the deadline for the whole answer
        Untrusted,            ///< TLS: the certificate; detail says why
        PinChanged,           ///< TLS: another certificate than the pinned one; detail is its SHA-256
        ProxyRefused,         ///< the proxy did not let the request through; detail names it
        Unreachable,          ///< any other network failure
        Redirected,           ///< 3xx; detail is where it pointed
        Unauthorized,         ///< 401: credentials missing or refused
        WantsOneTimePassword, ///< the one beside the password is missing or wrong
        PasswordExpired,      ///< it is right, and nothing but changing it is allowed
        Banned,               ///< too many of these: nobody signs in from here for a while
        Forbidden,            ///< 403
        NotFound,             ///< 404, 410
        Conflict,             ///< 409, 412: somebody else changed it first
        Invalid,              ///< 400, 422: see problems
        Throttled,            ///< 429
        Server,               ///< 5xx
        NotThisApi,           ///< an answer that is no document of this platform's dialect
        TooLarge,             ///< more bytes than we take
        Unsendable, ///< refused by ourselves before anything left, e.g. an id that must not enter a URL
        Taken,      ///< refused by ourselves: others have what it asks for; see problems
        ReadOnly,   ///< the account is locked against writes, so nothing left
        Unrecorded, ///< the journal could not be written, so nothing left
        Cancelled,
    };

    /// What became of a write. Reads leave it alone.
    enum class Fate {
        NotSent, ///< certainly not applied: nothing left this machine
        Refused, ///< certainly not applied: the platform said no
        Unknown, ///< it left, and no answer says what it did
    };

    Kind kind = Kind::NotThisApi;
    Fate fate = Fate::Refused;
    int httpStatus = 0;
    QString detail = {}; ///< a fact in plain text: the platform's words, a host, a reason
    QList<FieldProblem> problems = {};
    QString requestId = {};
    int retryAfterSeconds = -1; ///< from Retry-After; -1 when not told
    QString certificate = {};   ///< SHA-256 of the one that is not trusted, lower-case hex

    /// Whether nobody was signed in. Each further try may count against whoever makes it.
    bool wantsCredentials() const
    {
        return kind == Kind::Unauthorized || kind == Kind::WantsOneTimePassword
            || kind == Kind::PasswordExpired || kind == Kind::Banned;
    }
    bool outcomeIsUnknown() const { return fate == Fate::Unknown; }
    /// Whether any problem carries this platform code, e.g. "105" (parameter not allowed).
    bool hasCode(QStringView code) const;

    static Kind kindForHttpStatus(int status);
};

QDebug operator<<(QDebug debug, const Error &error);

} // namespace cordboard
