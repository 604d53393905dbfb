#include "bulk/applywork.h"
#include "net/connection.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// crashapply URL JOURNAL PLAN: applies the plan, or goes on with it; the password comes by standard input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    char password[200] = {};
    if (arguments.size() != 4 || !std::fgets(password, sizeof password, stdin))
        return 2;
    Connection connection({.name = u"crash"_s,
                           .platform = u"telecomcenter"_s,
                           .environment = u"custom"_s,
                           .url = QUrl(arguments[1]),
                           .userName = u"operator"_s,
                           .journalFile = arguments[2]},
                          Secret(QByteArray(password).trimmed()));
    const Outcome<Plan> plan = readPlan(arguments[3]);
    if (!plan)
        return 2;
    Writer writer(Client(connection), nullptr,
                  {.waits = {std::chrono::milliseconds(100), std::chrono::milliseconds(200)}});
    ApplyWork work(writer, *plan);
    // Not before something was done: every run is to come further than the one before it.
    int sent = 0;
    QObject::connect(&work, &ApplyWork::changed, [&](qsizetype change) {
        if (work.results()[change].kind == ChangeResult::Kind::UnderWay && ++sent == 8) {
            std::puts("sending");
            std::fflush(stdout);
        }
    });
    QObject::connect(&work, &Work::ended, [&work] {
        std::puts(qPrintable(work.outcome()));
        QCoreApplication::exit(work.state() == Work::State::Done ? 0 : 1);
    });
    QMetaObject::invokeMethod(&work, &Work::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
