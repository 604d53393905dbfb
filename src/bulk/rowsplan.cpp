#include "bulk/rowsplan.h"

#include "net/errorwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    qint64 endOf(const QList<RowRange> &rows)
    {
        return rows.constLast().first + rows.constLast().count;
    }

} // namespace

RowsPlan::RowsPlan(const Client &client, const RowSource &source, const QString &title, QObject *parent)
    : PlanMaker(client, title, parent)
    , m_source(source)
    , m_walk(client, source.query, {.atOnce = 4}, this)
{
    connect(&m_walk, &ListWalk::arrived, this, &RowsPlan::takePage);
    connect(&m_walk, &ListWalk::ended, this, &RowsPlan::endWalk);
}

void RowsPlan::start()
{
    setRunning();
    if (!m_source.atHand)
        return m_walk.start();
    // Nobody expects work to have ended before start() returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasEnded())
                return;
            for (const Record &record : std::as_const(*m_source.atHand))
                take(record);
            setProgress(m_source.atHand->size(), m_source.atHand->size());
            complete();
        },
        Qt::QueuedConnection);
}

void RowsPlan::stop()
{
    m_walk.stop();
    setEnded(State::Stopped, tr("Stopped. Nothing was changed."));
}

void RowsPlan::takePage(const Page &page)
{
    m_haveMoved = m_haveMoved || m_source.known.disagreesWith(page, m_row);
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (isWanted(m_row++))
            take(page.records->record(i));
    }
    setProgress(m_row, page.total);
    if (planned() > Plan::mostChanges)
        m_walk.stop();
}

bool RowsPlan::isWanted(qint64 row) const
{
    return m_source.rows.isEmpty() || std::ranges::any_of(m_source.rows, [&](const RowRange &range) {
               return row >= range.first && row < range.first + range.count;
           });
}

void RowsPlan::endWalk(const WalkEnd &end)
{
    switch (end.kind) {
    case WalkEnd::Kind::Failed: return fail(describe(end.error));
    case WalkEnd::Kind::Stopped:
        return planned() > Plan::mostChanges ? finish() : setEnded(State::Stopped, tr("Stopped."));
    case WalkEnd::Kind::Complete: break;
    }
    if (!end.unheeded.isEmpty())
        return fail(tr("The platform did not heed the filter “%1”: there are rows that it should have kept "
                       "out. So there is no plan.")
                        .arg(end.unheeded));
    // Which rows were meant is told by their places: they must be where they were.
    if (m_haveMoved || (!m_source.rows.isEmpty() && (end.hasChanged || m_row < endOf(m_source.rows))))
        return fail(
            tr("The list is not what it was when the rows were selected, so they may not be the same any "
               "more. Select them anew."));
    complete();
}

Record differenceTo(const Record &base, const Record &wanted)
{
    const Resource &resource = wanted.resource();
    Record draft(resource);
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        const QVariant value = wanted.value(i);
        if (value.isValid() && !isSameValue(resource.attributes[size_t(i)], value, base.value(i)))
            draft.setValue(i, value);
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Related &related = wanted.related(i);
        if (related.state != Related::State::NotTold && related.id != base.related(i).id)
            draft.setRelated(i, related);
    }
    return draft;
}

EditManyPlan::EditManyPlan(const Client &client, const RowSource &source, const Record &wanted,
                           QObject *parent)
    : RowsPlan(client, source, tr("Change of %1").arg(wanted.resource().text(wanted.resource().plural)),
               parent)
    , m_wanted(wanted)
{
}

void EditManyPlan::take(const Record &record)
{
    const Record draft = differenceTo(record, m_wanted);
    add(draft.isBlank() ? PlannedChange::skip(record, tr("It is like that already."))
                        : PlannedChange::update(record, draft));
}

} // namespace cordboard
