#include "net/replyerrors.h"

#include "net/delivery.h"

namespace cordboard {

namespace {

    /// Without a length nobody below notices that half a document came.
    bool looksCutOff(const RawReply &reply)
    {
        const QByteArray body = reply.body.trimmed();
        return reply.contentType.contains("json") && body.startsWith('{') && !body.endsWith('}');
    }

    /// Whether the platform itself says no, and not somebody in front of it who may not know what it did.
    bool complains(const Dialect &dialect, const RawReply &reply)
    {
        return !dialect.readError(200, reply.contentType, reply.body).problems.isEmpty();
    }

} // namespace

Error unsendable(const QString &id)
{
    return {.kind = Error::Kind::Unsendable, .fate = Error::Fate::NotSent, .detail = id.left(80)};
}

Error unknownFilterError(const QString &name)
{
    return {.kind = Error::Kind::Invalid,
            .fate = Error::Fate::NotSent,
            .detail = Delivery::tr("This list cannot be narrowed by “%1”.").arg(name.left(80))};
}

bool isSuccess(int status)
{
    return status == 200 || status == 201 || status == 202 || status == 204;
}

void renameAliases(const Resource &resource, Error &error)
{
    for (FieldProblem &problem : error.problems) {
        for (const Attribute &attribute : resource.attributes) {
            if (!attribute.alias.isEmpty() && problem.field == attribute.alias)
                problem.field = QString(attribute.name);
        }
    }
}

Error errorIn(const Dialect &dialect, const RawReply &reply, bool isWrite)
{
    if (reply.failure)
        return *reply.failure;
    Error error = dialect.readError(reply.httpStatus, reply.contentType, reply.body);
    error.requestId = QString::fromLatin1(reply.requestId);
    error.retryAfterSeconds = reply.retryAfterSeconds;
    if (error.kind == Error::Kind::Redirected)
        error.detail = QString::fromUtf8(reply.location.left(200));
    const bool isRefusal = (reply.httpStatus >= 400 && reply.httpStatus < 500)
        || (reply.httpStatus == 503 && reply.retryAfterSeconds >= 0 && complains(dialect, reply));
    const auto told = dialect.fateTold ? dialect.fateTold(error) : std::nullopt;
    if (isWrite)
        error.fate = told.value_or(isRefusal ? Error::Fate::Refused : Error::Fate::Unknown);
    return error;
}

Error unreadable(Error error, const RawReply &reply, bool isWrite)
{
    error.httpStatus = reply.httpStatus;
    if (!isWrite && looksCutOff(reply)) {
        error.kind = Error::Kind::Unreachable;
        error.detail = Delivery::tr("The connection was closed before the answer was complete.");
    }
    const bool saysErrors = !error.problems.isEmpty();
    error.fate = isWrite && !saysErrors ? Error::Fate::Unknown : Error::Fate::Refused;
    return error;
}

} // namespace cordboard
