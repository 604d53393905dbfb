#pragma once

#include "sandbox/ngcp/resource.h"
#include "sandbox/ngcp/store.h"

namespace cordboard::sandbox::ngcp {

/// A subscriber to put in, in short.
struct Seedling
{
    qint64 id = 0;
    qint64 customer = 0;
    qint64 domain = 0;
    QString user = {};
    QStringList numbers = {}; ///< "43 9876 10001"; the first is the primary one
    QJsonObject more = {};
};

/// Puts records into a store past all rules, with ids that are known beforehand.
class Planter
{
public:
    explicit Planter(Store &store)
        : m_store(store)
    {
    }

    /// What it leaves out gets its default. An id of 0 is the next one.
    qint64 plant(const Resource &resource, qint64 id, qint64 reseller, QJsonObject doc);
    qint64 plant(const Resource &resource, qint64 id, qint64 reseller, const char *json);
    void plantSubscriber(const Seedling &seedling);
    void plantRegistration(qint64 subscriber, const QString &contact, const QString &userAgent,
                           const QString &expires);
    Store &store() { return m_store; }

private:
    void plantNumber(const Row &subscriber, const QString &number, bool isPrimary);

    Store &m_store;
};

} // namespace cordboard::sandbox::ngcp
