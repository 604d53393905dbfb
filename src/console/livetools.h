#pragma once

#include "net/client.h"

#include <QObject>
#include <QTimer>

class QAction;
class QToolButton;

namespace cordboard {

class FilterBar;
class LiveCalls;
class PlatformClock;
class RecordTableModel;
class RecordTableView;

/// The switch *Live* of a page: new calls at the top while they come; or, where records end by themselves,
/// all of them read anew again and again while they are looked at, and what is left of each counted down.
class LiveTools final : public QObject
{
    Q_OBJECT

public:
    LiveTools(const Client &client, RecordTableModel &model, RecordTableView &table, FilterBar &filters,
              QWidget *page);

    QAction *action() const { return m_live; }
    QToolButton *newCalls() const { return m_newCalls; } ///< says how many came out of sight

    /// The table asks for something else now.
    void noteQuery();
    void refresh();
    void setWatched(bool isWatched);

Q_SIGNALS:
    /// Why Live is not on, or goes slowly. Where the sort is the reason, sorting can be offered.
    void told(const QString &sentence, bool isAboutSort);
    void untold();

private:
    bool isBoard() const;
    void makeAction(QWidget *page);
    void makeBoard();
    void follow();
    void switchLive(bool on);
    void showNewCalls();

    RecordTableModel &m_model;
    RecordTableView &m_table;
    FilterBar &m_filters;
    LiveCalls *m_calls;
    PlatformClock *m_clock;
    QTimer m_second;
    QAction *m_live = nullptr;
    QToolButton *m_newCalls = nullptr;
    int m_unseen = 0;
    bool m_wasBegun = false; // a board follows by itself until it is told not to
};

} // namespace cordboard
