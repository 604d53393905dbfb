#pragma once

#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "cli/terminal.h"

#include <QObject>

namespace cordboard {

/// One command while it runs. It ends once, with the code the program leaves behind.
class Task : public QObject
{
    Q_OBJECT

public:
    Task(Invocation invocation, Terminal &terminal);

    virtual void start() = 0;
    /// Ctrl+C: nothing new is begun.
    virtual void interrupt() { end(ExitCode::Interrupted); }

Q_SIGNALS:
    void ended(cordboard::ExitCode code);

protected:
    const Invocation &invocation() const { return m_invocation; }
    Terminal &terminal() const { return m_terminal; }

    void end(ExitCode code);
    void end(ExitCode code, const QString &complaint);
    /// Says the error in words, field by field where the platform named fields.
    void fail(const Error &error);
    /// Before anything was sent: the error's detail is what to say. What is no fault of the command line is a
    /// refusal.
    void reject(const Error &error);

private:
    Invocation m_invocation;
    Terminal &m_terminal;
    bool m_hasEnded = false;
};

} // namespace cordboard
