#pragma once

#include "bulk/applywork.h"
#include "bulk/importplanner.h"
#include "cli/platformtask.h"

namespace cordboard {

/// cordboardctl import: makes a plan of a file, or applies one.
class ImportTask final : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

    void interrupt() override;

protected:
    std::optional<Error> prepare() override;
    void run() override;

private:
    std::optional<Error> preparePlan();
    std::optional<Error> prepareApply();
    std::optional<Error> correct(ColumnMatch &match) const;
    void makePlan();
    void takePlan();
    void printPlan(const Plan &plan);
    void apply();
    void tellSettled(const Intent &intent, const Finding &finding);
    void tellStuck(int count, const Error &error);
    void finish();
    QString writeReport() const;
    void tellFailures();
    ExitCode exitCode() const;

    std::optional<ImportJob> m_job;
    std::optional<Plan> m_plan;
    std::unique_ptr<ImportPlanner> m_planner;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ApplyWork> m_work;
    bool m_isInterrupted = false;
};

} // namespace cordboard
