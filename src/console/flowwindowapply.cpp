#include "bulk/planstore.h"
#include "bulk/planwords.h"
#include "catalogue/display.h"
#include "console/flowpage.h"
#include "console/flowwindow.h"
#include "console/question.h"
#include "core/plaintext.h"
#include "models/planmodel.h"
#include "net/connection.h"
#include "net/errorwords.h"
#include "ui_flowwindow.h"
#include "widgets/icons.h"

#include <QCloseEvent>
#include <QLockFile>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Became = ChangeResult::Kind;

    /// As wide as one, so that all words begin at the same place.
    QIcon noIcon()
    {
        QPixmap nothing(16, 16);
        nothing.fill(Qt::transparent);
        return nothing;
    }

    constexpr qsizetype longestLine = 400;
    constexpr qsizetype longestTitle = 60;

} // namespace

/// The first step that wants something of the person; behind the last if none does.
qsizetype FlowWindow::firstWanting() const
{
    const auto isFine = [this](qsizetype step) {
        const ChangeResult &result = m_results[step];
        return m_flow.isReady(step) && (result.kind == Became::Waiting || result.isGood());
    };
    qsizetype step = firstNotGood();
    while (step < m_flow.size() && isFine(step))
        ++step;
    return step;
}

void FlowWindow::setInterrupted()
{
    const qsizetype step = firstWanting();
    const bool isWithheld = step < m_flow.size() && !m_flow.change(step).withheld.isEmpty();
    goTo(step);
    const bool isBegun = std::ranges::any_of(
        m_results, [](const ChangeResult &result) { return result.kind == Became::Done; });
    QString words = isBegun
        ? tr("This was not brought to its end. What is made is marked, and nothing is sent twice.")
        : tr("This was entered before, and nothing was sent yet.");
    if (isWithheld) {
        m_pages[step]->showProblems(m_flow.change(step).objections());
        words += u' ' + tr("Passwords are not kept: enter them again.");
    }
    m_ui->banner->tell(words, ErrorBanner::Tone::Remark);
    showState();
}

/// Why nothing can be sent now; empty: it can.
QString FlowWindow::objection() const
{
    if (isApplying())
        return tr("It is under way.");
    if (isDone())
        return tr("It is done.");
    if (!m_writer.client().connection().isWritable())
        return tr("The account is read-only. Unlock it first.");
    for (qsizetype i = 0; i < m_flow.size(); ++i) {
        const bool isOver = m_results[i].kind == Became::Done || m_results[i].kind == Became::Unknown;
        if (!m_flow.isReady(i) && !isOver)
            return tr("Step %1 is not complete.").arg(i + 1);
    }
    return {};
}

void FlowWindow::apply()
{
    if (!objection().isEmpty())
        return;
    for (qsizetype i = 0; i < m_flow.size(); ++i) {
        const bool wasRefused = m_results[i].kind == Became::Refused || m_results[i].kind == Became::Stale;
        if (wasRefused) // as it is, on purpose
            m_flow.renew(i);
    }
    m_flow.refreshAge();
    keep();
    m_lock.reset();
    begin();
    showState();
}

void FlowWindow::begin()
{
    m_ui->banner->clear();
    if (m_apply) {
        m_apply->correct(m_flow.plan());
        return m_apply->resume();
    }
    auto *work = new ApplyWork(m_writer, m_flow.plan());
    m_apply = work;
    connect(work, &ApplyWork::changed, this,
            [this, work](qsizetype change) { take(change, work->results().at(change)); });
    connect(work, &Work::ended, this, &FlowWindow::takeEnd);
    Q_EMIT applying(work);
}

void FlowWindow::take(qsizetype change, const ChangeResult &result)
{
    m_results[change] = result;
    showState();
}

void FlowWindow::takeEnd()
{
    m_results = m_apply->results();
    for (const FlowStep &step : m_flow.flow().steps)
        Q_EMIT changed(*step.resource);
    const qsizetype step = firstNotGood();
    if (step < m_flow.size())
        return tellTrouble(step);
    m_ui->banner->tell(tr("Everything is made. %1").arg(m_apply->outcome()), ErrorBanner::Tone::Remark);
    goTo(m_flow.size());
}

/// At which step, why, and what is to be done: what was entered is still there.
void FlowWindow::tellTrouble(qsizetype step)
{
    m_lock = lockPlan(m_writer.client().connection(), m_flow.plan());
    const ChangeResult result = m_results[step];
    goTo(step);
    m_results[step] = result;
    QStringList words{
        tr("Step %1, %2:")
            .arg(QString::number(step + 1), m_writer.client().platform().text(m_flow.step(step).label))};
    const QString reason = reasonOf(*m_flow.step(step).resource, result);
    words.append(outcomeWords(result.kind) + u'.');
    if (!reason.isEmpty())
        words.append(reason);
    if (m_apply->reasonToStop() && reason.isEmpty())
        words.append(describe(*m_apply->reasonToStop()));
    words.append(result.kind == Became::Unknown
                     ? tr("Going on looks once more before anything is sent.")
                     : tr("What was entered is kept. Put it right and go on from here."));
    m_ui->banner->tell(words.join(u' '));
    if (!result.problems.isEmpty())
        m_pages[step]->showProblems(result.problems);
    if (isHidden())
        show(); // it wants a person
    showState();
}

void FlowWindow::showState()
{
    showSteps();
    const bool isBegun = std::ranges::any_of(m_results, [](const ChangeResult &result) {
        return result.kind != Became::Waiting && result.kind != Became::Wrong
            && result.kind != Became::Skipped;
    });
    showSummary(isBegun);
    showSending();
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setLocked(isLocked(i));
    const bool isRunning = isApplying();
    const bool hasMade = undoOf(m_flow.plan(), m_results).counts().toDo() > 0;
    m_ui->undo->setVisible(hasMade && !isRunning);
    m_ui->discard->setVisible(!isDone() && !isRunning && !m_flow.isBlank());
    m_ui->stop->setVisible(isRunning);
    m_ui->back->setVisible(!isRunning && !isDone());
    m_ui->back->setEnabled(current() > 0);
    m_ui->next->setVisible(!isSummary());
    m_ui->next->setDefault(!isSummary() && !isBegun);
    const QString why = objection();
    const auto open =
        std::ranges::count_if(m_results, [](const ChangeResult &result) { return !result.isGood(); });
    m_ui->apply->setVisible(!isDone() && (isSummary() || isBegun));
    m_ui->apply->setText(isBegun ? tr("Go on")
                                 : tr("Create %Ln record(s)", nullptr, int(m_flow.plan().counts().toDo())));
    m_ui->apply->setEnabled(why.isEmpty() && open > 0);
    m_ui->apply->setToolTip(why);
    m_ui->apply->setDefault(isSummary() || isBegun);
}

/// All steps as a plan is shown everywhere; the row that was looked at stays.
void FlowWindow::showSummary(bool isBegun)
{
    auto *table = findChild<QTableView *>(u"summary"_s);
    const int row = std::max(0, table->currentIndex().row());
    m_summary->setPlan(m_flow.plan());
    if (isBegun)
        m_summary->setResults(m_results);
    table->setColumnHidden(PlanModel::Outcome, !isBegun);
    table->setColumnHidden(PlanModel::Remark, m_flow.isReady());
    table->selectRow(row);
}

void FlowWindow::showSteps()
{
    for (qsizetype i = 0; i <= m_flow.size(); ++i) {
        QListWidgetItem *item = m_ui->steps->item(int(i));
        const bool isLast = i == m_flow.size();
        const QString label =
            isLast ? tr("Check and create") : m_writer.client().platform().text(m_flow.step(i).label);
        const QString below = !isLast ? stepWords(i)
            : isDone()                ? tr("done")
            : m_flow.isReady()        ? countsInWords(m_flow.plan().counts())
                                      : tr("not complete");
        item->setText(u"%1. %2\n%3"_s.arg(QString::number(i + 1), label, below));
        const bool isBad = !isLast
            && (m_results[i].kind == Became::Refused || m_results[i].kind == Became::Unknown
                || m_results[i].kind == Became::Stale);
        const bool isGood = !isLast && (m_results[i].kind == Became::Done);
        item->setIcon(isBad ? themedIcon(u"warning"_s) : isGood ? themedIcon(u"done"_s) : noIcon());
    }
}

/// What has become of a step, on one line.
QString FlowWindow::stepWords(qsizetype step) const
{
    const PlannedChange &change = m_flow.change(step);
    const ChangeResult &result = m_results[step];
    const bool isNew = change.action == PlannedChange::Action::Create;
    const QString told =
        isNew ? change.draft.value(QString(change.resource().title)).toString() : change.title();
    const QString title = marked(told.first(std::min(told.size(), longestTitle)));
    switch (result.kind) {
    case Became::Waiting:
    case Became::Wrong:
    case Became::Skipped: break;
    case Became::Done: return tr("made: %1").arg(title.isEmpty() ? result.recordId : title);
    default: return outcomeWords(result.kind);
    }
    if (m_flow.isOpen(step) || !m_flow.isReady(step))
        return m_flow.isOpen(step) || title.isEmpty() ? tr("not complete")
                                                      : tr("not complete: %1").arg(title);
    if (!isNew)
        return title;
    return title.isEmpty() ? tr("new") : tr("new: %1").arg(title);
}

void FlowWindow::showSending()
{
    const auto *table = findChild<QTableView *>(u"summary"_s);
    const int row = table->currentIndex().row();
    m_ui->sendingBox->setTitle(isSummary() ? tr("The step in full") : tr("What this step sends"));
    m_ui->sending->setPlainText(isSummary() ? row < 0 ? tr("Choose a step to see it in full.")
                                                      : m_summary->details(row)
                                            : sendingWords(current()));
}

QString FlowWindow::sendingWords(qsizetype step) const
{
    const PlannedChange &change = m_flow.change(step);
    const Resource &resource = change.resource();
    if (m_results[step].kind == Became::Done)
        return tr("It was made, with the ID %1.").arg(oneLine(m_results[step].recordId));
    if (m_flow.isOpen(step))
        return m_flow.step(step).source == FlowSource::Existing ? tr("Nothing. It is only looked for.")
                                                                : tr("Nothing yet.");
    if (change.action == PlannedChange::Action::Skip)
        return tr("Nothing. “%1” is there, with the ID %2.")
            .arg(marked(change.base.title()), change.base.id());
    QStringList lines{tr("Create: %1").arg(resource.text(resource.singular))};
    for (const QString &line : changesIn(change))
        lines.append(oneLine(line, longestLine));
    return lines.join(u'\n');
}

void FlowWindow::askToDiscard()
{
    const bool hasMade = undoOf(m_flow.plan(), m_results).counts().toDo() > 0;
    auto *question =
        new Question({.title = tr("Discard"),
                      .text = tr("Discard what you entered?"),
                      .details = hasMade ? tr("What was made stays on the platform. To remove it, "
                                              "undo it first.")
                                         : QString(),
                      .confirm = tr("Discard")},
                     this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &FlowWindow::discard);
    question->open();
}

void FlowWindow::discard()
{
    if (m_apply)
        m_apply->abandon();
    ApplyWork::forget(m_writer.client().connection(), m_flow.plan());
    m_mayClose = true;
    close();
}

/// What is not ended is kept, and offered again. What is under way is seen to its end.
void FlowWindow::closeEvent(QCloseEvent *event)
{
    if (isApplying()) {
        event->ignore();
        return hide();
    }
    if (!m_mayClose && !isSummary()) {
        takeEntered(current());
        keep();
    }
    event->accept();
}

} // namespace cordboard
