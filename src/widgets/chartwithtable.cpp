#include "widgets/chartwithtable.h"

#include "core/plaintext.h"
#include "widgets/colours.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHeaderView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QTableWidget>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace cordboard {

namespace {

    constexpr int mostTicks = 7;

    /// The next round number: 1, 2 or 5 with zeros.
    double roundedUp(double most)
    {
        if (most <= 1)
            return 1;
        const double power = std::pow(10.0, std::floor(std::log10(most)));
        for (const double step : {1.0, 2.0, 4.0, 5.0, 10.0}) {
            if (most <= step * power)
                return step * power;
        }
        return most;
    }

    void dress(QAbstractAxis &axis, const QPalette &palette, const QFont &font)
    {
        axis.setLabelsColor(palette.color(QPalette::Text));
        axis.setLabelsFont(font);
        QColor grid = mutedColour(palette);
        grid.setAlpha(70);
        axis.setGridLineColor(grid);
        axis.setLinePen(QPen(mutedColour(palette)));
    }

    QValueAxis *countAxis(const Figures &figures)
    {
        double most = 0;
        for (qsizetype i = 0; i < figures.categories.size(); ++i) {
            double sum = 0;
            for (const Figures::Series &series : figures.series)
                sum += series.values.value(i);
            most = std::max(most, sum);
        }
        auto *axis = new QValueAxis;
        axis->setRange(0, roundedUp(most));
        axis->setTickCount(roundedUp(most) < 5 ? int(roundedUp(most)) + 1 : 5);
        axis->setLabelFormat(QStringLiteral("%.0f"));
        return axis;
    }

    /// A few of many categories, each where its bar begins.
    QCategoryAxis *timeAxis(const Figures &figures)
    {
        auto *axis = new QCategoryAxis;
        const qsizetype count = figures.categories.size();
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(-0.5, double(count) - 0.5);
        const qsizetype step = std::max<qsizetype>(1, (count + mostTicks - 1) / mostTicks);
        for (qsizetype i = 0; i < count; i += step)
            axis->append(figures.categories.at(i), double(i));
        return axis;
    }

} // namespace

ChartWithTable::ChartWithTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
    , m_table(new QTableWidget(this))
    , m_stack(new QStackedLayout(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumHeight(150);
    m_view->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it; the table can be walked
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
}

void ChartWithTable::show(const Figures &figures)
{
    m_figures = figures;
    m_view->setAccessibleName(figures.title);
    m_view->setAccessibleDescription(figures.description);
    m_view->setToolTip(toolTipText(figures.description));
    m_table->setAccessibleName(figures.title);
    draw();
    fillTable();
}

void ChartWithTable::showTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
}

void ChartWithTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void ChartWithTable::draw()
{
    const QPalette colours = palette();
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setTitle({});
    QAbstractBarSeries *bars = m_figures.isOverTime ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                                    : new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.85);
    for (const Figures::Series &series : std::as_const(m_figures.series)) {
        auto *set = new QBarSet(oneLine(series.name));
        set->append(series.values);
        set->setColor(series.isMuted ? mutedColour(colours) : colours.color(QPalette::Highlight));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    chart->addSeries(bars);
    QAbstractAxis *categories = nullptr;
    if (m_figures.isOverTime) {
        categories = timeAxis(m_figures);
    } else {
        auto *names = new QBarCategoryAxis;
        names->append(m_figures.categories);
        categories = names;
    }
    QValueAxis *counts = countAxis(m_figures);
    chart->addAxis(categories, m_figures.isOverTime ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(counts, m_figures.isOverTime ? Qt::AlignLeft : Qt::AlignBottom);
    categories->setGridLineVisible(false);
    for (QAbstractAxis *axis : {categories, static_cast<QAbstractAxis *>(counts)}) {
        dress(*axis, colours, font());
        bars->attachAxis(axis);
    }
    chart->legend()->setVisible(m_figures.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(colours.color(QPalette::Text));
    chart->legend()->setFont(font());
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    m_view->setBackgroundBrush(colours.color(QPalette::Base));
    delete before;
}

void ChartWithTable::fillTable()
{
    const auto columns = int(m_figures.columns.size());
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setHorizontalHeaderLabels(m_figures.columns);
    m_table->setRowCount(int(m_figures.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            auto *item = new QTableWidgetItem(oneLine(m_figures.rows.at(row).value(column)));
            const bool isNumber = column >= columns - int(m_figures.numericColumns);
            item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
}

} // namespace cordboard
