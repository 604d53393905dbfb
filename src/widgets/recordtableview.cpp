#include "widgets/recordtableview.h"

#include "widgets/celldelegate.h"
#include "widgets/rowtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int narrowest = 48;
    constexpr int widest = 320;
    constexpr int sampledRows = 50;
    constexpr int cellPadding = 28;
    constexpr int headerPadding = 36;
    constexpr int mostLookedAt = 1000; // selected records

} // namespace

RecordTableView::RecordTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
{
    setObjectName(u"records"_s);
    setItemDelegate(m_delegate);
    lookLikeRows(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTableView::clickHeader);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTableView::noteLayout);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTableView::noteLayout);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        fillColumnsMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_records->isLoaded(index.row()))
            Q_EMIT opened(m_records->recordAt(index.row()));
    });
    m_selectedCame.setSingleShot(true); // pages that come together are told of once
    m_selectedCame.setInterval(0);
    connect(&m_selectedCame, &QTimer::timeout, this, &RecordTableView::selectedRecordsChanged);
}

void RecordTableView::setRecords(RecordTableModel *model)
{
    m_records = model;
    setModel(model);
    // A header that paints a column looks whether every row of it is selected, and asks each of a million.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    setAccessibleName(model->resource().text(model->resource().plural));
    resetColumns();
    connect(model, &RecordTableModel::arrived, this, [this] {
        sizeColumnsOnce();
        m_delegate->setStale(false);
        askForVisibleRows();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordTableView::noteChange);
    connect(model, &RecordTableModel::stateChanged, this, [this] {
        m_delegate->setStale(m_records->isStale());
        viewport()->update();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTableView::selectedRecordsChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTableView::selectedRecordsChanged);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_placeBefore = verticalScrollBar()->value(); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
}

/// Rows that come above do not push away what is looked at, unless that is the beginning.
void RecordTableView::keepPlace(int first, int last)
{
    if (first > 0 || m_placeBefore == 0 || last - first + 1 == m_records->rowCount())
        return;
    executeDelayedItemsLayout(); // or the scroll bar does not reach that far yet
    verticalScrollBar()->setValue(m_placeBefore
                                  + (last - first + 1) * verticalHeader()->defaultSectionSize());
}

/// Records change with all their roles; one role alone is another look of the same.
void RecordTableView::noteChange(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (!roles.isEmpty() || selectedCount() > mostLookedAt)
        return;
    const QItemSelection selection = selectionModel()->selection();
    const bool isSelected = std::ranges::any_of(selection, [&](const QItemSelectionRange &range) {
        return range.top() <= to.row() && range.bottom() >= from.row();
    });
    if (isSelected)
        m_selectedCame.start();
}

void RecordTableView::noteLayout()
{
    if (!m_isArranging)
        Q_EMIT layoutChanged();
}

void RecordTableView::resetColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnHidden(column, m_records->isOffTable(column));
    }
    // What a record is called and whose it is comes first.
    const int title = m_records->columnOf(QString(m_records->resource().title));
    const int first = title >= 0 ? title : 0;
    const int id = m_records->columnOf(u"id"_s);
    if (!m_records->isOffTable(id))
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(id), 0);
    int place = horizontalHeader()->visualIndex(first) + 1;
    const bool isKnownByTitle = title >= 0; // a call is known by its numbers, which come first
    for (const Relation &relation : m_records->resource().relations) {
        const int column = m_records->columnOf(QString(relation.name));
        if (isKnownByTitle)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    }
    m_areColumnsSized = false;
    sizeColumnsOnce();
    showSort();
}

/// Once, from a sample: fitting columns to contents all the time would cost more than everything else.
void RecordTableView::sizeColumnsOnce()
{
    if (m_areColumnsSized || !m_records || m_records->rowCount() == 0 || !m_records->isLoaded(0))
        return;
    m_areColumnsSized = true;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int rows = std::min(sampledRows, m_records->rowCount());
    for (int column = 0; column < m_records->columnCount(); ++column) {
        const QString header = m_records->headerData(column, Qt::Horizontal).toString();
        int width = fontMetrics().horizontalAdvance(header) + headerPadding;
        for (int row = 0; row < rows; ++row)
            width = std::max(width,
                             fontMetrics().horizontalAdvance(m_records->index(row, column).data().toString())
                                 + cellPadding);
        setColumnWidth(column, std::clamp(width, narrowest, widest));
    }
}

void RecordTableView::clickHeader(int column)
{
    if (!m_records->isSortable(column))
        return;
    const QString key = m_records->columnKey(column);
    const bool isAdded = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    QList<SortKey> sort = m_sort;
    const auto known = std::ranges::find(sort, key, &SortKey::attribute);
    SortKey wanted{.attribute = key};
    if (known != sort.end() && known->order == Qt::AscendingOrder)
        wanted.order = Qt::DescendingOrder;
    if (!isAdded)
        sort = {wanted};
    else if (known != sort.end())
        *known = wanted;
    else
        sort.append(wanted);
    setSort(sort);
}

void RecordTableView::setSort(const QList<SortKey> &sort)
{
    m_sort = sort;
    showSort();
    Q_EMIT sortChanged();
    Q_EMIT layoutChanged();
}

void RecordTableView::showSort()
{
    SortKey first = usualSort();
    if (!m_sort.isEmpty())
        first = m_sort.constFirst();
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(m_records->columnOf(first.attribute), first.order);
}

/// What the platform sorts by when nobody chose.
SortKey RecordTableView::usualSort() const
{
    const QString key(m_records->resource().defaultSort);
    if (key.startsWith(u'-'))
        return {key.sliced(1), Qt::DescendingOrder};
    return {key.isEmpty() ? u"id"_s : key};
}

ColumnLayout RecordTableView::columnLayout() const
{
    ColumnLayout layout;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        layout.columns.append({.key = m_records->columnKey(column),
                               .width = m_areColumnsSized ? header->sectionSize(column) : 0,
                               .isHidden = header->isSectionHidden(column)});
    }
    for (const SortKey &key : m_sort)
        layout.sort.append(key.order == Qt::DescendingOrder ? u'-' + key.attribute : key.attribute);
    return layout;
}

void RecordTableView::setColumnLayout(const ColumnLayout &layout)
{
    if (layout.columns.isEmpty())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    int place = 0;
    bool hasWidths = false;
    for (const ColumnLayout::Column &saved : layout.columns) {
        const int column = m_records->columnOf(saved.key);
        if (column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnHidden(column, saved.isHidden);
        if (saved.width > 0 && !saved.isHidden) {
            setColumnWidth(column, saved.width);
            hasWidths = true;
        }
    }
    m_areColumnsSized = hasWidths;
    m_sort.clear();
    for (const QString &key : layout.sort) {
        const bool isDescending = key.startsWith(u'-');
        m_sort.append(
            {isDescending ? key.sliced(1) : key, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    showSort();
}

void RecordTableView::fillColumnsMenu(QMenu *menu)
{
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction *action = menu->addAction(m_records->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) < narrowest)
                setColumnWidth(column, horizontalHeader()->defaultSectionSize());
            Q_EMIT layoutChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        resetColumns();
        Q_EMIT layoutChanged();
    });
}

QList<Record> RecordTableView::selectedRecords() const
{
    QList<Record> records;
    if (selectedCount() > mostLookedAt)
        return records;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_records->isLoaded(row))
                return {};
            records.append(m_records->recordAt(row));
        }
    }
    return records;
}

int RecordTableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<Record> RecordTableView::currentRecord() const
{
    const QItemSelection selection = selectionModel()->selection();
    const bool isOne = selectedCount() == 1; // then it is the one, wherever the cursor is
    const int row = isOne ? selection.constFirst().top() : currentIndex().row();
    if (row < 0 || !m_records->isLoaded(row))
        return {};
    return m_records->recordAt(row);
}

void RecordTableView::selectId(const QString &id)
{
    const int row = m_records->rowOf(id);
    if (row < 0)
        return;
    const int column = horizontalHeader()->logicalIndexAt(0);
    setCurrentIndex(m_records->index(row, std::max(0, column)));
    scrollTo(currentIndex());
}

void RecordTableView::askForVisibleRows()
{
    if (!m_records || m_records->rowCount() == 0)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    const int first = verticalScrollBar()->value() / height;
    const int last = (verticalScrollBar()->value() + viewport()->height()) / height;
    m_records->ensureLoaded(first, std::min(last, m_records->rowCount() - 1));
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    askForVisibleRows();
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        askForVisibleRows();
}

void RecordTableView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    const QVariant link = at.data(RecordTableModel::LinkRole);
    QTableView::mouseReleaseEvent(event);
    const QRect text = visualRect(at);
    const int width = fontMetrics().horizontalAdvance(at.data().toString()) + cellPadding / 2;
    const bool isOnText = event->pos().x() <= text.left() + width;
    const bool isPlainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (link.isValid() && isPlainClick && isOnText)
        Q_EMIT linkActivated(link.value<RecordRef>());
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier)
        return QTableView::keyPressEvent(event);
    if (const std::optional<Record> record = currentRecord())
        Q_EMIT opened(*record);
}

QString RecordTableView::currentCellText() const
{
    return currentIndex().isValid() ? currentIndex().data().toString() : QString();
}

QString RecordTableView::selectedRowsAsTsv() const
{
    QStringList lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_records->isLoaded(row))
                continue;
            QStringList cells;
            for (int place = 0; place < horizontalHeader()->count(); ++place) {
                const int column = horizontalHeader()->logicalIndex(place);
                if (!isColumnHidden(column))
                    cells.append(m_records->index(row, column).data().toString().replace(u'\t', u' '));
            }
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

} // namespace cordboard
