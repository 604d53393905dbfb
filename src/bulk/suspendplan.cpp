#include "bulk/suspendplan.h"

#include "catalogue/display.h"
#include "catalogue/heeded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    RowSource sourceOf(const Record &suspended)
    {
        const Switch &means = suspended.resource().suspension;
        return {
            .query = {.resource = means.resource, .filters = {{QString(means.filter), {suspended.id()}}}}};
    }

    QString titleOf(const SuspendOrder &order)
    {
        const QString name = marked(order.suspended.title());
        return order.action == SuspendOrder::Action::Suspend ? SuspendPlan::tr("Suspension of %1").arg(name)
                                                             : SuspendPlan::tr("Resumption of %1").arg(name);
    }

} // namespace

SuspendPlan::SuspendPlan(const Client &client, const SuspendOrder &order, QObject *parent)
    : RowsPlan(client, sourceOf(order.suspended), titleOf(order), parent)
    , m_order(order)
    , m_owner(relationOf(*order.suspended.resource().suspension.resource,
                         QString(order.suspended.resource().suspension.filter)))
    , m_switch(order.suspended.resource().suspension.attribute)
    , m_missing(order.remembered)
{
}

void SuspendPlan::take(const Record &record)
{
    const Related owner = record.related(m_owner);
    if (owner.state != Related::State::NotTold && owner.id != m_order.suspended.id())
        return add(PlannedChange::skip(record, tr("It belongs to somebody else.")));
    const bool isOn = record.value(m_switch).toBool();
    const bool isSuspending = m_order.action == SuspendOrder::Action::Suspend;
    m_missing.remove(record.id());
    if (isSuspending && !isOn)
        return add(PlannedChange::skip(record, tr("It is off already, and stays so when resumed.")));
    if (!isSuspending && isOn)
        return add(PlannedChange::skip(record, tr("It is on already.")));
    if (!isSuspending && !m_order.remembered.contains(record.id()))
        return add(PlannedChange::skip(record, tr("It was off before the suspension.")));
    Record draft(resource());
    draft.setValue(m_switch, !isSuspending);
    add(PlannedChange::update(record, draft));
}

void SuspendPlan::complete()
{
    QStringList gone(m_missing.cbegin(), m_missing.cend());
    std::ranges::sort(gone);
    for (const QString &id : std::as_const(gone))
        add(PlannedChange::skip(Record(resource(), id), tr("It was deleted meanwhile.")));
    finish();
}

} // namespace cordboard
