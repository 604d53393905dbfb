#include "bulk/applywork.h"

#include "bulk/applyhistory.h"
#include "bulk/planstore.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "writes/history.h"

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Became = ChangeResult::Kind;

    int countOfSpared(const Plan &plan, const QList<ChangeResult> &results)
    {
        int spared = 0;
        for (qsizetype i = 0; i < results.size(); ++i)
            spared += plan.changes[i].isSparing && results[i].kind == Became::Skipped;
        return spared;
    }

} // namespace

ApplyWork::ApplyWork(Writer &writer, const Plan &plan, int atOnce, QObject *parent)
    : Work(parent)
    , m_writer(writer)
    , m_atOnce(atOnce)
{
    setTitle(plan.title);
    QList<ChangeResult> results;
    for (const PlannedChange &change : plan.changes)
        results.append(firstResult(change));
    adopt(plan, results);
}

void ApplyWork::adopt(const Plan &plan, const QList<ChangeResult> &results)
{
    m_plan = plan;
    m_results = results;
    m_needs.clear();
    m_ahead.clear();
    for (const PlannedChange &change : m_plan.changes) {
        m_needs.append(neededBy(change));
        const bool areTwinsKnown = change.twins || !change.draft.id().isEmpty();
        const bool isForAhead = change.isToDo() && change.action == PlannedChange::Action::Create
            && areTwinsKnown && m_needs.constLast().isEmpty();
        m_ahead.append(isForAhead ? Ahead::Wanted : Ahead::Never);
    }
}

ApplyWork::~ApplyWork()
{
    if (m_keepsJournal)
        connection().journal().keepWhole(false);
}

void ApplyWork::start()
{
    setRunning();
    if (m_plan.account != PlanAccount::of(connection().account()))
        return fail(tr("This plan was made for another account: %1.").arg(m_plan.account.name));
    if (connection().account().isReadOnly && !connection().isWritable())
        return fail(describe({.kind = Error::Kind::ReadOnly, .fate = Error::Fate::NotSent}));
    if (!connection().journal().append(QList<QJsonObject>()))
        return fail(
            tr("The journal cannot be written, so nothing was sent: %1.").arg(connection().journal().file()));
    const QString trouble = keepPlan(connection(), m_plan);
    if (!trouble.isEmpty())
        return fail(trouble);
    m_lock = lockPlan(connection(), m_plan);
    if (!m_lock)
        return fail(tr("This plan is being applied by another window or program."));
    if (!std::exchange(m_keepsJournal, true))
        connection().journal().keepWhole(true);
    m_hasSettled = false;
    waitUntilSettled();
}

void ApplyWork::waitUntilSettled()
{
    m_isSettling = true;
    if (!m_writer.isSettling())
        return takeUp();
    connect(&m_writer, &Writer::settlingEnded, this, qOverload<>(&ApplyWork::takeUp),
            Qt::SingleShotConnection);
    Q_EMIT progressed();
}

void ApplyWork::takeUp()
{
    readHistory(connection().sharedJournal(), this, [this](const History &history) { takeUp(history); });
}

/// Before anything was begun.
void ApplyWork::fail(const QString &words)
{
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        if (m_results[i].isOpen())
            set(i, {.kind = Became::NotSent});
    }
    setEnded(State::Failed, words);
}

/// What an earlier run left without an end is looked up first.
void ApplyWork::takeUp(const History &history)
{
    m_isSettling = false;
    const QList<Intent> open = takeHistory(history);
    if (open.isEmpty() || m_isStopping)
        return goOn();
    if (std::exchange(m_hasSettled, true)) {
        stopFor(tr("It stopped because the outcome of one of them is not known."));
        return goOn();
    }
    m_writer.settle(open);
    waitUntilSettled();
}

void ApplyWork::goOn()
{
    m_waiting.clear();
    m_nextAhead = 0;
    m_onDisk = 0;
    for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
        if (!m_plan.changes[i].isToDo() || !m_results[i].isOpen())
            continue;
        m_results[i] = {};
        m_waiting.push_back(i);
        if (m_ahead[i] != Ahead::Never)
            m_ahead[i] = Ahead::Wanted;
    }
    setProgress(m_plan.counts().toDo() - qint64(m_waiting.size()), m_plan.counts().toDo());
    recordAhead();
    sendMore();
}

void ApplyWork::set(qsizetype change, const ChangeResult &result)
{
    m_results[change] = result;
    Q_EMIT changed(change);
}

void ApplyWork::stop()
{
    if (hasEnded() || state() == State::Waiting)
        return;
    m_wasStopped = !m_isStopping;
    stopFor({});
    if (disconnect(&m_writer, &Writer::settlingEnded, this, nullptr)) // that may never be
        m_isSettling = false;
    endIfIdle();
}

bool ApplyWork::hasRest() const
{
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        if (m_plan.changes[i].isToDo() && m_results[i].isOpen() && !isStuck(i))
            return true;
    }
    return false;
}

bool ApplyWork::canResume() const
{
    return !m_isAbandoned && (state() == State::Failed || state() == State::Stopped) && hasRest();
}

void ApplyWork::abandon()
{
    m_isAbandoned = true;
    stop();
    Q_EMIT progressed();
}

void ApplyWork::resume()
{
    if (!canResume())
        return;
    m_isStopping = false;
    m_wasStopped = false;
    m_isConcluding = false;
    m_refusalsInRow = 0;
    m_stopWords.clear();
    m_reason.reset();
    start();
}

/// Intents on the disk that nothing was sent for are said to be so.
void ApplyWork::endIfIdle()
{
    const bool isIdle = m_underWay == 0 && !m_isRecording && !m_isSettling;
    if (!isIdle || (!m_isStopping && !m_waiting.empty()) || std::exchange(m_isConcluding, true))
        return;
    QList<QJsonObject> lines;
    for (const qsizetype change : m_waiting) {
        if (m_ahead[change] == Ahead::OnDisk)
            lines.append(outcomeLine("end"_L1, m_plan.changes[change].operation, WriteState::NotSent));
        set(change, {.kind = Became::NotSent});
    }
    m_waiting.clear();
    connection().record(lines, this, [this](bool) { conclude(); });
}

void ApplyWork::conclude()
{
    if (std::exchange(m_keepsJournal, false))
        connection().journal().keepWhole(false);
    const bool isWhole = m_plan.isGuided() ? std::ranges::all_of(m_results, &ChangeResult::isGood)
                                           : !hasRest() && count(Became::Unknown) == 0;
    m_lock.reset();
    if (isWhole)
        forget(connection(), m_plan);
    const State ended = isWhole ? State::Done : m_wasStopped ? State::Stopped : State::Failed;
    setEnded(ended, outcomeWords());
}

qsizetype ApplyWork::count(ChangeResult::Kind kind) const
{
    return std::ranges::count(m_results, kind, &ChangeResult::kind);
}

QString ApplyWork::outcomeWords() const
{
    QStringList sentences;
    const auto say = [&sentences, this](Became kind, auto &&words) {
        if (const qsizetype number = count(kind); number > 0)
            sentences.append(words(int(number)));
    };
    if (!m_stopWords.isEmpty())
        sentences.append(m_stopWords);
    else if (m_wasStopped)
        sentences.append(tr("Stopped."));
    sentences.append(tr("%Ln change(s) were made.", nullptr, int(count(Became::Done))));
    say(Became::Refused, [](int n) { return tr("%Ln were refused.", nullptr, n); });
    say(Became::Stale, [](int n) { return tr("%Ln were changed by somebody meanwhile.", nullptr, n); });
    say(Became::Wrong, [](int n) { return tr("%Ln are wrong and were not sent.", nullptr, n); });
    say(Became::NotSent, [](int n) { return tr("%Ln were not sent.", nullptr, n); });
    say(Became::NotApplied, [](int n) { return tr("%Ln got no answer and were not done.", nullptr, n); });
    say(Became::Unknown, [](int n) { return tr("The outcome of %Ln is not known.", nullptr, n); });
    if (const int spared = countOfSpared(m_plan, m_results); spared > 0)
        sentences.append(tr("%Ln were left, because others use them.", nullptr, spared));
    return sentences.join(u' ');
}

} // namespace cordboard
