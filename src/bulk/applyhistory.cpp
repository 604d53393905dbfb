#include "bulk/applyhistory.h"

#include "bulk/applywork.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Became = ChangeResult::Kind;

    QHash<QString, HistoryEntry> byOperation(const History &history)
    {
        QHash<QString, HistoryEntry> known;
        for (const HistoryEntry &entry : history.entries)
            known.insert(entry.intent.operation, entry);
        return known;
    }

} // namespace

ChangeResult firstResult(const PlannedChange &change)
{
    if (change.isWrong())
        return {.kind = Became::Wrong, .problems = change.objections()};
    if (change.action == PlannedChange::Action::Skip)
        return {.kind = Became::Skipped, .reason = change.remark, .recordId = change.base.id()};
    return {};
}

std::optional<ChangeResult> resultOf(const HistoryEntry &entry)
{
    ChangeResult result{.recordId = entry.recordId};
    switch (entry.state) {
    case WriteState::Done:
    case WriteState::Applied: result.kind = Became::Done; break;
    case WriteState::Refused:
        result.kind = Became::Refused;
        for (const QString &field : entry.fields)
            result.problems.append({.field = field, .message = ApplyWork::tr("was refused")});
        if (entry.fields.isEmpty())
            result.reason = ApplyWork::tr("It was refused.");
        break;
    case WriteState::Differs:
        result.kind = Became::Unknown;
        result.reason =
            ApplyWork::tr("No answer came, and what is there now is other than was sent. Look at it.");
        break;
    case WriteState::UnderWay:
    case WriteState::Unknown:
        result.kind = Became::Unknown;
        result.reason = ApplyWork::tr("No answer came, and it could not be checked.");
        break;
    case WriteState::NotSent:
    case WriteState::NotApplied: return {};
    }
    return result;
}

/// Takes over what the journal knows of this plan, and returns what it knows no end of.
QList<Intent> ApplyWork::takeHistory(const History &history)
{
    const QHash<QString, HistoryEntry> known = byOperation(history);
    QList<Intent> open;
    bool isNew = true;
    for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
        const auto entry = known.constFind(m_plan.changes[i].operation);
        if (entry == known.cend())
            continue;
        isNew = false;
        // What the plan says is wrong may have been right when it was sent.
        if (!m_results[i].isOpen() && m_results[i].kind != Became::Wrong)
            continue;
        if (isOpenEnded(entry->state))
            open.append(entry->intent);
        if (isOpenEnded(entry->state) && !m_hasSettled)
            continue;
        if (const std::optional<ChangeResult> result = resultOf(*entry))
            set(i, *result);
    }
    if (isNew && m_plan.isTooOld())
        stopFor(tr("The plan is more than a day old, and what it saw may be long gone. Make it anew."));
    return open;
}

QList<ChangeResult> ApplyWork::known(const History &history, const Plan &plan)
{
    const QHash<QString, HistoryEntry> entries = byOperation(history);
    QList<ChangeResult> results;
    for (const PlannedChange &change : plan.changes) {
        const auto entry = entries.constFind(change.operation);
        const std::optional<ChangeResult> known = entry == entries.cend() ? std::nullopt : resultOf(*entry);
        results.append(known.value_or(firstResult(change)));
    }
    return results;
}

void ApplyWork::correct(const Plan &plan)
{
    QList<ChangeResult> results;
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        const PlannedChange &change = plan.changes[i];
        const ChangeResult before = m_results.value(i);
        const bool isSame = change.operation == m_plan.changes.value(i, change).operation;
        const bool isOver = before.kind == Became::Done || before.kind == Became::Refused;
        results.append(isSame && isOver ? before : firstResult(change));
    }
    adopt(plan, results);
    for (qsizetype i = 0; i < results.size(); ++i)
        Q_EMIT changed(i);
}

} // namespace cordboard
