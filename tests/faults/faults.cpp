#include "faults/faults.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#endif

namespace cordboard::test {

namespace {

    QByteArray head(const Tongue &tongue)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + tongue.contentType() + "\r\n";
    }

    QByteArray answerOf(const Tongue &tongue, int status, const QByteArray &body,
                        const QByteArray &headers = {})
    {
        return answer(status, body, headers, tongue.contentType());
    }

    constexpr auto html = "<html><h1>Welcome to the hotel</h1></html>";

    ScriptedServer::Script say(const QByteArray &bytes, bool andClose = false)
    {
        return [bytes, andClose](QSslSocket &socket, const QByteArray &) {
            socket.write(bytes);
            if (andClose)
                socket.disconnectFromHost();
        };
    }

    ScriptedServer::Script error(const Tongue &tongue, int status, const QByteArray &headers = {})
    {
        return say(answerOf(tongue, status, tongue.refusal(status), headers));
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

    ScriptedServer::Script late(const Tongue &tongue, int milliseconds)
    {
        return [&tongue, milliseconds](QSslSocket &socket, const QByteArray &request) {
            QTimer::singleShot(milliseconds, &socket,
                               [&tongue, &socket, request] { socket.write(tongue.goodAnswer(request)); });
        };
    }

    /// Whatever is read is as it should be; the writes are answered so.
    ScriptedServer::Script toWrites(const Tongue &tongue, const QByteArray &bytes)
    {
        return [&tongue, bytes](QSslSocket &socket, const QByteArray &request) {
            socket.write(request.startsWith("GET") ? tongue.goodAnswer(request) : bytes);
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
    ScriptedServer::Script flood(const Tongue &tongue)
    {
        return [start = head(tongue) + "\r\n"](QSslSocket &socket, const QByteArray &) {
            socket.write(start);
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

    QList<Fault> cutAnswers(const Tongue &tongue)
    {
        using enum Verdict;
        const QByteArray json = head(tongue);
        const QByteArray page = tongue.page({}, 0);
        return {
            {"12", "closed before any byte", Retried, Unknown, say("", true)},
            {"14", "reset instead of closed", Retried, Unknown,
             [](QSslSocket &socket, const QByteArray &) { reset(socket); }},
            {"15", "half a status line", Retried, Unknown, say("HTTP/1.1 20", true)},
            {"16", "half the headers", Retried, Unknown, say("HTTP/1.1 200 OK\r\nContent-Ty", true)},
            {"17", "201, and its body is missing", None, Unknown,
             say("HTTP/1.1 201 Created\r\nLocation: " + tongue.path("x/7") + "\r\nContent-Length: 90\r\n\r\n",
                 true)},
            {"18", "body short of its length", Retried, Unknown,
             say(json + "Content-Length: 500\r\n\r\n" + page, true)},
            {"19", "chunked, cut", Retried, Unknown,
             say(json + "Transfer-Encoding: chunked\r\n\r\n40\r\n" + page.first(9), true)},
            {"20", "no length, half a document", Retried, Unknown,
             say(json + "\r\n" + page.chopped(2), true)},
            {"21a", "late, but within the deadline", Answered, Done, late(tongue, 250)},
            {"21b", "later than the deadline", Retried, Unknown, late(tongue, 900)},
            {"23", "drips for ever", Failed, Unknown, drip(json + "Content-Length: 99999\r\n\r\n{", " ", 40)},
            {"24", "headers without end", Retried, Unknown, drip("HTTP/1.1 200 OK\r\n", "X-More: 1\r\n", 20)},
        };
    }

    QList<Fault> otherWays(const Tongue &tongue, const QByteArray &elsewhere)
    {
        using enum Verdict;
        const QByteArray json = head(tongue);
        const QByteArray page = tongue.page({}, 0);
        const QByteArray compressible = page.chopped(1) + ",\"more\":\""
            + QByteArray("aoeuidhtns,.pyfgcrl;qjkxbmwvz").repeated(3) + "\"}";
        const QByteArray path = tongue.path("x");
        return {
            {"25", "301 on the same host", Failed, Unknown, redirect(301, path)},
            {"25", "302 on the same host", Failed, Unknown, redirect(302, path)},
            {"25", "303 on the same host", Failed, Unknown, redirect(303, path)},
            {"26", "307 to another host", Failed, Unknown, redirect(307, elsewhere)},
            {"26", "308 to another host", Failed, Unknown, redirect(308, elsewhere)},
            {"27", "302 to a file", Failed, Unknown, redirect(302, "file:///etc/hostname")},
            {"27", "302 to plain http elsewhere", Failed, Unknown, redirect(302, elsewhere)},
            {"28", "103 before the answer", Failed, Unknown,
             say("HTTP/1.1 103 Early Hints\r\nLink: </s>\r\n\r\n" + answerOf(tongue, 200, page))},
            {"30", "a web page", Failed, Unknown, say(answer(200, html, {}, "text/html"))},
            {"31", "JSON without data or errors", Failed, Unknown,
             say(answerOf(tongue, 200, "{\"meta\":{}}"))},
            {"32", "200 with errors", Failed, Refused, say(answerOf(tongue, 200, tongue.refusal(422)))},
            {"33", "201 without an id", None, Unknown, say(tongue.namelessCreation())},
            {"33", "201 with a record of another type", None, Unknown, say(tongue.foreignCreation())},
            {"34", "201 with other values", None, Done,
             toWrites(tongue, answerOf(tongue, 201, tongue.record(7, "B")))},
            {"46", "status 99999", Failed, Unknown, say("HTTP/1.1 99999 X\r\nContent-Length: 0\r\n\r\n")},
            {"47", "200 MB behind 200 kB", Failed, Unknown, say(bomb())},
            {"48", "half a compressed body", Retried, Unknown,
             say(labelledGzip(gzipStart(compressible).chopped(20)))},
            {"48", "half a deflated body", Retried, Unknown,
             say(deflated(qCompress(compressible, 9).sliced(4).chopped(20)))},
            {"48", "labelled gzip, and is not", Failed, Unknown, say(labelledGzip(page))},
            {"49", "more than 64 MiB, announced", Failed, Unknown,
             say(json + "Content-Length: 70000000\r\n\r\n{")},
            {"49", "more than 64 MiB, not announced", Failed, Unknown, flood(tongue)},
            {"51", "two lengths", Failed, Unknown,
             say(json + "Content-Length: 11\r\nContent-Length: 300\r\n\r\n" + page)},
        };
    }

    QList<Fault> refusals(const Tongue &tongue)
    {
        using enum Verdict;
        QList<Fault> rows{
            {"35", "400", Failed, Refused, error(tongue, 400)},
            {"36", "401", Failed, Refused, error(tongue, 401)},
            {"37", "403", Failed, Refused, error(tongue, 403)},
            {"38", "404", Failed, Refused, error(tongue, 404)},
            {"39", "409", Failed, Refused, error(tongue, 409)},
            {"40", "412", None, Refused, error(tongue, 412)},
            {"40", "428", None, Refused, error(tongue, 428)},
            {"41", "415", Failed, Refused, error(tongue, 415)},
            {"41", "406", Failed, Refused, error(tongue, 406)},
            {"42", "422", None, Refused, error(tongue, 422)},
            {"43", "429, wait until a day that is long past", Retried, Refused,
             error(tongue, 429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n")},
            {"43", "429", Retried, Refused, error(tongue, 429)},
            {"43", "429, wait 0", Retried, Refused, error(tongue, 429, "Retry-After: 0\r\n")},
            {"43", "429, wait 9999", Failed, Refused, error(tongue, 429, "Retry-After: 9999\r\n")},
            {"43", "429, wait for nonsense", Retried, Refused, error(tongue, 429, "Retry-After: soon\r\n")},
            {"45", "503, wait 0", Retried, Refused, error(tongue, 503, "Retry-After: 0\r\n")},
            {"45", "503, wait 0, from somebody in front of the platform", Retried, Unknown,
             say(answer(503, html, "Retry-After: 0\r\n", "text/html"))},
        };
        for (const int status : {500, 502, 503, 504})
            rows.append({"44",
                         status == 500       ? "500"
                             : status == 502 ? "502"
                             : status == 503 ? "503"
                                             : "504",
                         Retried, Unknown, error(tongue, status)});
        return rows;
    }

} // namespace

QByteArray bomb()
{
    static const QByteArray once = labelledGzip(gzipStart(QByteArray(200 * 1024 * 1024, ' ')));
    return once;
}

QList<Fault> faultsOfAnswers(const Tongue &tongue, const QByteArray &elsewhere)
{
    return cutAnswers(tongue) + otherWays(tongue, elsewhere) + refusals(tongue);
}

} // namespace cordboard::test
