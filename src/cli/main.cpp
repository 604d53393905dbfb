#include "cli/interrupts.h"
#include "cli/output.h"
#include "cli/tasks.h"
#include "core/hardening.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>

#ifndef Q_OS_WIN
#    include <langinfo.h>
#endif

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

/// Cron has no UTF-8; Qt would say so on standard error each time.
void speakUtf8()
{
#ifndef Q_OS_WIN
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void installTranslation(QCoreApplication &application)
{
    auto *words = new QTranslator(&application);
    if (words->load(QLocale(), u"cordboard"_s, u"_"_s, u":/i18n"_s)
        || words->load(u":/i18n/cordboard_en.qm"_s))
        QCoreApplication::installTranslator(words);
}

int print(const QString &text)
{
    Output output;
    output.open({});
    output.put(text);
    return 0;
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    Interrupts interrupts;
    const std::unique_ptr<Task> task = makeTask(invocation, terminal);
    ExitCode code = ExitCode::Done;
    QObject::connect(task.get(), &Task::ended, task.get(), [&code](ExitCode ended) {
        code = ended;
        QCoreApplication::quit();
    });
    QObject::connect(&interrupts, &Interrupts::interrupted, task.get(), &Task::interrupt);
    QMetaObject::invokeMethod(task.get(), &Task::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    speakUtf8();
    QCoreApplication application(argc, argv);
    // The console's: accounts, key ring and journal are the same.
    QCoreApplication::setApplicationName(u"Cordboard"_s);
    QCoreApplication::setOrganizationName(u"Cordboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CORDBOARD_VERSION));
    installTranslation(application);

    Terminal terminal;
    const Outcome<Invocation> invocation = readInvocation(QCoreApplication::arguments());
    if (!invocation) {
        terminal.complain(invocation.error().detail);
        return int(ExitCode::Usage);
    }
    if (!invocation->command)
        return print(invocation->text);
    terminal.setQuiet(invocation->has("quiet"_L1));
    return int(run(*invocation, terminal));
}
