#include "widgets/wholetext.h"

#include <cmath>

namespace cordboard {

namespace {

    constexpr int usualWidth = 120; // px

} // namespace

WholeText::WholeText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
    , m_measured(new QTextDocument(this))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setPlainText(text);
    m_measured->setDocumentMargin(0);
    m_measured->setDefaultTextOption(document()->defaultTextOption());
    m_measured->setPlainText(text);
}

int WholeText::heightForWidth(int width) const
{
    const bool isKnown = m_measured->textWidth() == qreal(width) && m_measured->defaultFont() == font();
    if (!isKnown) { // layouts ask often, and each change is shaped anew
        m_measured->setDefaultFont(font());
        m_measured->setTextWidth(width);
    }
    return int(std::ceil(m_measured->size().height()));
}

QSize WholeText::sizeHint() const
{
    return {usualWidth, heightForWidth(std::max(width(), usualWidth))};
}

QSize WholeText::minimumSizeHint() const
{
    return {usualWidth / 2, fontMetrics().lineSpacing()};
}

} // namespace cordboard
