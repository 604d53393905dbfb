#include "cli/gettask.h"

namespace cordboard {

std::optional<Error> GetTask::prepare()
{
    const Outcome<const Resource *> resource = resourceFor(Method::Read);
    if (!resource)
        return resource.error();
    m_resource = *resource;
    return m_sink.prepare(*m_resource, invocation());
}

void GetTask::run()
{
    client().read(*m_resource, invocation().operands.at(1)).then(this, [this](const Outcome<Record> &record) {
        if (!record)
            return fail(record.error());
        m_sink.single(*record);
        if (m_sink.finish() || m_sink.isUnread())
            return end(ExitCode::Done);
        end(ExitCode::Refused, m_sink.error());
    });
}

} // namespace cordboard
