// A platform that does nothing but answer: as many call records as one likes, as late as one likes.
//   loadserver PORT        prints the port it listens at (0: any that is free)
//   GET /control?rows=1000000&latency=20&maxpage=1000&reset=1    changes it, and tells what it counted
#include "callrows.h"
#include "httpserver.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <sys/resource.h>

using namespace cordboard::bench;

namespace {

using Parameters = std::map<std::string, std::string>;

std::string decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 2 >= text.size()) {
            plain += text[i];
            continue;
        }
        plain += char(std::strtol(std::string(text.substr(i + 1, 2)).c_str(), nullptr, 16));
        i += 2;
    }
    return plain;
}

Parameters parametersOf(std::string_view query)
{
    Parameters all;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view one = query.substr(0, end);
        const std::size_t is = std::min(one.find('='), one.size());
        all[decoded(one.substr(0, is))] = decoded(one.substr(std::min(is + 1, one.size())));
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return all;
}

std::uint64_t number(const Parameters &parameters, const std::string &name, std::uint64_t otherwise)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? otherwise : std::strtoull(found->second.c_str(), nullptr, 10);
}

class Platform
{
public:
    Platform()
        : m_server([this](const HttpServer::Request &request) { return handle(request); })
    {
        m_server.setExempt("/control");
    }

    HttpServer &server() { return m_server; }

private:
    HttpServer::Answer handle(const HttpServer::Request &request)
    {
        const Parameters parameters = parametersOf(request.query);
        if (request.path == "/control")
            return control(parameters);
        const std::string resource = request.path.substr(request.path.rfind('/') + 1);
        if (request.method == "GET")
            return list(resource, parameters);
        if (request.method == "POST")
            return create(request.body);
        return {.status = 404, .body = R"({"errors":[{"status":"404","title":"Not found"}]})"};
    }

    HttpServer::Answer control(const Parameters &parameters)
    {
        m_rows = number(parameters, "rows", m_rows);
        m_mostOnPage = number(parameters, "maxpage", m_mostOnPage);
        if (const auto latency = parameters.find("latency"); latency != parameters.end())
            m_server.setLatency(std::strtod(latency->second.c_str(), nullptr));
        if (parameters.contains("reset")) {
            m_created = 0;
            const int underWay = m_server.counts().underWay;
            m_server.counts() = {.underWay = underWay};
        }
        rusage used = {};
        getrusage(RUSAGE_SELF, &used);
        const HttpServer::Counts counts = m_server.counts();
        char text[256];
        std::snprintf(text, sizeof text,
                      R"({"requests":%llu,"connections":%llu,"most_under_way":%d,"created":%llu,"cpu":%.3f})",
                      static_cast<unsigned long long>(counts.requests),
                      static_cast<unsigned long long>(counts.connections), counts.mostUnderWay,
                      static_cast<unsigned long long>(m_created),
                      double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
                          + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6);
        return {.body = text};
    }

    HttpServer::Answer list(const std::string &resource, const Parameters &parameters) const
    {
        const bool areCalls = resource == "termination_cdrs";
        const std::uint64_t total = areCalls ? m_rows : 1;
        const std::uint64_t size =
            std::clamp<std::uint64_t>(number(parameters, "page[size]", 50), 1, m_mostOnPage);
        const std::uint64_t page = std::max<std::uint64_t>(1, number(parameters, "page[number]", 1));
        const std::uint64_t first = std::min(total, (page - 1) * size);
        const std::uint64_t last = std::min(total, first + size);
        HttpServer::Answer answer;
        answer.body.reserve((last - first + 2) * (m_calls.bytesPerRow() + 20));
        answer.body = R"({"data":[)";
        const auto sort = parameters.find("sort"); // the latest first is how they lie there
        const bool isReversed = sort != parameters.end() && !sort->second.starts_with('-');
        if (areCalls)
            m_calls.put(answer.body, first, last, total, isReversed);
        else if (first < last)
            answer.body += R"({"id":"1","type":")" + resource + R"(","attributes":{"name":"The only one"}})";
        answer.body +=
            R"(],"meta":{"record_count":)" + std::to_string(total) + R"(},"links":{"first":"/?page=1")";
        if (last < total)
            answer.body += R"(,"next":"/?page=)" + std::to_string(page + 1) + '"';
        answer.body += "}}";
        return answer;
    }

    /// The record comes back as it was sent, with an id.
    HttpServer::Answer create(std::string body)
    {
        static constexpr std::string_view beginning = R"({"data":{)";
        if (!body.starts_with(beginning))
            return {.status = 422, .body = R"({"errors":[{"status":"422","title":"data is missing"}]})"};
        body.insert(beginning.size(), R"("id":")" + std::to_string(++m_created) + R"(",)");
        return {.status = 201, .body = body};
    }

    CallRows m_calls;
    std::uint64_t m_rows = 100'000;
    std::uint64_t m_mostOnPage = 1000;
    std::uint64_t m_created = 0;
    HttpServer m_server;
};

} // namespace

int main(int argc, char *argv[])
{
    Platform platform;
    const int port = platform.server().listen(argc > 1 ? std::atoi(argv[1]) : 0);
    if (port == 0) {
        std::perror("loadserver");
        return 1;
    }
    std::printf("%d\n", port);
    std::fflush(stdout);
    platform.server().run();
}
