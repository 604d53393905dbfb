#include "widgets/numberedit.h"

#include "catalogue/record.h"

namespace cordboard {

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(20);
    connect(this, &QLineEdit::textChanged, this, &NumberEdit::numberChanged);
}

QVariant NumberEdit::number() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return toldNull();
    bool isNumber = false;
    const qlonglong number = typed.toLongLong(&isNumber);
    return isNumber ? QVariant(number) : QVariant(typed);
}

void NumberEdit::setNumber(const QVariant &number)
{
    setText(hasContent(number) ? number.toString() : QString());
}

} // namespace cordboard
