#include "writes/writer.h"

#include "net/connection.h"
#include "writes/history.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// A write that began longer ago than this is not under way any more, neither on the wire nor there.
    constexpr std::chrono::seconds longestWrite(90);

} // namespace

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
    const bool isHeld = isSettling();
    if (isHeld)
        m_held.append(operation);
    QMetaObject::invokeMethod(operation, isHeld ? &WriteOperation::hold : &WriteOperation::start,
                              Qt::QueuedConnection);
    if (isStuck())
        settleAgain();
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
        if (operation->plan().action == WriteOperation::Action::Remove && end.isGood())
            Q_EMIT removed(operation->plan().base.ref());
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

void Writer::logMoved(const QString &operation, const QStringList &fields)
{
    m_client.connection().record({{{"event"_L1, u"moved"_s},
                                   {"op"_L1, operation},
                                   {"time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                   {"fields"_L1, fields.join(u' ')}}},
                                 this, [](bool) {});
}

void Writer::settleThePast()
{
    if (std::exchange(m_isReading, true))
        return;
    readLeftOpen(m_client.connection().sharedJournal(), this, [this](const QList<Intent> &intents) {
        m_isReading = false;
        takeLeftOpen(intents);
    });
}

void Writer::takeLeftOpen(const QList<Intent> &intents)
{
    QList<Intent> hopeless;
    for (const Intent &intent : intents) {
        if (!settlePast(intent))
            hopeless.append(intent);
    }
    leave(hopeless);
    if (m_unsettled > 0)
        Q_EMIT lookingBack(m_unsettled);
    goOn();
}

/// One look is enough where it was long ago.
bool Writer::settlePast(const Intent &intent)
{
    const bool isLongAgo = intent.time.secsTo(QDateTime::currentDateTimeUtc()) > longestWrite.count();
    return settle(intent, isLongAgo ? Patience{.waits = {std::chrono::milliseconds(0)}} : m_patience, true);
}

void Writer::settle(const QList<Intent> &intents)
{
    for (const Intent &intent : intents)
        settle(intent, m_patience, false);
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

bool Writer::settle(const Intent &intent, const Patience &patience, bool isPast)
{
    const Resource *resource = resourceOf(intent);
    if (!resource || !Reconciler::canLook(*resource, intent))
        return false;
    ++m_unsettled;
    auto *reconciler = new Reconciler(m_client, *resource, intent, patience, this);
    connect(reconciler, &Reconciler::found, this, [this, reconciler, isPast](const Finding &finding) {
        const Intent settled = reconciler->intent();
        reconciler->deleteLater();
        takeSettled(settled, finding, isPast);
    });
    reconciler->start();
    return true;
}

void Writer::takeSettled(const Intent &intent, const Finding &finding, bool isPast)
{
    const bool isLost = isPast && finding.state == WriteState::Unknown;
    if (isLost) {
        m_lost.append(intent);
        m_whyLost = finding.error.value_or(m_whyLost);
    } else {
        Q_EMIT settled(intent, finding);
    }
    --m_unsettled;
    goOn();
}

void Writer::settleAgain()
{
    for (const Intent &intent : std::exchange(m_lost, {}))
        settlePast(intent);
}

void Writer::leaveUnknown()
{
    if (!isStuck())
        return;
    leave(std::exchange(m_lost, {}));
    goOn();
}

void Writer::leave(const QList<Intent> &intents)
{
    QList<QJsonObject> lines;
    for (const Intent &intent : intents) {
        lines.append(outcomeLine("settled"_L1, intent.operation, WriteState::Unknown));
        Q_EMIT settled(intent, {.state = WriteState::Unknown});
    }
    if (!lines.isEmpty())
        m_client.connection().record(lines, this, [](bool) {});
}

void Writer::goOn()
{
    if (isStuck())
        return Q_EMIT stuck(int(m_lost.size()), m_whyLost);
    if (isSettling())
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
