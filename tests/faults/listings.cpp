#include "bulk/listwalk.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "faults/matrix.h"
#include "support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Matrix;
using test::ScriptedServer;
namespace tc = cordboard::telecomcenter;

/// The rows about listings whose pages lie.
class TestListings : public QObject
{
    Q_OBJECT

public:
    explicit TestListings(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    static QString unless(bool isGood, const QString &problem) { return isGood ? QString() : problem; }

    /// As a page of a listing; of these ids.
    static QByteArray pageOf(const QList<int> &ids, const QByteArray &rest = {})
    {
        QByteArray rows;
        for (const int id : ids)
            rows += (rows.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + QByteArray::number(id)
                + "\",\"type\":\"customers\",\"attributes\":{\"name\":\"A\"}}";
        return test::answer(200, "{\"data\":[" + rows + ']' + rest + '}');
    }
    static int pageNumber(const QByteArray &request)
    {
        const QByteArray target = QByteArray::fromPercentEncoding(request.split(' ').value(1));
        return target.sliced(target.indexOf("page[number]=") + 13).split('&').constFirst().toInt();
    }
    static WalkEnd walk(Connection &connection)
    {
        ListWalk walk(Client(connection), {.resource = &tc::customers}, {.pageSize = 3, .atOnce = 2});
        WalkEnd end{.kind = WalkEnd::Kind::Stopped};
        QEventLoop loop;
        connect(&walk, &ListWalk::ended, &loop, [&](const WalkEnd &told) {
            end = told;
            loop.quit();
        });
        walk.start();
        loop.exec();
        return end;
    }

private Q_SLOTS:
    void row52NeverFollowsANextLink_data()
    {
        QTest::addColumn<QByteArray>("next");
        const QByteArray elsewhere = m_matrix.elsewhere().url().toEncoded();
        QTest::addRow("another host") << elsewhere + "/next?page%5Bnumber%5D=2";
        QTest::addRow("plain http") << "http://127.0.0.1:"
                + QByteArray::number(m_matrix.elsewhere().serverPort()) + "/next";
        QTest::addRow("a file") << QByteArray("file:///etc/hostname");
        QTest::addRow("the same page")
            << QByteArray("/api/rest/public/operator/customers?page%5Bnumber%5D=1");
    }

    void row52NeverFollowsANextLink()
    {
        QFETCH(QByteArray, next);
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
            const int page = pageNumber(request);
            const QList<int> ids = page < 3 ? QList<int>{page * 3, page * 3 + 1, page * 3 + 2} : QList<int>{};
            socket.write(pageOf(ids, ",\"links\":{\"next\":\"" + next + "\"}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        const WalkEnd end = walk(connection);
        bool isOwn = true;
        for (const QByteArray &request : server.requests())
            isOwn = isOwn && request.startsWith("GET /api/rest/public/operator/customers?");
        m_matrix.note(u"52"_s, "GET",
                      unless(isOwn && end.rows == 6 && m_matrix.elsewhere().connections() == 0,
                             u"%1 rows"_s.arg(end.rows)));
    }

    void row52StopsWherePagesGoRoundInCircles()
    {
        for (const int length : {1, 3}) { // the same page for ever, and a cycle of three
            const ScriptedServer server([length](QSslSocket &socket, const QByteArray &request) {
                const int page = (pageNumber(request) - 1) % length;
                socket.write(pageOf({page * 3, page * 3 + 1, page * 3 + 2}));
            });
            Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
            const WalkEnd end = walk(connection);
            const bool isGood = end.kind == WalkEnd::Kind::Failed && end.error.kind == Error::Kind::NotThisApi
                && server.requests().size() < 12;
            m_matrix.note(u"52"_s, "GET", unless(isGood, u"%1 requests"_s.arg(server.requests().size())));
        }
    }

    void row53NoticesRowsThatMove()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &request) {
            const QList<QList<int>> pages{{1, 2, 3}, {3, 4, 5}, {6}}; // 3 was pushed onto the second
            socket.write(pageOf(pages.value(pageNumber(request) - 1), ",\"meta\":{\"record_count\":7}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        const WalkEnd end = walk(connection);
        m_matrix.note(u"53"_s, "GET", unless(end.duplicates == 1 && end.hasChanged, u"not noticed"_s));
    }

    void row54SaysThatTheTotalPromisedMore()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &request) {
            const int page = pageNumber(request);
            const QList<int> ids = page < 4 ? QList<int>{page * 3, page * 3 + 1, page * 3 + 2} : QList<int>{};
            socket.write(pageOf(ids, ",\"meta\":{\"record_count\":30}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        const WalkEnd end = walk(connection);
        const bool isGood = end.rows == 9 && end.total == 30 && end.hasChanged;
        m_matrix.note(u"54"_s, "GET", unless(isGood, u"%1 rows, and no word"_s.arg(end.rows)));
    }

    void row55TakesTheFirstOfTwoAndNothingForNone()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            const auto number = [](const QByteArray &id, const QByteArray &customer) {
                return "{\"id\":\"" + id + "\",\"type\":\"did_numbers\",\"attributes\":{\"number\":\"1\"},"
                    + "\"relationships\":{\"customer\":" + customer + "}}";
            };
            const QByteArray told = "{\"data\":{\"type\":\"customers\",\"id\":\"7\"}}";
            socket.write(test::answer(
                200,
                "{\"data\":[" + number("1", told) + ',' + number("2", "{\"links\":{}}")
                    + "],\"included\":[{\"id\":\"7\",\"type\":\"customers\",\"attributes\":{\"name\":"
                      "\"First\"}},"
                    + "{\"id\":\"7\",\"type\":\"customers\",\"attributes\":{\"name\":\"Second\"}}]}"));
        });
        Connection connection(m_matrix.account(server.url()), Secret("pw"), test::hurried);
        const auto page = test::await(Client(connection).list({.resource = &tc::didNumbers}));
        QVERIFY(page && page->size() == 2);
        const Related first = page->records->record(0).related(u"customer");
        const Related second = page->records->record(1).related(u"customer");
        m_matrix.note(u"55"_s, "GET",
                      unless(first.title == "First"_L1 && second.state == Related::State::NotTold,
                             u"%1"_s.arg(first.title)));
    }
};

namespace cordboard::test {

int runListings(Matrix &matrix, int argc, char *argv[])
{
    TestListings listings(matrix);
    return QTest::qExec(&listings, argc, argv);
}

} // namespace cordboard::test

#include "listings.moc"
