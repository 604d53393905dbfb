#include "bulk/planmaker.h"

#include "net/connection.h"

namespace cordboard {

PlanMaker::PlanMaker(const Client &client, const QString &title, QObject *parent)
    : Work(parent)
    , m_client(client)
    , m_plan(Plan::begin(title, client.connection().account()))
{
    setTitle(title);
}

void PlanMaker::add(PlannedChange change)
{
    change.problems += complaintsAbout(change);
    m_plan.changes.append(std::move(change));
}

void PlanMaker::finish()
{
    if (planned() > Plan::mostChanges)
        return fail(tr("That would be more than %L1 changes. Do it in parts.").arg(Plan::mostChanges));
    setEnded(State::Done, tr("%Ln change(s) are planned.", nullptr, int(m_plan.counts().toDo())));
}

void PlanMaker::fail(const QString &why)
{
    setEnded(State::Failed, why);
}

} // namespace cordboard
