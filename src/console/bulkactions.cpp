#include "console/bulkactions.h"

#include "bulk/provisioningplan.h"
#include "bulk/rangeplan.h"
#include "bulk/removemanyplan.h"
#include "catalogue/display.h"
#include "console/commandactions.h"
#include "console/editmanydialog.h"
#include "console/flowactions.h"
#include "console/importdialog.h"
#include "console/rangedialog.h"
#include "console/resourcepage.h"
#include "console/selectedrows.h"
#include "console/suspensionkeeper.h"
#include "console/templatedialog.h"
#include "net/connection.h"
#include "net/permissionwords.h"
#include "widgets/recordtableview.h"

#include <QAction>
#include <QDropEvent>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qint64 mostAtHand = 2000; // rows that are taken from the table's own records

} // namespace

BulkActions::BulkActions(Writer &writer, RecordActions &records, Settings &settings, QWidget *window)
    : QObject(window)
    , m_writer(writer)
    , m_client(writer.client())
    , m_records(records)
    , m_settings(settings)
    , m_window(window)
    , m_flows(new FlowActions(writer, window))
    , m_commands(new CommandActions(m_client, window))
    , m_import(make(u"importRecords"_s, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                    &BulkActions::chooseImport))
    , m_range(make(u"numberRange"_s, tr("&Range of numbers…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                   &BulkActions::askForRange))
    , m_editMany(make(u"editMany"_s, tr("Edit &many…"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                      &BulkActions::askForChange))
    , m_template(make(u"newFromTemplate"_s, tr("New from a &template…"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), &BulkActions::askForTemplate))
    , m_suspend(make(u"suspend"_s, tr("S&uspend…"), {}, &BulkActions::suspend))
    , m_resume(make(u"resume"_s, tr("&Resume…"), {}, &BulkActions::resume))
{
    m_commands->setSource([this] { return selection(); });
    connect(m_commands, &CommandActions::ordered, this,
            [this](const CommandOrder &order) { open(new CommandPlan(m_client, order)); });
    connect(m_commands, &CommandActions::failed, this, &BulkActions::troubled);
    connect(&m_client.connection(), &Connection::writableChanged, this, [this] {
        if (m_page)
            update();
    });
    connect(m_flows, &FlowActions::applying, this, &BulkActions::applying);
    connect(m_flows, &FlowActions::changed, this, &BulkActions::changed);
    connect(m_flows, &FlowActions::undoWanted, this, &BulkActions::openUndo);
}

BulkActions::~BulkActions()
{
    delete m_commands;
    for (const QPointer<PlanWindow> &window : std::as_const(m_windows))
        delete window.data();
    delete m_flows;
}

QList<QAction *> BulkActions::ownerActions() const
{
    return {m_flows->action(), m_template, m_suspend, m_resume};
}

QList<QAction *> BulkActions::commandActions() const
{
    return m_commands->actions();
}

QAction *BulkActions::make(const QString &name, const QString &words, const QKeySequence &keys,
                           void (BulkActions::*act)())
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void BulkActions::setPage(ResourcePage *page)
{
    m_page = page;
    m_commands->setResource(page->resource());
    page->table().viewport()->setAcceptDrops(true);
    page->table().viewport()->installEventFilter(this); // once, however often
    update();
}

/// A reason why not stands in the action's tool tip.
void BulkActions::permit(QAction *action, const QString &objection)
{
    action->setEnabled(objection.isEmpty());
    action->setToolTip(objection);
}

void BulkActions::update()
{
    const Resource &resource = m_page->resource();
    const Platform &platform = m_client.platform();
    const QString locked =
        m_client.connection().isWritable() ? QString() : tr("The account is read-only. Unlock it first.");
    const QString plural = resource.text(resource.plural);
    m_commands->setSelection(m_page->table().selectedCount(), locked);
    const QString noCreation = objectionTo(m_client, resource, Method::Create);
    const QString noChange = objectionTo(m_client, resource, Method::Update);
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    const bool isWritten = resource.permits(Method::Create) || resource.permits(Method::Update);
    const QString notAtAll = isWritten ? QString() : tr("%1 can only be read.").arg(plural);
    const bool isPermitted =
        m_client.permits(resource, Method::Create) || m_client.permits(resource, Method::Update);
    permit(m_import, first(notAtAll, first(isPermitted ? QString() : first(noCreation, noChange), locked)));
    permit(m_range,
           first(resource.range.isEmpty() ? tr("%1 are not made in ranges.").arg(plural) : QString(),
                 first(noCreation, locked)));
    permit(m_editMany,
           first(EditManyDialog::canEdit(resource) ? QString() : tr("%1 cannot be changed.").arg(plural),
                 first(noChange, locked)));
    m_template->setVisible(!platform.provisioning.empty());
    QString noTemplate;
    for (const Resource *made : platform.provisioning)
        noTemplate = first(noTemplate, objectionTo(m_client, *made, Method::Create));
    permit(m_template, first(noTemplate, locked));
    QString noFlow;
    for (const FlowStep &step : platform.flow ? platform.flow->steps : std::span<const FlowStep>()) {
        if (step.source == FlowSource::New)
            noFlow = first(noFlow, objectionTo(m_client, *step.resource, Method::Create));
    }
    permit(m_flows->action(), first(noFlow, locked));
    const bool canSuspend = platform.scope && platform.scope->suspension.isKnown();
    const bool hasOwner = m_records.ownerAtHand().has_value();
    for (QAction *action : {m_suspend, m_resume}) {
        action->setVisible(canSuspend);
        permit(action,
               first(hasOwner || !canSuspend
                         ? QString()
                         : tr("Select one: %1.").arg(platform.scope->text(platform.scope->singular)),
                     locked));
    }
}

RowSource BulkActions::wholeList() const
{
    RowSource source{.query = m_page->model().query()};
    source.query.page = 1;
    return source;
}

RowSource BulkActions::selection() const
{
    RecordTableModel &model = m_page->model();
    RowSource source = wholeList();
    source.rows = selectedRows(m_page->table());
    source.known = knownOf(model, source.rows);
    const qint64 count = rowsIn(source.rows);
    if (count <= mostAtHand && areLoaded(model, source.rows)) {
        source.atHand.emplace();
        for (const RowRange &range : std::as_const(source.rows)) {
            for (qint64 row = range.first; row < range.first + range.count; ++row)
                source.atHand->append(model.recordAt(int(row)));
        }
    } else if (count == model.rowCount()) {
        source.rows.clear();
    }
    return source;
}

PlanWindow *BulkActions::openWindow()
{
    auto *window = new PlanWindow(m_writer);
    m_windows.removeIf([](const QPointer<PlanWindow> &known) { return known.isNull(); });
    m_windows.append(window);
    connect(window, &PlanWindow::changed, this, &BulkActions::changed);
    connect(window, &PlanWindow::undoWanted, this, [this, window](const Plan &plan) { undo(window, plan); });
    connect(window, &PlanWindow::applying, this, [this, window](ApplyWork *work) {
        auto *report = new QAction(tr("Show the report"), this);
        report->setObjectName(u"showReport"_s);
        connect(report, &QAction::triggered, window, [window] {
            window->show();
            window->raise();
            window->activateWindow();
        });
        Q_EMIT applying(work, report);
    });
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

/// What is undone is not gone on with.
void BulkActions::undo(PlanWindow *window, const Plan &plan)
{
    PlanWindow::Company company;
    company.before = [this, undone = window->model().plan(), window = QPointer(window)](const Plan &) {
        if (window)
            window->endAsUndone();
        ApplyWork::forget(m_client.connection(), undone);
        return QString();
    };
    openUndo(plan, company);
}

void BulkActions::openUndo(const Plan &plan, const PlanWindow::Company &company)
{
    PlanWindow *window = openWindow();
    window->setCompany(company);
    window->setPlan(plan);
}

void BulkActions::open(PlanMaker *maker, const PlanWindow::Company &company)
{
    PlanWindow *window = openWindow();
    window->setCompany(company);
    window->make(maker, [maker] { return maker->plan(); });
}

void BulkActions::askToImport(const QString &file)
{
    auto *dialog = new ImportDialog(m_page->resource(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty())
        dialog->setFile(file);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *maker = new ImportPlanner(m_client, dialog->job());
        openWindow()->make(maker, [maker] { return maker->plan(); });
    });
    dialog->open();
}

bool BulkActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    if (!isDrag || !m_import->isEnabled())
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = draggedFile(*drop->mimeData());
    if (file.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        askToImport(file);
    return true;
}

void BulkActions::askForRange()
{
    auto *dialog =
        new RangeDialog(m_writer, m_records.presetOf(m_page->resource()), m_page->scope().id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { open(new RangePlan(m_client, dialog->order())); });
    dialog->open();
}

void BulkActions::askForChange()
{
    // What is changed is what was on screen when it was asked for, whatever is shown meanwhile.
    const RowSource selected = selection();
    const RowSource all = wholeList();
    auto *dialog = new EditManyDialog(
        m_client, m_page->resource(),
        {.selected = m_page->table().selectedCount(), .all = m_page->model().total()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, selected, all] {
        open(new EditManyPlan(m_client, dialog->isSelectionOnly() ? selected : all, dialog->wanted()));
    });
    dialog->open();
}

void BulkActions::askForTemplate()
{
    auto *dialog = new TemplateDialog(m_writer, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { open(new ProvisioningPlan(m_client, dialog->title(), dialog->steps())); });
    dialog->open();
}

void BulkActions::removeSelected()
{
    open(new RemoveManyPlan(m_client, selection()));
}

void BulkActions::suspend()
{
    if (const std::optional<Record> owner = m_records.ownerAtHand())
        openSuspension({.action = SuspendOrder::Action::Suspend, .suspended = *owner});
}

void BulkActions::resume()
{
    const std::optional<Record> owner = m_records.ownerAtHand();
    if (!owner)
        return;
    const SuspensionMemory memory(m_client.connection().journal());
    const QSet<QString> ids = memory.of(owner->ref()).ids;
    if (ids.isEmpty())
        return Q_EMIT troubled(
            tr("“%1” was not suspended with this account on this computer, so it is not known "
               "what to switch on again.")
                .arg(marked(owner->title())));
    openSuspension({.action = SuspendOrder::Action::Resume, .suspended = *owner, .remembered = ids});
}

void BulkActions::openSuspension(const SuspendOrder &order)
{
    open(new SuspendPlan(m_client, order), companyOf(order, m_client.connection()));
}

void BulkActions::showInterrupted()
{
    for (const QString &file : ApplyWork::unfinished(m_client.connection())) {
        const Outcome<Plan> plan = readPlan(file);
        if (plan && plan->isGuided() && m_flows->resume(*plan))
            continue;
        if (plan)
            openWindow()->setInterrupted(*plan);
        else
            Q_EMIT troubled(tr("A plan that was being applied when Cordboard stopped cannot be read: %1")
                                .arg(plan.error().detail));
    }
}

} // namespace cordboard
