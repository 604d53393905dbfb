#include "bulk/numberlookup.h"

#include "core/e164.h"
#include "net/errorwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype inOneRequest = 100; // an address of some 1,300 characters
    constexpr qsizetype atOnce = 4;         // the person is looking at a table meanwhile

} // namespace

NumberLookup::NumberLookup(const Client &client, const Resource &resource, const QStringList &numbers,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_resource(resource)
    , m_numbers(numbers)
{
}

void NumberLookup::start()
{
    walkMore();
}

void NumberLookup::stop()
{
    m_hasEnded = true;
    for (ListWalk *walk : std::exchange(m_walks, {}))
        walk->deleteLater();
}

void NumberLookup::walkMore()
{
    const QString attribute = m_resource.range;
    const bool canFilter = m_resource.filter(attribute) != nullptr;
    while (!m_hasEnded && m_walks.size() < atOnce && m_next < m_numbers.size()) {
        Query query{.resource = &m_resource};
        const qsizetype count =
            canFilter ? std::min(inOneRequest, m_numbers.size() - m_next) : m_numbers.size();
        if (canFilter)
            query.filters.insert(attribute, m_numbers.sliced(m_next, count));
        m_next += count;
        auto *walk = new ListWalk(m_client, query, {.atOnce = canFilter ? 1 : int(atOnce)}, this);
        connect(walk, &ListWalk::arrived, this, &NumberLookup::take);
        connect(walk, &ListWalk::ended, this, [this, walk, count](const WalkEnd &end) {
            m_done += count;
            endWalk(walk, end);
        });
        m_walks.append(walk);
        walk->start();
    }
}

void NumberLookup::take(const Page &page)
{
    const qsizetype attribute = m_resource.indexOf(QString(m_resource.range));
    for (qsizetype row = 0; row < page.size(); ++row) {
        const Record record = page.records->record(row);
        m_found.insert(phoneDigits(record.value(attribute).toString()), record);
    }
}

void NumberLookup::endWalk(ListWalk *walk, const WalkEnd &end)
{
    m_walks.removeOne(walk);
    walk->deleteLater();
    if (m_hasEnded)
        return;
    if (end.kind == WalkEnd::Kind::Failed) {
        stop();
        Q_EMIT ended(describe(end.error));
        return;
    }
    Q_EMIT progressed(m_done, m_numbers.size());
    walkMore();
    if (m_walks.isEmpty()) {
        m_hasEnded = true;
        Q_EMIT ended({});
    }
}

} // namespace cordboard
