#pragma once

#include "core/period.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;

namespace cordboard {

class PlainLabel;

/// Asks for an interval, in the given clock.
class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(const Interval &now, Clock clock, QWidget *parent);

    Interval interval() const;

private:
    QDateTimeEdit *makeEdit(const QString &name, const QDateTime &time, Clock clock);
    void check();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QCheckBox *m_isOpen;
    PlainLabel *m_note;
};

} // namespace cordboard
