#include "net/courier.h"
#include "net/delivery.h"

#include <QNetworkRequest>

#include <utility>

// Of those requests that go by a token: what they wait for.

namespace cordboard {

/// One sign-in for all that wait for it.
void Courier::signIn()
{
    if (std::exchange(m_isSigningIn, true))
        return;
    const Outcome<WireRequest> first = m_tokens.begin();
    if (first)
        return ask(*first);
    m_isSigningIn = false;
    refuse(first.error());
}

void Courier::ask(const WireRequest &request)
{
    auto *delivery = new Delivery(request, m_deadlines, m_account, this);
    connect(delivery, &Delivery::finished, this,
            [this, delivery, password = m_passwordNumber](const RawReply &reply) {
                delivery->deleteLater();
                if (password == m_passwordNumber)
                    return takeSignIn(reply);
                m_isSigningIn = false; // with what was entered meanwhile
                releaseHeld();
            });
    delivery->start(*newNetwork(delivery), networkRequest(request, {}));
}

void Courier::takeSignIn(const RawReply &reply)
{
    const Outcome<std::optional<WireRequest>> next = m_tokens.take(reply);
    if (next && *next)
        return ask(**next);
    m_isSigningIn = false;
    if (!next)
        return next.error().wantsCredentials() ? refuse(next.error()) : endUnsent(next.error());
    m_isAccepted = true;
    releaseHeld();
}

void Courier::releaseHeld()
{
    for (Queued &queued : std::exchange(m_held, {}))
        pass(std::move(queued));
}

} // namespace cordboard
