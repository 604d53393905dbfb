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
    void read(const Resource &resource);
    void readPreferences(const Resource &resource);

    RecordSink m_sink = RecordSink(RecordSink::Shape::Single);
    const Resource *m_resource = nullptr;
    const PreferenceSet *m_preferences = nullptr; ///< or those are meant
};

} // namespace cordboard
