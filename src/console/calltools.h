#pragma once

#include "bulk/callsummarywork.h"
#include "core/period.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QAction;
class QToolButton;

namespace cordboard {

class CallSummaryPanel;
class CallWindow;
class FilterBar;
class LiveCalls;
class RecordTableModel;
class RecordTableView;
class Settings;

/// What a page of call records has beyond other pages: new calls at the top while they come, a summary, and
/// each call in full.
class CallTools final : public QObject
{
    Q_OBJECT

public:
    CallTools(const Client &client, RecordTableModel &model, RecordTableView &table, FilterBar &filters,
              Settings &settings, QWidget *page);
    ~CallTools() override;

    CallSummaryPanel *panel() const { return m_panel; }
    QAction *liveAction() const { return m_live; }
    QToolButton *newCalls() const { return m_newCalls; } ///< says how many came out of sight

    /// The table asks for something else now; in words, with the scope.
    void noteQuery(const QString &filter);
    /// As noteQuery(), of another moment.
    void refresh(const QString &filter);
    void setClock(Clock clock);
    void setWatched(bool isWatched);
    void open(const Record &call);

Q_SIGNALS:
    /// Why Live is not on, or goes slowly. Where the sort is the reason, sorting can be offered.
    void told(const QString &sentence, bool isAboutSort);
    void untold();
    void linkActivated(const cordboard::RecordRef &ref);

private:
    void makeLive(QWidget *page);
    void switchLive(bool on);
    void showNewCalls();
    void makePanel(QWidget *page);
    void count();
    void showSummary();
    void editCodes();

    Client m_client;
    RecordTableModel &m_model;
    RecordTableView &m_table;
    FilterBar &m_filters;
    Settings &m_settings;
    LiveCalls *m_calls;
    QAction *m_live = nullptr;
    QToolButton *m_newCalls = nullptr;
    int m_unseen = 0;
    CallSummaryPanel *m_panel = nullptr;
    CodeTable m_codes;
    std::unique_ptr<CallSummaryWork> m_work;
    QTimer m_refreshPanel;
    QString m_filter;
    bool m_isCounted = false; // for the query at hand
    Clock m_clock = Clock::Local;
    QList<QPointer<CallWindow>> m_windows;
};

} // namespace cordboard
