#include "widgets/rewritetryout.h"

#include "core/rewriterule.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cordboard {

RewriteTryOut::RewriteTryOut(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit(this))
    , m_outcome(new PlainLabel(this))
{
    m_number->setObjectName(u"tryNumber"_s);
    m_number->setAccessibleName(tr("Number to try"));
    m_number->setPlaceholderText(tr("Try a number"));
    m_number->setMaxLength(64);
    m_number->setMaximumWidth(m_number->fontMetrics().averageCharWidth() * 22);
    m_outcome->setObjectName(u"tryOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setToolTip(tr("Tried out on this computer. The platform decides."));
    setFocusProxy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_outcome, 1);
    connect(m_number, &QLineEdit::textChanged, this, &RewriteTryOut::tryOut);
}

void RewriteTryOut::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_rule)
        return;
    m_rule = window()->findChild<QLineEdit *>(m_ruleField);
    m_result = window()->findChild<QLineEdit *>(m_resultField);
    Q_ASSERT(m_rule && m_result);
    connect(m_rule, &QLineEdit::textChanged, this, &RewriteTryOut::tryOut);
    connect(m_result, &QLineEdit::textChanged, this, &RewriteTryOut::tryOut);
    tryOut();
}

QString RewriteTryOut::outcome() const
{
    return m_outcome->text();
}

void RewriteTryOut::tryOut()
{
    if (!m_rule || m_number->text().isEmpty())
        return m_outcome->clear();
    const Rewriting rewriting = rewritten(m_rule->text(), m_result->text(), m_number->text());
    switch (rewriting.end) {
    case Rewriting::End::Rewritten:
        m_outcome->setText(rewriting.number.isEmpty() ? tr("→ nothing is left")
                                                      : tr("→ %1").arg(rewriting.number));
        break;
    case Rewriting::End::Unchanged: m_outcome->setText(tr("→ %1 (unchanged)").arg(rewriting.number)); break;
    case Rewriting::End::Broken: m_outcome->setText(tr("The rule is no regular expression.")); break;
    case Rewriting::End::TooCostly: m_outcome->setText(tr("The rule takes too long on this number.")); break;
    }
}

} // namespace cordboard
