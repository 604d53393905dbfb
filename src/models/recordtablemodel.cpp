#include "models/recordtablemodel.h"

#include "catalogue/heeded.h"
#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr qsizetype mostPages = 400;
    constexpr auto pace = 25ms; // of those who drag on
    constexpr int mostRequests = 4;
    constexpr int mostWanted = 100; // pages
    constexpr qsizetype fewest =
        10; // rows of a page, where a platform does not give as many as it is asked for

} // namespace

RecordTableModel::RecordTableModel(Client client, const Resource &resource, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_query({.resource = &resource})
    , m_cache(mostPages)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_hasMoved)
            look();
    });
}

void RecordTableModel::setQuery(const Filters &filters, const QList<SortKey> &sort)
{
    m_query.filters = filters;
    m_query.sort = sort;
    beginResetModel();
    m_cache.clear();
    m_head.clear();
    m_replaced.clear();
    m_rows = 0;
    m_total.reset();
    m_isStale = false;
    endResetModel();
    m_firstWanted = 0;
    m_lastWanted = m_query.pageSize - 1;
    reload();
}

void RecordTableModel::reload()
{
    reloadHeld({});
}

void RecordTableModel::reloadHeld(const std::optional<Filters> &held)
{
    for (const Latest &request : std::as_const(m_requests)) {
        if (request)
            request->abandon();
    }
    m_requests.clear();
    m_failedPages.clear();
    m_held = held;
    m_isFresh = true;
    setState(State::Loading);
    request(pageOf(std::max(0, m_firstWanted)));
}

void RecordTableModel::reload(const Filters &filters)
{
    m_query.filters = filters;
    reload();
}

void RecordTableModel::retry()
{
    if (m_state == State::Failed)
        return reloadHeld(m_held);
    m_failedPages.clear();
    setState(State::Loaded);
    requestWanted();
}

void RecordTableModel::ensureLoaded(int first, int last)
{
    m_firstWanted = std::max(0, first - prepended());
    m_lastWanted = std::max(m_firstWanted, last - prepended());
    m_hasMoved = true;
    if (!m_pace.isActive())
        look();
}

/// At once, before the empty rows are painted; and not again before a little while has passed.
void RecordTableModel::look()
{
    m_hasMoved = false;
    m_pace.start();
    requestWanted();
}

/// The rows under the eye first, then a page on either side. Requests nobody looks at any more are dropped.
void RecordTableModel::requestWanted()
{
    if (m_isFresh || m_rows == 0)
        return;
    const int first = pageOf(std::min(m_firstWanted, m_rows - 1));
    const int last = std::min(pageOf(std::min(m_lastWanted, m_rows - 1)), first + mostWanted);
    for (auto it = m_requests.begin(); it != m_requests.end();) {
        const bool isWanted = it.key() >= first - 1 && it.key() <= last + 1;
        if (!isWanted && it.value())
            it.value()->abandon();
        it = isWanted && it.value() ? std::next(it) : m_requests.erase(it);
    }
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    pages.append(last + 1);
    pages.append(first - 1);
    for (const int page : pages) {
        const bool isThere = page >= 1 && page <= pageOf(m_rows - 1);
        const bool isMissing =
            !m_cache.contains(page) && !m_requests.contains(page) && !m_failedPages.contains(page);
        if (isThere && isMissing && m_requests.size() < mostRequests)
            request(page);
    }
}

void RecordTableModel::request(int page)
{
    Query query = m_query;
    query.page = page;
    query.filters = m_held.value_or(m_query.filters);
    m_client.list(query).replacing(m_requests[page]).then(this, [this, page](const Outcome<Page> &answer) {
        receive(page, answer);
    });
}

void RecordTableModel::receive(int page, const Outcome<Page> &answer)
{
    m_requests.remove(page);
    if (answer) {
        take(page, *answer);
        if (!m_hasMoved) // else those that wait are another look's
            requestWanted();
        return;
    }
    m_lastError = answer.error();
    m_failedPages.insert(page);
    if (m_isFresh) {
        m_isStale = rowCount() > 0;
        if (m_isStale)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        setState(State::Failed);
    } else {
        setState(State::Partial);
    }
}

/// The first answer of a new listing. A platform may give smaller pages than it was asked for, with or
/// without a word; page numbers count in what it gives.
void RecordTableModel::beginAnew(int page, const Page &answer)
{
    dropHead();
    m_cache.clear();
    m_replaced.clear();
    m_isStale = false;
    m_isMiscounted = false;
    const bool isCut = page == 1 && !answer.isLast && answer.total && answer.size() >= fewest
        && answer.size() < *answer.total;
    const int given = isCut ? int(answer.size()) : answer.pageSize;
    if (given > 0)
        m_query.pageSize = std::min(m_query.pageSize, given);
}

void RecordTableModel::take(int page, const Page &answer)
{
    const bool wasFresh = std::exchange(m_isFresh, false);
    const bool isHeld = !wasFresh && m_held && m_total; // what came since is counted as it is prepended
    if (wasFresh)
        beginAnew(page, answer);
    else if (!isHeld)
        noticeTotal(answer);
    const qint64 start = qint64(page - 1) * m_query.pageSize;
    const qint64 upTo = start + answer.size();
    if (answer.total && upTo > *answer.total && !std::exchange(m_isMiscounted, true))
        Q_EMIT noticed(tr("The platform counts %L1 rows but sent more.").arg(*answer.total));
    m_elapsed = answer.elapsed;
    if (!isHeld)
        m_total = m_isMiscounted ? std::nullopt : answer.total;
    // Without a total the list ends where a page says it is the last; until then one more page is expected.
    const bool isEnd = answer.isLast || answer.size() == 0;
    const qint64 known = m_total.value_or(isEnd ? upTo : std::max<qint64>(m_rows, upTo + m_query.pageSize));
    const qsizetype repeated = m_cache.insert(page, answer.records);
    if (repeated > 0)
        Q_EMIT noticed(
            tr("The list changed while it was read: some rows came twice. Refresh to read it anew."));
    noticeOddities(answer);
    setRowCount(known);
    moveFromHead(page);
    if (m_total && answer.size() < std::min<qint64>(m_query.pageSize, *m_total - start)) {
        m_lastError = {.kind = Error::Kind::NotThisApi,
                       .detail = tr("The platform counts %L1 rows but sent fewer.").arg(*m_total)};
        setState(State::Partial);
    } else if (m_state != State::Partial || wasFresh) {
        setState(State::Loaded);
    }
    const int firstRow = wasFresh ? 0 : int(start) + prepended();
    const int lastRow = wasFresh ? rowCount() - 1 : std::min<int>(int(upTo), m_rows) - 1 + prepended();
    if (lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
    Q_EMIT arrived();
}

void RecordTableModel::noticeTotal(const Page &answer)
{
    if (m_total != answer.total && !m_isMiscounted)
        Q_EMIT noticed(
            tr("The list changed while it was read: it now has %L1 rows.").arg(answer.total.value_or(0)));
}

void RecordTableModel::noticeOddities(const Page &answer)
{
    for (const QString &warning : answer.warnings)
        Q_EMIT noticed(oneLine(warning));
    if (const Filter *filter = unheededFilter(m_query, answer))
        Q_EMIT noticed(
            tr("The platform did not heed the filter “%1”.").arg(m_query.resource->text(filter->label)));
}

void RecordTableModel::setRowCount(qint64 rows)
{
    const int wanted = int(std::clamp<qint64>(rows, 0, std::numeric_limits<int>::max() - 1));
    if (wanted > m_rows) {
        beginInsertRows({}, prepended() + m_rows, prepended() + wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, prepended() + wanted, prepended() + m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
}

void RecordTableModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

std::optional<qint64> RecordTableModel::total() const
{
    if (!m_total)
        return {};
    return *m_total + prepended();
}

RecordTableModel::Spot RecordTableModel::spot(int row) const
{
    if (row < prepended())
        return m_head.at(row);
    const int below = row - prepended();
    const auto chunk = m_cache.page(pageOf(below));
    const qsizetype within = below % m_query.pageSize;
    return chunk && within < chunk->size() ? Spot{chunk, within} : Spot();
}

bool RecordTableModel::isLoaded(int row) const
{
    return spot(row).chunk != nullptr;
}

Record RecordTableModel::recordAt(int row) const
{
    const Spot at = spot(row);
    Q_ASSERT(at.chunk);
    const auto replaced = m_replaced.constFind(at.chunk->id(at.row));
    return replaced == m_replaced.cend() ? at.chunk->record(at.row) : *replaced;
}

int RecordTableModel::rowOf(const QString &id) const
{
    for (int row = 0; row < prepended(); ++row) {
        if (m_head.at(row).chunk->id(m_head.at(row).row) == id)
            return row;
    }
    const std::optional<PageCache::Spot> at = m_cache.find(id.toUtf8());
    return at ? prepended() + (at->page - 1) * m_query.pageSize + int(at->row) : -1;
}

void RecordTableModel::setClock(Clock clock)
{
    if (std::exchange(m_clock, clock) == clock)
        return;
    m_display = Display(clock);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

void RecordTableModel::setPlatformOffset(int seconds)
{
    m_platformOffset = seconds;
    const int column = resource().expires.isEmpty() ? -1 : columnOf(QString(resource().expires));
    if (column >= 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole, EmphasisRole});
}

void RecordTableModel::replace(const Record &record)
{
    const int row = rowOf(record.id());
    if (row < 0)
        return;
    m_replaced.insert(record.id(), record);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : prepended() + m_rows;
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(resource().attributes.size() + resource().relations.size() + 1);
}

} // namespace cordboard
