#include "widgets/linesedit.h"

#include "core/partednumber.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int usualRows = 4;

} // namespace

LinesEdit::LinesEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(u"lines"_s);
    m_text->setAccessibleName(tr("One on a line"));
    m_text->setTabChangesFocus(true);
    setRows(usualRows);
    setFocusProxy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LinesEdit::linesChanged);
}

void LinesEdit::setParted(bool isParted)
{
    m_isParted = isParted;
    m_text->setPlaceholderText(isParted ? u"43 9877 10001\n43 9878 10001"_s : QString());
}

void LinesEdit::setRows(int rows)
{
    m_rows = rows;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * rows + 12);
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    for (const QString &line : m_text->toPlainText().split(u'\n')) {
        const QString typed = m_isParted ? line.simplified() : line.trimmed();
        if (typed.isEmpty())
            continue;
        const auto number = m_isParted ? partedNumberFrom(typed) : std::nullopt;
        lines.append(number ? number->text() : typed);
    }
    return lines;
}

void LinesEdit::setLines(const QStringList &lines)
{
    m_text->setPlainText(lines.join(u'\n'));
}

} // namespace cordboard
