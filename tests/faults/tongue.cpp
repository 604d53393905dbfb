#include "faults/tongue.h"

#include "support/scriptedserver.h"

namespace cordboard::test {

QByteArray Tongue::path(const QByteArray &rest) const
{
    return QByteArray(platform().root.data(), platform().root.size()) + '/' + rest;
}

QList<Ask> allAsks()
{
    QList<Ask> asks;
    for (const Tongue *tongue : tongues()) {
        for (const QByteArray &verb : tongue->verbs())
            asks.append({tongue, verb});
    }
    return asks;
}

QList<Ask> allWrites()
{
    QList<Ask> asks = allAsks();
    asks.removeIf([](const Ask &ask) { return ask.isRead(); });
    return asks;
}

QList<Ask> allReads()
{
    QList<Ask> asks = allAsks();
    asks.removeIf([](const Ask &ask) { return !ask.isRead(); });
    return asks;
}

QByteArray nothing(const Ask &what)
{
    return answer(200, what.tongue->page({}, 0), {}, what.tongue->contentType());
}

QByteArray refused(const Ask &what, int status, const QByteArray &headers)
{
    return answer(status, what.tongue->refusal(status), headers, what.tongue->contentType());
}

} // namespace cordboard::test
