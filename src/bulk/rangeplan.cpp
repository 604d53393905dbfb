#include "bulk/rangeplan.h"

#include "bulk/newnumber.h"
#include "bulk/numberadvice.h"
#include "bulk/rowsplan.h"
#include "catalogue/display.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype adviceAtOnce = 150; // some 8 ms

    QString titleOf(const RangeOrder &order)
    {
        const QString plural = order.resource->text(order.resource->plural);
        switch (order.action) {
        case RangeOrder::Action::Create: return RangePlan::tr("New: %1").arg(plural);
        case RangeOrder::Action::Enable: return RangePlan::tr("Enabling of %1").arg(plural);
        case RangeOrder::Action::Disable: return RangePlan::tr("Disabling of %1").arg(plural);
        case RangeOrder::Action::Remove: break;
        }
        return RangePlan::tr("Deletion of %1").arg(plural);
    }

} // namespace

const Attribute *RangePlan::switchOf(const Platform &platform, const Resource &resource)
{
    for (const Resource *owner : platform.resources) {
        if (owner->suspension.resource == &resource)
            return resource.attribute(QString(owner->suspension.attribute));
    }
    return nullptr;
}

RangePlan::RangePlan(const Client &client, const RangeOrder &order, QObject *parent)
    : PlanMaker(client, titleOf(order), parent)
    , m_order(order)
    , m_switch(switchOf(client.platform(), *order.resource))
    , m_lookup(client, *order.resource, order.numbers)
{
    connect(&m_lookup, &NumberLookup::progressed, this, &RangePlan::setProgress);
    connect(&m_lookup, &NumberLookup::ended, this, &RangePlan::decide);
}

void RangePlan::start()
{
    setRunning();
    setProgress(0, m_order.numbers.size());
    m_lookup.start();
}

void RangePlan::stop()
{
    m_lookup.stop();
    setEnded(State::Stopped, tr("Stopped. Nothing was changed."));
}

void RangePlan::decide(const QString &trouble)
{
    if (hasEnded())
        return;
    if (!trouble.isEmpty())
        return fail(trouble);
    for (const QString &number : std::as_const(m_order.numbers)) {
        for (const PlannedChange &change : changesFor(number))
            add(change);
    }
    if (m_order.action == RangeOrder::Action::Create)
        advise();
    else
        finish();
}

QList<PlannedChange> RangePlan::changesFor(const QString &number) const
{
    const QList<Record> existing = m_lookup.found().values(number);
    Record draft = m_order.draft;
    draft.setValue(QString(m_order.resource->range), number);
    if (m_order.action == RangeOrder::Action::Create)
        return {newNumber(draft, existing, client().platform().scopeRelation)};
    if (existing.isEmpty())
        return {PlannedChange::skip(draft, tr("There is no such number."))};
    QList<PlannedChange> changes;
    for (const Record &record : existing)
        changes.append(changeOf(record));
    return changes;
}

PlannedChange RangePlan::changeOf(const Record &existing) const
{
    const Related owner = existing.related(QString(client().platform().scopeRelation));
    if (!m_order.scope.isEmpty() && owner.id != m_order.scope)
        return PlannedChange::skip(existing, tr("It belongs to %1.").arg(Display().text(owner)));
    if (m_order.action == RangeOrder::Action::Remove)
        return PlannedChange::remove(existing);
    Record wanted(*m_order.resource);
    wanted.setValue(QString(m_switch->name), m_order.action == RangeOrder::Action::Enable);
    const Record draft = differenceTo(existing, wanted);
    return draft.isBlank() ? PlannedChange::skip(existing, tr("It is like that already."))
                           : PlannedChange::update(existing, draft);
}

/// In slices: a window is looked at meanwhile.
void RangePlan::advise()
{
    if (hasEnded())
        return;
    const qsizetype end = std::min(planned(), m_advised + adviceAtOnce);
    for (; m_advised < end; ++m_advised) {
        const PlannedChange &change = plan().changes.at(m_advised); // one for each number
        const QString advice = NumberAdvice::about(m_order.numbers.at(m_advised));
        if (change.action == PlannedChange::Action::Create)
            remark(m_advised, u"%1 %2"_s.arg(change.remark, advice).trimmed());
    }
    if (m_advised == planned())
        return finish();
    QTimer::singleShot(0, this, &RangePlan::advise);
}

} // namespace cordboard
