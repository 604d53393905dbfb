#pragma once

#include "bulk/numberlookup.h"
#include "bulk/planmaker.h"
#include "bulk/provisioningtemplate.h"

namespace cordboard {

/// The records of a template, filled in, as a plan: each refers to the latest earlier one of the kind it
/// needs. Numbers are looked up first.
class ProvisioningPlan final : public PlanMaker
{
    Q_OBJECT

public:
    /// No placeholder is left in the steps.
    ProvisioningPlan(const Client &client, const QString &name, const QList<TemplateStep> &steps,
                     QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void lookUpNext();
    void makePlan();
    void addStep(const TemplateStep &step);
    void addNumbers(const TemplateStep &step, const Record &draft);
    Record related(const Record &draft) const;

    QList<TemplateStep> m_steps;
    QList<const Resource *> m_made;                // by change
    QMap<const Resource *, QStringList> m_numbers; // to look up
    std::vector<std::unique_ptr<NumberLookup>> m_lookups;
};

} // namespace cordboard
