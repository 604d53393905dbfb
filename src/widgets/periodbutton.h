#pragma once

#include "core/period.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace cordboard {

/// Which stretch of time a listing shows, and in whose clock: two buttons, of presets and of clocks.
class PeriodButton final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodButton(QWidget *parent = nullptr);

    /// The period by its name, or the interval where it has none.
    void show(std::optional<Period> period, const Interval &interval, Clock clock);
    void chooseInterval(); ///< asks

Q_SIGNALS:
    void periodChosen(cordboard::Period period);
    void intervalChosen(const cordboard::Interval &interval);
    void clockChosen(cordboard::Clock clock);

private:
    void fillPeriods();
    void fillClocks();

    Interval m_interval;
    std::optional<Period> m_period;
    Clock m_clock = Clock::Local;
    QToolButton *m_periodButton;
    QToolButton *m_clockButton;
};

/// "25/11/2026 10:00 – 11:30": an interval as it reads on that clock.
QString intervalText(const Interval &interval, Clock clock);

} // namespace cordboard
