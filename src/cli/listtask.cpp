#include "cli/listtask.h"

#include "cli/querywords.h"
#include "core/plaintext.h"
#include "net/errorwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cordboard {

std::optional<Error> ListTask::prepare()
{
    const Outcome<const Resource *> resource = resourceFor(Method::List);
    if (!resource)
        return resource.error();
    const Outcome<Query> query = queryMeant(**resource, invocation());
    if (!query)
        return query.error();
    m_query = *query;
    const Outcome<qint64> limit = limitMeant(invocation());
    if (!limit)
        return limit.error();
    m_limit = *limit;
    return m_sink.prepare(**resource, invocation());
}

void ListTask::run()
{
    ListWalk::Pace pace;
    if (m_limit > 0 && m_limit < pace.pageSize)
        pace = {.pageSize = int(m_limit), .atOnce = 1};
    m_walk = new ListWalk(client(), m_query, pace, this);
    connect(m_walk, &ListWalk::arrived, this, &ListTask::take);
    connect(m_walk, &ListWalk::ended, this, &ListTask::finish);
    m_walk->start();
}

void ListTask::interrupt()
{
    m_isInterrupted = true;
    if (!m_walk)
        return end(ExitCode::Interrupted);
    m_walk->stop();
}

void ListTask::take(const Page &page)
{
    const qint64 wanted = m_limit > 0 ? std::min<qint64>(page.size(), m_limit - m_written) : page.size();
    if (page.records)
        m_sink.rows(*page.records, wanted);
    m_written += wanted;
    for (const QString &warning : page.warnings)
        terminal().remark(tr("The platform remarks: %1").arg(oneLine(warning)));
    if (m_sink.hasFailed() || (m_limit > 0 && m_written >= m_limit))
        return m_walk->stop();
    if (m_sink.isOnTerminal())
        return;
    const QLocale locale;
    const QString written = locale.toString(m_written);
    terminal().showProgress(page.total ? tr("%1 of %2 records").arg(written, locale.toString(*page.total))
                                       : tr("%1 records").arg(written));
}

void ListTask::finish(const WalkEnd &walkEnd)
{
    if (m_sink.isUnread())
        return end(ExitCode::Done); // whoever read it has what was wanted
    if (m_isInterrupted || m_sink.isInterrupted())
        return end(ExitCode::Interrupted);
    const bool isFailed = walkEnd.kind == WalkEnd::Kind::Failed;
    if (isFailed && (m_written == 0 || !m_sink.isStreaming()))
        return fail(walkEnd.error); // nothing of it is out
    const bool isWritten = m_sink.finish();
    if (m_sink.isUnread())
        return end(ExitCode::Done);
    if (!isWritten)
        return end(ExitCode::Refused, m_sink.error());
    if (isFailed)
        return end(ExitCode::Partly,
                   tr("The listing broke off after %1 records: %2")
                       .arg(QLocale().toString(m_written), describe(walkEnd.error)));
    tellTroubles(walkEnd);
    end(ExitCode::Done);
}

void ListTask::tellTroubles(const WalkEnd &walkEnd)
{
    for (const QString &remark : m_sink.remarks())
        terminal().remark(remark);
    for (const QString &oddity : odditiesOf(walkEnd))
        terminal().remark(oddity);
    if (m_limit > 0 && m_written >= m_limit)
        return;
    if (walkEnd.hasChanged)
        terminal().remark(
            tr("The listing changed while it was read: records may be missing. Read it again to be sure."));
    if (walkEnd.duplicates > 0)
        terminal().remark(tr("%n record(s) came twice.", nullptr, int(walkEnd.duplicates)));
}

} // namespace cordboard
