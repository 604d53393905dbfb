#include "models/recordtablemodel.h"

#include "catalogue/display.h"
#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr qsizetype mostPages = 400;
    constexpr auto settleTime = 25ms;
    constexpr int mostRequests = 4;

} // namespace

RecordTableModel::RecordTableModel(Client client, const Resource &resource, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_query({.resource = &resource})
    , m_cache(mostPages)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &RecordTableModel::requestWanted);
}

void RecordTableModel::setQuery(const Filters &filters, const QList<SortKey> &sort)
{
    m_query.filters = filters;
    m_query.sort = sort;
    beginResetModel();
    m_cache.clear();
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
    for (const Latest &request : std::as_const(m_requests)) {
        if (request)
            request->abandon();
    }
    m_requests.clear();
    m_failedPages.clear();
    m_isFresh = true;
    setState(State::Loading);
    request(pageOf(std::max(0, m_firstWanted)));
}

void RecordTableModel::retry()
{
    if (m_state == State::Failed)
        return reload();
    m_failedPages.clear();
    setState(State::Loaded);
    requestWanted();
}

void RecordTableModel::ensureLoaded(int first, int last)
{
    m_firstWanted = std::max(0, first);
    m_lastWanted = std::max(m_firstWanted, last);
    if (!m_settle.isActive())
        m_settle.start();
}

/// The rows under the eye first, then a page on either side. Requests nobody looks at any more are dropped.
void RecordTableModel::requestWanted()
{
    if (m_isFresh || m_rows == 0)
        return;
    const int first = pageOf(std::min(m_firstWanted, m_rows - 1));
    const int last = pageOf(std::min(m_lastWanted, m_rows - 1));
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
    m_client.list(query).replacing(m_requests[page]).then(this, [this, page](const Outcome<Page> &answer) {
        receive(page, answer);
    });
}

void RecordTableModel::receive(int page, const Outcome<Page> &answer)
{
    m_requests.remove(page);
    if (answer) {
        take(page, *answer);
        if (m_settle.isActive() || m_cache.contains(pageOf(std::min(m_firstWanted, std::max(0, m_rows - 1)))))
            m_settle.start();
        return;
    }
    m_lastError = answer.error();
    m_failedPages.insert(page);
    if (m_isFresh) {
        m_isStale = m_rows > 0;
        if (m_isStale)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        setState(State::Failed);
    } else {
        setState(State::Partial);
    }
}

void RecordTableModel::take(int page, const Page &answer)
{
    const bool wasFresh = std::exchange(m_isFresh, false);
    if (wasFresh) {
        m_cache.clear();
        m_replaced.clear();
        m_isStale = false;
    } else if (m_total != answer.total) {
        Q_EMIT noticed(
            tr("The list changed while it was read: it now has %L1 rows.").arg(answer.total.value_or(0)));
    }
    m_elapsed = answer.elapsed;
    m_total = answer.total;
    const qint64 start = qint64(page - 1) * m_query.pageSize;
    const qint64 upTo = start + answer.size();
    // Without a total the list ends where a page says it is the last; until then one more page is expected.
    const bool isEnd = answer.isLast || answer.size() == 0;
    const qint64 known = m_total.value_or(isEnd ? upTo : std::max<qint64>(m_rows, upTo + m_query.pageSize));
    noticeOddities(answer);
    m_cache.insert(page, answer.records);
    setRowCount(known);
    const bool isShort = m_total && answer.size() < std::min<qint64>(m_query.pageSize, *m_total - start);
    if (isShort) {
        m_lastError = {.kind = Error::Kind::NotThisApi,
                       .detail = tr("The platform counts %L1 rows but sent fewer.").arg(*m_total)};
        setState(State::Partial);
    } else if (m_state != State::Partial || wasFresh) {
        setState(State::Loaded);
    }
    const int firstRow = int(start);
    const int lastRow = std::min<int>(int(upTo), m_rows) - 1;
    if (wasFresh && m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    else if (lastRow >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
    Q_EMIT arrived();
}

void RecordTableModel::noticeOddities(const Page &answer)
{
    for (const QString &warning : answer.warnings)
        Q_EMIT noticed(oneLine(warning));
    for (int number : m_cache.numbers()) {
        const auto other = m_cache.page(number);
        for (qsizetype row = 0; answer.size() > 0 && row < other->size(); ++row) {
            if (other->id(row) != answer.records->id(0))
                continue;
            Q_EMIT noticed(
                tr("The list changed while it was read: some rows came twice. Refresh to read it anew."));
            return;
        }
    }
    // Some servers take a filter without a word and do nothing with it.
    const Resource &resource = *m_query.resource;
    for (auto it = m_query.filters.cbegin(); it != m_query.filters.cend(); ++it) {
        const qsizetype relation =
            it.key().endsWith(".id"_L1) ? resource.indexOfRelation(it.key().chopped(3)) : -1;
        for (qsizetype row = 0; relation >= 0 && row < answer.size(); ++row) {
            const Related related = answer.records->related(row, relation);
            if (related.state != Related::State::One || it->contains(related.id))
                continue;
            Q_EMIT noticed(tr("The platform did not heed the filter “%1”.")
                               .arg(resource.text(resource.filter(it.key())->label)));
            return;
        }
    }
}

void RecordTableModel::setRowCount(qint64 rows)
{
    const int wanted = int(std::clamp<qint64>(rows, 0, std::numeric_limits<int>::max() - 1));
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
}

void RecordTableModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

bool RecordTableModel::isLoaded(int row) const
{
    const auto chunk = m_cache.page(pageOf(row));
    return chunk && row % m_query.pageSize < chunk->size();
}

Record RecordTableModel::recordAt(int row) const
{
    const auto chunk = m_cache.page(pageOf(row));
    const qsizetype within = row % m_query.pageSize;
    Q_ASSERT(chunk && within < chunk->size());
    const auto replaced = m_replaced.constFind(chunk->id(within));
    return replaced == m_replaced.cend() ? chunk->record(within) : *replaced;
}

int RecordTableModel::rowOf(const QString &id) const
{
    for (const int number : m_cache.numbers()) {
        const auto chunk = m_cache.page(number);
        for (qsizetype row = 0; row < chunk->size(); ++row) {
            if (chunk->id(row) == id)
                return (number - 1) * m_query.pageSize + int(row);
        }
    }
    return -1;
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
    return parent.isValid() ? 0 : m_rows;
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(resource().attributes.size() + resource().relations.size() + 1);
}

} // namespace cordboard
