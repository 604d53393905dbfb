#include "console/accountband.h"

#include "console/accountcolour.h"
#include "core/plaintext.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

AccountBand::AccountBand(const Account &account, QWidget *parent)
    : QFrame(parent)
    , m_host(new PlainLabel(this))
    , m_hostWords(u"%1  ·  %2"_s.arg(account.url.authority(), oneLine(account.userName, 60)))
    , m_lock(new QToolButton(this))
    , m_find(new QToolButton(this))
{
    setObjectName(u"accountBand"_s);
    const QColor colour = accountColour(account);
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button})
        colours.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        colours.setColor(role, textOn(colour));
    setPalette(colours);
    setAutoFillBackground(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(16);
    auto *environment = new PlainLabel(environmentText(account), this);
    environment->setObjectName(u"environment"_s);
    QFont bold = environment->font();
    bold.setBold(true);
    environment->setFont(bold);
    auto *name = new PlainLabel(oneLine(account.name, 80), this);
    name->setObjectName(u"accountName"_s);
    name->setFont(bold);
    if (account.proxy.mode == Proxy::Mode::Manual)
        m_hostWords = tr("%1  ·  via proxy %2").arg(m_hostWords, oneLine(account.proxy.host, 60));
    m_host->setObjectName(u"host"_s);
    m_host->setText(m_hostWords);
    row->addWidget(environment);
    row->addWidget(name);
    row->addWidget(m_host);
    row->addStretch();
    m_lock->setAutoRaise(true);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_lock->hide();
    row->addWidget(m_lock);
    m_find->setAutoRaise(true);
    m_find->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_find);
}

void AccountBand::setRole(const QString &role)
{
    m_host->setText(role.isEmpty() ? m_hostWords : u"%1  ·  %2"_s.arg(m_hostWords, oneLine(role, 60)));
}

void AccountBand::setLockAction(QAction *action)
{
    m_lock->setDefaultAction(action);
    m_lock->show();
}

void AccountBand::setFindAction(QAction *action)
{
    m_find->setDefaultAction(action);
    m_find->setText(
        u"%1  %2"_s.arg(action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace cordboard
