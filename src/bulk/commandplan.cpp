#include "bulk/commandplan.h"

#include "catalogue/display.h"
#include "net/errorwords.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QString titleOf(const CommandOrder &order)
    {
        const Resource &resource = order.wanted.resource();
        return u"%1: %2"_s.arg(resource.text(order.command->label), resource.text(resource.plural));
    }

    /// What leads to the record that pays for everything.
    const Relation *ownership(const Platform &platform, const Resource *related)
    {
        return related ? related->relation(QString(platform.scopeRelation)) : nullptr;
    }

} // namespace

CommandPlan::CommandPlan(const Client &client, const CommandOrder &order, QObject *parent)
    : RowsPlan(client, order.source, titleOf(order), parent)
    , m_order(order)
{
}

void CommandPlan::take(const Record &record)
{
    if (const QString why = exemptionOf(*m_order.command, record); !why.isEmpty())
        return add(PlannedChange::skip(record, why));
    const Record draft = differenceTo(record, m_order.wanted);
    if (draft.isBlank())
        return add(PlannedChange::skip(record, tr("It is like that already.")));
    const Related before = record.related(QString(m_order.command->field));
    if (before.state == Related::State::One)
        m_moves.append({planned(), before.id});
    add(PlannedChange::update(record, draft));
}

void CommandPlan::complete()
{
    const QString field(m_order.command->field);
    const Relation *relation = resource().relation(field);
    if (m_moves.isEmpty() || !relation || !ownership(client().platform(), relation->target))
        return finish();
    m_toRead = {m_order.wanted.related(field).id};
    for (const auto &[change, id] : std::as_const(m_moves)) {
        if (!m_toRead.contains(id))
            m_toRead.append(id);
    }
    readNext();
}

void CommandPlan::readNext()
{
    if (hasEnded())
        return;
    if (m_toRead.isEmpty())
        return remarkOnOwners();
    const QString id = m_toRead.takeFirst();
    const Resource &target = *resource().relation(QString(m_order.command->field))->target;
    client().read(target, id).then(this, [this, id](const Outcome<Record> &read) {
        if (!read)
            return fail(describe(read.error()));
        m_owners.insert(id, read->related(QString(client().platform().scopeRelation)));
        readNext();
    });
}

void CommandPlan::remarkOnOwners()
{
    const Resource &scope = *client().platform().scope;
    const Related to = m_owners.value(m_order.wanted.related(QString(m_order.command->field)).id);
    for (const auto &[change, id] : std::as_const(m_moves)) {
        const Related from = m_owners.value(id);
        const bool areKnown = from.state == Related::State::One && to.state == Related::State::One;
        if (areKnown && from.id != to.id)
            remark(change,
                   tr("It goes to another owner. %1: %2 → %3")
                       .arg(scope.text(scope.singular), Display().text(from), Display().text(to)));
    }
    finish();
}

} // namespace cordboard
