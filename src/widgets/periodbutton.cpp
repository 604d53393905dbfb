#include "widgets/periodbutton.h"

#include "core/plaintext.h"
#include "widgets/perioddialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cordboard {

QString intervalText(const Interval &interval, Clock clock)
{
    const QTimeZone zone = zoneOf(clock);
    const auto day = [&](const QDateTime &time) {
        return QLocale().toString(time.toTimeZone(zone).date(), QLocale::ShortFormat);
    };
    const auto minute = [&](const QDateTime &time) { return time.toTimeZone(zone).toString(u"HH:mm"_s); };
    const QString from = day(interval.from) + u' ' + minute(interval.from);
    if (!interval.until)
        return PeriodButton::tr("since %1").arg(from);
    const bool isOneDay = day(interval.from) == day(*interval.until);
    return u"%1 – %2"_s.arg(
        from, isOneDay ? minute(*interval.until) : day(*interval.until) + u' ' + minute(*interval.until));
}

PeriodButton::PeriodButton(QWidget *parent)
    : QWidget(parent)
    , m_periodButton(new QToolButton(this))
    , m_clockButton(new QToolButton(this))
{
    setObjectName(u"period"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QToolButton *button : {m_periodButton, m_clockButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        row->addWidget(button);
    }
    m_periodButton->setObjectName(u"periodButton"_s);
    m_clockButton->setObjectName(u"clockButton"_s);
    m_clockButton->setToolTip(tr("Whose clock times are shown and typed in"));
    connect(m_periodButton->menu(), &QMenu::aboutToShow, this, &PeriodButton::fillPeriods);
    connect(m_clockButton->menu(), &QMenu::aboutToShow, this, &PeriodButton::fillClocks);
}

void PeriodButton::show(std::optional<Period> period, const Interval &interval, Clock clock)
{
    m_period = period;
    m_interval = interval;
    m_clock = clock;
    const QString span = intervalText(interval, clock);
    m_periodButton->setText(menuText(period ? periodName(*period) : span));
    m_periodButton->setToolTip(u"%1 (%2)"_s.arg(span, clockName(clock)));
    m_periodButton->setAccessibleName(tr("Time: %1").arg(period ? periodName(*period) : span));
    m_periodButton->setAccessibleDescription(m_periodButton->toolTip());
    m_clockButton->setText(menuText(clockName(clock)));
    m_clockButton->setAccessibleName(tr("Times in %1").arg(clockName(clock)));
}

void PeriodButton::fillPeriods()
{
    QMenu *menu = m_periodButton->menu();
    menu->clear();
    for (const Period period : allPeriods) {
        QAction *action = menu->addAction(periodName(period));
        action->setCheckable(true);
        action->setChecked(m_period == period);
        connect(action, &QAction::triggered, this, [this, period] { Q_EMIT periodChosen(period); });
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(tr("Custom…"));
    custom->setObjectName(u"customPeriod"_s);
    custom->setCheckable(true);
    custom->setChecked(!m_period);
    connect(custom, &QAction::triggered, this, &PeriodButton::chooseInterval);
}

void PeriodButton::fillClocks()
{
    QMenu *menu = m_clockButton->menu();
    menu->clear();
    for (const Clock clock : {Clock::Local, Clock::Utc}) {
        const QString name =
            clock == Clock::Local ? tr("This computer's time (%1)").arg(clockName(clock)) : clockName(clock);
        QAction *action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(m_clock == clock);
        connect(action, &QAction::triggered, this, [this, clock] { Q_EMIT clockChosen(clock); });
    }
}

void PeriodButton::chooseInterval()
{
    auto *dialog = new PeriodDialog(m_interval, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT intervalChosen(dialog->interval()); });
    dialog->open();
}

} // namespace cordboard
