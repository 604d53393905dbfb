#pragma once

#include <QFrame>
#include <QTimer>

namespace cordboard {

class PlainLabel;
class Retrier;

/// Says that reads are about to be tried again, why and in how many seconds; lets the person skip the wait or
/// stop it. Hidden while nothing waits.
class PauseBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PauseBar(Retrier &retrier, QWidget *parent = nullptr);

private:
    void showState();

    Retrier &m_retrier;
    PlainLabel *m_text;
    QTimer m_tick;
};

} // namespace cordboard
