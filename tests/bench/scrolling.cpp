// What a frame of scrolling costs the GUI thread.
//   scrolling console|stock|grid URL
#include "tablewindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using namespace cordboard;
using bench::TableWindow;

namespace {

constexpr int places = 60;
constexpr int rounds = 5;

/// The same cells painted by hand: the least that a frame can cost.
class Grid final : public QWidget
{
public:
    struct Cell
    {
        QRect place;
        QString text;
    };

    void setCells(const QList<Cell> &cells, int rowHeight)
    {
        m_cells = cells;
        m_rowHeight = rowHeight;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int y = 0, row = 0; y < height(); y += m_rowHeight, ++row)
            painter.fillRect(0, y, width(), m_rowHeight,
                             palette().color(row % 2 == 1 ? QPalette::AlternateBase : QPalette::Base));
        painter.setPen(palette().color(QPalette::Text));
        for (const Cell &cell : m_cells)
            painter.drawText(cell.place, Qt::AlignVCenter | Qt::TextSingleLine, cell.text);
    }

private:
    QList<Cell> m_cells;
    int m_rowHeight = 1;
};

QList<Grid::Cell> cellsInView(TableWindow &window)
{
    QList<Grid::Cell> cells;
    const RecordTableView &view = window.view();
    for (int y = 1; y < view.viewport()->height(); y += window.rowHeight()) {
        for (int column = 0; column < window.model().columnCount(); ++column) {
            const QModelIndex index = window.model().index(view.rowAt(y), column);
            const QRect place = view.visualRect(index).adjusted(6, 0, -6, 0);
            if (!view.isColumnHidden(column) && place.right() > 0 && place.left() < view.viewport()->width())
                cells.append(
                    {place,
                     view.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width())});
        }
    }
    return cells;
}

/// Places all over the table, whose rows are at hand afterwards.
QList<int> visitPlaces(TableWindow &window)
{
    QRandomGenerator random(4); // the same places each time
    QList<int> visited;
    for (int i = 0; i < places; ++i) {
        visited.append(random.bounded(window.lastScroll() + 1));
        window.scrollTo(visited.constLast());
        if (!window.waitFor([&] { return window.isInViewLoaded(); }))
            return {};
    }
    QCoreApplication::processEvents();
    return visited;
}

void tellFrames(const QList<double> &frames)
{
    bench::tell(u"frame_ms_p50"_s, bench::quantile(frames, 0.5));
    bench::tell(u"frame_ms_max"_s, bench::quantile(frames, 1));
    bench::tell(u"rss_mb"_s, bench::residentMegabytes());
}

void scrollTable(TableWindow &window, const QList<int> &visited)
{
    QList<double> frames;
    for (int round = 0; round < rounds; ++round) {
        for (const int place : visited) {
            const double before = bench::threadCpu();
            window.scrollTo(place);
            window.repaint();
            frames.append((bench::threadCpu() - before) * 1000);
            QCoreApplication::processEvents();
        }
    }
    tellFrames(frames);
}

void scrollGrid(TableWindow &window, const QList<int> &visited)
{
    QList<QList<Grid::Cell>> screens;
    for (const int place : visited) {
        window.scrollTo(place);
        screens.append(cellsInView(window));
    }
    Grid grid;
    grid.resize(window.view().viewport()->size());
    grid.show();
    QCoreApplication::processEvents();
    QList<double> frames;
    for (int round = 0; round < rounds; ++round) {
        for (const QList<Grid::Cell> &screen : std::as_const(screens)) {
            grid.setCells(screen, window.rowHeight());
            const double before = bench::threadCpu();
            grid.repaint();
            frames.append((bench::threadCpu() - before) * 1000);
        }
    }
    tellFrames(frames);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString way = QCoreApplication::arguments().value(1);
    TableWindow window(QCoreApplication::arguments().value(2));
    if (!window.open())
        return 1;
    if (way == "stock"_L1)
        window.view().setItemDelegate(new QStyledItemDelegate(&window.view()));
    const QList<int> visited = visitPlaces(window);
    if (visited.isEmpty())
        return 1;
    if (way == "grid"_L1)
        scrollGrid(window, visited);
    else
        scrollTable(window, visited);
    bench::tell(u"cells"_s, double(cellsInView(window).size()));
}
