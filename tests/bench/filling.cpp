// All rows of a listing come into a table that is shown: what it computes, and how long the GUI thread is
// away.
//   filling console|append|inline URL PAGE_SIZE
// console: the console's table, told that the rows are looked at one page after the other. append: its
// reader, and a model that grows by every page. inline: Qt's JSON classes in the GUI thread, and the same
// model.
#include "bulk/listwalk.h"
#include "naivetable.h"
#include "tablewindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace cordboard;
using bench::NaiveTable;

namespace {

struct Measured
{
    bench::Watchdog watchdog;
    double before = 0;

    void begin()
    {
        before = bench::processCpu();
        watchdog.start();
    }
    void end(qint64 rows)
    {
        watchdog.stop();
        bench::tell(u"cpu_s"_s, bench::processCpu() - before);
        bench::tell(u"gap_ms"_s, watchdog.longestMilliseconds());
        bench::tell(u"rows"_s, double(rows));
        bench::tell(u"rss_mb"_s, bench::residentMegabytes());
    }
};

bool fillConsole(const QString &url)
{
    bench::TableWindow window(url);
    if (!window.open())
        return false;
    RecordTableModel &model = window.model();
    // Else the view would say after every page that it is still the first rows that are looked at.
    QObject::disconnect(&model, &RecordTableModel::arrived, &window.view(), nullptr);
    const int rows = model.rowCount();
    const int size = model.query().pageSize;
    Measured measured;
    measured.begin();
    for (int first = 0; first < rows; first += 8 * size) {
        const int last = std::min(rows, first + 8 * size) - 1;
        model.ensureLoaded(first, last);
        if (!window.waitFor([&] { return model.isLoaded(first) && model.isLoaded(last); }))
            return false;
    }
    measured.end(rows);
    return true;
}

void showTable(QTableView &view, NaiveTable &table)
{
    view.setModel(&table);
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
}

bool fillAppending(const QString &url, int pageSize)
{
    const auto connection = bench::connectionTo(url);
    NaiveTable table(bench::callRecords());
    QTableView view;
    showTable(view, table);
    ListWalk walk(
        Client(*connection),
        {.resource = &bench::callRecords(), .filters = {{u"time_start_gteq"_s, {u"2000-01-01T00:00:00Z"_s}}}},
        {.pageSize = pageSize});
    Measured measured;
    bool isComplete = false;
    QObject::connect(&walk, &ListWalk::arrived, &table,
                     [&](const Page &page) { table.append(page.records); });
    QObject::connect(&walk, &ListWalk::ended, &table, [&](const WalkEnd &end) {
        isComplete = end.kind == WalkEnd::Kind::Complete;
        QCoreApplication::quit();
    });
    measured.begin();
    walk.start();
    QCoreApplication::exec();
    measured.end(table.rowCount());
    return isComplete;
}

class InlineLoader final : public QObject
{
public:
    InlineLoader(QUrl url, int pageSize, NaiveTable &table)
        : m_url(std::move(url))
        , m_pageSize(pageSize)
        , m_table(table)
    {
    }

    void ask(int page)
    {
        QUrlQuery query;
        query.addQueryItem(u"page[number]"_s, QString::number(page));
        query.addQueryItem(u"page[size]"_s, QString::number(m_pageSize));
        m_url.setQuery(query);
        QNetworkReply *reply = m_network.get(QNetworkRequest(m_url));
        connect(reply, &QNetworkReply::finished, this, [this, reply, page] {
            reply->deleteLater();
            const QJsonObject document = QJsonDocument::fromJson(reply->readAll()).object();
            QList<QJsonObject> rows;
            for (const QJsonValue &row : document["data"_L1].toArray())
                rows.append(row.toObject());
            if (!rows.isEmpty())
                m_table.append(rows);
            if (document["links"_L1].toObject().contains("next"_L1))
                ask(page + 1);
            else
                QCoreApplication::quit();
        });
    }

private:
    QUrl m_url;
    int m_pageSize;
    NaiveTable &m_table;
    QNetworkAccessManager m_network;
};

bool fillInline(const QString &url, int pageSize)
{
    NaiveTable table(bench::callRecords());
    QTableView view;
    showTable(view, table);
    InlineLoader loader(QUrl(url + "/termination_cdrs"_L1), pageSize, table);
    Measured measured;
    measured.begin();
    loader.ask(1);
    QCoreApplication::exec();
    measured.end(table.rowCount());
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString way = arguments.value(1);
    const QString url = arguments.value(2);
    if (way == "console"_L1)
        return fillConsole(url) ? 0 : 1;
    const int pageSize = arguments.value(3).toInt();
    return (way == "append"_L1 ? fillAppending(url, pageSize) : fillInline(url, pageSize)) ? 0 : 1;
}
