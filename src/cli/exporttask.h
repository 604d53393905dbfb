#pragma once

#include "bulk/exportwork.h"
#include "cli/platformtask.h"

namespace cordboard {

/// cordboardctl export: a whole listing into a file that is there when it is whole.
class ExportTask final : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

    void interrupt() override;

protected:
    std::optional<Error> prepare() override;
    void run() override;

private:
    QString usualFile(const Resource &resource, ExportFormat format) const;
    void showProgress();
    void finish();

    ExportJob m_job;
    std::optional<Error> m_error; // of the listing, when that is what failed
    std::unique_ptr<ExportWork> m_work;
};

} // namespace cordboard
