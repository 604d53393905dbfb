// The least that an export can cost: libcurl with some connections, simdjson, CSV text, one thread, no
// checks.
//   floor URL PAGE_SIZE ROWS CONNECTIONS FILE
#include <algorithm>
#include <cstdio>
#include <curl/curl.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <simdjson.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace od = simdjson::ondemand;

namespace {

constexpr std::string_view names[] = {"aleg_reason",  "src_name_in", "src_number_in", "dst_number_in",
                                      "orig_call_id", "local_tag",   "global_tag",    "duration",
                                      "aleg_code",    "time_start",  "time_connect",  "time_end"};

struct Transfer
{
    CURL *handle = nullptr;
    std::string body = {};
    int page = 0;
};

size_t take(char *bytes, size_t size, size_t count, void *transfer)
{
    static_cast<Transfer *>(transfer)->body.append(bytes, size * count);
    return size * count;
}

void putField(std::string &out, std::string_view field)
{
    if (field.find_first_of("\",\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void putValue(std::string &out, od::value value)
{
    if (value.type() == od::json_type::string)
        putField(out, value.get_string());
    else
        out += simdjson::trim(std::string_view(value.raw_json_token()));
}

int putRows(od::parser &parser, std::string &json, std::string &out)
{
    int rows = 0;
    od::document document = parser.iterate(json.data(), json.size(), json.capacity());
    for (auto row : document["data"].get_array()) {
        putField(out, row["id"].get_string());
        od::object attributes = row["attributes"].get_object();
        for (const std::string_view name : names) {
            out += ',';
            putValue(out, attributes[name].value());
        }
        out += ',';
        putField(out, row["relationships"]["customer"]["data"]["id"].get_string());
        out += "\r\n";
        ++rows;
    }
    return rows;
}

class Export
{
public:
    Export(std::string url, int pageSize, int rows, const char *file)
        : m_url(std::move(url))
        , m_pageSize(pageSize)
        , m_pages((rows + pageSize - 1) / pageSize)
        , m_multi(curl_multi_init())
        , m_file(open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644))
    {
    }

    /// The rows it wrote.
    int run(int connections)
    {
        for (int i = 0; i < connections && m_next <= m_pages; ++i)
            add();
        while (m_written < m_pages) {
            int running = 0;
            curl_multi_perform(m_multi, &running);
            int left = 0;
            while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
                if (message->msg != CURLMSG_DONE)
                    continue;
                if (message->data.result != CURLE_OK)
                    return -1;
                finish(message->easy_handle);
            }
            if (m_written < m_pages)
                curl_multi_poll(m_multi, nullptr, 0, 1000, nullptr);
        }
        return m_rows;
    }

private:
    void add()
    {
        auto &transfer = *m_transfers.emplace_back(std::make_unique<Transfer>());
        transfer.handle = curl_easy_init();
        curl_easy_setopt(transfer.handle, CURLOPT_WRITEFUNCTION, take);
        curl_easy_setopt(transfer.handle, CURLOPT_WRITEDATA, &transfer);
        curl_easy_setopt(transfer.handle, CURLOPT_PRIVATE, &transfer);
        curl_easy_setopt(transfer.handle, CURLOPT_BUFFERSIZE, 512L * 1024L);
        ask(transfer);
    }

    void ask(Transfer &transfer)
    {
        transfer.page = m_next++;
        const std::string url = m_url + "?page%5Bnumber%5D=" + std::to_string(transfer.page)
            + "&page%5Bsize%5D=" + std::to_string(m_pageSize);
        curl_easy_setopt(transfer.handle, CURLOPT_URL, url.c_str());
        curl_multi_add_handle(m_multi, transfer.handle);
    }

    void finish(CURL *handle)
    {
        Transfer *transfer = nullptr;
        curl_easy_getinfo(handle, CURLINFO_PRIVATE, &transfer);
        curl_multi_remove_handle(m_multi, handle);
        std::string json = std::exchange(transfer->body, {});
        const int page = transfer->page;
        if (m_next <= m_pages) { // on its way while this one is read
            ask(*transfer);
            int running = 0;
            curl_multi_perform(m_multi, &running);
        }
        json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
        m_rows += putRows(m_parser, json, m_ready[page]);
        while (!m_ready.empty() && m_ready.begin()->first == m_written + 1) {
            const std::string &text = m_ready.begin()->second;
            [[maybe_unused]] const ssize_t size = write(m_file, text.data(), text.size());
            m_ready.erase(m_ready.begin());
            ++m_written;
        }
    }

    std::string m_url;
    int m_pageSize;
    int m_pages;
    CURLM *m_multi;
    int m_file;
    int m_next = 1;
    int m_written = 0;
    int m_rows = 0;
    od::parser m_parser;
    std::vector<std::unique_ptr<Transfer>> m_transfers;
    std::map<int, std::string> m_ready; // came before their turn
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6) {
        std::fputs("usage: floor URL PAGE_SIZE ROWS CONNECTIONS FILE\n", stderr);
        return 2;
    }
    curl_global_init(CURL_GLOBAL_ALL);
    const int rows = std::atoi(argv[3]);
    return Export(argv[1], std::atoi(argv[2]), rows, argv[5]).run(std::atoi(argv[4])) == rows ? 0 : 1;
}
