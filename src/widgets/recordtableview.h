#pragma once

#include "models/columnlayout.h"
#include "models/recordtablemodel.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace cordboard {

class CellDelegate;

/// A table of records as window.md draws it: rows of one height, columns the person arranges, sorting by the
/// platform (a click on a header; with Shift one more column), links that lead on.
class RecordTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget *parent = nullptr);

    void setRecords(RecordTableModel *model);
    /// None while one of them is not loaded, or where they are too many to be looked at one by one.
    QList<Record> selectedRecords() const;
    int selectedCount() const;
    std::optional<Record> currentRecord() const;
    void selectId(const QString &id);

    QList<SortKey> sort() const { return m_sort; }
    void setSort(const QList<SortKey> &sort); ///< as if the person had chosen it
    ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout &layout);
    void resetColumns();
    /// Fills a menu with a tick for each column.
    void fillColumnsMenu(QMenu *menu);
    QString currentCellText() const;
    QString selectedRowsAsTsv() const;

Q_SIGNALS:
    void sortChanged();
    void layoutChanged();
    void opened(const cordboard::Record &record);
    void linkActivated(const cordboard::RecordRef &ref);
    void selectedRecordsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void clickHeader(int column);
    void showSort();
    SortKey usualSort() const;
    void askForVisibleRows();
    void sizeColumnsOnce();
    void noteLayout();
    void keepPlace(int first, int last);
    void noteChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    RecordTableModel *m_records = nullptr;
    CellDelegate *m_delegate;
    QList<SortKey> m_sort;
    QTimer m_selectedCame; // rows that are selected came, or are other than they were
    bool m_areColumnsSized = false;
    int m_placeBefore = 0;      // of the scroll bar, before rows came
    bool m_isArranging = false; // columns move by themselves, not by the person
};

} // namespace cordboard
