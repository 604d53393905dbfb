#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace cordboard {

/// Something that takes a while and can be stopped: an export, an import, a summary. It tells how far it is,
/// how fast it goes and how long it still takes; the panel of long work and the shell show it.
class Work : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, ///< not started
        Running,
        Done,
        Failed, ///< of itself; outcome() says why
        Stopped ///< by the person
    };
    Q_ENUM(State)

    explicit Work(QObject *parent = nullptr);

    virtual void start() = 0;
    /// Ends it as soon as nothing is left half done. Harmless after the end.
    virtual void stop() = 0;
    /// Whether work that failed can be taken up again where it was.
    virtual bool canResume() const { return false; }
    virtual void resume() { }

    /// What it is, in words: "Export of DID numbers".
    const QString &title() const { return m_title; }
    State state() const { return m_state; }
    bool hasEnded() const { return m_state != State::Waiting && m_state != State::Running; }
    /// Things done and, where it is known, to be done: rows, mostly.
    qint64 done() const { return m_done; }
    std::optional<qint64> total() const { return m_total; }
    /// Things done in a second, since it started; 0 before anything was done.
    double rate() const;
    std::optional<std::chrono::seconds> timeLeft() const;
    /// After the end: what it came to, in a sentence.
    const QString &outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed();
    /// Once, after the last progressed().
    void ended();

protected:
    void setTitle(const QString &title) { m_title = title; }
    void setRunning();
    void setProgress(qint64 done, std::optional<qint64> total);
    void setEnded(State state, const QString &outcome);

private:
    QString m_title;
    QString m_outcome;
    State m_state = State::Waiting;
    qint64 m_done = 0;
    qint64 m_doneAtStart = 0; // of work that was resumed
    std::optional<qint64> m_total;
    QElapsedTimer m_clock;
    qint64 m_took = 0; // milliseconds, once it ended
};

} // namespace cordboard
