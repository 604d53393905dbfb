#include "bulk/callsummarywork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// Oldest first, and nothing but what a summary needs.
    Query queryFor(const Resource &resource, const Filters &filters)
    {
        const CallFields &calls = resource.calls;
        Query query{.resource = &resource, .filters = filters};
        const Attribute *start = resource.attribute(QString(calls.start));
        if (start && start->is(Trait::Sortable))
            query.sort = {{.attribute = QString(calls.start)}};
        const QLatin1StringView sourceToo = calls.direction.isEmpty() ? QLatin1StringView() : calls.source;
        for (const QLatin1StringView field :
             {calls.start, calls.connect, calls.end, calls.duration, calls.code, sourceToo, calls.destination,
              calls.direction, calls.success}) {
            if (!field.isEmpty())
                query.fields.append(QString(field));
        }
        return query;
    }

} // namespace

// The person is looking at a table meanwhile: two of the six requests under way stay free for it.
CallSummaryWork::CallSummaryWork(const Client &client, const Resource &resource, const Filters &filters,
                                 const Interval &interval, QObject *parent)
    : Work(parent)
    , m_summary(resource, interval)
    , m_walk(client, queryFor(resource, filters), {.atOnce = 4}, this)
{
    setTitle(tr("Summary of %1").arg(resource.text(resource.plural)));
    connect(&m_walk, &ListWalk::arrived, this, &CallSummaryWork::take);
    connect(&m_walk, &ListWalk::ended, this, &CallSummaryWork::end);
}

void CallSummaryWork::start()
{
    setRunning();
    m_walk.start();
}

void CallSummaryWork::stop()
{
    m_isResting = false;
    m_walk.stop();
}

void CallSummaryWork::goOn()
{
    if (!std::exchange(m_isResting, false))
        return;
    m_rest = std::numeric_limits<qint64>::max();
    setProgress(done(), total());
    m_walk.hold(false);
}

void CallSummaryWork::take(const Page &page)
{
    if (page.records)
        m_summary.add(*page.records);
    const bool isMore = page.hasNext || !page.total || m_summary.attempts() < *page.total;
    m_isResting = isMore && m_summary.attempts() >= m_rest;
    if (m_isResting)
        m_walk.hold(true);
    setProgress(m_summary.attempts(), page.total);
}

void CallSummaryWork::end(const WalkEnd &end)
{
    m_error = end.error;
    m_hasChanged = end.hasChanged;
    m_oddities = odditiesOf(end);
    m_isResting = false;
    switch (end.kind) {
    case WalkEnd::Kind::Complete:
        return setEnded(State::Done, tr("%Ln call(s) were counted.", nullptr, int(done())));
    case WalkEnd::Kind::Stopped: return setEnded(State::Stopped, tr("The summary was stopped."));
    case WalkEnd::Kind::Failed: return setEnded(State::Failed, tr("The summary broke off."));
    }
}

} // namespace cordboard
