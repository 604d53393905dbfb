#include "models/platformclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 recent = 7 * 24 * 3600; // seconds; summer time may have begun or ended since
    constexpr int furthest = 15 * 3600;

    bool tellsBoth(const Resource &resource)
    {
        return resource.calls.isKnown() && !resource.zoneParameter.isEmpty()
            && std::ranges::none_of(resource.filters, &Filter::isRequired);
    }

    Query newest(const Resource &resource)
    {
        return {.resource = &resource, .sort = {{u"id"_s, Qt::DescendingOrder}}, .pageSize = 1};
    }

} // namespace

PlatformClock::PlatformClock(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    const auto resources = m_client.platform().resources;
    const auto found = std::ranges::find_if(resources, [](const Resource *some) { return tellsBoth(*some); });
    if (found == resources.end())
        return;
    m_calls = *found;
    Resource bare = *m_calls;
    bare.zoneParameter = {};
    m_bare = std::make_unique<const Resource>(bare);
}

void PlatformClock::look()
{
    if (!m_calls || m_offset || !m_client.permits(*m_calls, Method::List))
        return;
    m_client.list(newest(*m_calls)).then(this, [this](const Outcome<Page> &page) {
        if (page && page->size() > 0)
            compare(page->records->record(0));
    });
}

void PlatformClock::compare(const Record &inUtc)
{
    const QString start(m_calls->calls.start);
    const QDateTime utc = inUtc.value(start).toDateTime();
    if (!utc.isValid() || utc.secsTo(QDateTime::currentDateTimeUtc()) > recent)
        return;
    m_client.read(*m_bare, inUtc.id()).then(this, [this, start, utc](const Outcome<Record> &read) {
        if (!read)
            return;
        const QDateTime local = read->value(start).toDateTime(); // read as if it were UTC
        const qint64 offset = utc.secsTo(local);
        if (!local.isValid() || std::abs(offset) > furthest)
            return;
        m_offset = int(offset);
        Q_EMIT known(*m_offset);
    });
}

} // namespace cordboard
