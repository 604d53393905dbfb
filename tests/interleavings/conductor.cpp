#include "interleavings/conductor.h"

#include <algorithm>

namespace cordboard::test {

Conductor::Conductor(quint32 seed, QStringList userNames)
    : m_chance(seed)
{
    for (const QString &name : userNames) {
        m_names.append(name.toUtf8());
        m_isAtWork.append(false);
    }
}

sandbox::Gate Conductor::gate()
{
    return {.before = [this](const sandbox::Received &request) { arrive(request); },
            .after = [this](const sandbox::Received &request) { leave(request); }};
}

int Conductor::consoleOf(const sandbox::Received &request) const
{
    for (const auto &[name, value] : request.headers) {
        if (name.toLower() == "authorization")
            return int(m_names.indexOf(QByteArray::fromBase64(value.sliced(6)).split(':').constFirst()));
    }
    return -1;
}

void Conductor::setAtWork(int console, bool isAtWork)
{
    m_isAtWork[console] = isAtWork;
    QMetaObject::invokeMethod(this, &Conductor::letOneThrough, Qt::QueuedConnection);
}

void Conductor::arrive(const sandbox::Received &request)
{
    const Waiting waiting{.console = consoleOf(request)};
    if (waiting.console < 0)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.append(waiting);
    }
    QMetaObject::invokeMethod(this, &Conductor::letOneThrough, Qt::QueuedConnection);
    waiting.door->acquire();
}

void Conductor::leave(const sandbox::Received &request)
{
    const int console = consoleOf(request);
    if (console < 0)
        return;
    QMetaObject::invokeMethod(this, [this, console, request] {
        {
            const QMutexLocker lock(&m_mutex);
            m_isBusy = false;
        }
        Q_EMIT served(console, request);
        letOneThrough();
    });
}

void Conductor::letOneThrough()
{
    const QMutexLocker lock(&m_mutex);
    QList<qsizetype> choices;
    for (int console = 0; console < m_isAtWork.size(); ++console) {
        const auto stands = [console](const Waiting &waiting) { return waiting.console == console; };
        const auto found = std::ranges::find_if(m_waiting, stands);
        if (m_isBusy || (m_isAtWork[console] && found == m_waiting.end()))
            return;
        if (found != m_waiting.end() && !mustWait(console))
            choices.append(found - m_waiting.begin());
    }
    if (choices.isEmpty())
        return;
    const Waiting chosen = m_waiting.takeAt(choices[m_chance.bounded(choices.size())]);
    m_isBusy = true;
    chosen.door->release();
}

} // namespace cordboard::test
