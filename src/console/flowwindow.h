#pragma once

#include "bulk/applywork.h"
#include "bulk/guidedflow.h"
#include "writes/history.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QLockFile;

namespace Ui {
class FlowWindow;
}

namespace cordboard {

class FlowPage;
class PlanModel;

/// A guided flow in a window of its own: the steps at the left, what a step asks for in the middle, what it
/// would send beneath. All of it is sent as one plan from the last page. A step that fails is shown with what
/// was entered and can be corrected, also after the program was killed.
class FlowWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The history says what an earlier window or run made of it.
    FlowWindow(Writer &writer, const GuidedFlow &flow, const History &history = {});
    ~FlowWindow() override;

    /// Goes on with what an earlier window or run of the program did not end.
    void setInterrupted();

    const GuidedFlow &flow() const { return m_flow; }
    const QList<ChangeResult> &results() const { return m_results; }
    bool isApplying() const { return m_apply && !m_apply->hasEnded(); }
    bool isDone() const;
    /// Says something above the steps, with one thing to do about it.
    void remark(const QString &sentence, const QString &action, const std::function<void()> &act);
    /// Forgets what was entered, and closes. What was made stays.
    void discard();

Q_SIGNALS:
    /// Whoever shows long work takes it over and starts it.
    void applying(cordboard::ApplyWork *work);
    void changed(const cordboard::Resource &resource);
    void undoWanted(const cordboard::Plan &plan);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildPages();
    void connectButtons();
    void lookBack();
    QWidget *makeSummary();
    bool isSummary() const;
    qsizetype current() const;
    void goTo(qsizetype page);
    void goOn();
    void takeEntered(qsizetype step);
    void keep();
    void apply();
    void begin();
    void take(qsizetype change, const ChangeResult &result);
    void takeEnd();
    void tellTrouble(qsizetype step);
    qsizetype firstNotGood() const;
    qsizetype firstWanting() const;
    bool isLocked(qsizetype step) const;
    void showState();
    void showSteps();
    void showSummary(bool isBegun);
    void showSending();
    QString stepWords(qsizetype step) const;
    QString sendingWords(qsizetype step) const;
    QString objection() const;
    void askToDiscard();

    std::unique_ptr<Ui::FlowWindow> m_ui;
    Writer &m_writer;
    GuidedFlow m_flow;
    QList<ChangeResult> m_results; // one for each step
    QList<FlowPage *> m_pages;
    PlanModel *m_summary;
    QPointer<ApplyWork> m_apply;       // its row in the panel owns it
    std::unique_ptr<QLockFile> m_lock; // of the kept flow, while nobody applies it
    bool m_mayClose = false;
    bool m_isMoving = false;
};

} // namespace cordboard
