#pragma once

#include <QVariantList>
#include <QWidget>

class QHBoxLayout;
class QTableWidget;

namespace cordboard {

/// A few rows of texts, each with the same members, in an order that people change. What a row has besides
/// the columns stays with it.
class RowsEdit final : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString member;
        QString label;
        QString placeholder = {}; ///< what a new row begins with
    };

    RowsEdit(const QList<Column> &columns, const QString &name, QWidget *parent = nullptr);

    QVariantList rows() const; ///< without those that say nothing in the first column
    void setRows(const QVariantList &rows);
    void addRow(const QVariantMap &row);
    /// Room beside the buttons.
    QHBoxLayout *buttons() const { return m_buttons; }

Q_SIGNALS:
    void rowsChanged();

private:
    void move(int by);
    void removeRow();

    QList<Column> m_columns;
    QTableWidget *m_table;
    QHBoxLayout *m_buttons;
};

} // namespace cordboard
