#include "console/workrow.h"

#include "bulk/work.h"
#include "widgets/hintlabel.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cordboard {

namespace {

    constexpr int steps = 1000; // of the bar: totals may be larger than an int
    constexpr int barWidth = 160;

} // namespace

WorkRow::WorkRow(Work *work, const QList<QAction *> &whenDone, QWidget *parent)
    : QFrame(parent)
    , m_work(work)
    , m_title(new PlainLabel(work->title(), this))
    , m_bar(new QProgressBar(this))
    , m_facts(new HintLabel(this))
    , m_outcome(new PlainLabel(this))
{
    setObjectName(u"workRow"_s);
    work->setParent(this);
    m_title->setObjectName(u"workTitle"_s);
    m_bar->setObjectName(u"workBar"_s);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(work->title());
    m_facts->setObjectName(u"workFacts"_s);
    m_outcome->setObjectName(u"workOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_facts, 1);
    row->addWidget(m_outcome, 1);
    for (QAction *action : whenDone) {
        action->setParent(this);
        auto *button = addButton(action->objectName(), {}, row);
        button->setDefaultAction(action);
        m_whenDone.append(button);
    }
    m_resume = addButton(u"resumeWork"_s, tr("Go on"), row);
    m_stop = addButton(u"stopWork"_s, tr("Stop"), row);
    m_dismiss = addButton(u"dismissWork"_s, tr("Dismiss"), row);
    m_dismiss->setIcon(themedIcon(u"close"_s));
    m_dismiss->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAutoRaise(true);
    connect(m_resume, &QToolButton::clicked, work, &Work::resume);
    connect(m_stop, &QToolButton::clicked, work, &Work::stop);
    connect(m_dismiss, &QToolButton::clicked, this, &WorkRow::dismissed);
    connect(work, &Work::ended, this, &WorkRow::showEnd);
    showState();
}

QToolButton *WorkRow::addButton(const QString &name, const QString &words, QHBoxLayout *row)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(words);
    button->setAccessibleName(words);
    row->addWidget(button);
    return button;
}

void WorkRow::showState()
{
    const bool hasEnded = m_work->hasEnded();
    const bool isDone = m_work->state() == Work::State::Done;
    m_bar->setVisible(!hasEnded);
    m_facts->setVisible(!hasEnded);
    m_outcome->setVisible(hasEnded);
    m_stop->setVisible(!hasEnded);
    m_resume->setVisible(m_work->canResume());
    m_dismiss->setVisible(hasEnded);
    for (QToolButton *button : std::as_const(m_whenDone))
        button->setVisible(isDone);
    if (hasEnded)
        return m_outcome->setText(m_work->outcome());
    const qint64 total = m_work->total().value_or(0);
    m_bar->setRange(0, total > 0 ? steps : 0); // 0 to 0: busy
    m_bar->setValue(total > 0 ? int(std::min<qint64>(steps, m_work->done() * steps / total)) : 0);
    m_facts->setText(facts());
}

QString WorkRow::facts() const
{
    QStringList facts;
    const qint64 done = m_work->done();
    facts.append(m_work->total() ? tr("%L1 of %L2").arg(done).arg(*m_work->total())
                                 : QLocale().toString(done));
    if (const double rate = m_work->rate(); rate >= 1.0)
        facts.append(tr("%L1 per second").arg(qint64(std::llround(rate))));
    if (const auto left = m_work->timeLeft()) {
        if (*left < 2min)
            facts.append(tr("%n second(s) left", nullptr, int(left->count())));
        else
            facts.append(tr("%n minute(s) left", nullptr,
                            int(std::chrono::round<std::chrono::minutes>(*left).count())));
    }
    return facts.join(u" · "_s);
}

/// Said aloud as well: nobody watches a bar all the time.
void WorkRow::showEnd()
{
    showState();
    m_outcome->setAccessibleName(u"%1: %2"_s.arg(m_work->title(), m_work->outcome()));
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace cordboard
