#pragma once

#include "sandbox/ngcp/handler.h"

namespace cordboard::sandbox::ngcp {

/// Version 1 of the API: from a request of somebody who was let in to its answer.
class Api
{
public:
    explicit Api(const Context &context)
        : m_context(context)
    {
    }

    /// Throws Refused.
    Answer answer();

private:
    Answer collection(Handler &handler);
    Answer item(Handler &handler, const QString &id);
    Answer options(const Resource &resource, bool isItem) const;
    Answer collections() const;
    void checkCaller(const Resource &resource) const;
    void checkAccept(const Resource &resource) const;

    Answer create(Handler &handler);
    Answer change(Handler &handler, const Row &before);
    void note(const Handler &handler, const Row &row, const QString &operation) const;
    Answer shown(int status, const QJsonObject &document) const;
    bool wantsRepresentation() const;

    const Context &m_context;
};

} // namespace cordboard::sandbox::ngcp
