// A plan of new numbers is applied: as many writes as the product sends at once, each in the journal before
// it leaves.
//   applying URL COUNT
#include "bulk/applywork.h"
#include "measures.h"
#include "net/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

const Resource &numbers()
{
    for (const Resource *resource : platforms().front()->resources) {
        if (resource->type == "available_did_numbers"_L1)
            return *resource;
    }
    return *platforms().front()->resources.front();
}

Plan planFor(const Connection &connection, int count)
{
    Plan plan = Plan::begin(u"Numbers"_s, connection.account());
    for (int i = 0; i < count; ++i) {
        Record draft(numbers());
        draft.setValue(u"number", QString::number(37'000'000'000 + i));
        draft.setValue(u"enabled", true);
        draft.relate(u"customer", u"1"_s);
        PlannedChange change = PlannedChange::create(draft);
        change.twins = QStringList(); // the planner has looked
        plan.changes.append(change);
    }
    return plan;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto connection = bench::connectionTo(QCoreApplication::arguments().value(1));
    const int count = QCoreApplication::arguments().value(2).toInt();
    Writer writer{Client(*connection)};
    ApplyWork work(writer, planFor(*connection, count));
    QObject::connect(&work, &Work::ended, &work, &QCoreApplication::quit);
    const double before = bench::wall();
    QMetaObject::invokeMethod(&work, &Work::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    bench::tell(u"seconds"_s, bench::wall() - before);
    bench::tell(u"applied"_s, double(work.count(ChangeResult::Kind::Done)));
    return work.count(ChangeResult::Kind::Done) == count ? 0 : 1;
}
