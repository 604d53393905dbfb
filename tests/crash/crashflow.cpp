#include "bulk/applywork.h"
#include "net/connection.h"
#include "support/flowfixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// What a person does who finds the flow unfinished: enters the passwords again where they are asked for.
static bool enterAgain(GuidedFlow &flow, const QList<ChangeResult> &results)
{
    if (results[test::SubscriberStep].kind != ChangeResult::Kind::Wrong)
        return false;
    flow.make(test::SubscriberStep, test::newSubscriber());
    return true;
}

/// crashflow URL JOURNAL: goes through the flow, or goes on with what an earlier run left of it; the password
/// comes by standard input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    char password[200] = {};
    if (arguments.size() != 3 || !std::fgets(password, sizeof password, stdin))
        return 2;
    Connection connection({.name = u"crash"_s,
                           .platform = u"ngcp"_s,
                           .environment = u"custom"_s,
                           .url = QUrl(arguments[1]),
                           .userName = u"administrator"_s,
                           .journalFile = arguments[2]},
                          Secret(QByteArray(password).trimmed()));
    GuidedFlow flow = test::filledFlow(connection.account());
    const QStringList kept = ApplyWork::unfinished(connection);
    if (!kept.isEmpty()) {
        const Outcome<Plan> plan = readPlan(kept.constFirst());
        const std::optional<GuidedFlow> known = plan ? GuidedFlow::of(*plan) : std::nullopt;
        if (!known)
            return 2;
        flow = *known;
    }
    Writer writer(Client(connection), nullptr,
                  {.waits = {std::chrono::milliseconds(100), std::chrono::milliseconds(200)}});
    ApplyWork work(writer, flow.plan());
    bool hasTold = false;
    QObject::connect(&work, &ApplyWork::changed, [&](qsizetype change) {
        if (work.results()[change].kind != ChangeResult::Kind::UnderWay || std::exchange(hasTold, true))
            return;
        std::puts("sending");
        std::fflush(stdout);
    });
    QObject::connect(&work, &Work::ended, [&] {
        if (enterAgain(flow, work.results())) {
            work.correct(flow.plan());
            return (void)QMetaObject::invokeMethod(&work, &Work::resume, Qt::QueuedConnection);
        }
        std::puts(qPrintable(work.outcome()));
        QCoreApplication::exit(work.state() == Work::State::Done ? 0 : 1);
    });
    QMetaObject::invokeMethod(&work, &Work::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
