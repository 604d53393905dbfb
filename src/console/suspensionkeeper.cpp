#include "console/suspensionkeeper.h"

#include "net/connection.h"

#include <QCoreApplication>

namespace cordboard {

namespace {

    struct SuspensionText
    {
        Q_DECLARE_TR_FUNCTIONS(Suspension)
    };

    QSet<QString> switchedBy(const Plan &plan)
    {
        QSet<QString> ids;
        for (const PlannedChange &change : plan.changes) {
            if (change.action == PlannedChange::Action::Update && change.isToDo())
                ids.insert(change.base.id());
        }
        return ids;
    }

    /// Neither done nor perhaps done.
    QSet<QString> leftAlone(const Plan &plan, const QList<ChangeResult> &results)
    {
        QSet<QString> ids = switchedBy(plan);
        for (qsizetype i = 0; i < results.size(); ++i) {
            const ChangeResult::Kind kind = results[i].kind;
            if (kind == ChangeResult::Kind::Done || kind == ChangeResult::Kind::Unknown)
                ids.remove(plan.changes[i].base.id());
        }
        return ids;
    }

    /// What a resumption need not look after any more: it is on, or gone.
    QSet<QString> resumed(const Plan &plan, const QList<ChangeResult> &results)
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < results.size(); ++i) {
            if (results[i].isGood())
                ids.insert(plan.changes[i].base.id());
        }
        return ids;
    }

} // namespace

PlanWindow::Company companyOf(const SuspendOrder &order, const Connection &connection)
{
    SuspensionMemory memory(connection.journal());
    const RecordRef whom = order.suspended.ref();
    if (order.action == SuspendOrder::Action::Resume)
        return {.after = [memory, whom](const Plan &plan, const QList<ChangeResult> &results) mutable {
            memory.remove(whom, resumed(plan, results));
        }};
    // What an earlier suspension switched off stays remembered, whatever becomes of this one.
    const QSet<QString> before = memory.of(whom).ids;
    return {.before =
                [memory, whom](const Plan &plan) mutable {
                    return memory.add(whom, switchedBy(plan))
                        ? QString()
                        : SuspensionText::tr(
                            "What is switched off could not be written down, so nothing was sent: a "
                            "resumption would not know what to switch on again.");
                },
            .after =
                [memory, whom, before](const Plan &plan, const QList<ChangeResult> &results) mutable {
                    memory.remove(whom, leftAlone(plan, results) - before);
                }};
}

} // namespace cordboard
