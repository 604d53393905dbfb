#include "faults/faults.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#endif

namespace cordboard::test {

namespace {

    const QByteArray json = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n";
    constexpr auto html = "<html><h1>Welcome to the hotel</h1></html>";

    ScriptedServer::Script say(const QByteArray &bytes, bool andClose = false)
    {
        return [bytes, andClose](QSslSocket &socket, const QByteArray &) {
            socket.write(bytes);
            if (andClose)
                socket.disconnectFromHost();
        };
    }

    ScriptedServer::Script error(int status, const QByteArray &headers = {})
    {
        return say(answer(status, R"({"errors":[{"title":"no","detail":"no - no","code":"100"}]})", headers));
    }

    ScriptedServer::Script redirect(int status, const QByteArray &to)
    {
        return say(answer(status, "", "Location: " + to + "\r\n"));
    }

    void reset(QSslSocket &socket)
    {
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket.abort();
    }

    /// A body for whatever was asked.
    QByteArray goodBody(const QByteArray &request)
    {
        return request.startsWith("GET") && !request.contains("/customers/7")
            ? R"({"data":[],"meta":{"record_count":0}})"
            : R"({"data":{"id":"7","type":"customers","attributes":{"name":"A"}}})";
    }

    ScriptedServer::Script late(int milliseconds)
    {
        return [milliseconds](QSslSocket &socket, const QByteArray &request) {
            QTimer::singleShot(milliseconds, &socket,
                               [&socket, request] { socket.write(answer(200, goodBody(request))); });
        };
    }

    ScriptedServer::Script drip(const QByteArray &start, const QByteArray &piece, int milliseconds)
    {
        return [=](QSslSocket &socket, const QByteArray &) {
            socket.write(start);
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] { socket.write(piece); });
            timer->start(milliseconds);
        };
    }

    /// Blanks without end, as fast as they are taken.
    ScriptedServer::Script flood()
    {
        return [](QSslSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n\r\n");
            const auto more = [&socket] {
                if (socket.bytesToWrite() + socket.encryptedBytesToWrite() < 1'000'000)
                    socket.write(QByteArray(4'000'000, ' '));
            };
            QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, more, Qt::QueuedConnection);
            QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more,
                             Qt::QueuedConnection);
            more();
        };
    }

    /// Bytes after the four of length that qCompress() puts before them are what "deflate" means.
    QByteArray deflated(const QByteArray &bytes)
    {
        return answer(200, bytes, "Content-Encoding: deflate\r\n");
    }

    QByteArray labelledGzip(const QByteArray &bytes)
    {
        return answer(200, bytes, "Content-Encoding: gzip\r\n");
    }

    /// A gzip file without the check sum and length at its end.
    QByteArray gzipStart(const QByteArray &body)
    {
        return QByteArray::fromHex("1f8b0800000000000003") + qCompress(body, 9).sliced(6).chopped(4);
    }

    QList<Fault> cutAnswers()
    {
        using enum Verdict;
        return {
            {"12", "closed before any byte", Retried, Unknown, say("", true)},
            {"14", "reset instead of closed", Retried, Unknown,
             [](QSslSocket &socket, const QByteArray &) { reset(socket); }},
            {"15", "half a status line", Retried, Unknown, say("HTTP/1.1 20", true)},
            {"16", "half the headers", Retried, Unknown, say("HTTP/1.1 200 OK\r\nContent-Ty", true)},
            {"17", "201, and its body is missing", None, Unknown,
             say("HTTP/1.1 201 Created\r\nContent-Type: application/vnd.api+json\r\nContent-Length: "
                 "90\r\n\r\n",
                 true)},
            {"18", "body short of its length", Retried, Unknown,
             say(json + "Content-Length: 500\r\n\r\n{\"data\":[]}", true)},
            {"19", "chunked, cut", Retried, Unknown,
             say(json + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"data\":[", true)},
            {"20", "no length, half a document", Retried, Unknown,
             say(json + "\r\n{\"data\":[{\"id\":\"1\"", true)},
            {"21a", "late, but within the deadline", Answered, Done, late(250)},
            {"21b", "later than the deadline", Retried, Unknown, late(900)},
            {"23", "drips for ever", Failed, Unknown, drip(json + "Content-Length: 99999\r\n\r\n{", " ", 40)},
            {"24", "headers without end", Retried, Unknown, drip("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n", 20)},
        };
    }

    QList<Fault> otherWays(const QByteArray &elsewhere)
    {
        using enum Verdict;
        const QByteArray compressible = "{\"data\":[],\"meta\":{\"record_count\":0},\"more\":\""
            + QByteArray("aoeuidhtns,.pyfgcrl;qjkxbmwvz").repeated(3) + "\"}";
        return {
            {"25", "301 on the same host", Failed, Unknown, redirect(301, "/api/rest/public/operator/x")},
            {"25", "302 on the same host", Failed, Unknown, redirect(302, "/api/rest/public/operator/x")},
            {"25", "303 on the same host", Failed, Unknown, redirect(303, "/api/rest/public/operator/x")},
            {"26", "307 to another host", Failed, Unknown, redirect(307, elsewhere)},
            {"26", "308 to another host", Failed, Unknown, redirect(308, elsewhere)},
            {"27", "302 to a file", Failed, Unknown, redirect(302, "file:///etc/hostname")},
            {"27", "302 to plain http elsewhere", Failed, Unknown, redirect(302, elsewhere)},
            {"28", "103 before the answer", Failed, Unknown,
             say("HTTP/1.1 103 Early Hints\r\nLink: </s>\r\n\r\n" + answer(200, "{\"data\":[]}"))},
            {"30", "a web page", Failed, Unknown, say(answer(200, html, {}, "text/html"))},
            {"31", "JSON without data or errors", Failed, Unknown, say(answer(200, "{\"meta\":{}}"))},
            {"32", "200 with errors", Failed, Refused,
             say(answer(200, R"({"errors":[{"detail":"no","code":"100"}]})"))},
            {"33", "201 without an id", None, Unknown,
             say(answer(201, R"({"data":{"type":"customers","attributes":{"name":"A"}}})"))},
            {"34", "201 with other values", None, Done,
             say(answer(201, R"({"data":{"id":"7","type":"customers","attributes":{"name":"B"}}})"))},
            {"46", "status 99999", Failed, Unknown, say("HTTP/1.1 99999 X\r\nContent-Length: 0\r\n\r\n")},
            {"47", "200 MB behind 200 kB", Failed, Unknown, say(bomb())},
            {"48", "half a compressed body", Retried, Unknown,
             say(labelledGzip(gzipStart(compressible).chopped(20)))},
            {"48", "half a deflated body", Retried, Unknown,
             say(deflated(qCompress(compressible, 9).sliced(4).chopped(20)))},
            {"48", "labelled gzip, and is not", Failed, Unknown, say(labelledGzip("{\"data\":[]}"))},
            {"49", "more than 64 MiB, announced", Failed, Unknown,
             say(json + "Content-Length: 70000000\r\n\r\n{")},
            {"49", "more than 64 MiB, not announced", Failed, Unknown, flood()},
            {"51", "two lengths", Failed, Unknown,
             say(json + "Content-Length: 11\r\nContent-Length: 300\r\n\r\n{\"data\":[]}")},
        };
    }

    QList<Fault> refusals()
    {
        using enum Verdict;
        QList<Fault> rows{
            {"35", "400", Failed, Refused, error(400)},
            {"36", "401", Failed, Refused, error(401)},
            {"37", "403", Failed, Refused, error(403)},
            {"38", "404", Failed, Refused, error(404)},
            {"39", "409", Failed, Refused, error(409)},
            {"40", "412", None, Refused, error(412)},
            {"40", "428", None, Refused, error(428)},
            {"41", "415", Failed, Refused, error(415)},
            {"41", "406", Failed, Refused, error(406)},
            {"42", "422", None, Refused, error(422)},
            {"43", "429, wait until a day that is long past", Retried, Refused,
             error(429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n")},
            {"43", "429", Retried, Refused, error(429)},
            {"43", "429, wait 0", Retried, Refused, error(429, "Retry-After: 0\r\n")},
            {"43", "429, wait 9999", Failed, Refused, error(429, "Retry-After: 9999\r\n")},
            {"43", "429, wait for nonsense", Retried, Refused, error(429, "Retry-After: soon\r\n")},
            {"45", "503, wait 0", Retried, Refused, error(503, "Retry-After: 0\r\n")},
        };
        for (const int status : {500, 502, 503, 504})
            rows.append({"44",
                         status == 500       ? "500"
                             : status == 502 ? "502"
                             : status == 503 ? "503"
                                             : "504",
                         Retried, Unknown, error(status)});
        return rows;
    }

} // namespace

QByteArray bomb()
{
    static const QByteArray once = labelledGzip(gzipStart(QByteArray(200 * 1024 * 1024, ' ')));
    return once;
}

QList<Fault> faultsOfAnswers(const QByteArray &elsewhere)
{
    return cutAnswers() + otherWays(elsewhere) + refusals();
}

} // namespace cordboard::test
