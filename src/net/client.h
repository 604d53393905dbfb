#pragma once

#include "catalogue/permissions.h"
#include "catalogue/query.h"
#include "net/intent.h"
#include "net/pending.h"

#include <QJsonObject>

namespace cordboard {

class Connection;
struct WireBody;

/// The platform as a set of requests. A light value: copies share the connection, which must outlive them.
/// Every request checks ids before they touch a URL; one that fails the check settles as Unsendable.
class Client
{
public:
    explicit Client(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection &connection() const { return *m_connection; }
    const Platform &platform() const;

    Pending<Page> list(const Query &query) const;
    /// With its relations' titles.
    Pending<Record> read(const Resource &resource, const QString &id) const;
    /// Writes take the intent that the caller began, and complete it.
    Pending<Record> create(const Record &draft, Intent intent = Intent::begin()) const;
    /// What the journal says of a creation, for those who record many before they send the first.
    QJsonObject recordOfCreation(const Record &draft, const Intent &intent) const;
    /// Sends only what the draft sets. The answer is the record as the platform has it now.
    Pending<Record> update(const Record &base, const Record &draft, Intent intent = Intent::begin()) const;
    /// Deletes it, or ends it where records stay. A 404 is an error here; whoever asks decides whether
    /// "already gone" is good news.
    Pending<Done> remove(const Record &record, Intent intent = Intent::begin()) const;
    /// A document that describes the platform, found like a listing of that type.
    Pending<QJsonObject> document(QLatin1StringView type) const;
    /// Whether the platform says what whoever is signed in may do; and what it says.
    bool tellsPermissions() const;
    Pending<Permissions> permissions() const;
    /// As resource.permits(), and the person may.
    bool permits(const Resource &resource, Method method) const;
    /// The link that a page of the platform leads to, which signs in whoever holds it. Asked for once.
    Pending<QString> visit(const SessionKind &kind, const QString &id) const;
    /// The smallest read that proves address, certificate, user name, password and API.
    Pending<Done> probe() const;

    /// The request as a curl command for a POSIX shell: the user name in it, the password never (curl asks).
    QString curlForList(const Query &query) const;
    QString curlForRecord(const Resource &resource, const QString &id) const;

private:
    ExchangePtr exchange(WireRequest request) const;
    WireRequest readRequest(const Resource &resource, const QString &id) const;
    WireRequest request(const QByteArray &verb, const QString &path, const QByteArray &query = {}) const;
    WireRequest creation(const Record &draft, Intent intent) const;
    WireBody removeBody(const Record &record) const;
    static void complete(WireRequest &request, Intent intent, const Record &record);
    Pending<Record> write(WireRequest request, const Resource &resource, const QString &knownId) const;

    Connection *m_connection;
};

} // namespace cordboard
