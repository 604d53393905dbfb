#include "httpserver.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace cordboard::bench {

namespace {

    constexpr std::uint64_t listenerNumber = 0;
    constexpr std::uint64_t timerNumber = 1;
    constexpr std::uint64_t second = 1'000'000'000;

    std::uint64_t now()
    {
        std::timespec time = {};
        clock_gettime(CLOCK_MONOTONIC, &time);
        return std::uint64_t(time.tv_sec) * second + std::uint64_t(time.tv_nsec);
    }

    const char *phrase(int status)
    {
        switch (status) {
        case 200: return "OK";
        case 201: return "Created";
        case 204: return "No Content";
        case 404: return "Not Found";
        case 422: return "Unprocessable Entity";
        default: return "Status";
        }
    }

    std::size_t contentLength(std::string_view head)
    {
        constexpr std::string_view name = "\r\ncontent-length:";
        const auto found = std::ranges::search(
            head, name, [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
        return found.empty() ? 0 : std::strtoull(&*found.begin() + name.size(), nullptr, 10);
    }

} // namespace

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
{
    std::signal(SIGPIPE, SIG_IGN);
}

int HttpServer::listen(int port)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 512) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    m_poll = epoll_create1(EPOLL_CLOEXEC);
    m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    watch(m_listener, listenerNumber, false, true);
    watch(m_timer, timerNumber, false, true);
    return ntohs(address.sin_port);
}

void HttpServer::watch(int descriptor, std::uint64_t number, bool isWriting, bool isNew) const
{
    epoll_event event = {};
    event.events = EPOLLIN;
    if (isWriting)
        event.events |= EPOLLOUT;
    event.data.u64 = number;
    epoll_ctl(m_poll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
}

void HttpServer::run()
{
    std::array<epoll_event, 256> events = {};
    for (;;) {
        armTimer();
        const int count = epoll_wait(m_poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[std::size_t(i)];
            const std::uint64_t number = event.data.u64;
            if (number == listenerNumber)
                acceptAll();
            else if (number == timerNumber)
                answerDue();
            else
                serve(number, (event.events & ~EPOLLOUT) != 0);
        }
    }
}

void HttpServer::acceptAll()
{
    const int on = 1;
    for (;;) {
        const int taken = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (taken < 0)
            return;
        setsockopt(taken, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::uint64_t number = ++m_lastLine;
        m_lines.emplace(number, std::make_unique<Line>(Line{.number = number, .socket = taken}));
        watch(taken, number, false, true);
        ++m_counts.connections;
    }
}

void HttpServer::armTimer() const
{
    itimerspec when = {};
    if (!m_due.empty()) {
        when.it_value.tv_sec = std::time_t(m_due.top().time / second);
        when.it_value.tv_nsec = long(m_due.top().time % second);
    }
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

void HttpServer::answerDue()
{
    std::uint64_t expired = 0;
    [[maybe_unused]] const ssize_t got = read(m_timer, &expired, sizeof expired);
    const std::uint64_t time = now();
    while (!m_due.empty() && m_due.top().time <= time) {
        const Due due = m_due.top();
        m_due.pop();
        const auto found = m_lines.find(due.line);
        if (found == m_lines.end()) {
            --m_counts.underWay;
            continue;
        }
        answer(*found->second);
        if (!flush(*found->second))
            close(due.line);
    }
}

void HttpServer::serve(std::uint64_t number, bool isReadable)
{
    const auto found = m_lines.find(number);
    if (found == m_lines.end())
        return;
    Line &line = *found->second;
    if ((isReadable && !readFrom(line)) || !flush(line))
        close(number);
}

bool HttpServer::readFrom(Line &line)
{
    std::array<char, 65536> part;
    for (;;) {
        const ssize_t size = read(line.socket, part.data(), part.size());
        if (size > 0) {
            line.in.append(part.data(), std::size_t(size));
            continue;
        }
        if (size == 0 || errno != EAGAIN)
            return false;
        while (takeRequest(line)) { }
        return true;
    }
}

/// Whether there was a whole one.
bool HttpServer::takeRequest(Line &line)
{
    const std::size_t end = line.in.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const std::string_view head(line.in.data(), end);
    const std::size_t length = contentLength(head);
    if (line.in.size() < end + 4 + length)
        return false;
    const std::string_view first = head.substr(0, head.find("\r\n"));
    const std::size_t blank = first.find(' ');
    const std::string_view target = first.substr(blank + 1, first.rfind(' ') - blank - 1);
    const std::size_t mark = std::min(target.find('?'), target.size());
    Request request{.method = std::string(first.substr(0, blank)),
                    .path = std::string(target.substr(0, mark)),
                    .query = std::string(target.substr(std::min(mark + 1, target.size()))),
                    .body = line.in.substr(end + 4, length)};
    line.in.erase(0, end + 4 + length);
    const bool isExempt = request.path == m_exempt;
    line.waiting.push_back(std::move(request));
    if (!isExempt)
        ++m_counts.requests;
    m_counts.mostUnderWay = std::max(m_counts.mostUnderWay, ++m_counts.underWay);
    if (m_latency == 0 || isExempt)
        answer(line);
    else
        m_due.push({now() + m_latency, ++m_order, line.number});
    return true;
}

void HttpServer::answer(Line &line)
{
    --m_counts.underWay;
    const Answer told = m_handler(line.waiting.front());
    line.waiting.pop_front();
    line.out += "HTTP/1.1 " + std::to_string(told.status) + ' ' + phrase(told.status)
        + "\r\nContent-Type: application/vnd.api+json\r\nContent-Length: " + std::to_string(told.body.size())
        + "\r\n\r\n" + told.body;
}

/// False: the line is broken.
bool HttpServer::flush(Line &line)
{
    while (line.sent < line.out.size()) {
        const ssize_t size = write(line.socket, line.out.data() + line.sent, line.out.size() - line.sent);
        if (size < 0) {
            if (errno != EAGAIN)
                return false;
            watch(line.socket, line.number, true, false);
            return true;
        }
        line.sent += std::size_t(size);
    }
    if (!line.out.empty())
        watch(line.socket, line.number, false, false);
    line.out.clear();
    line.sent = 0;
    return true;
}

void HttpServer::close(std::uint64_t number)
{
    const auto found = m_lines.find(number);
    ::close(found->second->socket);
    m_lines.erase(found);
}

} // namespace cordboard::bench
