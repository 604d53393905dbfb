#include "cli/savetask.h"

#include "catalogue/display.h"
#include "cli/fieldvalues.h"
#include "cli/resourcewords.h"
#include "core/passwordline.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostJson = 1024 * 1024;

    Outcome<QByteArray> contentsOf(const QString &name)
    {
        QByteArray bytes;
        if (name == "-"_L1) { // through stdio, which may hold bytes behind the password's line
            for (int c = std::fgetc(stdin); c != EOF && bytes.size() <= mostJson; c = std::fgetc(stdin))
                bytes.append(char(c));
        } else {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return usageError(SaveTask::tr("%1 cannot be read: %2").arg(name, file.errorString()));
            bytes = file.read(mostJson + 1);
        }
        if (bytes.size() > mostJson)
            return usageError(SaveTask::tr("That is too much for one record."));
        return bytes;
    }

} // namespace

SaveTask::SaveTask(Invocation invocation, Terminal &terminal, Purpose purpose)
    : WriteTask(std::move(invocation), terminal)
    , m_purpose(purpose)
{
}

std::optional<Error> SaveTask::prepare()
{
    const bool isNew = m_purpose == Purpose::Create;
    if (!isNew)
        m_preferences = preferencesMeant(platform(), invocation().operands.constFirst());
    if (m_preferences)
        return {};
    const Outcome<const Resource *> resource = resourceFor(isNew ? Method::Create : Method::Update);
    return resource ? prepareFor(**resource) : resource.error();
}

std::optional<Error> SaveTask::prepareFor(const Resource &resource)
{
    if (std::optional<Error> error = m_sink.prepare(resource, invocation()))
        return error;
    return readValues(resource);
}

std::optional<Error> SaveTask::readValues(const Resource &resource)
{
    const bool isNew = m_purpose == Purpose::Create;
    const QStringList assignments = invocation().operands.sliced(isNew ? 1 : 2);
    FieldValues values(resource, m_purpose);
    if (invocation().has("json"_L1)) {
        if (!assignments.isEmpty())
            return usageError(tr("Choose one of --json and NAME=VALUE."));
        const Outcome<QByteArray> json = contentsOf(invocation().value("json"_L1));
        if (!json)
            return json.error();
        if (std::optional<Error> error = values.take(*json))
            return error;
    } else if (std::optional<Error> error = values.take(assignments, readPasswordLine)) {
        return error;
    }
    const Outcome<Record> draft = values.draft();
    if (!draft)
        return draft.error();
    m_draft = *draft;
    if (!isNew && m_draft->isBlank())
        return usageError(tr("There is nothing to change: give NAME=VALUE."));
    if (!isNew)
        m_draft->setId(invocation().operands.at(1));
    if (!values.notTaken().isEmpty())
        terminal().remark(
            tr("Left out, because it cannot be written: %1.").arg(values.notTaken().join(u", "_s)));
    return {};
}

void SaveTask::write()
{
    if (m_preferences)
        withPreferences(*m_preferences, [this](const Resource &resource) { savePreferences(resource); });
    else
        save();
}

void SaveTask::savePreferences(const Resource &resource)
{
    m_sink.setOnlyTold(true);
    if (const std::optional<Error> error = prepareFor(resource))
        return reject(*error);
    save();
}

void SaveTask::save()
{
    const Resource &resource = m_draft->resource();
    setWhat(u"%1 “%2”"_s.arg(resource.text(resource.singular), marked(m_draft->title())));
    WriteOperation *operation = m_purpose == Purpose::Create
        ? writer().create(*m_draft)
        : writer().update(Record(resource, m_draft->id()), *m_draft);
    connect(operation, &WriteOperation::progressed, this, [this](WriteOperation::Step step) {
        m_wasSent = m_wasSent || step == WriteOperation::Step::Sending;
    });
    watch(operation);
}

void SaveTask::tell(const WriteEnd &writeEnd)
{
    const Record &record = writeEnd.record ? *writeEnd.record : *m_draft;
    const Resource &resource = record.resource();
    const QString what = u"%1 “%2”"_s.arg(resource.text(resource.singular), marked(record.title()));
    if (m_purpose == Purpose::Create)
        terminal().remark(tr("%1 was created with the id %2.").arg(what, record.id()));
    else
        terminal().remark(m_wasSent ? tr("%1 was changed.").arg(what)
                                    : tr("%1 is like that already: nothing was sent.").arg(what));
    print(record);
    if (!writeEnd.otherThanMeant.isEmpty())
        return end(ExitCode::Partly,
                   tr("The platform made something else of: %1.").arg(writeEnd.otherThanMeant.join(u", "_s)));
    end(ExitCode::Done);
}

/// What cannot be printed does not undo what was written.
void SaveTask::print(const Record &record)
{
    if (m_purpose == Purpose::Create && terminal().isQuiet() && !invocation().has("format"_L1))
        m_sink.line(record.id());
    else
        m_sink.single(record);
    if (!m_sink.finish() && !m_sink.isUnread())
        terminal().complain(m_sink.error());
}

} // namespace cordboard
