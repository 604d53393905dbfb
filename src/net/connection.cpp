#include "net/connection.h"

#include "net/courier.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// A timer stands still while the computer sleeps: it is looked at the clock anew.
    constexpr std::chrono::milliseconds lockCheck = std::chrono::seconds(1);

} // namespace

Connection::Connection(Account account, const Secret &password, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_journal(Journal::of(m_account))
    , m_gate(std::make_shared<WriteGate>(m_account.isReadOnly))
    , m_retrier(deadlines.retries)
    , m_courier(new Courier(m_account, {m_journal, m_gate}, deadlines))
{
    connect(&m_relock, &QTimer::timeout, this, [this] {
        if (!m_gate->isOpen())
            lock();
    });
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
    m_refusal.reset();
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, password] { courier->setPassword(password); });
}

void Connection::signIn(const Credentials &credentials)
{
    if (credentials.password)
        setPassword(*credentials.password);
    if (credentials.oneTimePassword.isEmpty())
        return;
    ++m_passwordNumber;
    m_refusal.reset();
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, once = credentials.oneTimePassword] {
        courier->setOneTimePassword(once);
    });
}

void Connection::setPermissions(const Permissions &permissions)
{
    if (m_permissions == permissions)
        return;
    m_permissions = permissions;
    Q_EMIT permissionsChanged();
}

/// A refused write is not sent again by itself; the next one uses the other name.
void Connection::learn(const Resource &resource, Refusals::In where, const Error &error)
{
    const Aliases sent = aliasesToWrite(resource, where);
    for (const FieldProblem &problem : error.problems) {
        const Attribute *attribute = problem.code == "105"_L1 ? resource.attribute(problem.field) : nullptr;
        if (!attribute)
            continue;
        const bool wasAlias = sent.contains(QString(attribute->alias));
        m_refusals.note(resource, where, wasAlias ? attribute->alias : attribute->name);
        if (!attribute->alias.isEmpty() && attribute->isAliasSent && !wasAlias)
            learn({QString(attribute->alias)});
    }
}

Aliases Connection::aliasesToWrite(const Resource &resource, Refusals::In where) const
{
    Aliases aliases = m_aliases;
    for (const Attribute &attribute : resource.attributes) {
        const bool isTaken = attribute.isAliasSent && !m_refusals.contains(resource, where, attribute.alias);
        if (!attribute.alias.isEmpty() && !isTaken)
            aliases.remove(QString(attribute.alias));
    }
    return aliases;
}

void Connection::unlock(std::chrono::milliseconds time)
{
    if (!m_account.isReadOnly)
        return;
    m_gate->openFor(time);
    m_writableUntil = QDateTime::currentDateTime().addMSecs(time.count());
    m_relock.start(std::min(time, lockCheck));
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
void Connection::noteEnd(const QString &operation, const RawReply &reply, const Reading &reading,
                         bool isOneOfMany) const
{
    WriteState state = WriteState::Done;
    QStringList fields;
    if (reading.error) {
        switch (reading.error->fate) {
        case Error::Fate::NotSent: state = WriteState::NotSent; break;
        case Error::Fate::Refused: state = WriteState::Refused; break;
        case Error::Fate::Unknown: state = WriteState::Unknown; break;
        }
        for (const FieldProblem &problem : reading.error->problems)
            fields.append(problem.field);
    }
    QJsonObject end = outcomeLine("end"_L1, operation, state);
    end.insert("status"_L1, reply.httpStatus);
    if (!fields.isEmpty())
        end.insert("fields"_L1, fields.join(u' '));
    if (!reading.recordId.isEmpty())
        end.insert("id"_L1, reading.recordId);
    if (!reply.requestId.isEmpty())
        end.insert("request"_L1, QString::fromLatin1(reply.requestId));
    m_journal->append(end, isOneOfMany ? Journal::Flush::Later : Journal::Flush::Now);
}

void Connection::record(const QList<QJsonObject> &lines, QObject *context,
                        const std::function<void(bool)> &then)
{
    QMetaObject::invokeMethod(m_courier,
                              [this, journal = m_journal, lines, then, context = QPointer<QObject>(context)] {
                                  const bool isOnDisk = journal->append(lines);
                                  QMetaObject::invokeMethod(
                                      this,
                                      [then, context, isOnDisk] {
                                          if (context)
                                              then(isOnDisk);
                                      },
                                      Qt::QueuedConnection);
                              });
}

quint64 Connection::send(const WireRequest &request, const Exchange::Read &read, Settle settle)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.emplace(ticket, Waiting{request, read, std::move(settle)});
    dispatch(ticket);
    return ticket;
}

std::optional<Error> Connection::objection(const WireRequest &request) const
{
    if (request.refusal)
        return request.refusal;
    if (m_refusal)
        return m_refusal;
    if (!m_foreignPin.isEmpty())
        return Error{.kind = Error::Kind::PinChanged, .fate = Error::Fate::NotSent, .detail = m_foreignPin};
    return {};
}

void Connection::dispatch(quint64 ticket)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    Waiting &waiting = found->second;
    ++waiting.attempts;
    const auto answer = [this, ticket, read = waiting.read,
                         operation = waiting.request.intent["op"_L1].toString(),
                         isOnRecord = waiting.request.isOnRecord,
                         number = m_passwordNumber](const RawReply &reply) -> std::optional<Error> {
        const Reading reading = read(reply);
        if (reply.wasRecorded || isOnRecord)
            noteEnd(operation, reply, reading, isOnRecord);
        QMetaObject::invokeMethod(
            this, [this, ticket, number, reading] { deliver(ticket, number, reading); },
            Qt::QueuedConnection);
        return reading.error;
    };
    if (const std::optional<Error> refusal = objection(waiting.request)) {
        answer({.failure = refusal});
        return;
    }
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, ticket, request = waiting.request, answer] {
        courier->send(ticket, request, answer);
    });
}

void Connection::cancel(quint64 ticket)
{
    if (m_waiting.erase(ticket) == 0)
        return;
    m_retrier.forget(ticket);
    m_cancelled.append(ticket);
    if (m_cancelled.size() == 1)
        QMetaObject::invokeMethod(this, &Connection::passOnCancelled, Qt::QueuedConnection);
}

/// All of one turn together: else the first would make room for the second.
void Connection::passOnCancelled()
{
    QMetaObject::invokeMethod(m_courier, [courier = m_courier, tickets = std::exchange(m_cancelled, {})] {
        courier->cancel(tickets);
    });
}

void Connection::deliver(quint64 ticket, int passwordNumber, const Reading &reading)
{
    const auto found = m_waiting.find(ticket);
    const bool isRead =
        found != m_waiting.end() && !found->second.request.isWrite() && !found->second.request.isOnce;
    if (reading.error && isRead && !found->second.request.refusal) {
        if (const auto pause = m_retrier.pauseAfter(*reading.error, found->second.attempts)) {
            m_retrier.wait(
                ticket, *pause, *reading.error, [this, ticket] { dispatch(ticket); },
                [this, ticket, outcome = reading.outcome] { settle(ticket, outcome); });
            return;
        }
    }
    // A file that cannot be opened is no refusal of the platform's.
    const bool isRefusal =
        reading.error && reading.error->wantsCredentials() && reading.error->httpStatus > 0;
    if (isRefusal && !m_refusal && passwordNumber == m_passwordNumber) {
        m_refusal = reading.error;
        m_refusal->fate = Error::Fate::NotSent;
        Q_EMIT refused(*reading.error);
    }
    if (reading.error && reading.error->kind == Error::Kind::PinChanged && m_foreignPin.isEmpty()) {
        m_foreignPin = reading.error->detail;
        Q_EMIT pinChanged(m_foreignPin);
    }
    settle(ticket, reading.outcome);
}

/// May destroy this.
void Connection::settle(quint64 ticket, const std::shared_ptr<void> &outcome)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    const Settle settle = std::move(found->second.settle);
    m_waiting.erase(found);
    settle(outcome);
}

} // namespace cordboard
