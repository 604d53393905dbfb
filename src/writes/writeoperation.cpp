#include "writes/writeoperation.h"

#include "catalogue/snapshot.h"
#include "net/connection.h"
#include "writes/claimedvalue.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostTwinPages = 20;

    Error notSent(Error error)
    {
        error.fate = Error::Fate::NotSent;
        return error;
    }

    WriteEnd::Kind kindOf(const Error &error)
    {
        return error.fate == Error::Fate::NotSent ? WriteEnd::Kind::NotSent : WriteEnd::Kind::Refused;
    }

    WriteEnd::Kind kindOf(WriteState state)
    {
        switch (state) {
        case WriteState::Applied: return WriteEnd::Kind::Applied;
        case WriteState::NotApplied: return WriteEnd::Kind::NotApplied;
        case WriteState::Differs: return WriteEnd::Kind::Differs;
        default: return WriteEnd::Kind::Unknown;
        }
    }

} // namespace

WriteOperation::WriteOperation(const Client &client, Plan plan, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plan(std::move(plan))
    , m_patience(patience)
    , m_now(m_plan.base)
    , m_sent(m_plan.draft)
{
    m_intent.along = m_plan.along;
    if (!m_plan.planned)
        return;
    m_intent.operation = m_plan.planned->operation;
    m_intent.isOnRecord = m_plan.planned->isOnRecord;
    m_intent.twins = m_plan.planned->twins.value_or(QStringList());
}

void WriteOperation::go(Step step, int milliseconds)
{
    m_step = step;
    Q_EMIT progressed(step, milliseconds);
}

void WriteOperation::hold()
{
    if (!m_hasEnded && m_step == Step::Waiting)
        go(Step::Waiting);
}

void WriteOperation::start()
{
    if (m_hasEnded)
        return;
    if (m_client.connection().account().isReadOnly && !m_client.connection().isWritable())
        return fail({.kind = Error::Kind::ReadOnly, .fate = Error::Fate::NotSent});
    go(Step::Reading);
    switch (m_plan.action) {
    case Action::Update: return readAnew(&WriteOperation::update);
    case Action::Remove: return readAnew(&WriteOperation::remove);
    case Action::Create: break;
    }
    const Resource &resource = m_plan.draft.resource();
    const bool areTwinsKnown = m_plan.planned && (m_plan.planned->twins || m_intent.isOnRecord);
    if (resource.permits(Method::List) && m_plan.draft.id().isEmpty() && !areTwinsKnown)
        findTwins(1);
    else
        findOwners(0);
}

/// A new record that looks like one which was there before is not that one.
void WriteOperation::findTwins(int page)
{
    const Resource &resource = m_plan.draft.resource();
    Query query = twinQuery(m_plan.draft, page);
    if (!resource.title.isEmpty()) {
        query.fields = {QString(resource.title)};
        for (const Relation &relation : resource.relations)
            query.fields.append(QString(relation.name));
    }
    m_client.list(query).replacing(m_latest).then(this, [this, page](const Outcome<Page> &listed) {
        if (!listed)
            return fail(notSent(listed.error()));
        for (qsizetype row = 0; row < listed->size(); ++row) {
            const Record record = listed->records->record(row);
            if (isTwin(m_plan.draft, record))
                m_intent.twins.append(record.id());
        }
        if (listed->isLast || listed->size() == 0 || page >= mostTwinPages)
            findOwners(0);
        else
            findTwins(page + 1);
    });
}

/// All that is taken is told at once.
void WriteOperation::findOwners(qsizetype next)
{
    const QList<ClaimedValue> claimed = claimedValues(m_plan.draft);
    if (next >= claimed.size()) {
        if (m_taken.isEmpty())
            return create();
        return fail(notSent({.kind = Error::Kind::Taken, .problems = m_taken}));
    }
    m_client.list(claimed[next].query)
        .replacing(m_latest)
        .then(this, [this, next, wanted = claimed[next]](const Outcome<Page> &listed) {
            if (!listed)
                return fail(notSent(listed.error()));
            if (const auto taken = takenBy(*listed->records, wanted))
                m_taken.append(*taken);
            findOwners(next + 1);
        });
}

void WriteOperation::readAnew(void (WriteOperation::*next)(const Record &now))
{
    m_client.read(m_plan.base.resource(), m_plan.base.id())
        .replacing(m_latest)
        .then(this, [this, next](const Outcome<Record> &read) {
            if (read && m_plan.action == Action::Remove && hasEnded(*read))
                return end({.kind = WriteEnd::Kind::AlreadyGone});
            if (read)
                return (this->*next)(*read);
            if (m_plan.action == Action::Remove && read.error().kind == Error::Kind::NotFound)
                return end({.kind = WriteEnd::Kind::AlreadyGone});
            fail(notSent(read.error()));
        });
}

void WriteOperation::create()
{
    go(Step::Sending);
    m_client.create(m_sent, m_intent).replacing(m_latest).then(this, [this](const Outcome<Record> &outcome) {
        take(outcome);
    });
}

/// What the platform sets by itself moves all the time, and is nothing that was decided upon.
QStringList WriteOperation::movedSincePlanned(const Record &now) const
{
    const QJsonObject &seen = m_plan.planned->seen;
    QStringList moved = differences(seen.isEmpty() ? toSnapshot(m_plan.base) : seen, now);
    moved.removeIf([this](const QString &field) {
        const Attribute *attribute = m_plan.base.resource().attribute(field);
        return attribute && attribute->is(Trait::ReadOnly);
    });
    return moved;
}

void WriteOperation::update(const Record &now)
{
    m_now = now;
    const QStringList stale = m_plan.planned ? movedSincePlanned(now) : QStringList();
    if (!stale.isEmpty())
        return end({.kind = WriteEnd::Kind::Conflict, .record = now, .movedMeanwhile = stale});
    Merge merged = merge(m_plan.base, now, m_plan.draft);
    if (!merged.isClean())
        return end({.kind = WriteEnd::Kind::Conflict,
                    .record = now,
                    .conflicts = merged.conflicts,
                    .movedMeanwhile = merged.movedMeanwhile});
    if (merged.toSend.isBlank())
        return end({.kind = WriteEnd::Kind::Done, .record = now, .movedMeanwhile = merged.movedMeanwhile});
    m_sent = std::move(merged.toSend);
    sendChange();
}

void WriteOperation::sendChange()
{
    go(Step::Sending);
    m_client.update(m_now, m_sent, m_intent)
        .replacing(m_latest)
        .then(this, [this](const Outcome<Record> &outcome) { take(outcome); });
}

/// Some platforms want what nobody changes along with every change: it is sent as it is.
bool WriteOperation::addMissing(const Error &refusal)
{
    bool isAny = false;
    for (const FieldProblem &problem : refusal.problems) {
        const Attribute *attribute = m_now.resource().attribute(problem.field);
        const bool isMissing =
            problem.code == "106"_L1 && attribute && !m_sent.value(problem.field).isValid();
        if (!isMissing || !m_now.value(problem.field).isValid())
            continue;
        m_sent.setValue(problem.field, m_now.value(problem.field));
        isAny = true;
    }
    return isAny;
}

/// The platform itself says that somebody was faster.
void WriteOperation::showConflict(const Record &now)
{
    const Merge merged = merge(m_plan.base, now, m_plan.draft);
    if (merged.isClean())
        return end({.kind = WriteEnd::Kind::Refused, .error = m_failure});
    end({.kind = WriteEnd::Kind::Conflict,
         .record = now,
         .conflicts = merged.conflicts,
         .movedMeanwhile = merged.movedMeanwhile});
}

void WriteOperation::take(const Outcome<Record> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    QStringList moved;
    if (m_plan.action == Action::Update) {
        moved = differences(toSnapshot(m_now), *outcome);
        for (const QString &sent : differences(toSnapshot(m_sent), m_now))
            moved.removeOne(sent);
    }
    end({.kind = WriteEnd::Kind::Done,
         .record = *outcome,
         .otherThanMeant = fieldsOtherThanMeant(m_sent, *outcome),
         .movedMeanwhile = moved});
}

void WriteOperation::remove(const Record &now)
{
    m_now = now;
    const QStringList moved =
        m_plan.planned ? movedSincePlanned(now) : differences(toSnapshot(m_plan.base), now);
    if (!moved.isEmpty())
        return end({.kind = WriteEnd::Kind::Conflict, .record = now, .movedMeanwhile = moved});
    go(Step::Sending);
    m_client.remove(now, m_intent).replacing(m_latest).then(this, [this](const Outcome<Done> &outcome) {
        takeRemoval(outcome);
    });
}

void WriteOperation::takeRemoval(const Outcome<Done> &outcome)
{
    if (outcome)
        return checkRemoval();
    if (outcome.error().kind == Error::Kind::NotFound)
        return end({.kind = WriteEnd::Kind::AlreadyGone});
    fail(outcome.error());
}

/// Done is believed once the record is not there any more.
void WriteOperation::checkRemoval()
{
    go(Step::Looking);
    m_client.read(m_now.resource(), m_now.id())
        .replacing(m_latest)
        .then(this, [this](const Outcome<Record> &read) {
            const bool isGone = read ? hasEnded(*read) : read.error().kind == Error::Kind::NotFound;
            if (isGone)
                return end({.kind = WriteEnd::Kind::Done});
            m_client.connection().record({outcomeLine("end"_L1, m_intent.operation, WriteState::Unknown)},
                                         this, [](bool) {});
            reconcile();
        });
}

void WriteOperation::fail(const Error &error)
{
    m_failure = error;
    if (error.outcomeIsUnknown())
        return reconcile();
    const bool isRefusedChange = m_plan.action == Action::Update && m_step == Step::Sending;
    if (isRefusedChange && addMissing(error)) {
        m_intent.isOnRecord = false; // what the journal has was refused
        return sendChange();
    }
    const bool isOutOfDate = error.httpStatus == 412 || error.httpStatus == 428;
    if (isOutOfDate && isRefusedChange)
        return readAnew(&WriteOperation::showConflict);
    end({.kind = kindOf(error), .error = error});
}

void WriteOperation::reconcile()
{
    m_intent.resource = QString(m_now.resource().type);
    m_intent.verb = m_plan.action == Action::Remove ? "DELETE" : "PATCH";
    m_intent.id = m_plan.action == Action::Create ? m_sent.id() : m_now.id();
    m_intent.wanted = m_plan.action == Action::Remove ? QJsonObject() : toSnapshot(m_sent);
    m_intent.before = m_plan.action == Action::Create ? QJsonObject() : toSnapshot(m_now);
    m_reconciler = new Reconciler(m_client, m_now.resource(), m_intent, m_patience, this);
    connect(m_reconciler, &Reconciler::waiting, this, [this](int time) { go(Step::Pausing, time); });
    connect(m_reconciler, &Reconciler::found, this, qOverload<const Finding &>(&WriteOperation::take));
    m_reconciler->start();
}

void WriteOperation::take(const Finding &finding)
{
    const bool isUnknown = finding.state == WriteState::Unknown;
    end({.kind = kindOf(finding.state),
         .record = finding.record,
         .otherThanMeant = finding.fields,
         .error = isUnknown ? finding.error.value_or(m_failure) : Error()});
}

void WriteOperation::cancel()
{
    if (m_hasEnded)
        return;
    const bool hasLeft = m_reconciler || m_step == Step::Sending || m_step == Step::Looking;
    m_failure = {.kind = Error::Kind::Cancelled,
                 .fate = hasLeft ? Error::Fate::Unknown : Error::Fate::NotSent};
    if (m_reconciler) {
        m_reconciler->disconnect(this);
        m_reconciler->deleteLater();
        return end({.kind = WriteEnd::Kind::Unknown, .error = m_failure});
    }
    if (m_latest)
        m_latest->abandon();
    if (hasLeft)
        return reconcile();
    end({.kind = WriteEnd::Kind::NotSent, .error = m_failure});
}

void WriteOperation::hurry()
{
    if (m_reconciler)
        m_reconciler->hurry();
}

void WriteOperation::end(WriteEnd end)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_intent.isOnRecord && m_step < Step::Sending) // or the next start would look for it
        m_client.connection().record({outcomeLine("end"_L1, m_intent.operation, WriteState::NotSent)}, this,
                                     [](bool) {});
    QMetaObject::invokeMethod(
        this,
        [this, end = std::move(end)] {
            Q_EMIT ended(end);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace cordboard
