#pragma once

#include <QObject>

class QSocketNotifier;

namespace cordboard {

/// Ctrl+C and a polite end (SIGINT, SIGTERM, SIGHUP) as a signal of the event loop. One at a time.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    int m_ends[2] = {-1, -1};
};

} // namespace cordboard
