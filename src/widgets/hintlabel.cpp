#include "widgets/hintlabel.h"

#include "widgets/colours.h"

#include <QEvent>
#include <QGuiApplication>

namespace cordboard {

HintLabel::HintLabel(QWidget *parent)
    : HintLabel(QString(), parent)
{
}

HintLabel::HintLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    stepBack();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        stepBack();
}

void HintLabel::stepBack()
{
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::WindowText, mutedColour(colours));
    setPalette(colours);
}

} // namespace cordboard
