#pragma once

#include "bulk/callsummarywork.h"
#include "core/period.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace cordboard {

class CallSummaryPanel;
class CallWindow;
class FilterBar;
class RecordTableModel;
class Settings;

/// What a page of call records has beyond other pages: a summary, and each call in full.
class CallTools final : public QObject
{
    Q_OBJECT

public:
    CallTools(const Client &client, RecordTableModel &model, FilterBar &filters, Settings &settings,
              QWidget *page);
    ~CallTools() override;

    CallSummaryPanel *panel() const { return m_panel; }

    /// The table asks for something else now; in words, with the scope.
    void noteQuery(const QString &filter);
    /// As noteQuery(), of another moment.
    void refresh(const QString &filter);
    void setClock(Clock clock);
    void open(const Record &call);

Q_SIGNALS:
    void linkActivated(const cordboard::RecordRef &ref);

private:
    void makePanel(QWidget *page);
    void count();
    void showSummary();
    qint64 newCalls() const;
    void noteNewCalls();
    void editCodes();

    Client m_client;
    RecordTableModel &m_model;
    FilterBar &m_filters;
    Settings &m_settings;
    CallSummaryPanel *m_panel = nullptr;
    CodeTable m_codes;
    std::unique_ptr<CallSummaryWork> m_work;
    QTimer m_refreshPanel;
    QString m_filter;
    bool m_isCounted = false; // for the query at hand
    qint64 m_newCalls = 0;    // that are shown beside the summary
    Clock m_clock = Clock::Local;
    QList<QPointer<CallWindow>> m_windows;
};

} // namespace cordboard
