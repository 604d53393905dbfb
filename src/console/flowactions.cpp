#include "console/flowactions.h"

#include "bulk/applywork.h"
#include "console/flowwindow.h"
#include "core/plaintext.h"
#include "net/connection.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cordboard {

FlowActions::FlowActions(Writer &writer, QWidget *window)
    : QObject(window)
    , m_writer(writer)
    , m_action(new QAction(this))
{
    const Platform &platform = writer.client().platform();
    m_action->setObjectName(u"startFlow"_s);
    m_action->setVisible(platform.flow != nullptr);
    if (!platform.flow)
        return;
    m_action->setText(menuText(platform.text(platform.flow->label)) + u'…');
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
    window->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &FlowActions::start);
}

FlowActions::~FlowActions()
{
    for (const QPointer<FlowWindow> &window : std::as_const(m_windows))
        delete window.data();
}

void FlowActions::start()
{
    const Client &client = m_writer.client();
    FlowWindow *window = open(GuidedFlow(*client.platform().flow, client.connection().account()));
    offerEarlier(window);
}

bool FlowActions::resume(const Plan &plan)
{
    const std::optional<GuidedFlow> flow = GuidedFlow::of(plan);
    if (flow)
        readHistory(m_writer.client().connection().sharedJournal(), this,
                    [this, flow](const History &history) { open(*flow, history)->setInterrupted(); });
    return flow.has_value();
}

FlowWindow *FlowActions::open(const GuidedFlow &flow, const History &history)
{
    auto *window = new FlowWindow(m_writer, flow, history);
    m_windows.removeIf([](const QPointer<FlowWindow> &known) { return known.isNull(); });
    m_windows.append(window);
    connect(window, &FlowWindow::changed, this, &FlowActions::changed);
    connect(window, &FlowWindow::undoWanted, this, [this, window](const Plan &plan) { undo(window, plan); });
    connect(window, &FlowWindow::applying, this, [this, window](ApplyWork *work) {
        auto *report = new QAction(tr("Show the steps"), this);
        report->setObjectName(u"showSteps"_s);
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

/// One that was left half way is as good as a new one.
void FlowActions::offerEarlier(FlowWindow *window)
{
    for (const QString &file : ApplyWork::unfinished(m_writer.client().connection())) {
        const Outcome<Plan> plan = readPlan(file);
        if (!plan || !GuidedFlow::of(*plan))
            continue;
        window->remark(tr("An earlier one was not brought to its end."), tr("Go on with it"),
                       [this, window, plan = *plan] {
                           resume(plan);
                           window->close();
                       });
        return;
    }
}

/// What is undone is not gone on with.
void FlowActions::undo(FlowWindow *window, const Plan &plan)
{
    PlanWindow::Company company;
    company.before = [this, kept = window->flow().plan(), window = QPointer(window)](const Plan &) {
        if (window)
            window->discard();
        else
            ApplyWork::forget(m_writer.client().connection(), kept);
        return QString();
    };
    Q_EMIT undoWanted(plan, company);
}

} // namespace cordboard
