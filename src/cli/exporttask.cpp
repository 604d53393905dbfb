#include "cli/exporttask.h"

#include "bulk/exportname.h"
#include "cli/output.h"
#include "cli/progresswords.h"
#include "cli/querywords.h"
#include "net/errorwords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cordboard {

std::optional<Error> ExportTask::prepare()
{
    const Outcome<const Resource *> resource = resourceFor(Method::List);
    if (!resource)
        return resource.error();
    const Outcome<Query> query = queryMeant(**resource, invocation());
    if (!query)
        return query.error();
    const Outcome<RowLayout> layout = layoutMeant(**resource, invocation(), UsualColumns::All);
    if (!layout)
        return layout.error();
    const Outcome<ExportFormat> format = formatMeant(invocation(), ExportFormat::Csv);
    if (!format)
        return format.error();
    const Outcome<qint64> limit = limitMeant(invocation());
    if (!limit)
        return limit.error();
    if (invocation().value("output"_L1) == "-"_L1)
        return usageError(tr("export writes a file. For standard output there is list."));
    m_job = {.title = (*resource)->text((*resource)->plural), .query = *query};
    if (*limit > 0)
        m_job.rows = {{.first = 0, .count = *limit}};
    m_job.to = {.layout = *layout,
                .format = *format,
                .separator = spreadsheetSeparator(),
                .file = invocation().value("output"_L1, usualFile(**resource, *format))};
    m_job.describe = [this](const Error &error) {
        m_error = error;
        return describe(error);
    };
    return {};
}

/// Says whose it is, what, narrowed by what, and when.
QString ExportTask::usualFile(const Resource &resource, ExportFormat format) const
{
    QStringList filters;
    for (const QString &word : invocation().values("filter"_L1))
        filters.append(QString(word).replace(u'=', u' '));
    return exportFileName(account().name, resource.text(resource.plural), filters,
                          QDateTime::currentDateTime(), format);
}

void ExportTask::run()
{
    m_work = std::make_unique<ExportWork>(client(), m_job);
    connect(m_work.get(), &Work::progressed, this, &ExportTask::showProgress);
    connect(m_work.get(), &Work::ended, this, &ExportTask::finish);
    m_work->start();
}

void ExportTask::interrupt()
{
    if (m_work)
        m_work->stop();
    else
        end(ExitCode::Interrupted);
}

void ExportTask::showProgress()
{
    if (terminal().wantsProgress())
        terminal().showProgress(progressWords(*m_work));
}

void ExportTask::finish()
{
    switch (m_work->state()) {
    case Work::State::Done: break;
    case Work::State::Stopped: return end(ExitCode::Interrupted);
    default: return end(m_error ? exitCodeFor(*m_error) : ExitCode::Refused, m_work->outcome());
    }
    terminal().remark(m_work->outcome());
    if (!invocation().has("output"_L1)) { // how it is called was not known before
        Output output;
        output.open({});
        output.put(m_job.to.file + u'\n');
    }
    end(ExitCode::Done);
}

} // namespace cordboard
