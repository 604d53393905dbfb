#include "bulk/applywork.h"
#include "net/connection.h"
#include "writes/deletionpreview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Became = ChangeResult::Kind;

    constexpr int mostRefusalsInRow = 3;
    constexpr qsizetype aheadAtOnce = 64; // intents that go to the disk together
    constexpr qsizetype fewAhead = 32;
    constexpr int furthestLook = 256; // past changes that wait for others

    bool isSettledBad(const ChangeResult &result)
    {
        return !result.isGood() && result.kind != Became::Waiting && result.kind != Became::UnderWay;
    }

    WriteOperation::Action actionOf(const PlannedChange &change)
    {
        switch (change.action) {
        case PlannedChange::Action::Create: return WriteOperation::Action::Create;
        case PlannedChange::Action::Update: return WriteOperation::Action::Update;
        default: return WriteOperation::Action::Remove;
        }
    }

    std::optional<Error> errorOf(const WriteEnd &end)
    {
        switch (end.kind) {
        case WriteEnd::Kind::Refused:
        case WriteEnd::Kind::NotSent:
        case WriteEnd::Kind::Unknown: return end.error;
        default: return {};
        }
    }

} // namespace

bool ApplyWork::isStuck(qsizetype change) const
{
    return std::ranges::any_of(m_needs[change],
                               [this](qsizetype needed) { return isSettledBad(m_results[needed]); });
}

bool ApplyWork::isReady(qsizetype change) const
{
    return std::ranges::all_of(m_needs[change],
                               [this](qsizetype needed) { return m_results[needed].isGood(); });
}

/// The next change that waits for nothing.
std::optional<qsizetype> ApplyWork::takeNext()
{
    int looks = 0;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && looks < furthestLook;) {
        const qsizetype change = *it;
        if (m_ahead[change] == Ahead::Wanted || m_ahead[change] == Ahead::Asked)
            return {};
        if (isStuck(change)) {
            it = m_waiting.erase(it);
            set(change, {.kind = Became::NotSent, .reason = tr("What it depends on was not done.")});
            continue;
        }
        if (isReady(change)) {
            m_waiting.erase(it);
            return change;
        }
        ++it;
        ++looks;
    }
    return {};
}

void ApplyWork::sendMore()
{
    while (!m_isStopping && m_pausing == 0 && m_underWay < m_atOnce) {
        const std::optional<qsizetype> next = takeNext();
        if (!next)
            break;
        send(*next);
    }
    if (!m_isStopping)
        recordAhead();
    endIfIdle();
}

/// The draft with the ids of the records that earlier changes made.
Record ApplyWork::resolved(const PlannedChange &change) const
{
    Record draft = change.draft;
    for (qsizetype i = 0; i < qsizetype(draft.resource().relations.size()); ++i) {
        if (const auto maker = changeThatMakes(draft.related(i).id)) {
            draft.setRelated(i,
                             {.state = Related::State::One,
                              .id = m_results[*maker].recordId,
                              .title = m_plan.changes[*maker].title()});
        }
    }
    return draft;
}

void ApplyWork::send(qsizetype change)
{
    const PlannedChange &planned = m_plan.changes[change];
    const bool isOnRecord = m_ahead[change] == Ahead::OnDisk;
    if (isOnRecord)
        --m_onDisk;
    m_ahead[change] = m_ahead[change] == Ahead::Never ? Ahead::Never : Ahead::Wanted;
    ++m_underWay;
    set(change, {.kind = Became::UnderWay});
    if (planned.isSparing)
        askWhoElseUses(change);
    else
        carryOut(change, isOnRecord);
}

/// What a removal would take along is counted a moment before.
void ApplyWork::askWhoElseUses(qsizetype change)
{
    auto *use = new DeletionPreview(m_writer.client(), m_plan.changes[change].base, this);
    use->start();
    if (use->isComplete())
        return takeUse(change, use);
    connect(use, &DeletionPreview::changed, this, [this, change, use] {
        if (use->isComplete())
            takeUse(change, use);
    });
}

void ApplyWork::takeUse(qsizetype change, DeletionPreview *use)
{
    use->disconnect(this); // it is taken once
    use->deleteLater();
    const QList<DeletionPreview::Line> others = use->others();
    if (others.isEmpty() && !m_isStopping)
        return carryOut(change, false);
    --m_underWay;
    QStringList lines;
    std::optional<Error> error;
    for (const DeletionPreview::Line &line : others) {
        lines.append(DeletionPreview::countText(line));
        error = line.failure ? line.failure : error;
    }
    ChangeResult result{.kind = Became::NotSent, .recordId = use->record().id()};
    if (error)
        result.reason = tr("It was left, because nobody could count who uses it.");
    else if (!others.isEmpty())
        result = {.kind = Became::Skipped,
                  .reason = tr("It was left, because others use it: %1.").arg(lines.join(u", "_s)),
                  .recordId = use->record().id()};
    settle(change, result, error);
}

void ApplyWork::carryOut(qsizetype change, bool isOnRecord)
{
    const PlannedChange &planned = m_plan.changes[change];
    WriteOperation *operation =
        m_writer.carryOut({.action = actionOf(planned),
                           .base = planned.base,
                           .draft = resolved(planned),
                           .along = planned.along,
                           .planned = WriteOperation::Planned{.operation = planned.operation,
                                                              .twins = planned.twins,
                                                              .isOnRecord = isOnRecord,
                                                              .seen = planned.seen()}});
    const auto isPausing = std::make_shared<bool>(false);
    connect(operation, &WriteOperation::progressed, this, [this, isPausing](WriteOperation::Step step) {
        if (step == WriteOperation::Step::Pausing && !std::exchange(*isPausing, true))
            ++m_pausing;
    });
    connect(operation, &WriteOperation::ended, this, [this, change, isPausing](const WriteEnd &end) {
        m_pausing -= *isPausing ? 1 : 0;
        take(change, end);
    });
}

void ApplyWork::take(qsizetype change, const WriteEnd &end)
{
    --m_underWay;
    const PlannedChange &planned = m_plan.changes[change];
    ChangeResult result = cordboard::resultOf(end, planned.resource());
    if (planned.action != PlannedChange::Action::Create)
        result.record.reset(); // only what was made can be taken back
    if (result.recordId.isEmpty())
        result.recordId = planned.base.id();
    settle(change, result, errorOf(end));
}

void ApplyWork::settle(qsizetype change, const ChangeResult &result, const std::optional<Error> &error)
{
    set(change, result);
    setProgress(done() + 1, total());
    judge(result, error);
    sendMore();
}

void ApplyWork::judge(const ChangeResult &result, const std::optional<Error> &error)
{
    if (result.kind == Became::Done)
        m_refusalsInRow = 0;
    else if (result.kind == Became::Refused || result.kind == Became::Stale)
        ++m_refusalsInRow;
    if (error && (error->wantsCredentials() || error->kind == Error::Kind::Forbidden))
        stopFor(tr("It stopped because the platform does not permit it."), error);
    else if (result.kind == Became::Unknown)
        stopFor(tr("It stopped because the outcome of one of them is not known."), error);
    else if (result.kind == Became::NotSent || result.kind == Became::NotApplied)
        stopFor(tr("It stopped because the platform could not be reached."), error);
    else if (m_refusalsInRow >= mostRefusalsInRow)
        stopFor(tr("It stopped because three were refused in a row."), error);
}

void ApplyWork::stopFor(const QString &words, const std::optional<Error> &error)
{
    if (std::exchange(m_isStopping, true))
        return;
    m_stopWords = words;
    m_reason = error;
}

/// Intents go to the disk in groups, before the first of the group leaves.
void ApplyWork::recordAhead()
{
    if (m_isRecording || m_onDisk > fewAhead || m_isStopping)
        return;
    QList<qsizetype> group;
    QList<QJsonObject> lines;
    for (; m_nextAhead < m_plan.changes.size() && group.size() < aheadAtOnce; ++m_nextAhead) {
        if (m_ahead[m_nextAhead] != Ahead::Wanted || m_results[m_nextAhead].kind != Became::Waiting)
            continue;
        const PlannedChange &change = m_plan.changes[m_nextAhead];
        Intent intent = Intent::begin();
        intent.operation = change.operation;
        intent.twins = change.twins.value_or(QStringList());
        m_ahead[m_nextAhead] = Ahead::Asked;
        group.append(m_nextAhead);
        lines.append(m_writer.client().recordOfCreation(change.draft, intent));
    }
    if (group.isEmpty())
        return;
    m_isRecording = true;
    connection().record(lines, this, [this, group](bool isOnDisk) {
        m_isRecording = false;
        for (const qsizetype change : group)
            m_ahead[change] = isOnDisk ? Ahead::OnDisk : Ahead::Wanted;
        m_onDisk += isOnDisk ? group.size() : 0;
        if (!isOnDisk)
            stopFor(tr("It stopped because the journal could not be written: %1.")
                        .arg(connection().journal().file()),
                    Error{.kind = Error::Kind::Unrecorded, .fate = Error::Fate::NotSent});
        sendMore();
    });
}

} // namespace cordboard
