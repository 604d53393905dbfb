#include "console/pausebar.h"

#include "net/errorwords.h"
#include "net/retrier.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

PauseBar::PauseBar(Retrier &retrier, QWidget *parent)
    : QFrame(parent)
    , m_retrier(retrier)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"pauseBar"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString &name, const QString &words, auto act) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(words);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(u"retryNow"_s, tr("Try now"), [this] { m_retrier.skip(); });
    add(u"stopRetrying"_s, tr("Stop trying"), [this] { m_retrier.stop(); });
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &PauseBar::showState);
    connect(&m_retrier, &Retrier::changed, this, &PauseBar::showState);
    showState();
}

void PauseBar::showState()
{
    const bool isWaiting = m_retrier.isWaiting();
    setVisible(isWaiting);
    if (!isWaiting)
        return m_tick.stop();
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_retrier.remaining()).count());
    m_text->setText(
        u"%1 %2"_s.arg(describe(m_retrier.reason()), tr("Trying again in %n second(s).", nullptr, seconds)));
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace cordboard
