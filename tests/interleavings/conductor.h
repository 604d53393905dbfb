#pragma once

#include "sandbox/sandbox.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QRandomGenerator>
#include <QSemaphore>

#include <memory>

namespace cordboard::test {

/// Stands in the platform's door and lets the requests of two consoles through one at a time, in an order
/// that chance decides: it waits until every console that is at work stands there with a request.
class Conductor final : public QObject
{
    Q_OBJECT

public:
    explicit Conductor(quint32 seed, QStringList userNames);

    sandbox::Gate gate();
    /// How many requests are to be expected at the door from each console: none, or one at a time.
    void setAtWork(int console, bool isAtWork);
    /// Whether this console's request, which stands at the door, has to wait for others.
    std::function<bool(int console)> mustWait = [](int) { return false; };

Q_SIGNALS:
    /// One request was carried out, and nothing else since the one before.
    void served(int console, const cordboard::sandbox::Received &request);

private:
    struct Waiting
    {
        int console = 0;
        std::shared_ptr<QSemaphore> door = std::make_shared<QSemaphore>();
    };

    void arrive(const sandbox::Received &request);
    void leave(const sandbox::Received &request);
    void letOneThrough();
    int consoleOf(const sandbox::Received &request) const;

    QRandomGenerator m_chance;
    QList<QByteArray> m_names;
    QList<bool> m_isAtWork;
    QMutex m_mutex; // guards what follows
    QList<Waiting> m_waiting;
    bool m_isBusy = false;
};

} // namespace cordboard::test
