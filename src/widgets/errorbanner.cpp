#include "widgets/errorbanner.h"

#include "net/errorwords.h"
#include "widgets/colours.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int edge = 4; // px

} // namespace

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_action(new QToolButton(this))
{
    setObjectName(u"errorBanner"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(u"bannerAction"_s);
    auto *dismiss = new QToolButton(this);
    dismiss->setObjectName(u"bannerDismiss"_s);
    dismiss->setText(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, &ErrorBanner::clear);
    connect(m_action, &QToolButton::clicked, this, [this] {
        if (const std::function<void()> act = m_act)
            act();
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8 + edge, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(dismiss);
    clear();
}

void ErrorBanner::tell(const Error &error)
{
    tell(describe(error));
}

void ErrorBanner::tell(const QString &sentence, Tone tone)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_action->hide();
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorBanner::offer(const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(action);
    m_action->show();
}

void ErrorBanner::clear()
{
    m_text->clear();
    m_action->hide();
    hide();
}

QString ErrorBanner::text() const
{
    return m_text->text();
}

void ErrorBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor mark =
        m_tone == Tone::Trouble ? alarmColour(palette()) : palette().color(QPalette::Highlight);
    painter.fillRect(0, 0, edge, height(), mark);
}

} // namespace cordboard
