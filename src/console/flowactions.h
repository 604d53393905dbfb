#pragma once

#include "bulk/guidedflow.h"
#include "console/planwindow.h"
#include "writes/history.h"

#include <QPointer>

class QAction;

namespace cordboard {

class FlowWindow;

/// The guided flow of the platform, where it has one, and the windows of those that are under way.
class FlowActions final : public QObject
{
    Q_OBJECT

public:
    FlowActions(Writer &writer, QWidget *window);
    ~FlowActions() override;

    QAction *action() const { return m_action; }
    /// Goes on with a plan that came of a flow. False where it fits none.
    bool resume(const Plan &plan);

Q_SIGNALS:
    void applying(cordboard::Work *work, QAction *report);
    void changed(const cordboard::Resource &resource);
    void undoWanted(const cordboard::Plan &plan, const cordboard::PlanWindow::Company &company);

private:
    void start();
    FlowWindow *open(const GuidedFlow &flow, const History &history = {});
    void offerEarlier(FlowWindow *window);
    void undo(FlowWindow *window, const Plan &plan);

    Writer &m_writer;
    QAction *m_action;
    QList<QPointer<FlowWindow>> m_windows;
};

} // namespace cordboard
