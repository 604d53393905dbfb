#pragma once

#include "bulk/plan.h"
#include "bulk/work.h"
#include "net/client.h"

namespace cordboard {

/// Work that comes to a plan. It reads, and sends nothing that changes anything.
class PlanMaker : public Work
{
    Q_OBJECT

public:
    /// Once it is done.
    const Plan &plan() const { return m_plan; }

protected:
    PlanMaker(const Client &client, const QString &title, QObject *parent);

    const Client &client() const { return m_client; }
    qsizetype planned() const { return m_plan.changes.size(); }
    /// One change more, checked as a form would check it.
    void add(PlannedChange change);
    void remark(qsizetype change, const QString &words) { m_plan.changes[change].remark = words; }
    void finish();
    void fail(const QString &why);

private:
    Client m_client;
    Plan m_plan;
};

} // namespace cordboard
