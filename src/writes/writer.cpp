#include "writes/writer.h"

#include "net/connection.h"
#include "writes/history.h"

namespace cordboard {

Writer::Writer(const Client &client, QObject *parent, const Patience &patience)
    : QObject(parent)
    , m_client(client)
    , m_patience(patience)
{
}

WriteOperation *Writer::create(const Record &draft)
{
    return begin(
        {.action = WriteOperation::Action::Create, .base = Record(draft.resource()), .draft = draft});
}

WriteOperation *Writer::update(const Record &base, const Record &draft)
{
    return begin({.action = WriteOperation::Action::Update, .base = base, .draft = draft});
}

WriteOperation *Writer::remove(const Record &shown, const QJsonObject &along)
{
    return begin({.action = WriteOperation::Action::Remove,
                  .base = shown,
                  .draft = Record(shown.resource()),
                  .along = along});
}

WriteOperation *Writer::begin(WriteOperation::Plan plan)
{
    auto *operation = new WriteOperation(m_client, std::move(plan), m_patience, this);
    if (isSettling())
        m_held.append(operation);
    else
        QMetaObject::invokeMethod(operation, &WriteOperation::start, Qt::QueuedConnection);
    return operation;
}

void Writer::settleThePast(std::chrono::seconds age)
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    const QList<HistoryEntry> entries = historyOf(m_client.connection().journal().read());
    for (const HistoryEntry &entry : entries) {
        if (!isOpenEnded(entry.state) || !Reconciler::canLook(m_client, entry.intent)
            || (age.count() > 0 && entry.intent.time > latest))
            continue;
        ++m_unsettled;
        // It is long ago: one look is enough.
        auto *reconciler =
            new Reconciler(m_client, entry.intent, {.waits = {std::chrono::milliseconds(0)}}, this);
        connect(reconciler, &Reconciler::found, this, [this, reconciler](const Finding &finding) {
            const Intent intent = reconciler->intent();
            reconciler->deleteLater();
            takeSettled(intent, finding);
        });
        reconciler->start();
    }
}

void Writer::takeSettled(const Intent &intent, const Finding &finding)
{
    Q_EMIT settled(intent, finding);
    if (--m_unsettled > 0)
        return;
    Q_EMIT settlingEnded();
    const QList<QPointer<WriteOperation>> held = std::exchange(m_held, {});
    for (const QPointer<WriteOperation> &operation : held) {
        if (operation)
            operation->start();
    }
}

void Writer::hurry()
{
    for (auto *reconciler : findChildren<Reconciler *>())
        reconciler->hurry();
}

} // namespace cordboard
