#pragma once

#include "bulk/plan.h"
#include "console/question.h"

class QLineEdit;

namespace cordboard {

/// Asks before a plan deletes anything. Above ten records, and for those whose id is typed when they are
/// deleted one by one, their number has to be typed.
class RemovalGate final : public QObject
{
    Q_OBJECT

public:
    static RemovalGate *of(const Plan &plan, QWidget *parent);

    void open();

Q_SIGNALS:
    void passed();

private:
    RemovalGate(const Plan &plan, QWidget *parent);
    void judge();

    Question *m_question;
    qsizetype m_count;
    QLineEdit *m_typed = nullptr;
};

} // namespace cordboard
