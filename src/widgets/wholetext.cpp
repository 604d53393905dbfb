#include "widgets/wholetext.h"

#include <QScopedValueRollback>

namespace cordboard {

WholeText::WholeText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setPlainText(text);
}

void WholeText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (m_isFitting)
        return; // a scroll bar around us came or went: fitting to that would make it go or come
    const QScopedValueRollback fitting(m_isFitting, true);
    setFixedHeight(int(document()->size().height()) + 1);
    if (const int needed = int(document()->size().height()) + 1; needed > height())
        setFixedHeight(needed);
}

} // namespace cordboard
