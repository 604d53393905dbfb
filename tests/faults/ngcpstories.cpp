#include "faults/matrix.h"
#include "support/await.h"
#include "support/ngcpfixture.h"
#include "support/writingfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cordboard;
using test::Ask;
using test::Matrix;
using test::ScriptedServer;

namespace {

Record contactDraft(const QString &email)
{
    Record draft(ngcp::customerContacts);
    draft.setValue(u"email", email);
    draft.relate(u"reseller_id", u"3"_s);
    return draft;
}

/// The writes of NGCP that go through a Writer: it reads a record anew, so that it never needs to PUT.
QList<Ask> ownWrites()
{
    QList<Ask> asks = test::allWrites();
    asks.removeIf([](const Ask &what) { return what.tongue != &test::ngcpTongue() || what.verb == "PUT"; });
    return asks;
}

qsizetype count(const sandbox::Sandbox &platform, const QByteArray &verb)
{
    return std::ranges::count(platform.received(), verb, &sandbox::Received::method);
}

/// A contact that nobody uses, as it was read.
Record someContact(const test::Ngcp &platform)
{
    return test::await(platform.client.create(contactDraft(u"b@example.com"_s))).value();
}

WriteOperation *begin(Writer &writer, const QByteArray &verb, const Record &contact)
{
    if (verb == "POST")
        return writer.create(contactDraft(u"a@example.com"_s));
    if (verb == "DELETE")
        return writer.remove(contact);
    Record draft(ngcp::customerContacts);
    draft.setValue(u"email", u"c@example.com"_s);
    return writer.update(contact, draft);
}

} // namespace

/// The rows that are a story of NGCP: a create is answered with a place, a change with nothing, and both are
/// read back.
class TestNgcpStories : public QObject
{
    Q_OBJECT

public:
    explicit TestNgcpStories(Matrix &matrix)
        : m_matrix(matrix)
    {
    }

private:
    Matrix &m_matrix;

    static QString unless(bool isGood, const QString &problem) { return isGood ? QString() : problem; }

private Q_SLOTS:
    void row22FindsOutWhatTheLateAnswerWouldHaveSaid()
    {
        for (const Ask &what : ownWrites()) {
            test::Ngcp platform;
            const Record contact = someContact(platform);
            platform.sandbox.forgetReceived();
            Deadlines impatient = test::hurried;
            impatient.firstByte = impatient.totalWrite = 300ms;
            Connection connection(platform.connection.account(), platform.sandbox.options().password,
                                  impatient);
            Writer writer(Client(connection), nullptr, test::shortPatience());
            platform.sandbox.answerNext(
                {.status = 204, .method = what.verb, .delay = 600ms, .isAfterTheDeed = true});
            const WriteEnd end = test::await(begin(writer, what.verb, contact));
            const bool isGood =
                end.kind == WriteEnd::Kind::Applied && count(platform.sandbox, what.verb) == 1;
            m_matrix.note(u"22"_s, what, unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
    }

    void row57SendsNothingThatWasCancelledBefore()
    {
        for (const Ask &what : ownWrites()) {
            test::Ngcp platform;
            const Record contact = someContact(platform);
            platform.sandbox.forgetReceived();
            WriteOperation *operation = begin(platform.writer, what.verb, contact);
            operation->cancel();
            const WriteEnd end = test::await(operation);
            QTest::qWait(20);
            m_matrix.note(
                u"57"_s, what,
                unless(end.kind == WriteEnd::Kind::NotSent && count(platform.sandbox, what.verb) == 0,
                       u"it left"_s));
        }
    }

    void row63KnowsThatItWasDoneThoughItCannotBeReadBack_data()
    {
        QTest::addColumn<QByteArray>("answerToTheRead");
        const test::Tongue &tongue = test::ngcpTongue();
        QTest::newRow("500") << test::answer(500, tongue.refusal(500), {}, tongue.contentType());
        QTest::newRow("404") << test::answer(404, tongue.refusal(404), {}, tongue.contentType());
        QTest::newRow("403") << test::answer(403, tongue.refusal(403), {}, tongue.contentType());
        QTest::newRow("a web page") << test::answer(200, "<html>hello</html>", {}, "text/html");
        QTest::newRow("nothing") << test::answer(200, {}, {}, tongue.contentType());
        QTest::newRow("204") << test::answer(204, {});
        QTest::newRow("another record") << test::answer(200, tongue.record(8, "A"), {}, tongue.contentType());
        QTest::newRow("a page") << test::answer(200, tongue.page({7}), {}, tongue.contentType());
        QTest::newRow("elsewhere") << test::answer(
            302, {}, "Location: " + m_matrix.elsewhere().url().toEncoded() + "\r\n");
        QTest::newRow("closed") << QByteArray();
    }

    void row63KnowsThatItWasDoneThoughItCannotBeReadBack()
    {
        QFETCH(QByteArray, answerToTheRead);
        for (const Ask &what : test::allWrites()) {
            if (what.tongue != &test::ngcpTongue() || what.verb == "DELETE")
                continue;
            const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
                const bool isRead = request.startsWith("GET");
                socket.write(isRead ? answerToTheRead : what.tongue->goodAnswer(request));
                if (isRead && answerToTheRead.isEmpty())
                    socket.disconnectFromHost();
            });
            Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
            const auto error = Matrix::askAndWait(Client(connection), what);
            const bool isGood = error && error->fate == Error::Fate::Unknown && server.count(what.wire()) == 1
                && server.count("GET") >= 1;
            m_matrix.note(u"63"_s, what, unless(isGood, u"called not done"_s));
        }
        QCOMPARE(m_matrix.elsewhere().connections(), 0);
    }

    void row63LooksForWhatCouldNotBeReadBack()
    {
        for (const QByteArray &verb : {QByteArray("POST"), QByteArray("PATCH")}) {
            test::Ngcp platform;
            const Record contact = someContact(platform);
            platform.sandbox.answerNext({.status = 204, .method = verb, .isAfterTheDeed = true});
            const WriteEnd end = test::await(begin(platform.writer, verb, contact));
            // A 204 without a Location tells no id of what was made: it is found by what it is.
            const bool isGood = end.isGood() && end.record && !end.record->id().isEmpty();
            m_matrix.note(u"63"_s, {&test::ngcpTongue(), verb},
                          unless(isGood, u"ended as %1"_s.arg(int(end.kind))));
        }
    }

    void row64FollowsNoLocation_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("namesSeven");
        const QByteArray elsewhere = m_matrix.elsewhere().url().toEncoded();
        QTest::newRow("relative") << QByteArray("/api/customercontacts/7") << true;
        QTest::newRow("absolute, elsewhere") << elsewhere + "/api/customercontacts/7" << true;
        QTest::newRow("without a scheme") << elsewhere.sliced(5) + "/7" << true;
        QTest::newRow("a file") << QByteArray("file:///api/customercontacts/7") << true;
        QTest::newRow("with a query") << QByteArray("/api/customercontacts/7?tz=x#y") << true;
        QTest::newRow("a way up") << QByteArray("/api/customercontacts/..") << false;
        QTest::newRow("an encoded way up") << QByteArray("/api/customercontacts/%2e%2e%2fadmins") << false;
        QTest::newRow("with a blank") << QByteArray("/api/customercontacts/7 HTTP") << false;
        QTest::newRow("long") << "/api/customercontacts/" + QByteArray(5000, '7') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void row64FollowsNoLocation()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, namesSeven);
        const Ask what{&test::ngcpTongue(), "POST"};
        const ScriptedServer server([&](QSslSocket &socket, const QByteArray &request) {
            socket.write(request.startsWith("POST") ? test::answer(201, {}, "Location: " + location + "\r\n")
                                                    : what.tongue->goodAnswer(request));
        });
        Connection connection(m_matrix.account(*what.tongue, server.url()), Secret("pw"), test::hurried);
        const auto error = Matrix::askAndWait(Client(connection), what);
        const bool isKnown = namesSeven ? !error : error && error->fate == Error::Fate::Unknown;
        bool isOwn = server.count("GET") == (namesSeven ? 1 : 0);
        for (const QByteArray &request : server.requests())
            isOwn = isOwn
                && (request.startsWith("POST /api/customercontacts/?")
                    || request.startsWith("GET /api/customercontacts/7?"));
        m_matrix.note(u"64"_s, what,
                      unless(isKnown && isOwn && m_matrix.elsewhere().connections() == 0, u"followed"_s));
    }
};

namespace cordboard::test {

int runNgcpStories(Matrix &matrix, int argc, char *argv[])
{
    TestNgcpStories stories(matrix);
    return QTest::qExec(&stories, argc, argv);
}

} // namespace cordboard::test

#include "ngcpstories.moc"
