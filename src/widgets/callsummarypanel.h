#pragma once

#include "bulk/callsummarywork.h"

#include <QFrame>

class QTabWidget;
class QToolButton;

namespace cordboard {

class ChartWithTable;
class PlainLabel;

/// The figures of a listing of call records above it: always how many calls they are of and what filter, and
/// whether that is all of them. Folds away; has charts that can be tables.
class CallSummaryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit CallSummaryPanel(QWidget *parent = nullptr);

    void setUnfolded(bool isUnfolded);
    bool isUnfolded() const;
    void setChartsShown(bool areShown);
    bool areChartsShown() const;
    void setCodeTable(const CodeTable &table) { m_table = table; }
    void setClock(Clock clock) { m_clock = clock; }

    /// What the work has come to, the filter it is of in words, and how many calls came since. Null: nothing
    /// was counted.
    void show(const CallSummaryWork *work, const QString &filter, qint64 newCalls = 0);

Q_SIGNALS:
    void unfoldedChanged(bool isUnfolded);
    void chartsShownChanged(bool areShown);
    void stopWanted();
    void goOnWanted(); ///< on from where it rests
    void againWanted();
    void codeTableWanted();

private:
    PlainLabel *addTile(QLayout *row, const QString &name, const QString &caption,
                        const QString &explanation);
    void buildHeader(QLayout *column);
    void buildFigures(QLayout *column);
    void buildCharts(QLayout *column);
    void layOut();
    void showState(const CallSummaryWork *work, const QString &filter, qint64 newCalls);
    void showFigures(const CallSummary *summary);
    void showCharts(const CallSummary *summary);

    CodeTable m_table;
    Clock m_clock = Clock::Local;
    QToolButton *m_fold;
    PlainLabel *m_basis; // N, the filter, and whether it is partial
    QToolButton *m_stop;
    QToolButton *m_goOn;
    QToolButton *m_again;
    QToolButton *m_charts;
    QToolButton *m_codes;
    QWidget *m_figures = nullptr;
    PlainLabel *m_attempts = nullptr;
    PlainLabel *m_answered = nullptr;
    PlainLabel *m_minutes = nullptr;
    PlainLabel *m_asr = nullptr;
    PlainLabel *m_acd = nullptr;
    PlainLabel *m_ner = nullptr;
    PlainLabel *m_peak = nullptr;
    PlainLabel *m_caution = nullptr;
    QTabWidget *m_tabs = nullptr;
    ChartWithTable *m_overTime = nullptr;
    ChartWithTable *m_byCode = nullptr;
    ChartWithTable *m_byDestination = nullptr;
};

} // namespace cordboard
