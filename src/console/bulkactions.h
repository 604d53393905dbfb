#pragma once

#include "bulk/rowsplan.h"
#include "bulk/suspendplan.h"
#include "console/planwindow.h"
#include "console/recordactions.h"

namespace cordboard {

class CommandActions;
class FlowActions;
class PlanMaker;
class Settings;

/// What can be done with many records at once. Each comes to a plan in a window of its own.
class BulkActions final : public QObject
{
    Q_OBJECT

public:
    BulkActions(Writer &writer, RecordActions &records, Settings &settings, QWidget *window);
    ~BulkActions() override;

    void setPage(ResourcePage *page);
    /// Takes what the page, its selection and the account permit into account.
    void update();

    QList<QAction *> recordActions() const { return {m_range, m_editMany}; }
    QList<QAction *> commandActions() const; ///< of the page's resource
    QAction *importAction() const { return m_import; }
    QList<QAction *> ownerActions() const;

    /// Deletes what is selected, when it is more than one.
    void removeSelected();
    /// Shows what an earlier run of the program did not see the end of.
    void showInterrupted();

    /// Offers to import, with this file if there is one.
    void askToImport(const QString &file);

Q_SIGNALS:
    /// Whoever shows long work takes it over. The action, taken over as well, shows what became of it.
    void applying(cordboard::Work *work, QAction *report);
    void changed(const cordboard::Resource &resource);
    void troubled(const QString &sentence);

protected:
    /// Files that are dropped on a table are imported.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &name, const QString &words, const QKeySequence &keys,
                  void (BulkActions::*act)());
    static void permit(QAction *action, const QString &objection);
    RowSource selection() const;
    RowSource wholeList() const;
    PlanWindow *openWindow();
    void undo(PlanWindow *window, const Plan &plan);
    void openUndo(const Plan &plan, const PlanWindow::Company &company);
    void open(PlanMaker *maker, const PlanWindow::Company &company = {});
    void chooseImport() { askToImport({}); }
    void askForRange();
    void askForChange();
    void askForTemplate();
    void suspend();
    void resume();
    void openSuspension(const SuspendOrder &order);

    Writer &m_writer;
    Client m_client;
    RecordActions &m_records;
    Settings &m_settings;
    QWidget *m_window;
    FlowActions *m_flows;
    ResourcePage *m_page = nullptr;
    CommandActions *m_commands;
    QAction *m_import;
    QAction *m_range;
    QAction *m_editMany;
    QAction *m_template;
    QAction *m_suspend;
    QAction *m_resume;
    QList<QPointer<PlanWindow>> m_windows;
};

} // namespace cordboard
