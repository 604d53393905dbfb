#include "cli/writetask.h"

#include "cli/pastwords.h"
#include "core/plaintext.h"

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// Names as they are typed, so that they can be looked up and sent again.
    QString listOf(const QStringList &fields)
    {
        return fields.join(u", "_s);
    }

    QString listOf(const QList<Conflict> &conflicts)
    {
        QStringList fields;
        for (const Conflict &conflict : conflicts)
            fields += conflict.fields;
        return listOf(fields);
    }

} // namespace

void WriteTask::run()
{
    m_writer = std::make_unique<Writer>(client());
    connect(m_writer.get(), &Writer::settled, this, [this](const Intent &intent, const Finding &finding) {
        terminal().remark(settledWords(intent, finding));
    });
    connect(m_writer.get(), &Writer::stuck, this, &WriteTask::tellStuck);
    connect(&client().connection(), &Connection::answeredAboutAnother, this,
            [this](const RecordRef &meant, const QString &answered) {
                terminal().remark(tr("The change of %1 was answered with another id, %2. It was read anew.")
                                      .arg(oneLine(meant.id), oneLine(answered, 80)));
            });
    if (account().isReadOnly && !client().connection().isWritable())
        return fail({.kind = Error::Kind::ReadOnly, .fate = Error::Fate::NotSent});
    m_writer->settleThePast();
    write();
}

void WriteTask::tellStuck(int count, const Error &error)
{
    if (invocation().has("leave-unknown"_L1))
        m_writer->leaveUnknown();
    else
        end(exitCodeFor(error), stuckWords(count, error));
}

void WriteTask::watch(WriteOperation *operation)
{
    m_operation = operation;
    connect(operation, &WriteOperation::progressed, this, &WriteTask::showStep);
    connect(operation, &WriteOperation::ended, this, &WriteTask::take);
}

void WriteTask::showStep(WriteOperation::Step step, int milliseconds)
{
    const int seconds = (milliseconds + 999) / 1000;
    if (step == WriteOperation::Step::Waiting)
        terminal().showProgress(tr("Checking earlier changes…"));
    else if (step == WriteOperation::Step::Pausing)
        terminal().showProgress(
            tr("It was sent, and no answer came. Checking what happened in %n second(s)…", nullptr, seconds));
    else if (step == WriteOperation::Step::Sending)
        terminal().showProgress(tr("Sending…"));
}

void WriteTask::interrupt()
{
    if (!m_operation)
        return end(ExitCode::Interrupted);
    if (m_isInterrupted)
        return end(ExitCode::Unknown,
                   tr("%1: it was sent, and nobody looked whether it was done. Look before trying again; "
                      "the console does when it opens the account.")
                       .arg(m_what));
    m_isInterrupted = true;
    const WriteOperation::Step step = m_operation->step();
    const bool hasLeft = step != WriteOperation::Step::Waiting && step != WriteOperation::Step::Reading;
    if (hasLeft)
        terminal().complain(tr("It was already sent. Checking what happened; Ctrl+C again stops that."));
    if (step != WriteOperation::Step::Pausing) // that is checked already
        m_operation->cancel();
}

void WriteTask::take(const WriteEnd &end)
{
    if (!end.isGood())
        return takeBad(end);
    if (end.kind == WriteEnd::Kind::Applied)
        terminal().remark(tr("No answer came, but it was done: it is there."));
    if (!end.movedMeanwhile.isEmpty())
        terminal().remark(tr("Somebody else changed at the same time: %1.").arg(listOf(end.movedMeanwhile)));
    tell(end);
}

void WriteTask::takeBad(const WriteEnd &writeEnd)
{
    switch (writeEnd.kind) {
    case WriteEnd::Kind::Refused:
    case WriteEnd::Kind::NotSent: return fail(writeEnd.error);
    case WriteEnd::Kind::Conflict:
        return end(ExitCode::Refused,
                   tr("%1: somebody changed it meanwhile, so nothing was sent: %2.")
                       .arg(m_what,
                            writeEnd.conflicts.isEmpty() ? listOf(writeEnd.movedMeanwhile)
                                                         : listOf(writeEnd.conflicts)));
    case WriteEnd::Kind::NotApplied:
        return end(ExitCode::Network,
                   tr("%1: no answer came, and it was not done. It can be tried again.").arg(m_what));
    case WriteEnd::Kind::Differs:
        return end(
            ExitCode::Unknown,
            tr("%1: no answer came, and what is there now is other than was sent, in: %2. Look at it before "
               "trying again.")
                .arg(m_what, listOf(writeEnd.otherThanMeant)));
    default:
        end(ExitCode::Unknown,
            tr("%1: it was sent, no answer came, and it could not be checked. Look before trying again.")
                .arg(m_what));
    }
}

} // namespace cordboard
