#pragma once

#include "cli/platformtask.h"
#include "cli/recordsink.h"

namespace cordboard {

/// cordboardctl get: one record.
class GetTask final : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

protected:
    std::optional<Error> prepare() override;
    void run() override;

private:
    RecordSink m_sink = RecordSink(RecordSink::Shape::Single);
    const Resource *m_resource = nullptr;
};

} // namespace cordboard
