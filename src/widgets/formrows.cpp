#include "widgets/formrows.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

namespace cordboard {

namespace {

    constexpr int kerningLost = 4;      // pixels
    constexpr auto rowsKey = "_rows";   // of a field: the layout that it belongs to
    constexpr auto placeKey = "_place"; // of a field: which row of it, when all are there

    QWidget *fieldIn(const QFormLayout &rows, int row)
    {
        const QLayoutItem *item = rows.itemAt(row, QFormLayout::FieldRole);
        return item ? item->widget() : nullptr;
    }

    void rememberPlaces(QFormLayout &rows)
    {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (QWidget *field = fieldIn(rows, row)) {
                field->setProperty(rowsKey, QVariant::fromValue<QObject *>(&rows));
                field->setProperty(placeKey, row);
            }
        }
    }

    QFormLayout *rowsOf(const QWidget &field)
    {
        if (auto *known = field.property(rowsKey).value<QObject *>())
            return qobject_cast<QFormLayout *>(known);
        for (auto *rows : field.parentWidget()->findChildren<QFormLayout *>()) {
            if (rows->indexOf(&field) >= 0) {
                rememberPlaces(*rows);
                return rows;
            }
        }
        return nullptr;
    }

    QLabel *labelOf(const QWidget &form, const QWidget &field)
    {
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        const auto found = std::ranges::find(labels, &field, &QLabel::buddy);
        return found == labels.end() ? nullptr : *found;
    }

    /// A row that is only hidden would give its height of nothing to a text that wraps in another one
    /// (Qt 6.4).
    void takeRow(QFormLayout &rows, QWidget &field)
    {
        const QFormLayout::TakeRowResult taken = rows.takeRow(&field);
        delete taken.labelItem;
        delete taken.fieldItem;
    }

    void putBack(QFormLayout &rows, QLabel *label, QWidget &field)
    {
        int row = 0;
        for (; row < rows.rowCount(); ++row) {
            const QWidget *other = fieldIn(rows, row);
            if (other && other->property(placeKey).toInt() > field.property(placeKey).toInt())
                break;
        }
        rows.insertRow(row, label, &field);
    }

} // namespace

void makeRoomForMnemonics(QWidget &form)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy())
            label->setMinimumWidth(label->sizeHint().width() + kerningLost);
    }
}

void showField(QWidget &form, const QString &name, bool isShown)
{
    auto *field = form.findChild<QWidget *>(name);
    if (!field)
        return;
    QLabel *label = labelOf(form, *field);
    QFormLayout *rows = rowsOf(*field);
    const bool isThere = rows && rows->indexOf(field) >= 0;
    if (isThere && !isShown)
        takeRow(*rows, *field);
    else if (rows && !isThere && isShown)
        putBack(*rows, label, *field);
    if (label)
        label->setVisible(isShown);
    field->setVisible(isShown);
    auto *group = qobject_cast<QGroupBox *>(field->parentWidget());
    if (!group)
        return;
    static const QRegularExpression fields(QStringLiteral("^field_"));
    const QList<QWidget *> all = group->findChildren<QWidget *>(fields, Qt::FindDirectChildrenOnly);
    group->setHidden(std::ranges::all_of(all, &QWidget::isHidden));
}

} // namespace cordboard
