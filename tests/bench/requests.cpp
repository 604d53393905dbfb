// How long requests take through the product's own client.
//   requests one|fan|creates URL TIMES
// one: one listing after the other. fan: all listings of the platform at once, until the last answer.
// creates: one number after the other, each of them in the journal before it leaves.
#include "measures.h"
#include "net/connection.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

constexpr int listings = 9;

QList<const Resource *> listed()
{
    QList<const Resource *> all;
    for (const Resource *resource : platforms().front()->resources) {
        if (resource->permits(Method::List) && all.size() < listings)
            all.append(resource);
    }
    return all;
}

bool listOnce(const Client &client, const QList<const Resource *> &resources)
{
    QEventLoop loop;
    qsizetype left = resources.size();
    bool areAllThere = true;
    for (const Resource *resource : resources) {
        client.list({.resource = resource, .pageSize = 10}).then(&loop, [&](const Outcome<Page> &page) {
            areAllThere = areAllThere && page;
            if (--left == 0)
                loop.quit();
        });
    }
    loop.exec();
    return areAllThere;
}

bool createOnce(const Client &client, int number)
{
    const Resource *numbers = nullptr;
    for (const Resource *resource : platforms().front()->resources) {
        if (resource->type == "available_did_numbers"_L1)
            numbers = resource;
    }
    Record draft(*numbers);
    draft.setValue(u"number", QString::number(37'000'000'000 + number));
    draft.setValue(u"enabled", true);
    QEventLoop loop;
    bool isCreated = false;
    client.create(draft).then(&loop, [&](const Outcome<Record> &record) {
        isCreated = bool(record);
        loop.quit();
    });
    loop.exec();
    return isCreated;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString way = arguments.value(1);
    const auto connection = bench::connectionTo(arguments.value(2));
    const Client client(*connection);
    const QList<const Resource *> all = listed();
    if (!listOnce(client, all)) // connections are there afterwards
        return 1;
    QList<double> waits;
    for (int i = 0; i < arguments.value(3).toInt(); ++i) {
        const double before = bench::wall();
        if (way == "creates"_L1 ? !createOnce(client, i)
                                : !listOnce(client, way == "fan"_L1 ? all : all.first(1)))
            return 1;
        waits.append((bench::wall() - before) * 1000);
    }
    bench::tell(u"wait_ms_p50"_s, bench::quantile(waits, 0.5));
    bench::tell(u"requests"_s, way == "fan"_L1 ? double(all.size()) : 1);
}
