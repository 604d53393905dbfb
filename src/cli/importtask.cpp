#include "cli/importtask.h"

#include "bulk/exportfile.h"
#include "bulk/planwords.h"
#include "catalogue/display.h"
#include "cli/output.h"
#include "cli/pastwords.h"
#include "cli/progresswords.h"
#include "cli/resourcewords.h"
#include "core/plaintext.h"
#include "core/texttable.h"
#include "net/errorwords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype mostFailuresTold = 50;

    Outcome<CsvTable> tableIn(const QString &name)
    {
        if (name != "-"_L1) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return usageError(ImportTask::tr("%1 cannot be read: %2").arg(name, file.errorString()));
            return readCsv(file);
        }
        QByteArray bytes; // through stdio, which may hold bytes behind the password's line
        for (int c = std::fgetc(stdin); c != EOF && bytes.size() <= CsvLimits().bytes; c = std::fgetc(stdin))
            bytes.append(char(c));
        return readCsv(bytes);
    }

} // namespace

std::optional<Error> ImportTask::prepare()
{
    if (invocation().has("plan"_L1) == invocation().has("apply"_L1))
        return usageError(tr("import makes a plan of a file (RESOURCE FILE --plan PLAN) or applies one "
                             "(--apply PLAN)."));
    return invocation().has("plan"_L1) ? preparePlan() : prepareApply();
}

std::optional<Error> ImportTask::preparePlan()
{
    if (invocation().operands.size() < 2)
        return usageError(
            tr("The resource and the file to import are missing: import RESOURCE FILE --plan PLAN."));
    for (const auto option : {"report"_L1, "confirm"_L1, "unlock"_L1, "leave-unknown"_L1}) {
        if (invocation().has(option))
            return usageError(tr("--%1 goes with --apply.").arg(option));
    }
    const Outcome<const Resource *> resource = resourceMeant(platform(), invocation().operands.constFirst());
    if (!resource)
        return resource.error();
    const bool canBeWritten = (*resource)->permits(Method::Create) || (*resource)->permits(Method::Update);
    if (!canBeWritten || !(*resource)->permits(Method::List))
        return usageError(tr("%1 cannot be imported.").arg((*resource)->text((*resource)->plural)));
    const QString file = invocation().operands.at(1);
    const Outcome<CsvTable> table = tableIn(file);
    if (!table)
        return usageError(u"%1: %2"_s.arg(file, table.error().detail));
    ColumnMatch match(**resource, table->headers);
    if (std::optional<Error> error = correct(match))
        return error;
    if (!match.problems().isEmpty())
        return usageError(u"%1: %2"_s.arg(file, match.problems().join(u' ')));
    if (!match.leftOut().isEmpty())
        terminal().remark(tr("Columns that are not taken: %1. --column HEADER=NAME says what one is about.")
                              .arg(match.leftOut().join(u", "_s)));
    const QString title =
        tr("Import of %1 into %2").arg(QFileInfo(file).fileName(), (*resource)->text((*resource)->plural));
    m_job = ImportJob{.title = title, .table = *table, .match = match, .describe = describe};
    return {};
}

/// --column HEADER=NAME; without a name the column is not taken.
std::optional<Error> ImportTask::correct(ColumnMatch &match) const
{
    for (const QString &word : invocation().values("column"_L1)) {
        const qsizetype equals = word.lastIndexOf(u'=');
        const qsizetype column = equals < 1 ? -1 : match.headers().indexOf(word.first(equals));
        const QString name = word.sliced(equals + 1);
        const ColumnTarget target = match.named(name);
        if (column < 0)
            return usageError(tr("--column %1: there is no such column. There are: %2.")
                                  .arg(word, match.headers().join(u", "_s)));
        if (target.kind == ColumnTarget::Kind::None && !name.isEmpty())
            return usageError(tr("--column %1: %2 have no “%3”.")
                                  .arg(word, match.resource().text(match.resource().plural), name));
        match.set(column, target);
    }
    return {};
}

std::optional<Error> ImportTask::prepareApply()
{
    if (!invocation().operands.isEmpty())
        return usageError(tr("With --apply everything is in the plan; “%1” is too much.")
                              .arg(invocation().operands.constFirst()));
    if (invocation().has("column"_L1))
        return usageError(tr("--column goes with --plan."));
    const Outcome<Plan> plan = readPlan(invocation().value("apply"_L1));
    if (!plan)
        return plan.error();
    if (plan->account != PlanAccount::of(account()))
        return usageError(tr("This plan was made for another account or another address: %1 at %2.")
                              .arg(plan->account.name, plan->account.url));
    const QString removals = QString::number(plan->counts().removals);
    if (plan->needsSecondGate() && invocation().value("confirm"_L1) != removals)
        return usageError(
            tr("It deletes %1 records. To do so, repeat the number: --confirm %1.").arg(removals));
    m_plan = *plan;
    return {};
}

void ImportTask::run()
{
    if (m_job)
        makePlan();
    else
        apply();
}

void ImportTask::makePlan()
{
    m_planner = std::make_unique<ImportPlanner>(client(), *m_job);
    connect(m_planner.get(), &Work::progressed, this,
            [this] { terminal().showProgress(progressWords(*m_planner)); });
    connect(m_planner.get(), &Work::ended, this, &ImportTask::takePlan);
    m_planner->start();
}

void ImportTask::takePlan()
{
    if (m_planner->state() == Work::State::Stopped)
        return end(ExitCode::Interrupted);
    if (m_planner->state() == Work::State::Failed)
        return end(m_planner->error() ? exitCodeFor(*m_planner->error()) : ExitCode::Refused,
                   m_planner->outcome());
    terminal().clearProgress();
    const Plan &plan = m_planner->plan();
    const QString trouble = writePlan(plan, invocation().value("plan"_L1));
    if (!trouble.isEmpty())
        return end(ExitCode::Refused, trouble);
    printPlan(plan);
    terminal().remark(m_planner->outcome());
    if (plan.counts().wrong > 0)
        return end(ExitCode::Usage,
                   tr("%Ln row(s) are wrong and would not be sent.", nullptr, int(plan.counts().wrong)));
    end(ExitCode::Done);
}

void ImportTask::printPlan(const Plan &plan)
{
    QList<QStringList> rows;
    for (const PlannedChange &change : plan.changes)
        rows.append({change.line > 0 ? QString::number(change.line) : QString(), actionWords(change),
                     marked(change.title()), oneLine(detailsOf(plan, change))});
    Output output;
    output.open({});
    output.put(
        TextTable::of({tr("line"), tr("action"), tr("record"), tr("what")}, rows, Terminal::outputWidth()));
}

void ImportTask::apply()
{
    if (account().isReadOnly && !client().connection().isWritable())
        return fail({.kind = Error::Kind::ReadOnly, .fate = Error::Fate::NotSent});
    m_writer = std::make_unique<Writer>(client());
    connect(m_writer.get(), &Writer::settled, this, &ImportTask::tellSettled);
    connect(m_writer.get(), &Writer::stuck, this, &ImportTask::tellStuck);
    m_writer->settleThePast();
    m_work = std::make_unique<ApplyWork>(*m_writer, *m_plan);
    connect(m_work.get(), &Work::progressed, this, [this] {
        terminal().showProgress(m_work->isLookingBack() ? tr("Checking earlier changes…")
                                                        : progressWords(*m_work));
    });
    connect(m_work.get(), &Work::ended, this, &ImportTask::finish);
    m_work->start();
}

void ImportTask::tellSettled(const Intent &intent, const Finding &finding)
{
    if (finding.state != WriteState::NotApplied) // that many were only about to be sent
        terminal().remark(settledWords(intent, finding));
}

void ImportTask::tellStuck(int count, const Error &error)
{
    if (invocation().has("leave-unknown"_L1))
        m_writer->leaveUnknown();
    else
        end(exitCodeFor(error), stuckWords(count, error));
}

void ImportTask::interrupt()
{
    if (m_planner)
        return m_planner->stop();
    if (!m_work)
        return end(ExitCode::Interrupted);
    if (std::exchange(m_isInterrupted, true))
        return end(ExitCode::Unknown,
                   tr("The last changes were not checked. Applying the plan again does that first."));
    terminal().complain(
        tr("Nothing more is begun. What is under way is seen to its end; Ctrl+C again stops that."));
    m_work->stop();
}

void ImportTask::finish()
{
    terminal().clearProgress();
    tellFailures();
    const QString trouble = writeReport();
    if (!trouble.isEmpty())
        terminal().complain(trouble);
    const ExitCode code = exitCode();
    if (code == ExitCode::Done)
        terminal().remark(m_work->outcome());
    else
        terminal().complain(m_work->outcome());
    if (m_work->canResume())
        terminal().remark(tr("Applying the same plan again goes on with the rest."));
    end(code == ExitCode::Done && !trouble.isEmpty() ? ExitCode::Refused : code);
}

void ImportTask::tellFailures()
{
    qsizetype told = 0;
    qsizetype untold = 0;
    for (qsizetype i = 0; i < m_plan->changes.size(); ++i) {
        const ChangeResult &result = m_work->results()[i];
        const PlannedChange &change = m_plan->changes[i];
        const bool isAsMeant = result.isGood() && result.otherThanMeant.isEmpty();
        if (isAsMeant || result.kind == ChangeResult::Kind::NotSent)
            continue;
        if (++told > mostFailuresTold) {
            ++untold;
            continue;
        }
        const QString where = change.line > 0
            ? tr("Line %1, “%2”").arg(change.line).arg(marked(change.title()))
            : u"“%1”"_s.arg(marked(change.title()));
        terminal().complain(u"%1: %2. %3"_s.arg(where, outcomeWords(result.kind),
                                                oneLine(reasonOf(change.resource(), result))));
    }
    if (untold > 0)
        terminal().complain(tr("%Ln more; --report FILE writes them all.", nullptr, int(untold)));
}

QString ImportTask::writeReport() const
{
    const QString file = invocation().value("report"_L1);
    if (file.isEmpty())
        return {};
    const QByteArray report = reportOf(*m_plan, m_work->results());
    if (file == "-"_L1) {
        Output output;
        output.open({});
        output.device().write(report);
        return output.hasFailed() ? output.error() : QString();
    }
    ExportFile target(file);
    if (target.open() && target.device().write(report) == report.size() && target.commit())
        return {};
    return tr("%1 cannot be written: %2")
        .arg(file, target.error().isEmpty() ? target.device().errorString() : target.error());
}

ExitCode ImportTask::exitCode() const
{
    using Became = ChangeResult::Kind;
    if (m_work->count(Became::Unknown) > 0)
        return ExitCode::Unknown;
    const qsizetype good = m_work->count(Became::Done) + m_work->count(Became::Skipped);
    const bool isAsMeant =
        std::ranges::all_of(m_work->results(), &QStringList::isEmpty, &ChangeResult::otherThanMeant);
    if (m_work->state() == Work::State::Done && good == m_work->results().size() && isAsMeant)
        return ExitCode::Done;
    if (m_work->count(Became::Done) > 0)
        return ExitCode::Partly;
    if (m_work->state() == Work::State::Stopped)
        return ExitCode::Interrupted;
    if (m_work->count(Became::Refused) > 0)
        return ExitCode::Refused;
    if (m_work->count(Became::NotApplied) > 0)
        return ExitCode::Network; // no answer came
    const std::optional<Error> &reason = m_work->reasonToStop();
    return reason ? exitCodeFor(*reason) : ExitCode::Refused;
}

} // namespace cordboard
