#include "widgets/formrows.h"

#include <QLabel>

namespace cordboard {

namespace {

    constexpr int kerningLost = 4; // pixels

} // namespace

void makeRoomForMnemonics(QWidget &form)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy())
            label->setMinimumWidth(label->sizeHint().width() + kerningLost);
    }
}

void hideField(QWidget &form, const QString &name)
{
    auto *field = form.findChild<QWidget *>(name);
    if (!field)
        return;
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->hide();
    }
    field->hide();
}

} // namespace cordboard
