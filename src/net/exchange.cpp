#include "net/exchange.h"

#include "net/connection.h"

#include <QPointer>

namespace cordboard {

Exchange::Exchange(Connection &connection, WireRequest request)
    : QObject(&connection)
    , m_connection(&connection)
    , m_request(std::move(request))
{
}

Exchange::~Exchange() = default;

void Exchange::start(Read read, Tell tell)
{
    m_read = std::move(read);
    m_tell = std::move(tell);
    send();
}

void Exchange::send()
{
    m_continues = false;
    m_ticket = m_connection->send(m_request, m_read,
                                  [this](const std::shared_ptr<void> &outcome) { settle(outcome); });
}

void Exchange::continueWith(WireRequest request)
{
    m_request = std::move(request);
    m_continues = true;
}

void Exchange::abandon()
{
    if (m_ticket && m_connection)
        m_connection->cancel(m_ticket);
    m_tell = nullptr;
    deleteLater();
}

void Exchange::settle(const std::shared_ptr<void> &outcome)
{
    const QPointer<Exchange> self(this); // the handler may destroy the connection, and this with it
    const Tell tell = m_tell;
    if (tell)
        tell(outcome);
    if (!self)
        return;
    if (m_continues && m_tell)
        send();
    else
        deleteLater();
}

} // namespace cordboard
