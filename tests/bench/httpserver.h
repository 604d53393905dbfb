#pragma once

#include <queue>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cordboard::bench {

/// HTTP/1.1 with connections that stay open, on the loopback address, from one thread: as much of a server as
/// does not get into the way of what is measured. Every answer may be held back for a while.
class HttpServer
{
public:
    struct Request
    {
        std::string method;
        std::string path; ///< without the query
        std::string query;
        std::string body;
    };
    struct Answer
    {
        int status = 200;
        std::string body = {};
    };
    struct Counts
    {
        std::uint64_t requests = 0;
        std::uint64_t connections = 0;
        int underWay = 0;
        int mostUnderWay = 0;
    };
    using Handler = std::function<Answer(const Request &)>;

    explicit HttpServer(Handler handler);

    /// The port that it listens at; 0: it does not.
    int listen(int port);
    [[noreturn]] void run();

    void setLatency(double milliseconds) { m_latency = std::uint64_t(milliseconds * 1e6); }
    /// These are answered at once and not counted.
    void setExempt(std::string path) { m_exempt = std::move(path); }
    Counts &counts() { return m_counts; }

private:
    struct Line
    {
        std::uint64_t number;
        int socket;
        std::string in = {};
        std::string out = {};
        std::size_t sent = 0;
        std::deque<Request> waiting = {};
    };
    struct Due
    {
        std::uint64_t time;
        std::uint64_t order;
        std::uint64_t line;
        bool operator<(const Due &other) const
        {
            return time != other.time ? time > other.time : order > other.order;
        }
    };

    void watch(int descriptor, std::uint64_t number, bool isWriting, bool isNew) const;
    void acceptAll();
    void answerDue();
    void armTimer() const;
    void serve(std::uint64_t number, bool isReadable);
    bool readFrom(Line &line);
    bool takeRequest(Line &line);
    void answer(Line &line);
    bool flush(Line &line);
    void close(std::uint64_t number);

    Handler m_handler;
    std::string m_exempt;
    std::uint64_t m_latency = 0; // ns
    Counts m_counts;
    int m_listener = -1;
    int m_poll = -1;
    int m_timer = -1;
    std::uint64_t m_lastLine = 1;
    std::uint64_t m_order = 0;
    std::unordered_map<std::uint64_t, std::unique_ptr<Line>> m_lines;
    std::priority_queue<Due> m_due;
};

} // namespace cordboard::bench
