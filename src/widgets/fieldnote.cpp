#include "widgets/fieldnote.h"

#include "widgets/colours.h"

#include <QFormLayout>

namespace cordboard {

FieldNote::FieldNote(QWidget *field)
    : QLabel(field->parentWidget())
    , m_field(field)
{
    setObjectName(QStringLiteral("note_for_") + field->objectName());
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

FieldNote *FieldNote::beneath(QWidget *field)
{
    auto *note = new FieldNote(field);
    for (auto *form : field->parentWidget()->findChildren<QFormLayout *>()) {
        if (form->indexOf(field) >= 0)
            note->m_form = form;
    }
    return note;
}

/// A note that says nothing has no row.
void FieldNote::takePlace(bool isTaken)
{
    if (!m_form || (m_form->indexOf(this) >= 0) == isTaken)
        return;
    if (isTaken) {
        int row = -1;
        QFormLayout::ItemRole role{};
        m_form->getWidgetPosition(m_field, &row, &role);
        if (row >= 0)
            m_form->insertRow(row + 1, nullptr, this);
    } else {
        const QFormLayout::TakeRowResult taken = m_form->takeRow(this);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
}

void FieldNote::complain(const QString &message)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    setPalette(red);
    setText(message);
    takePlace(true);
    show();
    m_field->setAccessibleDescription(message);
}

void FieldNote::clear()
{
    setText({});
    hide();
    takePlace(false);
    m_field->setAccessibleDescription({});
}

} // namespace cordboard
