#include "models/livecalls.h"

#include "core/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr int pageSize = 200;
    constexpr int mostPages = 5;        // at once
    constexpr int mostPrepended = 2000; // nobody reads on from there
    constexpr qsizetype mostSeen = 20'000;
    constexpr qint64 longestCall = 6 * 3600; // seconds; a longer one is not noticed when it ends

    bool isSortable(const Resource &resource, QLatin1StringView attribute)
    {
        const Attribute *known = resource.attribute(QString(attribute));
        return known && known->is(Trait::Sortable);
    }

} // namespace

bool isNewestFirst(const Query &query)
{
    const QString start(query.resource->calls.start);
    if (query.sort.isEmpty()) // ids grow with every call that is recorded
        return query.resource->defaultSort == u'-' + start || query.resource->defaultSort == "-id"_L1;
    return query.sort.constFirst() == SortKey{start, Qt::DescendingOrder};
}

LiveCalls::LiveCalls(const Client &client, RecordTableModel &model, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveCalls::look);
    connect(&m_model, &RecordTableModel::arrived, this, &LiveCalls::noteReload);
    connect(&m_model, &RecordTableModel::stateChanged, this, [this](RecordTableModel::State state) {
        if (m_step == Step::Reloading && state == RecordTableModel::State::Failed)
            fail(m_model.lastError());
    });
}

void LiveCalls::start()
{
    stop();
    m_isOn = true;
    m_wait = m_pace.usual;
    look();
}

void LiveCalls::stop()
{
    m_isOn = false;
    m_hasFailed = false;
    m_step = Step::Resting;
    m_timer.stop();
    m_requests.reset();
    forget();
    m_found.clear();
    m_newest = {};
}

void LiveCalls::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isOn && isWatched && m_step != Step::Reloading)
        look();
}

void LiveCalls::look()
{
    if (!m_isOn || !m_isWatched)
        return;
    m_timer.stop();
    if (!m_model.resource().calls.isKnown())
        return readAnew();
    if (m_step == Step::Beginning)
        forget(); // it did not get to its end
    m_step = m_seen.isEmpty() ? Step::Beginning : Step::Looking;
    m_requests = std::make_unique<QObject>();
    ask(1);
}

void LiveCalls::readAnew()
{
    m_step = Step::Reloading;
    m_model.reload();
}

/// A call is recorded when it ends: what ended last is what is new. Where the platform cannot sort by that,
/// the listing's own order must do.
Query LiveCalls::newestFirst(int page) const
{
    Query query = m_model.query();
    const CallFields &calls = query.resource->calls;
    query.sort.clear();
    if (isSortable(*query.resource, calls.end))
        query.sort = {{QString(calls.end), Qt::DescendingOrder}};
    query.page = page;
    query.pageSize = pageSize;
    const QString from(calls.from);
    const QDateTime earliest = m_newest.addSecs(-longestCall);
    if (query.resource->filter(from) && m_newest.isValid()
        && readTimestamp(query.filters.value(from).value(0)) < earliest)
        query.filters.insert(from, {filterTimestamp(earliest)});
    return query;
}

void LiveCalls::ask(int page)
{
    m_client.list(newestFirst(page)).then(m_requests.get(), [this, page](const Outcome<Page> &answer) {
        receive(page, answer);
    });
}

void LiveCalls::receive(int page, const Outcome<Page> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (std::exchange(m_hasFailed, false))
        Q_EMIT recovered();
    if (m_step == Step::Beginning)
        begin(*answer);
    else
        add(page, *answer);
}

/// What is seen before the table is read cannot be missing from it. The table ends with the newest call that
/// there is by then: whatever part of it is looked at, its rows keep their places.
void LiveCalls::begin(const Page &answer)
{
    for (qsizetype row = 0; row < answer.size(); ++row)
        remember(answer.records->id(row));
    if (answer.size() == 0)
        remember(QString()); // nothing is there, and that was seen
    Query query = m_model.query();
    query.page = 1;
    query.pageSize = 1;
    m_client.list(query).then(m_requests.get(), [this](const Outcome<Page> &answer) { readUpTo(answer); });
}

void LiveCalls::readUpTo(const Outcome<Page> &newest)
{
    if (!newest)
        return fail(newest.error());
    const qsizetype start = m_model.resource().indexOf(QString(m_model.resource().calls.start));
    if (newest->size() > 0)
        m_newest = newest->records->value(0, start).toDateTime();
    m_step = Step::Reloading;
    m_model.reloadHeld(heldFilters());
}

void LiveCalls::noteReload()
{
    if (m_step != Step::Reloading)
        return;
    m_step = Step::Looking;
    if (!m_model.resource().calls.isKnown()) {
        if (std::exchange(m_hasFailed, false))
            Q_EMIT recovered();
        return wait(m_pace.anew);
    }
    wait(m_pace.usual);
}

Filters LiveCalls::heldFilters() const
{
    Filters held = m_model.query().filters;
    const QString until(m_model.resource().calls.until);
    if (m_newest.isValid() && m_model.resource().filter(until)) // ends are whole seconds, and included
        held.insert(until, {filterTimestamp(m_newest.addMSecs(999))});
    return held;
}

void LiveCalls::add(int page, const Page &answer)
{
    const qsizetype start = m_model.resource().indexOf(QString(m_model.resource().calls.start));
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < answer.size(); ++row) {
        const QString id = answer.records->id(row);
        if (!m_seen.contains(id) && m_model.rowOf(id) < 0)
            rows.append(row);
        remember(id);
    }
    const auto startOf = [&](qsizetype row) { return answer.records->value(row, start).toDateTime(); };
    std::ranges::stable_sort(rows, std::greater<>(), startOf);
    const qsizetype found = rows.size();
    if (found > 0)
        m_found.append({answer.records, std::move(rows)});
    const bool isAllNew = found > 0 && found == answer.size() && !answer.isLast;
    if (isAllNew && page < mostPages)
        return ask(page + 1);
    const bool hasGrown = showFound();
    if (isAllNew || m_model.prepended() > mostPrepended) {
        stop();
        return Q_EMIT gaveUp();
    }
    wait(hasGrown ? m_pace.usual : std::min(m_pace.slowest, m_wait * 3 / 2));
}

bool LiveCalls::showFound()
{
    const qsizetype start = m_model.resource().indexOf(QString(m_model.resource().calls.start));
    int calls = 0;
    while (!m_found.isEmpty()) {
        const Found found = m_found.takeLast();
        m_newest = std::max(m_newest, found.chunk->value(found.rows.constFirst(), start).toDateTime());
        m_model.prepend(found.chunk, found.rows);
        calls += int(found.rows.size());
    }
    if (calls > 0)
        Q_EMIT grew(calls);
    return calls > 0;
}

void LiveCalls::remember(const QString &id)
{
    if (m_seen.contains(id))
        return;
    m_seen.insert(id);
    m_order.append(id);
    if (m_order.size() > mostSeen)
        m_seen.remove(m_order.takeFirst());
}

void LiveCalls::forget()
{
    m_seen.clear();
    m_order.clear();
}

void LiveCalls::fail(const Error &error)
{
    if (m_step != Step::Looking)
        forget(); // the table has not what was seen
    m_step = Step::Resting;
    m_found.clear();
    m_hasFailed = true;
    wait(std::min(m_pace.afterFailures, m_wait * 2));
    Q_EMIT failed(error);
}

void LiveCalls::wait(std::chrono::milliseconds time)
{
    m_wait = time;
    m_timer.start(time);
}

} // namespace cordboard
