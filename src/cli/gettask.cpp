#include "cli/gettask.h"

#include "cli/resourcewords.h"

namespace cordboard {

std::optional<Error> GetTask::prepare()
{
    m_preferences = preferencesMeant(platform(), invocation().operands.constFirst());
    if (m_preferences)
        return {};
    const Outcome<const Resource *> resource = resourceFor(Method::Read);
    if (!resource)
        return resource.error();
    m_resource = *resource;
    return m_sink.prepare(*m_resource, invocation());
}

void GetTask::run()
{
    if (m_preferences)
        withPreferences(*m_preferences, [this](const Resource &resource) { readPreferences(resource); });
    else
        read(*m_resource);
}

void GetTask::readPreferences(const Resource &resource)
{
    m_sink.setOnlyTold(true);
    if (const std::optional<Error> error = m_sink.prepare(resource, invocation()))
        return reject(*error);
    read(resource);
}

void GetTask::read(const Resource &resource)
{
    client().read(resource, invocation().operands.at(1)).then(this, [this](const Outcome<Record> &record) {
        if (!record)
            return fail(record.error());
        m_sink.single(*record);
        if (m_sink.finish() || m_sink.isUnread())
            return end(ExitCode::Done);
        end(ExitCode::Refused, m_sink.error());
    });
}

} // namespace cordboard
