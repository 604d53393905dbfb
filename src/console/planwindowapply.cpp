#include "bulk/applywork.h"
#include "console/planfilter.h"
#include "console/planwindow.h"
#include "console/removalgate.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "widgets/errorbanner.h"
#include "widgets/plainlabel.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    QList<const Resource *> resourcesOf(const Plan &plan)
    {
        QList<const Resource *> resources;
        for (const PlannedChange &change : plan.changes) {
            if (!resources.contains(&change.resource()))
                resources.append(&change.resource());
        }
        return resources;
    }

} // namespace

void PlanWindow::askOrApply()
{
    if (!objection().isEmpty())
        return;
    const bool isBegun = m_isInterrupted || !m_model->results().isEmpty();
    if (isBegun || m_model->plan().counts().removals == 0)
        return apply();
    RemovalGate *gate = RemovalGate::of(m_model->plan(), this);
    connect(gate, &RemovalGate::passed, this, &PlanWindow::apply);
    gate->open();
}

/// Whether a plan that was begun has something left that may be sent.
bool PlanWindow::canGoOn() const
{
    if (m_isUndone)
        return false;
    if (m_apply)
        return m_apply->canResume();
    return std::ranges::any_of(m_model->results(), &ChangeResult::isOpen);
}

void PlanWindow::apply()
{
    const QString why = m_company.before ? m_company.before(m_model->plan()) : QString();
    if (!why.isEmpty())
        return m_banner->tell(why);
    if (m_apply)
        return m_apply->resume();
    m_banner->clear();
    auto *work = new ApplyWork(m_writer, m_model->plan());
    m_apply = work;
    m_table->setColumnHidden(PlanModel::Outcome, false);
    connect(work, &ApplyWork::changed, this,
            [this, work](qsizetype change) { m_model->setResult(change, work->results().at(change)); });
    connect(work, &Work::progressed, this, [this] {
        if (!m_tick.isActive())
            m_tick.start();
    });
    connect(work, &Work::ended, this, &PlanWindow::takeEnd);
    // Dismissed in the panel, it leaves no window behind that nobody sees.
    connect(work, &QObject::destroyed, this, [this] {
        if (isHidden())
            deleteLater();
        else
            showState();
    });
    Q_EMIT applying(work);
    showState();
}

void PlanWindow::takeEnd()
{
    m_tick.stop();
    m_model->setResults(m_apply->results());
    if (m_company.after)
        m_company.after(m_model->plan(), m_model->results());
    showGroups();
    showDetails();
    showState();
    tellEnd();
    for (const Resource *resource : resourcesOf(m_model->plan()))
        Q_EMIT changed(*resource);
    if (isHidden() && m_apply->state() != Work::State::Done)
        show(); // it wants a person
}

void PlanWindow::tellEnd()
{
    const bool isGood = std::ranges::all_of(m_model->results(), [](const ChangeResult &result) {
        return result.isGood() || result.kind == ChangeResult::Kind::Wrong;
    });
    QString words = m_apply->outcome();
    if (m_apply->reasonToStop())
        words += u' ' + describe(*m_apply->reasonToStop());
    m_banner->tell(words, isGood ? ErrorBanner::Tone::Remark : ErrorBanner::Tone::Trouble);
    if (!isGood)
        m_groups->setCurrentIndex(std::max(0, m_groups->findData(PlanFilter::notDone)));
}

void PlanWindow::undo()
{
    Q_EMIT undoWanted(undoOf(m_model->plan(), m_model->results()));
}

void PlanWindow::endAsUndone()
{
    m_isUndone = true;
    if (m_apply)
        m_apply->abandon();
    showState();
}

/// Of an interrupted plan: what it did stays, and nothing is asked about it any more.
void PlanWindow::forget()
{
    ApplyWork::forget(m_writer.client().connection(), m_model->plan());
    close();
}

void PlanWindow::askForReport()
{
    const QString name =
        u"cordboard-report-%1.csv"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), name, tr("CSV (*.csv)"));
    if (!file.isEmpty())
        saveReport(file);
}

void PlanWindow::saveReport(const QString &file)
{
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.setPermissions(ownerOnly)
        && target.write(reportOf(m_model->plan(), m_model->results())) >= 0 && target.commit();
    if (isWritten)
        m_banner->tell(tr("The report is in %1.").arg(QDir::toNativeSeparators(file)),
                       ErrorBanner::Tone::Remark);
    else
        m_banner->tell(tr("The report could not be written: %1").arg(target.errorString()));
}

/// As long as its row is in the panel, a button there brings the window back.
void PlanWindow::closeEvent(QCloseEvent *event)
{
    if (!m_apply)
        return event->accept();
    event->ignore();
    hide();
}

} // namespace cordboard
