#include "writes/writer.h"

#include "net/connection.h"
#include "writes/history.h"

using namespace Qt::StringLiterals;

namespace cordboard {

Writer::Writer(const Client &client, QObject *parent, const Patience &patience)
    : QObject(parent)
    , m_client(client)
    , m_patience(patience)
{
}

WriteOperation *Writer::create(const Record &draft)
{
    return carryOut(
        {.action = WriteOperation::Action::Create, .base = Record(draft.resource()), .draft = draft});
}

WriteOperation *Writer::update(const Record &base, const Record &draft)
{
    return carryOut({.action = WriteOperation::Action::Update, .base = base, .draft = draft});
}

WriteOperation *Writer::remove(const Record &shown, const QJsonObject &along)
{
    return carryOut({.action = WriteOperation::Action::Remove,
                     .base = shown,
                     .draft = Record(shown.resource()),
                     .along = along});
}

WriteOperation *Writer::carryOut(WriteOperation::Plan plan)
{
    auto *operation = new WriteOperation(m_client, std::move(plan), m_patience, this);
    watch(operation);
    if (isSettling())
        m_held.append(operation);
    else
        QMetaObject::invokeMethod(operation, &WriteOperation::start, Qt::QueuedConnection);
    return operation;
}

/// Between looking and writing others can do the same, unseen; whoever was first is told.
void Writer::watch(WriteOperation *operation)
{
    connect(operation, &WriteOperation::progressed, this, [this, operation](WriteOperation::Step step) {
        if (step != WriteOperation::Step::Sending)
            return;
        for (auto *look : findChildren<SecondLook *>()) // what is our own again, nobody took from us
            look->forget(*operation);
    });
    connect(operation, &WriteOperation::ended, this, [this, operation](const WriteEnd &end) {
        const bool isChange = operation->plan().action == WriteOperation::Action::Update;
        if (!isChange || !end.isGood() || !end.record)
            return;
        if (!end.movedMeanwhile.isEmpty())
            logMoved(operation->id(), end.movedMeanwhile);
        if (!operation->sent().isBlank() && !operation->plan().planned)
            lookAgain(*operation, *end.record);
    });
}

void Writer::lookAgain(const WriteOperation &operation, const Record &saved)
{
    auto *look = new SecondLook(m_client, operation.sent(), saved, this);
    connect(look, &SecondLook::ended, this, [this, look, id = operation.id()](const Overtaking &overtaking) {
        look->deleteLater();
        if (!overtaking.fields.isEmpty())
            logMoved(id, overtaking.fields);
        Q_EMIT lookedAgain(overtaking);
    });
    look->start(m_patience.secondLook);
}

void Writer::logMoved(const QString &operation, const QStringList &fields) const
{
    m_client.connection().journal().append(
        {{"event"_L1, u"moved"_s},
         {"op"_L1, operation},
         {"time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
         {"fields"_L1, fields.join(u' ')}});
}

void Writer::settleThePast(std::chrono::seconds age)
{
    const QDateTime latest = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    const QList<HistoryEntry> entries = historyOf(m_client.connection().journal().read());
    for (const HistoryEntry &entry : entries) {
        if (!isOpenEnded(entry.state) || (age.count() > 0 && entry.intent.time > latest))
            continue;
        // It is long ago: one look is enough.
        settle(entry.intent, {.waits = {std::chrono::milliseconds(0)}});
    }
}

void Writer::settle(const QList<Intent> &intents)
{
    for (const Intent &intent : intents)
        settle(intent, m_patience);
}

/// What the platform itself describes is described by what was to be written, as far as that goes.
const Resource *Writer::resourceOf(const Intent &intent)
{
    if (const Resource *known = m_client.platform().resource(intent.resource))
        return known;
    const Resource *owner = ownerOfPreferences(m_client.platform(), intent.resource);
    if (!owner)
        return nullptr;
    const PreferenceSet &set = *owner->preferences;
    return &m_schemas.emplace_back(set, set.label, definitionsFrom({intent.before, intent.wanted}))
                .resource();
}

void Writer::settle(const Intent &intent, const Patience &patience)
{
    const Resource *resource = resourceOf(intent);
    if (!resource || !Reconciler::canLook(*resource, intent))
        return;
    ++m_unsettled;
    auto *reconciler = new Reconciler(m_client, *resource, intent, patience, this);
    connect(reconciler, &Reconciler::found, this, [this, reconciler](const Finding &finding) {
        const Intent settled = reconciler->intent();
        reconciler->deleteLater();
        takeSettled(settled, finding);
    });
    reconciler->start();
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
