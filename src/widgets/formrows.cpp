#include "widgets/formrows.h"

#include <QGroupBox>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

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

void showField(QWidget &form, const QString &name, bool isShown)
{
    auto *field = form.findChild<QWidget *>(name);
    if (!field)
        return;
    for (QLabel *label : form.findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(isShown);
    }
    field->setVisible(isShown);
    auto *group = qobject_cast<QGroupBox *>(field->parentWidget());
    if (!group)
        return;
    static const QRegularExpression fields(QStringLiteral("^field_"));
    const QList<QWidget *> all = group->findChildren<QWidget *>(fields, Qt::FindDirectChildrenOnly);
    group->setHidden(std::ranges::all_of(all, &QWidget::isHidden));
}

} // namespace cordboard
