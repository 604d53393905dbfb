#include "widgets/partednumbersedit.h"

#include "core/partednumber.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

PartedNumbersEdit::PartedNumbersEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit(this))
{
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("Numbers, one on a line"));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"43 9877 10001\n43 9878 10001"_s);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
    setFocusProxy(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &PartedNumbersEdit::numbersChanged);
}

QStringList PartedNumbersEdit::numbers() const
{
    QStringList numbers;
    for (const QString &line : m_lines->toPlainText().split(u'\n')) {
        const QString typed = line.simplified();
        if (typed.isEmpty())
            continue;
        const auto number = partedNumberFrom(typed);
        numbers.append(number ? number->text() : typed);
    }
    return numbers;
}

void PartedNumbersEdit::setNumbers(const QStringList &numbers)
{
    m_lines->setPlainText(numbers.join(u'\n'));
}

} // namespace cordboard
