#include "widgets/forwardingedit.h"

#include "catalogue/forwarding.h"
#include "core/plaintext.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

ForwardingEdit::ForwardingEdit(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(this))
    , m_change(new QToolButton(this))
{
    m_words->setObjectName(u"words"_s);
    m_words->setMinimumWidth(240);
    m_words->setWordWrap(true);
    m_change->setObjectName(u"change"_s);
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change where calls go"));
    setFocusProxy(m_change);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_change);
    connect(m_change, &QToolButton::clicked, this, &ForwardingEdit::ask);
    setForwarding({});
}

void ForwardingEdit::setForwarding(const QVariantMap &forwarding)
{
    const bool isOther = std::exchange(m_forwarding, forwarding) != forwarding;
    const QString words = forwardingText(forwarding);
    m_words->setText(words.isEmpty() ? tr("not forwarded") : oneLine(words));
    if (isOther)
        Q_EMIT forwardingChanged();
}

void ForwardingEdit::ask()
{
    auto *dialog = new ForwardingDialog(accessibleName(), m_forwarding, m_keywords, m_hasRingTime, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setForwarding(dialog->forwarding()); });
    dialog->open();
}

} // namespace cordboard
