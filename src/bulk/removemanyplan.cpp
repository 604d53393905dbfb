#include "bulk/removemanyplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

RemoveManyPlan::RemoveManyPlan(const Client &client, const RowSource &source, QObject *parent)
    : RowsPlan(client, source,
               tr("Deletion of %1").arg(source.query.resource->text(source.query.resource->plural)), parent)
{
}

void RemoveManyPlan::stop()
{
    m_preview.reset();
    RowsPlan::stop();
}

void RemoveManyPlan::complete()
{
    const bool isCounted = std::ranges::any_of(resource().consequences, [](const Consequence &consequence) {
        return consequence.resource != nullptr;
    });
    if (isCounted)
        return countNext();
    for (const Record &record : std::as_const(m_records))
        add(PlannedChange::remove(record));
    finish();
}

void RemoveManyPlan::countNext()
{
    if (m_next == m_records.size())
        return finish();
    setProgress(m_next, m_records.size());
    m_preview = std::make_unique<DeletionPreview>(client(), m_records.at(m_next));
    // Queued: what counted is replaced by the next one.
    connect(m_preview.get(), &DeletionPreview::changed, this, &RemoveManyPlan::settle, Qt::QueuedConnection);
    m_preview->start();
}

void RemoveManyPlan::settle()
{
    if (!m_preview || !m_preview->isComplete() || hasEnded() || planned() > m_next)
        return;
    PlannedChange change = PlannedChange::remove(m_preview->record(), m_preview->counts());
    QStringList remarks;
    QStringList along;
    for (const DeletionPreview::Line &line : m_preview->lines()) {
        if (line.consequence->resource && (line.failure || line.count.value_or(0) > 0))
            (line.consequence->isUser ? remarks : along).append(m_preview->text(line));
    }
    if (!along.isEmpty())
        remarks.prepend(tr("Deleted with it: %1").arg(along.join(u", "_s)));
    change.remark = remarks.join(u"; "_s);
    add(std::move(change));
    ++m_next;
    countNext();
}

} // namespace cordboard
