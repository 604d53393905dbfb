#include "catalogue/validation.h"
#include "net/client.h"
#include "net/connection.h"
#include "net/replyerrors.h"

// What a platform says beside its records: what a person may do, and where a record's own pages are.

namespace cordboard {

bool Client::tellsPermissions() const
{
    return !m_connection->dialect().permissions.isEmpty();
}

bool Client::permits(const Resource &resource, Method method) const
{
    return m_connection->permissions().permits(resource, method);
}

Pending<Permissions> Client::permissions() const
{
    struct Progress
    {
        Permissions told = {};
        qsizetype document = 0;
    };
    const Dialect *dialect = &m_connection->dialect();
    const auto progress = std::make_shared<Progress>();
    auto read = [dialect, progress](const RawReply &reply) -> Outcome<Permissions> {
        if (!reply.failure && reply.httpStatus == 200) {
            dialect->permissions.at(progress->document).read(reply.body, progress->told);
            return progress->told;
        }
        // A release that does not tell withholds nothing before it is asked.
        const Error error = errorIn(*dialect, reply, false);
        return reply.failure || error.wantsCredentials() ? Outcome<Permissions>(error) : progress->told;
    };
    auto followUp = [client = *this, dialect,
                     progress](const Outcome<Permissions> &told) -> std::optional<WireRequest> {
        if (!told || ++progress->document >= dialect->permissions.size())
            return {};
        return client.request("GET", dialect->permissions.at(progress->document).path);
    };
    return {exchange(request("GET", dialect->permissions.constFirst().path)), std::move(read),
            std::move(followUp)};
}

Pending<QString> Client::visit(const SessionKind &kind, const QString &id) const
{
    const Dialect *dialect = &m_connection->dialect();
    WireRequest wire = request("GET", {});
    wire.url = m_connection->account().url;
    wire.url.setPath(wire.url.path(QUrl::FullyEncoded) + QString(kind.path).arg(id), QUrl::StrictMode);
    wire.wantsToken = true;
    wire.isOnce = true;
    if (!isSendableId(id))
        wire.refusal = unsendable(id);
    return {exchange(std::move(wire)), [dialect](const RawReply &reply) -> Outcome<QString> {
                const bool isRedirection = reply.httpStatus == 302 || reply.httpStatus == 303;
                if (reply.failure || !isRedirection)
                    return errorIn(*dialect, reply, false);
                return QString::fromLatin1(reply.location);
            }};
}

} // namespace cordboard
