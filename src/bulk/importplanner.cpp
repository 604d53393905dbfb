#include "bulk/importplanner.h"

#include "catalogue/validation.h"
#include "net/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype rowsAtOnce = 200; // between two looks at the event loop
    constexpr qsizetype mostAskedFor = 100;

    /// Whether a listing can be narrowed to these values in one question.
    bool canAskFor(const Resource &resource, QLatin1StringView name, const QSet<QString> &values)
    {
        const Filter *filter = resource.filter(QString(name));
        const qsizetype most = filter && filter->takesOne ? 1 : mostAskedFor;
        return filter && !values.isEmpty() && values.size() <= most
            && std::ranges::none_of(
                   values, [](const QString &value) { return value.size() > 64 || value.contains(u','); });
    }

} // namespace

ImportPlanner::ImportPlanner(const Client &client, const ImportJob &job, QObject *parent)
    : Work(parent)
    , m_client(client)
    , m_job(job)
    , m_rows(job.match, client.platform().scopeRelation)
{
    setTitle(job.title);
}

void ImportPlanner::start()
{
    setRunning();
    m_plan = Plan::begin(m_job.title, m_client.connection().account());
    m_plan.headers = m_job.match.headers();
    for (const ColumnTarget &target : m_job.match.targets())
        m_plan.columns.append(m_job.match.nameOf(target));
    m_rows.expect(m_job.table.rows);
    if (!m_rows.expectedIds().isEmpty() || !m_rows.expectedKeys().isEmpty())
        m_toRead.push_back(
            {existingQuery(), [this](const RecordChunk &chunk) { m_rows.addExisting(chunk); }});
    for (const qsizetype relation : m_rows.expectedRelations()) {
        const Resource *target = m_rows.resource().relations[size_t(relation)].target;
        if (!target->permits(Method::List))
            continue;
        RelatedIndex &index = m_rows.related(relation);
        m_toRead.push_back({{.resource = target, .fields = index.fields()},
                            [&index](const RecordChunk &chunk) { index.add(chunk); }});
    }
    readNext();
}

/// The whole listing, or only what a short source names.
Query ImportPlanner::existingQuery() const
{
    const Resource &resource = m_rows.resource();
    Query query{.resource = &resource};
    const QSet<QString> &ids = m_rows.expectedIds();
    const QSet<QString> &keys = m_rows.expectedKeys();
    const bool isById = keys.isEmpty() && canAskFor(resource, "id"_L1, ids)
        && std::ranges::all_of(ids, [](const QString &id) { return isSendableId(id); });
    if (isById)
        query.filters.insert(u"id"_s, {ids.cbegin(), ids.cend()});
    else if (ids.isEmpty() && m_rows.key() && canAskFor(resource, m_rows.key()->name, keys)) {
        const Filter &filter = *resource.filter(QString(m_rows.key()->name));
        for (const QString &key : keys)
            query.filters[QString(filter.name)].append(exactly(filter, key));
    }
    return query;
}

void ImportPlanner::readNext()
{
    if (m_toRead.empty()) {
        setProgress(0, m_job.table.rows.size());
        return planSome();
    }
    const Reading &reading = m_toRead.front();
    m_walk = std::make_unique<ListWalk>(m_client, reading.query, ListWalk::Pace{});
    connect(m_walk.get(), &ListWalk::arrived, this, [this](const Page &page) {
        if (page.records)
            m_toRead.front().take(*page.records);
        setProgress(m_read += page.size(), {});
    });
    connect(m_walk.get(), &ListWalk::ended, this, &ImportPlanner::takeEnd, Qt::QueuedConnection);
    m_walk->start();
}

void ImportPlanner::takeEnd(const WalkEnd &end)
{
    if (hasEnded())
        return;
    if (end.kind == WalkEnd::Kind::Failed) {
        m_error = end.error;
        return setEnded(State::Failed, m_job.describe ? m_job.describe(end.error) : end.error.detail);
    }
    m_hasChanged = m_hasChanged || end.hasChanged;
    m_toRead.pop_front();
    readNext();
}

/// A slice at a time, so that nobody waits for the whole.
void ImportPlanner::planSome()
{
    if (hasEnded())
        return;
    const QList<CsvRow> &rows = m_job.table.rows;
    const qsizetype until = std::min(m_plan.changes.size() + rowsAtOnce, rows.size());
    while (m_plan.changes.size() < until)
        m_plan.changes.append(m_rows.plan(rows[m_plan.changes.size()]));
    setProgress(m_plan.changes.size(), rows.size());
    if (m_plan.changes.size() < rows.size()) {
        QMetaObject::invokeMethod(this, &ImportPlanner::planSome, Qt::QueuedConnection);
        return;
    }
    QString words = tr("The plan: %1.").arg(countsInWords(m_plan.counts()));
    if (m_hasChanged)
        words += u' ' + tr("The records changed while they were read. It is safer to make the plan anew.");
    setEnded(State::Done, words);
}

void ImportPlanner::stop()
{
    if (hasEnded())
        return;
    if (m_walk)
        m_walk->stop();
    setEnded(State::Stopped, tr("Stopped."));
}

} // namespace cordboard
