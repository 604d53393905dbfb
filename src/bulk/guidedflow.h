#pragma once

#include "bulk/plan.h"
#include "catalogue/query.h"

namespace cordboard {

/// A flow of the catalogue as a person fills it in. It is a plan with one change for each step: a record that
/// is there is skipped, a new one is created, and what is still missing is wrong. Each new one waits for the
/// step before it, so that a failure is the failure of one step.
class GuidedFlow
{
public:
    GuidedFlow(const Flow &flow, const Account &account);
    /// The flow that a plan came of. Nothing where it fits none of the platform's.
    static std::optional<GuidedFlow> of(const Plan &plan);

    const Flow &flow() const { return *m_flow; }
    const Plan &plan() const { return m_plan; }
    qsizetype size() const { return qsizetype(m_flow->steps.size()); }
    const FlowStep &step(qsizetype step) const { return m_flow->steps[size_t(step)]; }
    const PlannedChange &change(qsizetype step) const { return m_plan.changes[step]; }

    /// Takes a record that is there.
    void use(qsizetype step, const Record &found, const QString &sought = {});
    /// A new record. Its relations to records of other steps are filled in.
    void make(qsizetype step, const Record &draft, const QString &sought = {});
    /// Nothing is decided: what was looked for is kept all the same.
    void leaveOpen(qsizetype step, const QString &sought);
    bool isOpen(qsizetype step) const;
    QString sought(qsizetype step) const { return change(step).cells.value(0); }

    bool isReady(qsizetype step) const { return !change(step).isWrong(); }
    bool isReady() const;
    bool isBlank() const; ///< nothing was entered
    /// To be sent once more although it was refused as it is.
    void renew(qsizetype step);
    /// Whoever sends it now has just seen it.
    void refreshAge();

    /// Whether the steps before decide where this relation of the step's record leads to.
    bool isGiven(qsizetype step, const Relation &relation) const;
    /// Where that is: to the record of one of them, or to what all of them share. Not told: nowhere yet.
    Related given(qsizetype step, const Relation &relation) const;

    /// What the platform is asked for records that the step could use.
    Query lookup(qsizetype step, const QString &sought) const;
    /// Those of the answer that it could.
    QList<Record> matches(qsizetype step, const QString &sought, const Page &page) const;
    /// A new record of what was looked for and is not there.
    Record missing(qsizetype step, const QString &sought) const;

private:
    void put(qsizetype step, PlannedChange change, const QString &sought);
    void settle();
    PlannedChange settled(qsizetype step) const;
    QList<FieldProblem> problemsOf(qsizetype step, const PlannedChange &change) const;
    Related commonBefore(qsizetype step) const;

    const Flow *m_flow;
    Plan m_plan;
};

} // namespace cordboard
