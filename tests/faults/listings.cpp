#include "bulk/listwalk.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "faults/matrix.h"
#include "support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::Matrix;
using test::ScriptedServer;
using test::Tongue;
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

    static test::Ask readOf(const Tongue &tongue) { return {&tongue, "GET"}; }
    /// A server that says of each page what the test says.
    using Pages = std::function<QByteArray(int page)>;
    static ScriptedServer::Script pages(const Tongue &tongue, const Pages &pages)
    {
        return [&tongue, pages](QSslSocket &socket, const QByteArray &request) {
            socket.write(test::answer(200, pages(tongue.pageNumber(request)), {}, tongue.contentType()));
        };
    }
    WalkEnd walk(const Tongue &tongue, const ScriptedServer &server)
    {
        Connection connection(m_matrix.account(tongue, server.url()), Secret("pw"), test::hurried);
        ListWalk walk(Client(connection), {.resource = &tongue.resource()}, {.pageSize = 3, .atOnce = 2});
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
        QTest::addRow("the same page") << QByteArray("?page%5Bnumber%5D=1&page=1");
    }

    void row52NeverFollowsANextLink()
    {
        QFETCH(QByteArray, next);
        for (const Tongue *tongue : test::tongues()) {
            const ScriptedServer server(pages(*tongue, [&](int page) {
                const QList<int> ids =
                    page < 3 ? QList<int>{page * 3, page * 3 + 1, page * 3 + 2} : QList<int>{};
                return tongue->page(ids, {}, next);
            }));
            const WalkEnd end = walk(*tongue, server);
            bool isOwn = true;
            const QByteArray own = "GET " + tongue->path(QByteArray(tongue->resource().type.data()));
            for (const QByteArray &request : server.requests())
                isOwn = isOwn && request.startsWith(own) && !request.contains("/next");
            m_matrix.note(u"52"_s, readOf(*tongue),
                          unless(isOwn && end.rows == 6 && m_matrix.elsewhere().connections() == 0,
                                 u"%1 rows"_s.arg(end.rows)));
        }
    }

    void row52StopsWherePagesGoRoundInCircles()
    {
        for (const Tongue *tongue : test::tongues()) {
            for (const int length : {1, 3}) { // the same page for ever, and a cycle of three
                const ScriptedServer server(pages(*tongue, [=](int page) {
                    const int first = (page - 1) % length * 3 + 1;
                    return tongue->page({first, first + 1, first + 2});
                }));
                const WalkEnd end = walk(*tongue, server);
                const bool isGood = end.kind == WalkEnd::Kind::Failed
                    && end.error.kind == Error::Kind::NotThisApi && server.requests().size() < 12;
                m_matrix.note(u"52"_s, readOf(*tongue),
                              unless(isGood, u"%1 requests"_s.arg(server.requests().size())));
            }
        }
    }

    void row53NoticesRowsThatMove()
    {
        for (const Tongue *tongue : test::tongues()) {
            const ScriptedServer server(pages(*tongue, [=](int page) {
                const QList<QList<int>> rows{{1, 2, 3}, {3, 4, 5}, {6}}; // 3 was pushed onto the second
                return tongue->page(rows.value(page - 1), 7);
            }));
            const WalkEnd end = walk(*tongue, server);
            m_matrix.note(u"53"_s, readOf(*tongue),
                          unless(end.duplicates == 1 && end.hasChanged, u"not noticed"_s));
        }
    }

    void row54SaysThatTheTotalPromisedMore()
    {
        for (const Tongue *tongue : test::tongues()) {
            const ScriptedServer server(pages(*tongue, [=](int page) {
                const QList<int> ids =
                    page < 4 ? QList<int>{page * 3, page * 3 + 1, page * 3 + 2} : QList<int>{};
                return tongue->page(ids, 30);
            }));
            const WalkEnd end = walk(*tongue, server);
            const bool isGood = end.rows == 9 && end.total == 30 && end.hasChanged;
            m_matrix.note(u"54"_s, readOf(*tongue), unless(isGood, u"%1 rows, and no word"_s.arg(end.rows)));
        }
    }

    void row55TakesTheFirstOfTwoAndNothingForNone()
    {
        const ScriptedServer server([](QSslSocket &socket, const QByteArray &) {
            const auto number = [](const QByteArray &id, const QByteArray &customer) {
                return "{\"id\":\"" + id
                    + "\",\"type\":\"available_did_numbers\",\"attributes\":{\"number\":\"1\"},"
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
        const Tongue &tongue = test::telecomCenterTongue();
        Connection connection(m_matrix.account(tongue, server.url()), Secret("pw"), test::hurried);
        const auto page = test::await(Client(connection).list({.resource = &tc::didNumbers}));
        QVERIFY(page && page->size() == 2);
        const Related first = page->records->record(0).related(u"customer");
        const Related second = page->records->record(1).related(u"customer");
        m_matrix.note(u"55"_s, readOf(tongue),
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
