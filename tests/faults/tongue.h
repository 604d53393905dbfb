#pragma once

#include "net/client.h"

#include <QList>

#include <functional>
#include <optional>

namespace cordboard::test {

/// What the matrix knows of a platform: which requests it takes, and how its answers read.
class Tongue
{
public:
    using Told = std::function<void(const std::optional<Error> &)>;

    Tongue() = default;
    virtual ~Tongue() = default;
    Tongue(const Tongue &) = delete;
    Tongue &operator=(const Tongue &) = delete;

    virtual const Platform &platform() const = 0;
    virtual QByteArray contentType() const = 0;
    /// What is asked for, changed, made.
    virtual const Resource &resource() const = 0;
    /// A read, and each kind of write.
    virtual QList<QByteArray> verbs() const = 0;
    virtual void ask(const Client &client, const QByteArray &verb, QObject *context, Told told) const = 0;
    /// A path below its root.
    QByteArray path(const QByteArray &rest) const;

    /// The whole answer to a request that went well.
    virtual QByteArray goodAnswer(const QByteArray &request) const = 0;
    /// Bodies: a page of records with these ids and a record; what refuses a request, and what refuses it
    /// for each of these fields.
    virtual QByteArray page(const QList<int> &ids, std::optional<int> total = {},
                            const QByteArray &next = {}) const = 0;
    virtual QByteArray record(int id, const QByteArray &name) const = 0;
    virtual QByteArray refusal(int status) const = 0;
    virtual QByteArray complaints(const QList<QByteArray> &fields) const = 0;
    /// A whole answer that says that a record was made, and not which.
    virtual QByteArray namelessCreation() const = 0;
    /// A whole answer that says that something else was made.
    virtual QByteArray foreignCreation() const = 0;
    /// Whether what a write did is read afterwards, by itself.
    virtual bool readsBack() const = 0;
    /// Which page a request asks for.
    virtual int pageNumber(const QByteArray &request) const = 0;
};

const Tongue &telecomCenterTongue();
const Tongue &ngcpTongue();
inline QList<const Tongue *> tongues()
{
    return {&telecomCenterTongue(), &ngcpTongue()};
}

/// One kind of request to one platform.
struct Ask
{
    const Tongue *tongue;
    QByteArray verb;

    bool isRead() const { return verb == "GET"; }
    /// Makes something new.
    bool isNew() const { return verb == "POST" || verb == "session"; }
    /// The verb that is on the wire.
    QByteArray wire() const { return verb == "session" ? "POST" : verb; }
    QByteArray name() const { return tongue->platform().name.data() + (' ' + verb); }
};

QList<Ask> allAsks();
QList<Ask> allReads();
QList<Ask> allWrites();

/// Whole answers: a page with nothing on it, and a refusal.
QByteArray nothing(const Ask &what);
QByteArray refused(const Ask &what, int status, const QByteArray &headers = {});

} // namespace cordboard::test
