#pragma once

#include "core/period.h"

#include <QWidget>

namespace cordboard {

class Record;

/// One call from start to end as a line: ringing, speaking, and when each began.
class CallTimeline final : public QWidget
{
    Q_OBJECT

public:
    CallTimeline(const Record &call, Clock clock, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What is drawn, in a sentence.
    QString inWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString clockTime(const QDateTime &time) const;

    Clock m_clock;
    QDateTime m_start;
    QDateTime m_answer; // invalid: not answered
    QDateTime m_end;
};

} // namespace cordboard
