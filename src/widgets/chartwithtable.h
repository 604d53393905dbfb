#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QChartView;
class QStackedLayout;
class QTableWidget;

namespace cordboard {

/// What a chart shows, and a table in its stead.
struct Figures
{
    struct Series
    {
        QString name = {};
        QList<double> values = {}; ///< one for each category
        bool isMuted = false;      ///< not what one looks for first
    };

    QString title = {};
    QString description = {};    ///< what there is to see, in a sentence, for those who do not see it
    QStringList categories = {}; ///< as they read beside the axis
    QList<Series> series = {};
    bool isOverTime = false;      ///< upright bars with a few of the categories beneath; else lying bars
    QStringList columns = {};     ///< of the table
    QList<QStringList> rows = {}; ///< the first is the uppermost
    qsizetype numericColumns = 0; ///< so many of the last columns are numbers
};

/// Stacked bars of Qt Charts and the table that says the same, one of the two in view.
class ChartWithTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWithTable(QWidget *parent = nullptr);

    void show(const Figures &figures);
    void showTable(bool isTable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void fillTable();

    Figures m_figures;
    QChartView *m_view;
    QTableWidget *m_table;
    QStackedLayout *m_stack;
};

} // namespace cordboard
