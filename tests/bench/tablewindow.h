#pragma once

#include "measures.h"
#include "models/recordtablemodel.h"
#include "net/connection.h"
#include "widgets/recordtableview.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace cordboard::bench {

/// The call records of the load server in the console's own table.
class TableWindow
{
public:
    explicit TableWindow(const QString &url);

    RecordTableModel &model() { return m_model; }
    RecordTableView &view() { return m_view; }
    bool open(); ///< and wait for the first rows

    int rowHeight() const;
    int rowsInView() const;
    int lastScroll() const;
    bool isInViewLoaded() const;
    void scrollTo(int value);
    void repaint() { m_view.viewport()->repaint(); }

    /// Turns the event loop until it is so; false after half a minute.
    template <typename Test>
    bool waitFor(Test test)
    {
        const double end = wall() + 30;
        while (!test()) {
            if (wall() > end)
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

private:
    std::unique_ptr<Connection> m_connection;
    RecordTableModel m_model;
    RecordTableView m_view;
    QTimer m_pulse; // lets waitFor() look now and then
};

const Resource &callRecords();

} // namespace cordboard::bench
