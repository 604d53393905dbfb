#include "console/planwindow.h"

#include "console/accountband.h"
#include "console/accountcolour.h"
#include "console/planfilter.h"
#include "core/plaintext.h"
#include "net/connection.h"
#include "widgets/celldelegate.h"
#include "widgets/errorbanner.h"
#include "widgets/plainlabel.h"
#include "widgets/rowtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr QSize usualSize(980, 620);

} // namespace

PlanWindow::PlanWindow(Writer &writer)
    : m_writer(writer)
    , m_model(new PlanModel(this))
    , m_filter(new PlanFilter(this))
    , m_banner(new ErrorBanner(this))
    , m_counts(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_groups(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_report(addButton(u"saveReport"_s, tr("Save &report…")))
    , m_undo(addButton(u"undoPlan"_s, tr("&Undo what was made…")))
    , m_forget(addButton(u"forgetPlan"_s, tr("Do &not go on")))
    , m_stop(addButton(u"stopPlan"_s, tr("&Stop")))
    , m_close(addButton(u"closePlan"_s, tr("Close")))
    , m_applyButton(addButton(u"applyPlan"_s, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"planWindow"_s);
    m_filter->setSourceModel(m_model);
    build();
    m_tick.setInterval(150ms);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PlanWindow::showState);
    connect(&m_writer.client().connection(), &Connection::writableChanged, this, &PlanWindow::showState);
    connectButtons();
    resize(usualSize);
    showState();
}

void PlanWindow::connectButtons()
{
    connect(m_groups, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->show(m_groups->currentData().toInt()); });
    connect(m_applyButton, &QPushButton::clicked, this, &PlanWindow::askOrApply);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_maker)
            m_maker->stop();
        if (m_apply)
            m_apply->stop();
    });
    connect(m_undo, &QPushButton::clicked, this, &PlanWindow::undo);
    connect(m_forget, &QPushButton::clicked, this, &PlanWindow::forget);
    connect(m_report, &QPushButton::clicked, this, &PlanWindow::askForReport);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

PlanWindow::~PlanWindow()
{
    delete m_maker; // before the model it would tell
}

QPushButton *PlanWindow::addButton(const QString &name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *PlanWindow::makeHead()
{
    auto *head = new QWidget(this);
    m_counts->setObjectName(u"planCounts"_s);
    m_counts->setWordWrap(true);
    m_progress->setObjectName(u"planProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_groups->setObjectName(u"planGroups"_s);
    m_groups->setAccessibleName(tr("Rows that are shown"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_groups);
    return head;
}

QWidget *PlanWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_report);
    row->addWidget(m_undo);
    row->addWidget(m_forget);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_applyButton);
    return foot;
}

void PlanWindow::setUpTable()
{
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Plan"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    lookLikeRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair{int(PlanModel::Line), 60},
                                        {int(PlanModel::Action), 80},
                                        {int(PlanModel::RecordName), 230},
                                        {int(PlanModel::Changes), 280},
                                        {int(PlanModel::Remark), 260}})
        m_table->setColumnWidth(column, width);
    m_table->setColumnWidth(PlanModel::Outcome, 150);
    // What became of a row stands beside what it is.
    m_table->horizontalHeader()->moveSection(PlanModel::Outcome, PlanModel::Changes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanWindow::showDetails);
}

void PlanWindow::build()
{
    setUpTable();
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details of the row"));
    m_details->setObjectName(u"planDetails"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 100});
    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->setSpacing(8);
    content->addWidget(m_banner);
    content->addWidget(makeHead());
    content->addWidget(splitter, 1);
    content->addWidget(makeFoot());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new AccountBand(m_writer.client().connection().account(), this));
    column->addLayout(content, 1);
}

void PlanWindow::make(Work *maker, const std::function<Plan()> &made)
{
    m_maker = maker;
    m_maker->setParent(this);
    setWindowTitle(maker->title());
    connect(m_maker, &Work::progressed, this, [this] {
        if (!m_tick.isActive())
            m_tick.start();
    });
    connect(m_maker, &Work::ended, this, [this, made] { takeMade(made); });
    m_maker->start();
    showState();
}

void PlanWindow::takeMade(const std::function<Plan()> &made)
{
    Work *maker = std::exchange(m_maker, nullptr);
    maker->deleteLater(); // it is what calls
    if (maker->state() == Work::State::Done)
        setPlan(made());
    else
        m_banner->tell(maker->outcome(),
                       maker->state() == Work::State::Stopped ? ErrorBanner::Tone::Remark
                                                              : ErrorBanner::Tone::Trouble);
    showState();
}

void PlanWindow::adopt(const Plan &plan)
{
    m_model->setPlan(plan);
    const Account &account = m_writer.client().connection().account();
    setWindowTitle(
        u"%1 — %2 · %3"_s.arg(oneLine(plan.title, 80), oneLine(account.name, 60), environmentText(account)));
    m_table->setColumnHidden(PlanModel::Line, !m_model->hasLines());
    m_table->setColumnHidden(PlanModel::Outcome, true);
    showGroups();
    m_table->selectRow(0);
    m_table->setFocus();
    showDetails();
    showState();
}

void PlanWindow::setPlan(const Plan &plan)
{
    adopt(plan);
    if (const qsizetype wrong = plan.counts().wrong)
        m_banner->tell(tr("%Ln row(s) are wrong. Nothing is sent for them.", nullptr, int(wrong)),
                       ErrorBanner::Tone::Remark);
    else if (plan.counts().toDo() == 0)
        m_banner->tell(tr("There is nothing to do."), ErrorBanner::Tone::Remark);
}

void PlanWindow::setInterrupted(const Plan &plan)
{
    adopt(plan);
    m_isInterrupted = true;
    QString words =
        tr("This was being applied when Cordboard stopped. Going on sends what was not sent yet, and "
           "nothing twice.");
    if (std::ranges::any_of(plan.changes, [](const PlannedChange &row) { return !row.withheld.isEmpty(); }))
        words += u' '
            + tr("Rows with passwords are left out, because passwords are not kept: import them "
                 "once more.");
    m_banner->tell(words, ErrorBanner::Tone::Remark);
    showState();
}

void PlanWindow::showGroups()
{
    QMap<int, int> counts;
    for (const PlannedChange &change : m_model->plan().changes)
        ++counts[int(PlanModel::groupOf(change))];
    QStringList words;
    const int shown =
        std::max(0, m_groups->currentIndex()) ? m_groups->currentData().toInt() : PlanFilter::all;
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("All %Ln row(s)", nullptr, m_model->rowCount()), PlanFilter::all);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        words.append(countText(PlanModel::Group(it.key()), it.value()));
        m_groups->addItem(words.constLast(), it.key());
    }
    if (!m_model->results().isEmpty() && !isApplying()) {
        const auto open = std::ranges::count_if(m_model->results(),
                                                [](const ChangeResult &result) { return !result.isGood(); });
        if (open > 0)
            m_groups->addItem(tr("%Ln not done", nullptr, int(open)), PlanFilter::notDone);
    }
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(shown)));
    m_filter->show(m_groups->currentData().toInt());
    m_counts->setText(words.join(u" · "_s));
}

void PlanWindow::showDetails()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->setPlainText(current.isValid() ? m_model->details(current.row()) : QString());
}

void PlanWindow::showProgress(const Work *work)
{
    const qint64 total = work->total().value_or(0);
    m_progress->setRange(0, total > 0 ? 1000 : 0); // 0 to 0: busy
    m_progress->setValue(total > 0 ? int(std::min<qint64>(1000, work->done() * 1000 / total)) : 0);
    m_counts->setText(work->total()
                          ? tr("%1: %L2 of %L3")
                                .arg(work == m_maker ? tr("Looking at what is there") : tr("Applying"))
                                .arg(work->done())
                                .arg(total)
                          : tr("Looking at what is there…"));
}

/// Why it cannot be applied now; empty: it can.
QString PlanWindow::objection() const
{
    const Plan &plan = m_model->plan();
    if (m_maker || isApplying())
        return tr("It is under way.");
    if (!m_writer.client().connection().isWritable())
        return tr("The account is read-only. Unlock it first.");
    if (plan.counts().toDo() == 0)
        return tr("There is nothing to do.");
    if (!m_isInterrupted && m_model->results().isEmpty() && plan.isTooOld())
        return tr("The plan is too old. Make it anew.");
    if (!m_model->results().isEmpty() && !canGoOn())
        return tr("It was applied.");
    return {};
}

QString PlanWindow::applyWords() const
{
    const PlanCounts counts = m_model->plan().counts();
    if (m_isInterrupted || !m_model->results().isEmpty())
        return tr("&Go on");
    if (counts.creations == counts.toDo() && counts.toDo() > 0)
        return tr("Create %Ln record(s)", nullptr, int(counts.creations));
    if (counts.removals == counts.toDo() && counts.toDo() > 0)
        return tr("Delete %Ln record(s)", nullptr, int(counts.removals));
    return tr("Make %Ln change(s)", nullptr, int(counts.toDo()));
}

void PlanWindow::showState()
{
    const bool isBusy = m_maker || isApplying();
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_groups->setVisible(!m_maker && m_model->rowCount() > 0);
    const bool wasApplied = !m_model->results().isEmpty() && !isBusy;
    m_report->setVisible(wasApplied);
    m_undo->setVisible(wasApplied && !m_company.after && !m_isUndone
                       && undoOf(m_model->plan(), m_model->results()).counts().toDo() > 0);
    m_forget->setVisible(m_isInterrupted && m_model->results().isEmpty() && !isBusy);
    const QString why = objection();
    const bool isOver = wasApplied && !canGoOn();
    m_applyButton->setVisible(!m_maker && !isOver && m_model->rowCount() > 0);
    m_applyButton->setText(applyWords());
    m_applyButton->setEnabled(why.isEmpty());
    m_applyButton->setToolTip(why);
    if (m_maker)
        showProgress(m_maker);
    else if (isApplying())
        showProgress(m_apply);
}

} // namespace cordboard
