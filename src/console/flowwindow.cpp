#include "console/flowwindow.h"

#include "bulk/planstore.h"
#include "console/accountband.h"
#include "console/accountcolour.h"
#include "console/flowpage.h"
#include "core/plaintext.h"
#include "models/planmodel.h"
#include "net/connection.h"
#include "ui_flowwindow.h"
#include "widgets/celldelegate.h"
#include "widgets/rowtable.h"

#include <QHeaderView>
#include <QLockFile>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int iconWidth = 16;
    constexpr QSize usualSize(1120, 800);

} // namespace

FlowWindow::FlowWindow(Writer &writer, const GuidedFlow &flow, const History &history)
    : m_ui(std::make_unique<Ui::FlowWindow>())
    , m_writer(writer)
    , m_flow(flow)
    , m_results(ApplyWork::known(history, flow.plan()))
    , m_summary(new PlanModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    build();
    buildPages();
    connectButtons();
    resize(usualSize);
    goTo(0);
}

FlowWindow::~FlowWindow() = default;

void FlowWindow::build()
{
    const Account &account = m_writer.client().connection().account();
    const Platform &platform = m_writer.client().platform();
    m_ui->bandPlace->addWidget(new AccountBand(account, this));
    m_ui->about->setText(platform.text(m_flow.flow().about));
    setWindowTitle(u"%1 — %2 · %3"_s.arg(platform.text(m_flow.flow().label), oneLine(account.name, 60),
                                         environmentText(account)));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->steps->setIconSize({iconWidth, iconWidth});
    m_ui->splitter->setSizes({220, 880});
    m_ui->middle->setStretchFactor(0, 1);
    m_ui->middle->setSizes({470, 170});
}

void FlowWindow::buildPages()
{
    for (qsizetype i = 0; i < m_flow.size(); ++i) {
        auto *page = new FlowPage(m_writer, m_flow, i, m_ui->pages);
        m_pages.append(page);
        m_ui->pages->addWidget(page);
        m_ui->steps->addItem(QString());
        connect(page, &FlowPage::changed, this, [this, i] {
            if (m_isMoving || i != current())
                return;
            takeEntered(i);
            showState();
        });
    }
    m_ui->pages->addWidget(makeSummary());
    m_ui->steps->addItem(QString());
}

QWidget *FlowWindow::makeSummary()
{
    auto *table = new QTableView(m_ui->pages);
    table->setObjectName(u"summary"_s);
    table->setAccessibleName(tr("All steps"));
    table->setModel(m_summary);
    table->setItemDelegate(new CellDelegate(table));
    lookLikeRows(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnHidden(PlanModel::Line, true);
    table->setColumnWidth(PlanModel::Action, 80);
    table->setColumnWidth(PlanModel::RecordName, 250);
    table->setColumnWidth(PlanModel::Outcome, 180);
    table->setColumnWidth(PlanModel::Changes, 330);
    table->horizontalHeader()->moveSection(PlanModel::Outcome, PlanModel::Changes);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FlowWindow::showSending);
    return table;
}

void FlowWindow::connectButtons()
{
    connect(m_ui->steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isMoving && row >= 0)
            goTo(row);
    });
    connect(m_ui->back, &QPushButton::clicked, this, [this] { goTo(current() - 1); });
    connect(m_ui->next, &QPushButton::clicked, this, &FlowWindow::goOn);
    connect(m_ui->apply, &QPushButton::clicked, this, &FlowWindow::apply);
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        if (m_apply)
            m_apply->stop();
    });
    connect(m_ui->undo, &QPushButton::clicked, this,
            [this] { Q_EMIT undoWanted(undoOf(m_flow.plan(), m_results)); });
    connect(m_ui->discard, &QPushButton::clicked, this, &FlowWindow::askToDiscard);
    connect(m_ui->close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_writer.client().connection(), &Connection::writableChanged, this, &FlowWindow::showState);
    connect(&m_writer, &Writer::settlingEnded, this, &FlowWindow::lookBack);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] {
            if (isSummary())
                apply();
            else
                goOn();
        });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

/// It is known now what became of everything that was sent for it before.
void FlowWindow::lookBack()
{
    readHistory(m_writer.client().connection().sharedJournal(), this, [this](const History &history) {
        if (m_apply)
            return;
        m_results = ApplyWork::known(history, m_flow.plan());
        showState();
    });
}

qsizetype FlowWindow::current() const
{
    return m_ui->pages->currentIndex();
}

bool FlowWindow::isSummary() const
{
    return current() == m_flow.size();
}

void FlowWindow::goTo(qsizetype page)
{
    if (page < 0 || page > m_flow.size())
        return;
    m_isMoving = true;
    if (!isSummary() && page != current())
        takeEntered(current());
    if (page < m_flow.size())
        m_pages[page]->follow();
    m_ui->pages->setCurrentIndex(int(page));
    m_ui->steps->setCurrentRow(int(page));
    m_isMoving = false;
    const bool isForm = !isSummary() && m_flow.change(page).action == PlannedChange::Action::Create;
    if (isForm && m_flow.change(page).withheld.isEmpty())
        takeEntered(page); // a form begins with values of its own
    keep();
    showState();
    if (!isSummary() && !isLocked(page))
        m_pages[page]->focusFirst();
}

/// To the next step, once this one says all it has to.
void FlowWindow::goOn()
{
    const qsizetype step = current();
    if (step >= m_flow.size())
        return;
    takeEntered(step);
    const QList<FieldProblem> problems = m_flow.change(step).objections();
    const QList<FieldProblem> elsewhere =
        isLocked(step) ? QList<FieldProblem>() : m_pages[step]->showProblems(problems);
    if (!elsewhere.isEmpty())
        m_ui->banner->tell(elsewhere.constFirst().message);
    if (problems.isEmpty())
        m_ui->banner->clear();
    if (problems.isEmpty() || isLocked(step))
        goTo(step + 1);
    else
        showState();
}

void FlowWindow::takeEntered(qsizetype step)
{
    if (isLocked(step))
        return;
    const QList<PlannedChange> before = m_flow.plan().changes;
    m_pages[step]->collect(m_flow);
    for (qsizetype i = 0; i < m_flow.size(); ++i) {
        const bool isOther = before[i].operation != m_flow.change(i).operation;
        if (isOther || m_results[i].kind == ChangeResult::Kind::Wrong)
            m_results[i] = {};
    }
}

void FlowWindow::remark(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_ui->banner->tell(sentence, ErrorBanner::Tone::Remark);
    m_ui->banner->offer(action, act);
}

/// Without its passwords, so that it can go on after the program was killed.
void FlowWindow::keep()
{
    if (m_flow.isBlank() || isApplying() || isDone())
        return;
    if (!m_lock)
        m_lock = lockPlan(m_writer.client().connection(), m_flow.plan());
    const QString trouble = keepPlan(m_writer.client().connection(), m_flow.plan());
    if (!trouble.isEmpty())
        m_ui->banner->tell(trouble);
}

bool FlowWindow::isDone() const
{
    return firstNotGood() == m_flow.size();
}

/// Steps that are done, and those before them.
bool FlowWindow::isLocked(qsizetype step) const
{
    for (qsizetype i = step; i < m_results.size(); ++i) {
        if (m_results[i].kind == ChangeResult::Kind::Done || m_results[i].kind == ChangeResult::Kind::Unknown)
            return true;
    }
    return isApplying();
}

qsizetype FlowWindow::firstNotGood() const
{
    for (qsizetype i = 0; i < m_flow.size(); ++i) {
        const bool isThere = m_flow.change(i).action == PlannedChange::Action::Skip && m_flow.isReady(i);
        if (!isThere && m_results[i].kind != ChangeResult::Kind::Done)
            return i;
    }
    return m_flow.size();
}

} // namespace cordboard
