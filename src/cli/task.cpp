#include "cli/task.h"

#include "core/plaintext.h"
#include "net/errorwords.h"

using namespace Qt::StringLiterals;

namespace cordboard {

Task::Task(Invocation invocation, Terminal &terminal)
    : m_invocation(std::move(invocation))
    , m_terminal(terminal)
{
}

void Task::end(ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_terminal.clearProgress();
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT ended(code); }, Qt::QueuedConnection);
}

void Task::end(ExitCode code, const QString &complaint)
{
    if (!m_hasEnded)
        m_terminal.complain(complaint);
    end(code);
}

void Task::reject(const Error &error)
{
    end(error.kind == Error::Kind::Unsendable ? ExitCode::Usage : ExitCode::Refused, error.detail);
}

void Task::fail(const Error &error)
{
    QString words = describe(error);
    for (const FieldProblem &problem : error.problems) {
        if (!problem.field.isEmpty())
            words += u"\n  %1: %2"_s.arg(problem.field, oneLine(problem.message));
    }
    if (error.kind == Error::Kind::ReadOnly && !m_invocation.has("read-only"_L1))
        words += u' ' + tr("--unlock permits this one command.");
    end(exitCodeFor(error), words);
}

} // namespace cordboard
