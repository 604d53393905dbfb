#include "tablewindow.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cordboard::bench {

const Resource &callRecords()
{
    for (const Resource *resource : platforms().front()->resources) {
        if (resource->type == "termination_cdrs"_L1)
            return *resource;
    }
    return *platforms().front()->resources.front();
}

TableWindow::TableWindow(const QString &url)
    : m_connection(connectionTo(url))
    , m_model(Client(*m_connection), callRecords())
{
    m_view.setRecords(&m_model);
    m_view.resize(1280, 800);
    m_view.show();
    m_pulse.start(50);
}

bool TableWindow::open()
{
    m_model.setQuery({{u"time_start_gteq"_s, {u"2000-01-01T00:00:00Z"_s}}}, {});
    return waitFor([this] { return m_model.state() == RecordTableModel::State::Loaded && isInViewLoaded(); });
}

int TableWindow::rowHeight() const
{
    return m_view.verticalHeader()->defaultSectionSize();
}

int TableWindow::rowsInView() const
{
    return m_view.viewport()->height() / rowHeight();
}

int TableWindow::lastScroll() const
{
    return m_view.verticalScrollBar()->maximum();
}

bool TableWindow::isInViewLoaded() const
{
    const int first = m_view.verticalScrollBar()->value() / rowHeight();
    const int last = std::min(first + rowsInView(), m_model.rowCount() - 1);
    return m_model.isLoaded(first) && m_model.isLoaded(last);
}

void TableWindow::scrollTo(int value)
{
    m_view.verticalScrollBar()->setValue(value);
}

} // namespace cordboard::bench
