#include "net/connection.h"

#include "net/courier.h"

using namespace Qt::StringLiterals;

namespace cordboard {

Connection::Connection(Account account, const Secret &password, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_journal(Journal::of(m_account))
    , m_gate(std::make_shared<WriteGate>(m_account.isReadOnly))
    , m_courier(new Courier(m_account, {m_journal, m_gate}, deadlines))
{
    m_relock.setSingleShot(true);
    connect(&m_relock, &QTimer::timeout, this, &Connection::lock);
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

void Connection::unlock(std::chrono::milliseconds time)
{
    if (!m_account.isReadOnly)
        return;
    m_gate->openFor(time);
    m_writableUntil = QDateTime::currentDateTime().addMSecs(time.count());
    m_relock.start(time);
    Q_EMIT writableChanged();
}

void Connection::lock()
{
    if (!m_account.isReadOnly)
        return;
    m_relock.stop();
    m_gate->close();
    m_writableUntil = {};
    Q_EMIT writableChanged();
}

/// On the network thread, as soon as it is known. The platform's own words stay out: they may repeat a
/// password.
void Connection::noteEnd(const QString &operation, const RawReply &reply, const Reading &reading) const
{
    WriteState state = WriteState::Done;
    QJsonObject end{{"event"_L1, u"end"_s},
                    {"op"_L1, operation},
                    {"time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                    {"status"_L1, reply.httpStatus}};
    if (reading.error) {
        switch (reading.error->fate) {
        case Error::Fate::NotSent: state = WriteState::NotSent; break;
        case Error::Fate::Refused: state = WriteState::Refused; break;
        case Error::Fate::Unknown: state = WriteState::Unknown; break;
        }
        QStringList fields;
        for (const FieldProblem &problem : reading.error->problems)
            fields.append(problem.field);
        end.insert("fields"_L1, fields.join(u' '));
    }
    end.insert("state"_L1, wireName(state));
    if (!reading.recordId.isEmpty())
        end.insert("id"_L1, reading.recordId);
    if (!reply.requestId.isEmpty())
        end.insert("request"_L1, QString::fromLatin1(reply.requestId));
    m_journal->append(end);
}

quint64 Connection::send(const WireRequest &request, const Exchange::Read &read, Settle settle)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, std::move(settle));
    const auto answer = [this, ticket, read, operation = request.intent["op"_L1].toString(),
                         number = m_passwordNumber](const RawReply &reply) {
        const Reading reading = read(reply);
        if (reply.wasRecorded)
            noteEnd(operation, reply, reading);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, status = reply.httpStatus, number, outcome = reading.outcome] {
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
