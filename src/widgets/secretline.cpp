#include "widgets/secretline.h"

#include "widgets/clipboard.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace cordboard {

SecretLine::SecretLine(QWidget *parent)
    : QLineEdit(parent)
{
    setRevealed(false);
}

void SecretLine::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretLine::copySelected() const
{
    if (isRevealed() && hasSelectedText())
        copySecret(selectedText().toUtf8());
}

void SecretLine::cutSelected()
{
    copySelected();
    if (isRevealed() && !isReadOnly())
        del();
}

/// Without a copy of it.
void SecretLine::deleteToTheEnd()
{
    if (isReadOnly())
        return;
    end(true);
    del();
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (event->matches(QKeySequence::Cut))
        cutSelected();
    else if (event->matches(QKeySequence::DeleteEndOfLine))
        deleteToTheEnd();
    else if (!event->matches(QKeySequence::Undo) && !event->matches(QKeySequence::Redo))
        QLineEdit::keyPressEvent(event);
}

/// What is hidden is put into no selection.
void SecretLine::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasRevealed = isRevealed();
    setRevealed(wasRevealed && event->button() != Qt::LeftButton);
    QLineEdit::mouseReleaseEvent(event);
    setRevealed(wasRevealed);
}

void SecretLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isCopyable = isRevealed() && hasSelectedText();
    menu->addAction(tr("Cu&t"), this, &SecretLine::cutSelected)->setEnabled(isCopyable && !isReadOnly());
    menu->addAction(tr("&Copy"), this, &SecretLine::copySelected)->setEnabled(isCopyable);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste)->setEnabled(!isReadOnly());
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

} // namespace cordboard
