#include "wire/jsonapi/errors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryComplaintWithItsField()
    {
        const Error error = jsonapi::readError(422, "application/vnd.api+json", R"({"errors": [
            {"title": "can't be blank", "detail": "name - can't be blank", "code": "100",
             "source": {"pointer": "/data/attributes/name"}, "status": "422"},
            {"title": "must exist", "detail": "customer - must exist", "code": "100",
             "source": {"pointer": "/data/relationships/customer"}},
            {"title": "Language not found!", "detail": "Language not found!", "code": 100,
             "source": {"pointer": "/data"}}]})");

        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.problems.size(), 3);
        QCOMPARE(error.problems[0], (FieldProblem{u"name"_s, u"can't be blank"_s, u"100"_s}));
        QCOMPARE(error.problems[1].field, u"customer"_s);
        QVERIFY(error.problems[2].field.isEmpty());
    }

    void readsCodesInWordsToo()
    {
        const Error error = jsonapi::readError(400, {}, R"({"errors": [{"title": "Filter not allowed",
            "detail": "time_start_lted is not allowed.", "code": "FILTER_NOT_ALLOWED"}]})");

        QVERIFY(error.hasCode(u"102"));
        QCOMPARE(jsonapi::refusedName(error), u"time_start_lted"_s);
    }

    void putsARefusedAttributeBeneathItsField()
    {
        const Error error = jsonapi::readError(
            400, {}, R"({"errors": [{"detail": "language is not allowed.", "code": "105"}]})");

        QCOMPARE(error.problems[0].field, u"language"_s);
    }

    void showsAShortPlainExcerptOfAnythingElse()
    {
        const Error error = jsonapi::readError(
            502, "text/html",
            "<html><style>b{}</style><body><h1>Bad  Gateway</h1>\n<p>nginx</p></body></html>");

        QCOMPARE(error.kind, Error::Kind::Server);
        QCOMPARE(error.detail, u"Bad Gateway nginx"_s);
        QVERIFY(jsonapi::readError(500, {}, QByteArray(1'000'000, 'x')).detail.size() < 210);
        QVERIFY(jsonapi::readError(404, "text/html", {}).detail.isEmpty());
    }

    void knowsKindsByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addRow("302") << 302 << Error::Kind::Redirected;
        QTest::addRow("401") << 401 << Error::Kind::Unauthorized;
        QTest::addRow("403") << 403 << Error::Kind::Forbidden;
        QTest::addRow("404") << 404 << Error::Kind::NotFound;
        QTest::addRow("409") << 409 << Error::Kind::Conflict;
        QTest::addRow("423") << 423 << Error::Kind::Invalid;
        QTest::addRow("429") << 429 << Error::Kind::Throttled;
        QTest::addRow("503") << 503 << Error::Kind::Server;
        QTest::addRow("99999") << 99999 << Error::Kind::NotThisApi;
    }

    void knowsKindsByStatus()
    {
        QFETCH(int, status);

        QTEST(jsonapi::readError(status, {}, {}).kind, "kind");
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
