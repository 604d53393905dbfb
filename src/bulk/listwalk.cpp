#include "bulk/listwalk.h"

#include "catalogue/heeded.h"

#include <algorithm>

namespace cordboard {

namespace {

    constexpr int mostPages = 100'000;
    constexpr qint64 mostIds = 16'000'000; // beyond that repeats are no longer looked for

} // namespace

ListWalk::ListWalk(const Client &client, const Query &query, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_query(query)
    , m_pace(pace)
{
    m_query.pageSize = pace.pageSize;
}

void ListWalk::start(int firstPage)
{
    m_requests = std::make_unique<QObject>();
    m_firstPage = firstPage;
    m_nextToAsk = firstPage;
    m_nextToTell = firstPage;
    m_end.nextPage = firstPage;
    m_isRunning = true;
    ask(m_nextToAsk++);
}

void ListWalk::stop()
{
    if (m_isRunning)
        end(WalkEnd::Kind::Stopped);
}

void ListWalk::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld)
        tellReady();
}

void ListWalk::ask(int page)
{
    Query query = m_query;
    query.page = page;
    m_underWay.insert(page);
    m_client.list(query).then(m_requests.get(),
                              [this, page](const Outcome<Page> &answer) { receive(page, answer); });
}

/// One page alone tells how long the listing is and how large a page may be; then several go at once.
void ListWalk::askMore()
{
    const int furthest = m_nextToTell + 2 * m_pace.atOnce;
    while (m_isRunning && !m_isHeld && m_isSized && m_underWay.size() < m_pace.atOnce
           && m_nextToAsk < furthest && (m_lastPage == 0 || m_nextToAsk <= m_lastPage))
        ask(m_nextToAsk++);
}

void ListWalk::receive(int page, const Outcome<Page> &answer)
{
    m_underWay.remove(page);
    if (!answer)
        return end(WalkEnd::Kind::Failed, answer.error());
    if (!m_isSized && !adopt(*answer))
        return;
    m_ready.insert(page, *answer);
    tellReady();
}

/// A platform may give smaller pages than it was asked for, with or without a word. Page numbers count in
/// what it gives. False: it has to be asked anew.
bool ListWalk::adopt(const Page &first)
{
    m_isSized = true;
    const qint64 before = qint64(m_firstPage - 1) * m_query.pageSize;
    const bool isShort = first.total && first.size() > 0 && first.size() < m_query.pageSize
        && before + first.size() < *first.total;
    const int size = isShort ? int(first.size()) : first.pageSize;
    if (size <= 0 || size == m_query.pageSize)
        return true;
    m_query.pageSize = size;
    if (m_firstPage == 1)
        return true;
    end(WalkEnd::Kind::Failed,
        {.kind = Error::Kind::NotThisApi, .detail = tr("The platform gives other pages than before.")});
    return false;
}

void ListWalk::tellReady()
{
    while (m_isRunning && !m_isHeld && m_ready.contains(m_nextToTell)) {
        const Page page = m_ready.take(m_nextToTell);
        const int number = m_nextToTell++;
        const bool wasLast = isLast(number, page);
        m_end.nextPage = m_nextToTell;
        tell(number, page);
        if (wasLast && m_isRunning)
            return end(WalkEnd::Kind::Complete);
    }
    askMore();
}

/// So many rows there are at least, once this page is told.
qint64 ListWalk::upTo(int page, const Page &answer) const
{
    return qint64(page - 1) * m_query.pageSize + answer.size();
}

/// A count may be cut off: where the platform knows a next page, that counts.
bool ListWalk::isLast(int page, const Page &answer) const
{
    const bool isAll = answer.total && upTo(page, answer) >= *answer.total && !answer.hasNext;
    return answer.size() == 0 || answer.isLast || isAll || page >= mostPages;
}

void ListWalk::tell(int number, const Page &page)
{
    noteTotal(number, page);
    if (const Filter *filter = m_end.unheeded.isEmpty() ? unheededFilter(m_query, page) : nullptr)
        m_end.unheeded = m_query.resource->text(filter->label);
    noteIds(page);
    if (!m_isRunning)
        return;
    m_end.rows += page.size();
    Q_EMIT arrived(page);
}

void ListWalk::noteTotal(int number, const Page &page)
{
    if (m_end.total && page.total != m_end.total)
        m_end.hasChanged = true;
    m_end.total = page.total;
    const qint64 rows = upTo(number, page);
    if (page.total && page.size() > 0 && rows > *page.total)
        m_end.isMiscounted = true;
    const bool isEndKnown = page.total && (rows < *page.total || !page.hasNext);
    m_lastPage = isEndKnown ? int((*page.total + m_query.pageSize - 1) / m_query.pageSize) : 0;
}

/// Ids that came twice are counted at the end; the same page all over again is noticed at once.
void ListWalk::noteIds(const Page &page)
{
    if (page.size() == 0)
        return;
    size_t ofPage = 0;
    for (qsizetype row = 0; row < page.size(); ++row) {
        const QByteArrayView id = page.records->toldId(row);
        ofPage = qHash(id, ofPage);
        if (m_ids.size() < mostIds)
            m_ids.add(id);
    }
    const bool isNew = !m_pages.contains(ofPage);
    m_pages.insert(ofPage);
    if (!isNew)
        end(WalkEnd::Kind::Failed,
            {.kind = Error::Kind::NotThisApi,
             .detail = tr("The platform gives the same page again and again.")});
}

void ListWalk::end(WalkEnd::Kind kind, const Error &error)
{
    m_isRunning = false;
    m_requests.reset();
    m_ready.clear();
    m_end.kind = kind;
    m_end.error = error;
    m_end.duplicates = m_ids.repeated();
    m_end.hasChanged |= m_end.duplicates > 0;
    const bool isWhole = kind == WalkEnd::Kind::Complete && m_firstPage == 1;
    if (isWhole && !m_end.isMiscounted && m_end.total && *m_end.total != m_end.rows)
        m_end.hasChanged = true;
    Q_EMIT ended(m_end);
}

QStringList odditiesOf(const WalkEnd &end)
{
    QStringList sentences;
    if (!end.unheeded.isEmpty())
        sentences.append(ListWalk::tr("The platform did not heed the filter “%1”: there are rows that it "
                                      "should have kept out.")
                             .arg(end.unheeded));
    if (end.isMiscounted)
        sentences.append(ListWalk::tr("There are more rows than the platform counts."));
    return sentences;
}

} // namespace cordboard
