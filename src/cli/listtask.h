#pragma once

#include "bulk/listwalk.h"
#include "cli/platformtask.h"
#include "cli/recordsink.h"

namespace cordboard {

/// cordboardctl list: pages as they come, straight to the output.
class ListTask final : public PlatformTask
{
    Q_OBJECT

public:
    using PlatformTask::PlatformTask;

    void interrupt() override;

protected:
    std::optional<Error> prepare() override;
    void run() override;

private:
    void take(const Page &page);
    void finish(const WalkEnd &end);
    void tellTroubles(const WalkEnd &end);

    RecordSink m_sink = RecordSink(RecordSink::Shape::Many);
    Query m_query;
    qint64 m_limit = 0; // 0: none
    qint64 m_written = 0;
    bool m_isInterrupted = false;
    ListWalk *m_walk = nullptr;
};

} // namespace cordboard
