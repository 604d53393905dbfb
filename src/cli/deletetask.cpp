#include "cli/deletetask.h"

#include "catalogue/display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

std::optional<Error> DeleteTask::prepare()
{
    const Outcome<const Resource *> resource = resourceFor(Method::Delete);
    if (!resource)
        return resource.error();
    m_resource = *resource;
    const QString id = invocation().operands.at(1);
    if (invocation().has("confirm"_L1) && invocation().value("confirm"_L1) != id)
        return usageError(tr("--confirm %1 is not the id %2.").arg(invocation().value("confirm"_L1), id));
    if (terminal().hasPerson() || invocation().has("confirm"_L1))
        return {};
    if (m_resource->confirmById)
        return usageError(tr("Much goes with it, so the id is wanted again: --confirm %1.").arg(id));
    if (!invocation().has("yes"_L1))
        return usageError(tr("Nobody can be asked here: --yes is needed."));
    return {};
}

void DeleteTask::write()
{
    const QString id = invocation().operands.at(1);
    client().read(*m_resource, id).then(this, [this, id](const Outcome<Record> &record) {
        if (record)
            return preview(*record);
        if (record.error().kind != Error::Kind::NotFound)
            return fail(record.error());
        terminal().remark(
            tr("%1 %2 is not there (any more).").arg(m_resource->text(m_resource->singular), id));
        end(ExitCode::Done);
    });
}

void DeleteTask::preview(const Record &record)
{
    setWhat(u"%1 “%2”"_s.arg(m_resource->text(m_resource->singular), marked(record.title())));
    m_preview = std::make_unique<DeletionPreview>(client(), record);
    if (m_preview->isComplete())
        return decide();
    connect(m_preview.get(), &DeletionPreview::changed, this, [this] {
        if (m_preview->isComplete())
            decide();
    });
    m_preview->start();
}

void DeleteTask::decide()
{
    const Record &record = m_preview->record();
    const QString what =
        u"%1 “%2” (%3)"_s.arg(m_resource->text(m_resource->singular), marked(record.title()), record.id());
    QString words = tr("To be deleted for ever: %1.").arg(what);
    if (m_preview->takesAlong())
        words += u' ' + tr("Deleted with it:");
    for (const DeletionPreview::Line &line : m_preview->lines())
        words += u"\n  "_s + m_preview->text(line);
    const bool isDecided =
        invocation().has("confirm"_L1) || (invocation().has("yes"_L1) && !m_resource->confirmById);
    if (isDecided)
        terminal().remark(words);
    else
        terminal().say(words);
    if (!isDecided && !isConfirmed())
        return end(ExitCode::Refused, tr("Nothing was deleted."));
    watch(writer().remove(record, m_preview->counts()));
}

bool DeleteTask::isConfirmed() const
{
    const QString id = m_preview->record().id();
    if (m_resource->confirmById)
        return terminal().ask(tr("Type the id to delete it:")) == id;
    const QString answer = terminal().ask(tr("Delete it? (yes/no)")).toLower();
    return answer == tr("yes") || answer == "yes"_L1 || answer == "y"_L1;
}

void DeleteTask::tell(const WriteEnd &writeEnd)
{
    const Record &record = m_preview->record();
    const QString what = u"%1 “%2”"_s.arg(m_resource->text(m_resource->singular), marked(record.title()));
    terminal().remark(writeEnd.kind == WriteEnd::Kind::AlreadyGone ? tr("%1 was already gone.").arg(what)
                                                                   : tr("%1 was deleted.").arg(what));
    end(ExitCode::Done);
}

} // namespace cordboard
