#include "widgets/choicebox.h"

#include "core/plaintext.h"

namespace cordboard {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::choiceChanged);
}

void ChoiceBox::setChoices(const QList<QPair<QString, QString>> &choices, const QString &nothing)
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(nothing.isEmpty() ? tr("Platform's default") : nothing, QString());
    for (const auto &[wire, label] : choices)
        addItem(label, wire);
}

QString ChoiceBox::choice() const
{
    return currentData().toString();
}

void ChoiceBox::setChoice(const QString &wire)
{
    if (findData(wire) < 0)
        addItem(oneLine(wire, 80), wire);
    setCurrentIndex(findData(wire));
}

} // namespace cordboard
