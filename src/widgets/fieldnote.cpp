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
        int row = -1;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(field, &row, &role);
        if (row >= 0) {
            form->insertRow(row + 1, nullptr, note);
            break;
        }
    }
    return note;
}

void FieldNote::complain(const QString &message)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, alarmColour(red));
    setPalette(red);
    setText(message);
    show();
    m_field->setAccessibleDescription(message);
}

void FieldNote::clear()
{
    setText({});
    hide();
    m_field->setAccessibleDescription({});
}

} // namespace cordboard
