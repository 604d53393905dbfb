#pragma once

#include "bulk/numberlookup.h"
#include "bulk/planmaker.h"

namespace cordboard {

/// What is to be done with many numbers.
struct RangeOrder
{
    enum class Action { Create, Enable, Disable, Remove };

    const Resource *resource = nullptr; ///< has Resource::range
    Action action = Action::Create;
    QStringList numbers = {}; ///< digits of E.164, each once
    Record draft;             ///< what new ones have besides their number
    QString scope = {};       ///< id of the record the window is narrowed to; others' numbers are skipped
};

/// A line for each number. What is there is looked up first: numbers that exist are not created again, those
/// that do not are not changed.
class RangePlan final : public PlanMaker
{
    Q_OBJECT

public:
    RangePlan(const Client &client, const RangeOrder &order, QObject *parent = nullptr);

    void start() override;
    void stop() override;

    /// The attribute that switches records of this resource on and off, or null.
    static const Attribute *switchOf(const Platform &platform, const Resource &resource);

private:
    void decide(const QString &trouble);
    QList<PlannedChange> changesFor(const QString &number) const;
    PlannedChange changeOf(const Record &existing) const;
    void advise();

    RangeOrder m_order;
    const Attribute *m_switch;
    NumberLookup m_lookup;
    qsizetype m_advised = 0;
};

} // namespace cordboard
