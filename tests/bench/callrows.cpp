#include "callrows.h"

#include <cstdio>
#include <cstring>
#include <ctime>

namespace cordboard::bench {

namespace {

    constexpr std::uint64_t madeRows = 100'000;
    constexpr std::uint64_t firstId = 1'000'000'001;
    constexpr std::size_t idOffset = 7; // behind {"id":"
    constexpr std::size_t idLength = 10;
    constexpr std::time_t newest = 1'767'225'600; // 2026-01-01

    constexpr const char *givenNames[] = {"Anna",  "Boris", "Carlos", "Daria", "Emil", "Fatima",
                                          "Goran", "Hana",  "Ivan",   "Julia", "Kurt", "Lena",
                                          "Marek", "Nadia", "Oscar",  "Petra"};
    constexpr const char *familyNames[] = {
        "Novak",  "Smith",  "Garcia", "M\\u00fcller", "Kowalski", "Rossi",  "Tanaka", "O'Brien",
        "Jensen", "Petrov", "Silva",  "Dubois",       "Larsson",  "Horvat", "Nguyen", "Okafor"};

    struct Ending
    {
        int code;
        const char *reason;
    };
    constexpr Ending endings[] = {{200, "Normal call clearing"},
                                  {486, "User busy"},
                                  {480, "No answer from user (user alerted)"},
                                  {603, "Call rejected"},
                                  {404, "Unallocated (unassigned) number"},
                                  {503, "No circuit/channel available"},
                                  {408, "Recovery on timer expiry"},
                                  {503, "Temporary failure"}};

    std::string timeText(std::time_t when)
    {
        std::tm parts = {};
        gmtime_r(&when, &parts);
        char text[32];
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", &parts);
        return text;
    }

    template <typename... Arguments>
    std::string formatted(const char *format, Arguments... arguments)
    {
        char text[1024];
        const int length = std::snprintf(text, sizeof text, format, arguments...);
        return {text, std::size_t(length)};
    }

} // namespace

CallRows::CallRows()
{
    m_text.reserve(madeRows * 600);
    m_rows.reserve(madeRows);
    for (std::uint64_t i = 0; i < madeRows; ++i) {
        const std::string row = makeRow(i);
        m_rows.push_back({m_text.size(), row.size()});
        m_text += row;
        m_text += ',';
    }
}

std::uint64_t CallRows::random()
{
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return m_state;
}

std::string CallRows::uuid()
{
    const std::uint64_t a = random();
    const std::uint64_t b = random();
    return formatted("%08x-%04x-4%03x-8%03x-%012llx", unsigned(a >> 32), unsigned(a >> 16) & 0xffff,
                     unsigned(a) & 0xfff, unsigned(b >> 48) & 0xfff,
                     static_cast<unsigned long long>(b & 0xffffffffffff));
}

std::string CallRows::makeRow(std::uint64_t number)
{
    const Ending &ending = endings[random() % 100 < 70 ? 0 : random() % 8];
    const int duration = ending.code == 200 ? int(random() % 3600) : 0;
    const std::time_t start = newest - std::time_t(number * 3);
    const std::time_t connect = start + std::time_t(random() % 20);
    const std::string given = givenNames[random() % 16];
    const std::string family = familyNames[random() % 16];
    const std::string callId =
        formatted("%s@10.20.%u.%u", uuid().c_str(), unsigned(random() % 256), unsigned(random() % 256));
    std::string row =
        formatted(R"({"id":"%010llu","type":"termination_cdrs","attributes":{"aleg_reason":"%s",)"
                  R"("src_name_in":"%s %s","src_number_in":"4420%08u","dst_number_in":"1212%07u",)",
                  static_cast<unsigned long long>(firstId + number), ending.reason, given.c_str(),
                  family.c_str(), unsigned(random() % 100'000'000), unsigned(random() % 10'000'000));
    row +=
        formatted(R"("orig_call_id":"%s","local_tag":"%s","global_tag":"%s","duration":%d,"aleg_code":%d,)",
                  callId.c_str(), uuid().c_str(), uuid().c_str(), duration, ending.code);
    row += formatted(R"("time_start":"%s","time_connect":"%s","time_end":"%s"},)", timeText(start).c_str(),
                     timeText(connect).c_str(), timeText(connect + duration).c_str());
    row += formatted(R"("relationships":{"customer":{"data":{"id":"%u","type":"customers"}}}})",
                     unsigned(100 + random() % 500));
    return row;
}

void CallRows::put(std::string &out, std::uint64_t first, std::uint64_t last, std::uint64_t total,
                   bool isReversed) const
{
    if (first >= last)
        return;
    if (!isReversed && last <= m_rows.size()) { // all of it lies there as it is wanted
        const Row &end = m_rows[last - 1];
        out.append(m_text, m_rows[first].offset, end.offset + end.length - m_rows[first].offset);
        return;
    }
    for (std::uint64_t i = first; i < last; ++i) {
        const std::uint64_t number = isReversed ? total - 1 - i : i;
        const Row &row = m_rows[number % m_rows.size()];
        const std::size_t at = out.size();
        out.append(m_text, row.offset, row.length);
        const std::string id = std::to_string(firstId + number);
        std::memcpy(&out[at + idOffset], id.data(), idLength);
        if (i + 1 < last)
            out += ',';
    }
}

} // namespace cordboard::bench
