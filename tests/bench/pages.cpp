// A page of a listing becomes a store, or CSV text: what a row costs, and what it takes to keep it.
//   pages store|naive-store|csv|naive-csv|hold|naive-hold FILE TIMES
#include "bulk/rowwriter.h"
#include "catalogue/platform.h"
#include "measures.h"
#include "naivereader.h"
#include "wire/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace cordboard;

namespace {

/// Takes everything and keeps nothing.
class Nowhere final : public QIODevice
{
public:
    Nowhere() { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

struct Bench
{
    const Resource &resource;
    const Dialect &dialect;
    QByteArray body;
    int times;

    Page page() const { return dialect.readPage(resource, body)->page; }

    template <typename Once>
    void time(qsizetype rowsOfOne, Once once) const
    {
        once(); // warm
        const double before = processCpu();
        for (int i = 0; i < times; ++i)
            once();
        bench::tell(u"ns_per_row"_s, (processCpu() - before) * 1e9 / (double(rowsOfOne) * times));
    }

    static double processCpu() { return bench::processCpu(); }

    template <typename Make>
    void hold(qsizetype rowsOfOne, Make make) const
    {
        using Kept = decltype(make());
        QList<Kept> all{make()}; // what is made once for all is there
        const double before = bench::residentMegabytes();
        for (int i = 0; i < times; ++i)
            all.append(make());
        const double grown = bench::residentMegabytes() - before;
        bench::tell(u"bytes_per_row"_s, grown * 1e6 / (double(rowsOfOne) * times));
    }
};

QList<QJsonObject> objects(const QByteArray &body)
{
    QList<QJsonObject> all;
    for (const QJsonValue &row : QJsonDocument::fromJson(body).object()["data"_L1].toArray())
        all.append(row.toObject());
    return all;
}

RowLayout callLayout(const Resource &resource)
{
    RowLayout layout{.resource = &resource, .columns = {{ExportColumn::Kind::Id}}};
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i)
        layout.columns.append({ExportColumn::Kind::Attribute, i});
    layout.columns.append({ExportColumn::Kind::RelatedId, 0});
    return layout;
}

const Resource *callResource()
{
    for (const Resource *resource : platforms().front()->resources) {
        if (resource->type == "termination_cdrs"_L1)
            return resource;
    }
    return nullptr;
}

bool run(const QString &way, const Bench &bench)
{
    const qsizetype rows = bench.page().size();
    if (way == "store"_L1) {
        bench.time(rows, [&] { return bench.page(); });
    } else if (way == "naive-store"_L1) {
        bench.time(rows, [&] { return bench::naiveChunk(bench.resource, bench.body); });
    } else if (way == "csv"_L1) {
        Nowhere nowhere;
        const auto writer = makeRowWriter(ExportFormat::Csv, nowhere);
        writer->begin(callLayout(bench.resource));
        bench.time(rows, [&] { writer->rows(*bench.page().records); });
    } else if (way == "naive-csv"_L1) {
        bench.time(rows, [&] { return bench::naiveCsv(bench.resource, bench.body); });
    } else if (way == "hold"_L1) {
        bench.hold(rows, [&] { return bench.page().records; });
    } else if (way == "naive-hold"_L1) {
        bench.hold(rows, [&] { return objects(bench.body); });
    } else {
        return false;
    }
    bench::tell(u"json_bytes_per_row"_s, double(bench.body.size()) / double(rows));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(2));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    QByteArray body = file.readAll();
    body.reserve(body.size() + 64); // as it comes from the network
    const Bench bench{.resource = *callResource(),
                      .dialect = dialect(platforms().front()->protocol),
                      .body = body,
                      .times = arguments.value(3).toInt()};
    return run(arguments.value(1), bench) ? 0 : 2;
}
