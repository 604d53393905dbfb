#include "models/platformclock.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 recent = 7 * 24 * 3600; // seconds; summer time may have begun or ended since
    constexpr int furthest = 15 * 3600;

    const Attribute *timeOf(const Resource &resource)
    {
        const auto found = std::ranges::find(resource.attributes, Kind::Timestamp, &Attribute::kind);
        return found == resource.attributes.end() ? nullptr : &*found;
    }

    bool tellsBoth(const Resource &resource)
    {
        return !resource.zoneParameter.isEmpty() && timeOf(resource)
            && std::ranges::none_of(resource.filters, &Filter::isRequired);
    }

    /// Stays for good: answers that nobody waits for any more refer to it.
    const Resource &withoutZone(const Resource &resource)
    {
        static std::map<const Resource *, Resource> known;
        Resource bare = resource;
        bare.zoneParameter = {};
        return known.try_emplace(&resource, bare).first->second;
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
    m_timed = *found;
    m_bare = &withoutZone(*m_timed);
}

void PlatformClock::look()
{
    if (!m_timed || m_offset || !m_client.permits(*m_timed, Method::List))
        return;
    m_client.list(newest(*m_timed)).then(this, [this](const Outcome<Page> &page) {
        if (page && page->size() > 0)
            compare(page->records->record(0));
    });
}

void PlatformClock::compare(const Record &inUtc)
{
    const QString start(timeOf(*m_timed)->name);
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
