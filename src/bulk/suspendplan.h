#pragma once

#include "bulk/rowsplan.h"

#include <QSet>

namespace cordboard {

/// What switches off, or on again, everything a suspension of a record means: Resource::suspension.
struct SuspendOrder
{
    enum class Action { Suspend, Resume };

    Action action = Action::Suspend;
    Record suspended;
    QSet<QString> remembered = {}; ///< when resuming: what the suspension switched off
};

/// Suspends: everything that is on is switched off. Resumes: what the suspension switched off is switched on
/// again, and nothing else.
class SuspendPlan final : public RowsPlan
{
    Q_OBJECT

public:
    SuspendPlan(const Client &client, const SuspendOrder &order, QObject *parent = nullptr);

protected:
    void take(const Record &record) override;
    void complete() override;

private:
    SuspendOrder m_order;
    qsizetype m_owner; // the relation that leads to the record that is suspended
    QString m_switch;
    QSet<QString> m_missing; // remembered and not come across yet
};

} // namespace cordboard
