#include "cli/interrupts.h"

#include <QSocketNotifier>

#ifndef Q_OS_WIN
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace cordboard {

#ifdef Q_OS_WIN

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
}

Interrupts::~Interrupts() = default;

#else

namespace {

    int writingEnd = -1; // a signal handler may know nothing but this

    void noteSignal(int)
    {
        const char byte = 1;
        [[maybe_unused]] const auto written = write(writingEnd, &byte, 1);
    }

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (pipe(m_ends) != 0)
        return;
    for (const int end : m_ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writingEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_ends[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    struct sigaction action
    {
    };
    action.sa_handler = noteSignal; // and no SA_RESTART: a question that waits for an answer ends
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before
        {
        };
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as nohup leaves it
            sigaction(signal, &action, nullptr);
    }
    action.sa_handler = SIG_IGN; // a reader that leaves is noticed by the write that fails
    sigaction(SIGPIPE, &action, nullptr);
}

Interrupts::~Interrupts()
{
    writingEnd = -1;
    for (const int end : m_ends)
        close(end);
}

#endif

} // namespace cordboard
