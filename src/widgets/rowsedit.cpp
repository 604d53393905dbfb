#include "widgets/rowsedit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int shownRows = 4;

} // namespace

RowsEdit::RowsEdit(const QList<Column> &columns, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_table(new QTableWidget(0, int(columns.size()), this))
    , m_buttons(new QHBoxLayout)
{
    QStringList labels;
    for (const Column &column : columns)
        labels.append(column.label);
    m_table->setHorizontalHeaderLabels(labels);
    m_table->setAccessibleName(name);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + shownRows * m_table->verticalHeader()->defaultSectionSize() + 4);
    setFocusProxy(m_table);
    const auto button = [this](const QString &words, auto handler) {
        auto *made = new QToolButton(this);
        made->setText(words);
        connect(made, &QToolButton::clicked, this, handler);
        m_buttons->addWidget(made);
    };
    m_buttons->setSpacing(4);
    button(tr("Add"), [this] {
        addRow({});
        m_table->setFocus();
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    button(tr("Remove"), [this] { removeRow(); });
    button(tr("Up"), [this] { move(-1); });
    button(tr("Down"), [this] { move(1); });
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(m_buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsEdit::rowsChanged);
}

QVariantList RowsEdit::rows() const
{
    QVariantList rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QVariantMap members = m_table->item(row, 0)->data(Qt::UserRole).toMap();
        for (int column = 0; column < m_columns.size(); ++column) {
            const QString text = m_table->item(row, column)->text().trimmed();
            if (text.isEmpty())
                members.remove(m_columns.at(column).member);
            else
                members.insert(m_columns.at(column).member, text);
        }
        const bool says = std::ranges::any_of(m_columns, [&](const Column &column) {
            return column.placeholder.isEmpty() && members.contains(column.member);
        });
        if (says)
            rows.append(members);
    }
    return rows;
}

void RowsEdit::setRows(const QVariantList &rows)
{
    m_table->setRowCount(0);
    for (const QVariant &row : rows)
        addRow(row.toMap());
}

void RowsEdit::addRow(const QVariantMap &row)
{
    const QSignalBlocker blocker(m_table);
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString text =
            row.value(m_columns.at(column).member, m_columns.at(column).placeholder).toString();
        m_table->setItem(at, column, new QTableWidgetItem(text));
    }
    m_table->item(at, 0)->setData(Qt::UserRole, row);
    m_table->setCurrentCell(at, 0);
    Q_EMIT rowsChanged();
}

void RowsEdit::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    Q_EMIT rowsChanged();
}

void RowsEdit::move(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    for (int column = 0; column < m_columns.size(); ++column) {
        QTableWidgetItem *moved = m_table->takeItem(from, column);
        m_table->setItem(from, column, m_table->takeItem(to, column));
        m_table->setItem(to, column, moved);
    }
    m_table->setCurrentCell(to, 0);
    Q_EMIT rowsChanged();
}

} // namespace cordboard
