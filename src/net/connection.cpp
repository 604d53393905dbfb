#include "net/connection.h"

#include "net/courier.h"

using namespace Qt::StringLiterals;

namespace cordboard {

Connection::Connection(Account account, const Secret &password, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_courier(new Courier(m_account, deadlines))
{
    m_courier->setPassword(password);
    m_courier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_courier, &QObject::deleteLater);
    m_thread.setObjectName(u"network"_s);
    m_thread.start();
}

Connection::~Connection()
{
    m_thread.quit();
    m_thread.wait();
}

void Connection::setPassword(const Secret &password)
{
    ++m_passwordNumber;
    m_isRefused = false;
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, password] { courier->setPassword(password); });
}

quint64 Connection::send(const WireRequest &request, Exchange::Read read, Settle settle)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, std::move(settle));
    const auto answer = [this, ticket, read = std::move(read),
                         number = m_passwordNumber](const RawReply &reply) {
        const auto outcome = read(reply);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, status = reply.httpStatus, number, outcome] {
                deliver(ticket, status, number, outcome);
            },
            Qt::QueuedConnection);
    };
    std::optional<Error> refusal = request.refusal;
    if (!refusal && m_isRefused)
        refusal = Error{.kind = Error::Kind::Unauthorized, .fate = Error::Fate::NotSent};
    if (refusal) {
        answer({.failure = refusal});
        return ticket;
    }
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, ticket, request, answer] {
        courier->send(ticket, request, answer);
    });
    return ticket;
}

void Connection::cancel(quint64 ticket)
{
    if (m_waiting.remove(ticket))
        QMetaObject::invokeMethod(m_courier, [courier = m_courier, ticket] { courier->cancel(ticket); });
}

void Connection::deliver(quint64 ticket, int httpStatus, int passwordNumber,
                         const std::shared_ptr<void> &outcome)
{
    const Settle settle = m_waiting.take(ticket);
    if (httpStatus == 401 && !m_isRefused && passwordNumber == m_passwordNumber) {
        m_isRefused = true;
        Q_EMIT refused();
    }
    if (settle)
        settle(outcome); // may destroy this
}

} // namespace cordboard
