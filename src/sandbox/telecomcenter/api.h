#pragma once

#include "sandbox/http.h"
#include "sandbox/sandbox.h"
#include "sandbox/telecomcenter/parameters.h"
#include "sandbox/telecomcenter/store.h"

namespace cordboard::sandbox::telecomcenter {

/// The Operator API over a store: from a request to its answer. Belongs to the store's thread.
class Api
{
public:
    Api(Store &store, const Profile &profile)
        : m_store(store)
        , m_profile(profile)
    {
    }

    Answer answer(const Request &request);

private:
    Answer route(const Request &request);
    Answer list(const Resource &resource, const Request &request);
    Answer read(const Resource &resource, const QString &id, const Request &request);
    Answer create(const Resource &resource, const Request &request);
    Answer update(const Resource &resource, const QString &id, const Request &request);
    Answer remove(const Resource &resource, const QString &id);
    /// What lies below one record: "customer", "relationships/customer".
    Answer routeRelation(const Resource &resource, const Request &request);
    Answer linkage(const Record &record, const Relation &relation, const Request &request) const;
    Answer related(const Record &record, const Relation &relation, const Request &request) const;
    Answer relink(const Record &record, const Relation &relation, const Request &request);

    DocumentWriter writerFor(const Resource &resource, const Request &request) const;
    QByteArray document(const DocumentWriter &writer, const Record &record,
                        const QStringList &ignored = {}) const;
    void appendIncluded(QByteArray &out, const DocumentWriter &writer, const QList<Record> &primary) const;
    QByteArray pageLinks(const Resource &resource, const Request &request, const ListParameters &list,
                         qint64 total) const;
    Record existing(const Resource &resource, const QString &id) const;

    Store &m_store;
    const Profile &m_profile;
};

} // namespace cordboard::sandbox::telecomcenter
